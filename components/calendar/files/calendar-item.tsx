import type { ImportItem } from '../../../utils/domain/calendar/exchange/compare.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { formatDays, formatTime } from '../../shared/dates.ts';
import { Checkbox } from '../../shared/fields.tsx';
import { WordDiff } from '../../workspace/exchange/field-diff.tsx';
import { type NameOf, sayValue } from './say-value.ts';

interface CalendarItemProps {
  item: ImportItem;
  isTaken: boolean;
  nameOf: NameOf;
  onTake: (isTaken: boolean) => void;
}

const TONES = { added: 'positive', updated: 'positive', newer_here: 'warning', same: 'neutral' } as const;

/** One item of a file: how it stands, what differs, and whether it is taken over. */
export function CalendarItem({ item, isTaken, nameOf, onTake }: CalendarItemProps) {
  const { noun, status, title, differences, after } = item;
  const text = 'text' in after ? after.text : '';
  return (
    <li className="exchange-item">
      <div className="row spread">
        <span className="row">
          <span className="tag" data-tone={TONES[status]}>
            {t(`calfiles_item_${status}`)}
          </span>
          <strong className="exchange-title">{title}</strong>
          <span className="small soft">
            {[t(`calfiles_noun_${noun}`), whenOf(item)].filter(Boolean).join(' · ')}
          </span>
        </span>
        {status !== 'same' && (
          <Checkbox aria-label={t('calfiles_take_named', title)} isSelected={isTaken} onChange={onTake}>
            {t('calfiles_take')}
          </Checkbox>
        )}
      </div>
      {status === 'newer_here' && <p className="small soft">{t('calfiles_newer_here_help')}</p>}
      {status === 'added' && text !== '' && <p className="exchange-reading small">{shorten(text)}</p>}
      {differences.map(({ field, before, after: young }) => (
        <div key={field} className="exchange-diff">
          <span className="field-label">{labelOf(field)}</span>
          <Change
            field={field}
            before={sayValue(field, before, nameOf)}
            after={sayValue(field, young, nameOf)}
          />
        </div>
      ))}
    </li>
  );
}

/** Fields that a file may say, and that have a name. */
const FIELDS = [
  'title',
  'name',
  'day',
  'time',
  'timeZone',
  'networks',
  'brandId',
  'campaignId',
  'status',
  'text',
  'texts',
  'hashtags',
  'imageNotes',
  'link',
  'owner',
  'objective',
  'notes',
  'checklist',
  'recurrence',
  'series',
  'keyDate',
  'reminders',
  'publications',
  'done',
  'entryId',
  'checklistId',
  'first',
  'last',
  'color',
  'leadDays',
  'known',
  'yearly',
  'backPlan',
  'plannedThrough',
  'uid',
] as const;

/** What is read word by word; anything else changes as a whole. */
const PROSE = ['title', 'name', 'text', 'texts', 'notes', 'imageNotes', 'objective'];

function Change({ field, before, after }: { field: string; before: string; after: string }) {
  if (PROSE.includes(field)) return <WordDiff before={before} after={after} />;
  return (
    <p>
      {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
    </p>
  );
}

const LONGEST = 300;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function labelOf(field: string): string {
  const known = FIELDS.find((one) => one === field);
  return known ? t(`calfiles_field_${known}`) : field;
}

function whenOf({ after, day }: ImportItem): string {
  const first = 'first' in after ? after.first : (day ?? ('day' in after ? after.day : null));
  if (first === null) return t('calfiles_no_day');
  const time = 'time' in after ? after.time : null;
  const repeats = 'recurrence' in after && after.recurrence !== null ? t('calfiles_repeats') : '';
  const span = formatDays(first, 'last' in after ? after.last : first);
  return [time === null ? span : `${span} ${formatTime(time)}`, repeats].filter(Boolean).join(' · ');
}
