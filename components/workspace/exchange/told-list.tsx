import { REFUSALS, type Told } from '../../../utils/domain/exchange/imported.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';

/** So many rows are named; the others are counted. */
const MOST_SHOWN = 100;

/** What could not be taken over, row by row. */
export function ToldList({ told }: { told: readonly Told[] }) {
  const refused = told.filter(({ code }) => isRefusal(code));
  const losses = told.filter(({ code }) => !isRefusal(code));
  return (
    <>
      {refused.length > 0 && (
        <ToldRows title={plural('exchange_refused_rows', refused.length)} told={refused} isOpen />
      )}
      {losses.length > 0 && (
        <ToldRows title={plural('exchange_lost_rows', losses.length)} told={losses} isOpen={false} />
      )}
    </>
  );
}

function ToldRows({ title, told, isOpen }: { title: string; told: readonly Told[]; isOpen: boolean }) {
  return (
    <details className="exchange-told" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {told.slice(0, MOST_SHOWN).map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row may be told several things, and the list never changes.
          <li key={index}>
            <strong>{t('exchange_row', one.row, one.title)}</strong>{' '}
            {t(`exchange_told_${one.code}`, one.text)}
          </li>
        ))}
      </ul>
      {told.length > MOST_SHOWN && (
        <p className="small soft">{plural('exchange_more', told.length - MOST_SHOWN)}</p>
      )}
    </details>
  );
}

function isRefusal(code: Told['code']): boolean {
  return (REFUSALS as readonly string[]).includes(code);
}
