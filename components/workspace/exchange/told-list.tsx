import type { ReactNode } from 'react';
import { REFUSALS, type Told } from '../../../utils/domain/exchange/imported.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';

/** So many rows are named; the others are counted. */
const MOST_SHOWN = 100;

/** What could not be taken over, row by row. */
export function ToldList({ told }: { told: readonly Told[] }) {
  const refused = told.filter(({ code }) => isRefusal(code));
  const losses = told.filter(({ code }) => !isRefusal(code));
  const say = (one: Told) => ({
    where: t('exchange_row', one.row, one.title),
    sentence: t(`exchange_told_${one.code}`, one.text),
  });
  return (
    <>
      <ToldRows title={plural('exchange_refused_rows', refused.length)} told={refused} say={say} isOpen />
      <ToldRows title={plural('exchange_lost_rows', losses.length)} told={losses} say={say} isOpen={false} />
    </>
  );
}

interface ToldRowsProps<One> {
  title: string;
  /** Of nothing, nothing is drawn. */
  told: readonly One[];
  say: (one: One) => { where: string; sentence: string };
  isOpen: boolean;
  children?: ReactNode;
}

/** What is told of the rows of a file, under a title that folds it. */
export function ToldRows<One>({ title, told, say, isOpen, children }: ToldRowsProps<One>) {
  if (told.length === 0) return null;
  return (
    <details className="exchange-told" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {told
          .slice(0, MOST_SHOWN)
          .map(say)
          .map(({ where, sentence }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row may be told several things, and the list never changes.
            <li key={index}>
              <strong>{where}</strong> {sentence}
            </li>
          ))}
      </ul>
      {told.length > MOST_SHOWN && (
        <p className="small soft">{plural('exchange_more', told.length - MOST_SHOWN)}</p>
      )}
      {children}
    </details>
  );
}

function isRefusal(code: Told['code']): boolean {
  return (REFUSALS as readonly string[]).includes(code);
}
