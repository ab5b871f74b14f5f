import '../../../components/calendar/reminders/reminders.css';
import { useEffect, useState } from 'react';
import {
  ComingReminders,
  type ToldReminder,
  ToldReminders,
} from '../../../components/calendar/reminders/reminder-lists.tsx';
import { ReminderSettings } from '../../../components/calendar/reminders/reminder-settings.tsx';
import { Button } from '../../../components/shared/button.tsx';
import type { Notice } from '../../../components/shared/notice.ts';
import { Banner } from '../../../components/shared/states.tsx';
import { UndoBar } from '../../../components/workspace/undo-bar.tsx';
import { findComingReminders, findToldReminders } from '../../../utils/db/reminders.ts';
import { useLive } from '../../../utils/db/use-live.ts';
import { nextMorning, SHORT_SNOOZE } from '../../../utils/domain/calendar/reminders/reminders.ts';
import { localTimeZone } from '../../../utils/domain/calendar/time-zone.ts';
import type { ErrorCode, Result } from '../../../utils/domain/result.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { send } from '../../../utils/messaging/send.ts';
import { reminderChoices } from '../../../utils/settings/items.ts';
import { useSetting } from '../../../utils/state/use-setting.ts';
import type { CalendarRoom } from './room.ts';

/** How many of the next reminders are listed. */
const COMING = 10;
const MINUTE = 60_000;

/** When and how the user is reminded, what was told and what is coming. */
export function Reminders({ room }: { room: CalendarRoom }) {
  const choices = useSetting(reminderChoices);
  const now = useNow();
  const [tested, setTested] = useState<Notice | null>(null);
  const [settled, setSettled] = useState<ToldReminder | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const lists = useLive(
    room.db,
    async (db) => {
      if (!choices) return null;
      const asking = { choices, now, timeZone: localTimeZone() };
      return {
        told: await findToldReminders(db, asking),
        coming: await findComingReminders(db, asking, COMING),
      };
    },
    [choices, now],
  );
  if (!choices || !lists?.ok || !lists.value) return null;

  async function snooze({ key }: ToldReminder, until: 'soon' | 'tomorrow', dayTime: string): Promise<void> {
    const pressed = Date.now();
    const at = until === 'soon' ? pressed + SHORT_SNOOZE : nextMorning(pressed, dayTime, localTimeZone());
    hear(await send('snoozeReminder', { key, at }));
  }

  async function settle(reminder: ToldReminder): Promise<void> {
    if (hear(await send('settleReminder', { key: reminder.key }))) setSettled(reminder);
  }

  async function undoSettle(): Promise<void> {
    if (settled === null) return;
    const { key, isMissed } = settled;
    if (hear(await send('unsettleReminder', { key, state: isMissed ? 'missed' : 'shown' }))) setSettled(null);
  }

  function hear(answer: Result<null>): boolean {
    setFailure(answer.ok ? null : answer.error);
    return answer.ok;
  }

  async function test(): Promise<void> {
    const answer = await send('testReminder', undefined);
    if (answer.ok) return setTested({ tone: 'positive', text: t('reminders_test_done') });
    const { error } = answer;
    const text = error === 'notifications_off' ? t('reminders_test_off') : t(`error_${error}`);
    setTested({ tone: 'warning', text });
  }

  return (
    <div className="reminders">
      <ReminderSettings
        choices={choices}
        onChange={(next) => void reminderChoices.set(next)}
        test={
          <div className="stack">
            <div className="row">
              <Button onPress={() => void test()}>{t('reminders_test')}</Button>
            </div>
            {tested && <Banner tone={tested.tone}>{tested.text}</Banner>}
          </div>
        }
      />
      <div className="stack">
        {failure && <Banner tone="negative">{t(`error_${failure}`)}</Banner>}
        <ToldReminders
          reminders={lists.value.told}
          onOpen={({ subject }) => room.go(`calendar/plan/entry/${subject.id}`)}
          onSnooze={(reminder, until) => void snooze(reminder, until, choices.dayTime)}
          onSettle={(reminder) => void settle(reminder)}
        />
        <ComingReminders reminders={lists.value.coming} isOn={choices.on} />
      </div>
      <UndoBar
        done={settled && t('reminders_settled', settled.title)}
        onUndo={() => void undoSettle()}
        onClose={() => setSettled(null)}
      />
    </div>
  );
}

/** The moment, anew each minute. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
