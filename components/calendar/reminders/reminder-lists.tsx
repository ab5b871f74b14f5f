import type { DueReminder } from '../../../utils/domain/calendar/reminders/reminders.ts';
import type { WaitingReminder } from '../../../utils/domain/calendar/reminders/telling.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { formatDay, formatMoment } from '../../shared/dates.ts';
import { useListFocus } from '../../shared/use-list-focus.ts';

/** A reminder that was told, of something that is still to be done. */
export type ToldReminder = DueReminder & { isMissed: boolean };

interface ToldRemindersProps {
  reminders: readonly ToldReminder[];
  onOpen: (reminder: ToldReminder) => void;
  onSnooze: (reminder: ToldReminder, until: 'soon' | 'tomorrow') => void;
  onSettle: (reminder: ToldReminder) => void;
}

/** What was told or missed and is still to be done, with what its notification offers: not every browser has buttons there. */
export function ToldReminders({ reminders, onOpen, onSnooze, onSettle }: ToldRemindersProps) {
  const { list, rest, onFocus } = useListFocus<HTMLHeadingElement>(reminders.map(({ key }) => key));
  return (
    <section className="stack" aria-labelledby="reminders-due">
      <h3 id="reminders-due" ref={rest} tabIndex={-1}>
        {t('reminders_due')}
      </h3>
      {reminders.length === 0 && <p className="soft">{t('reminders_due_empty')}</p>}
      <ul className="reminders-list" ref={list} onFocus={onFocus}>
        {reminders.map((reminder) => {
          const { key, title, subject, isMissed } = reminder;
          return (
            <li key={key} className="reminders-line">
              <div>
                <strong>{title}</strong>{' '}
                {isMissed && (
                  <span className="tag" data-tone="warning">
                    {t('reminders_missed')}
                  </span>
                )}
                <div className="small soft">
                  {t(`reminders_noun_${nounOf(reminder)}`)} · {describeSubject(reminder)}
                </div>
              </div>
              <div className="row">
                {subject.noun === 'entry' && (
                  <Button aria-label={t('reminders_open', title)} onPress={() => onOpen(reminder)}>
                    {t('reminders_open_short')}
                  </Button>
                )}
                <Button
                  aria-label={t('reminders_soon_for', title)}
                  onPress={() => onSnooze(reminder, 'soon')}
                >
                  {t('reminders_snooze_soon')}
                </Button>
                <Button
                  aria-label={t('reminders_tomorrow_for', title)}
                  onPress={() => onSnooze(reminder, 'tomorrow')}
                >
                  {t('reminders_snooze_tomorrow')}
                </Button>
                <Button
                  variant="quiet"
                  aria-label={t('reminders_settle_for', title)}
                  onPress={() => onSettle(reminder)}
                >
                  {t('reminders_settle')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What will be told next. `isOn`: whether anything will. */
export function ComingReminders(props: { reminders: readonly WaitingReminder[]; isOn: boolean }) {
  const { reminders, isOn } = props;
  return (
    <section className="stack" aria-labelledby="reminders-coming">
      <h3 id="reminders-coming">{t('reminders_coming')}</h3>
      {reminders.length === 0 && (
        <p className="soft">{t(isOn ? 'reminders_coming_empty' : 'reminders_off')}</p>
      )}
      <ol className="reminders-list">
        {reminders.map((reminder) => (
          <li key={reminder.key} className="reminders-line">
            <div>
              <strong>{reminder.title || t('reminders_morning')}</strong>
              {reminder.subject.noun !== 'day' && (
                <div className="small soft">
                  {t(`reminders_noun_${nounOf(reminder)}`)} · {t('reminders_for', describeSubject(reminder))}
                </div>
              )}
            </div>
            <div className="reminders-moment">
              <time dateTime={new Date(reminder.at).toISOString()}>{formatMoment(reminder.at, 'short')}</time>
              {reminder.wasHeld && <div className="small soft">{t('reminders_after_quiet')}</div>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function nounOf({ subject }: DueReminder): 'entry' | 'task' {
  return subject.noun === 'entry' ? 'entry' : 'task';
}

/** When what it speaks of is. */
function describeSubject({ moment, subject }: DueReminder): string {
  if (moment !== null) return formatMoment(moment, 'short');
  return formatDay(subject.day, 'short');
}
