import '../../components/shared/base.css';
import '../../components/popup/popup.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Checklist } from '../../components/popup/checklist.tsx';
import { DayEntries } from '../../components/popup/day-entries.tsx';
import { Month } from '../../components/popup/month.tsx';
import { Button } from '../../components/shared/button.tsx';
import { HushBanner } from '../../components/shared/hush-banner.tsx';
import { BridgeIcon, GearIcon, PanelIcon } from '../../components/shared/icons.tsx';
import { Root } from '../../components/shared/root.tsx';
import { Banner } from '../../components/shared/states.tsx';
import { findBrands } from '../../utils/db/brands.ts';
import { findDueEntries, findEntries, findKeyDates, findTasks } from '../../utils/db/calendar.ts';
import { countToAnswer } from '../../utils/db/comments.ts';
import { PasserelleDatabase } from '../../utils/db/schema.ts';
import { refreshLive, useLive } from '../../utils/db/use-live.ts';
import { todaysChecklist } from '../../utils/domain/calendar/checklist.ts';
import { localDay, shiftDay } from '../../utils/domain/calendar/days.ts';
import type { ErrorCode } from '../../utils/domain/result.ts';
import { t } from '../../utils/i18n/translate.ts';
import type { SavedRow } from '../../utils/messaging/rows.ts';
import { onConfirmed, send } from '../../utils/messaging/send.ts';
import { theme } from '../../utils/settings/items.ts';
import { storageTrouble } from '../../utils/settings/session.ts';
import { useSetting } from '../../utils/state/use-setting.ts';

/** From here a comment counts as urgent, 0 to 1. */
const URGENT = 0.6;
/** A month's grid shows a few days of its neighbours. */
const NEIGHBOURS = 7;
/** The longest preparation that a key date may have, in days. */
const YEAR = 366;

const db = new PasserelleDatabase();
onConfirmed(refreshLive);

function Popup() {
  const today = localDay(Date.now());
  const [day, setDay] = useState(today);
  const [month, setMonth] = useState({
    first: `${today.slice(0, 8)}01`,
    last: shiftDay(`${today.slice(0, 8)}01`, 31),
  });
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const trouble = useSetting(storageTrouble);

  const first = shiftDay(month.first, -NEIGHBOURS);
  const last = shiftDay(month.last, NEIGHBOURS);
  const shown = useLive(
    db,
    async (live) => ({
      entries: await findEntries(live, first, last),
      keyDates: await findKeyDates(live, first, last),
      ofDay: await findEntries(live, day, day),
    }),
    [first, last, day],
  );
  const brands = useLive(db, findBrands);
  const list = useLive(
    db,
    async (live) => {
      const { all, urgent } = await countToAnswer(live, URGENT);
      return todaysChecklist({
        day: today,
        toAnswer: all,
        urgent,
        entries: await findDueEntries(live, today),
        keyDates: await findKeyDates(live, today, shiftDay(today, YEAR)),
        tasks: await findTasks(live, today),
      });
    },
    [today],
  );

  async function save(saved: SavedRow): Promise<boolean> {
    const answer = await send('saveRow', saved);
    setFailure(answer.ok ? null : answer.error);
    return answer.ok;
  }

  async function remove(noun: 'entry' | 'task', id: string): Promise<void> {
    const answer = await send('deleteRow', { noun, id });
    setFailure(answer.ok ? null : answer.error);
  }

  const marks = new Map<string, number>();
  for (const one of shown?.ok ? [...shown.value.entries, ...shown.value.keyDates] : [])
    marks.set(one.day, (marks.get(one.day) ?? 0) + 1);
  const code = failure ?? (shown?.ok === false ? shown.error : null) ?? trouble;
  const born = () => ({ id: crypto.randomUUID(), createdAt: Date.now(), updatedAt: Date.now() });
  const changed = { updatedAt: Date.now() };

  return (
    <div className="popup">
      <header className="popup-head">
        <span className="row">
          <BridgeIcon />
          <h1>Passerelle</h1>
        </span>
        <span className="row">
          <Button onPress={openPanel}>
            <PanelIcon />
            {t('popup_open_panel')}
          </Button>
          <Button variant="quiet" aria-label={t('popup_open_workspace')} onPress={openWorkspace}>
            <GearIcon />
          </Button>
        </span>
      </header>
      <HushBanner brands={brands?.ok ? brands.value : []} />
      {code && <Banner tone="negative">{t(`error_${code}`)}</Banner>}
      <main className="popup-main">
        <Checklist
          lines={list?.ok ? list.value : []}
          onOpenPanel={openPanel}
          onTickEntry={(entry, done) => save({ noun: 'entry', row: { ...entry, ...changed, done } })}
          onTickTask={(task, done) => save({ noun: 'task', row: { ...task, ...changed, done } })}
          onDeleteTask={(task) => remove('task', task.id)}
          onAddTask={(title) => save({ noun: 'task', row: { ...born(), title, day: today, done: false } })}
        />
        <div className="stack">
          <Month
            selected={day}
            today={today}
            marks={marks}
            onSelect={setDay}
            onShow={(from, to) => setMonth({ first: from, last: to })}
          />
          <DayEntries
            day={day}
            entries={shown?.ok ? shown.value.ofDay : []}
            onTick={(entry, done) => save({ noun: 'entry', row: { ...entry, ...changed, done } })}
            onDelete={(entry) => remove('entry', entry.id)}
            onAdd={(title) =>
              save({
                noun: 'entry',
                row: { ...born(), title, day, networks: [], brandId: null, notes: '', done: false },
              })
            }
          />
        </div>
      </main>
    </div>
  );
}

// Asked for when the popup opens: the panel may only be opened inside the click, before any `await`.
let windowId: number | undefined;
void browser.windows.getCurrent().then((current) => {
  windowId = current.id;
});

function openPanel(): void {
  // Firefox calls it a sidebar.
  const { sidebarAction } = browser as { sidebarAction?: { open: () => Promise<void> } };
  const opening = sidebarAction ? sidebarAction.open() : windowId && browser.sidePanel.open({ windowId });
  if (opening) void opening.then(() => window.close());
}

function openWorkspace(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

function Page() {
  return (
    <Root title="Passerelle" theme={useSetting(theme)}>
      <Popup />
    </Root>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
