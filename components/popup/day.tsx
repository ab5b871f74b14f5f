import type { Campaign } from '../../utils/domain/calendar/campaign.ts';
import type { DatedKeyDate } from '../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import type { DoableLine } from '../../utils/domain/calendar/today/todays-checklist.ts';
import { interfaceLanguage, t } from '../../utils/i18n/translate.ts';
import { formatDay } from '../shared/dates.ts';
import { PencilIcon } from '../shared/icons.tsx';
import { AddLine } from './add-line.tsx';
import { PlainButton, Tick } from './controls.tsx';
import { entryOf } from './line.tsx';

interface DayProps {
  day: string;
  keyDates: readonly DatedKeyDate[];
  campaigns: readonly Campaign[];
  /** Its entries and tasks. */
  lines: readonly DoableLine[];
  aboutOf: (line: DoableLine) => readonly string[];
  onTick: (line: DoableLine, done: boolean) => void;
  onOpen: (key: string) => void;
  onAdd: (title: string) => Promise<boolean>;
}

/** What the chosen day holds. */
export function Day({ day, keyDates, campaigns, lines, aboutOf, onTick, onOpen, onAdd }: DayProps) {
  return (
    <section className="day" aria-labelledby="day">
      <h2 id="day" className="day-title">
        {formatDay(day, 'full')}
      </h2>
      <ul className="lines">
        {keyDates.map(({ id, name }) => (
          <li key={id} className="day-note">
            <span className="month-key-date" aria-hidden="true" />
            {t('popup_key_date', name[interfaceLanguage()])}
          </li>
        ))}
        {campaigns.map(({ id, name }) => (
          <li key={id} className="day-note">
            <span className="month-campaign" aria-hidden="true" />
            {t('popup_campaign', name)}
          </li>
        ))}
        {lines.map((line) => (
          <DayLine key={line.id} line={line} about={aboutOf(line)} onTick={onTick} onOpen={onOpen} />
        ))}
      </ul>
      {lines.length === 0 && <p className="small soft">{t('popup_no_entry')}</p>}
      <AddLine label={t('popup_add_entry')} onAdd={onAdd} />
    </section>
  );
}

interface DayLineProps extends Pick<DayProps, 'onTick' | 'onOpen'> {
  line: DoableLine;
  about: readonly string[];
}

function DayLine({ line, about, onTick, onOpen }: DayLineProps) {
  const { title } = line.kind === 'entry' ? line.occurrence.entry : line.task;
  const key = entryOf(line);
  return (
    <li className="line" data-done={line.done ? '' : undefined}>
      <div className="line-main">
        <Tick isTicked={line.done} onChange={(done) => onTick(line, done)}>
          {title}
        </Tick>
        {about.length > 0 && (
          <div className="line-about small soft">
            {about.map((words) => (
              <span key={words}>{words}</span>
            ))}
          </div>
        )}
      </div>
      {key !== null && (
        <PlainButton
          isIcon
          variant="quiet"
          onPress={() => onOpen(key)}
          label={t('labelled', t('popup_open_entry'), title)}
        >
          <PencilIcon />
        </PlainButton>
      )}
    </li>
  );
}
