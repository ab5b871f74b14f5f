import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Coming } from '../../components/popup/coming.tsx';
import { Day } from '../../components/popup/day.tsx';
import { Legend } from '../../components/popup/day-content.tsx';
import { DoneBar } from '../../components/popup/done-bar.tsx';
import { MonthSketch } from '../../components/popup/month-sketch.tsx';
import { PopupHead } from '../../components/popup/popup-head.tsx';
import { Today } from '../../components/popup/today.tsx';
import { formatDay } from '../../components/shared/dates.ts';
import { HushBanner } from '../../components/shared/hush-banner.tsx';
import { Banner } from '../../components/shared/states.tsx';
import { usePageLook } from '../../components/shared/use-page-look.ts';
import { countOlder, readPopup } from '../../utils/db/popup.ts';
import { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import { localDay, shiftDay } from '../../utils/domain/calendar/days.ts';
import { emptyEntry } from '../../utils/domain/calendar/entry.ts';
import { ownTask } from '../../utils/domain/calendar/task.ts';
import { localTimeZone } from '../../utils/domain/calendar/time-zone.ts';
import {
  comingKeyDates,
  type DoableLine,
  inShownOrder,
  linesOfDay,
  todaysChecklist,
} from '../../utils/domain/calendar/today/todays-checklist.ts';
import { monthMarks } from '../../utils/domain/calendar/views/month-marks.ts';
import { t } from '../../utils/i18n/translate.ts';
import { popupBrand, theme } from '../../utils/settings/items.ts';
import { storageTrouble } from '../../utils/settings/session.ts';
import { useSetting } from '../../utils/state/use-setting.ts';
import { aboutLine } from './about.ts';
import { focusLine, focusNeighbour, useUndoKey } from './focus.ts';
import { openPanel, openWorkspace } from './open.ts';
import { useLastLook } from './use-last-look.ts';
import { usePainted } from './use-painted.ts';
import { prepareToWrite, useSteps } from './use-steps.ts';

/** A month's grid shows a few days of its neighbours. */
const NEIGHBOURS = 7;
/** What is late by more days is counted, and shown when it is asked for. */
const LATE_DAYS = 31;
/** So many days back a day of a series that was not published is told of: the next one comes anyway. */
const SERIES_DAYS = 7;
const EVER = '0001-01-01';
const NOTHING = { entries: [], keyDates: [], campaigns: [], tasks: [] };

const db = new PasserelleDatabase();
// While the page is drawn the database opens, and what reads the rules of series is loaded.
void db.open().catch(() => {});
const steps = Promise.all([
  import('../../utils/domain/calendar/today/line-steps.ts'),
  import('../../utils/domain/calendar/series/occurrences.ts'),
]).then(([module]) => module);

/** The calendar that can be used: much code, which the first picture does not need. */
const Month = lazy(async () => ({ default: (await import('../../components/popup/month.tsx')).Month }));

export function Popup() {
  usePageLook('Passerelle', useSetting(theme));
  const trouble = useSetting(storageTrouble);
  const brandId = useSetting(popupBrand);
  const [today] = useState(() => localDay(Date.now()));
  const [day, setDay] = useState(today);
  const [focused, setFocused] = useState(today);
  const [since, setSince] = useState(() => shiftDay(today, -LATE_DAYS));
  const { touched, done, failure, setFailure, change, take, undo, forget, touch } = useSteps();
  const order = useRef<string[]>([]);

  const month = `${focused.slice(0, 8)}01`;
  const first = shiftDay(month, -NEIGHBOURS);
  const last = shiftDay(month, 31 + NEIGHBOURS);
  const asked = brandId ?? null;
  const read = useLive(
    db,
    async (live) => ({
      brandId: asked,
      rows: await readPopup(live, {
        today,
        endOfToday: endOf(Date.now()),
        since,
        first,
        last,
        day,
        brandId: asked,
      }),
    }),
    [today, since, first, last, day, asked],
  );
  // The rows of all brands are read while the choice is: they are not shown where it is another.
  const [isSettled, setSettled] = useState(false);
  const isAsked = read?.ok === true && brandId !== undefined && read.value.brandId === brandId;
  if (isAsked && !isSettled) setSettled(true);
  const rows = read?.ok && (isAsked || isSettled) ? read.value.rows : undefined;
  const isPainted = usePainted(rows !== undefined);
  const page = useLastLook({
    isDrawn: rows !== undefined || read?.ok === false,
    isAsOpened: isPainted && day === today && focused === today,
  });
  const older = useLive(db, async (live) => (isPainted ? countOlder(live, { since, brandId: asked }) : 0), [
    isPainted,
    since,
    asked,
  ]);

  const isKnownBrand = !rows || !brandId || rows.brands.some(({ id }) => id === brandId);
  useEffect(() => {
    if (!isKnownBrand) void popupBrand.set(null);
  }, [isKnownBrand]);

  const now = Date.now();
  const lines =
    rows &&
    inShownOrder(
      todaysChecklist({
        day: today,
        now,
        toAnswer: rows.toAnswer.all,
        urgent: rows.toAnswer.urgent,
        deadlines: rows.deadlines,
        entries: rows.entries.filter(
          (one) => one.day >= (one.isRepeat ? shiftDay(today, -SERIES_DAYS) : since),
        ),
        tasks: rows.tasks.filter((task) => task.day >= since),
        touched,
      }),
      order.current,
    );
  useEffect(() => {
    if (lines) order.current = lines.map(({ id }) => id);
  });
  const dayLines = rows ? linesOfDay(day, rows.entries, rows.tasks, today, now) : [];
  const aboutOf = (line: DoableLine) => (rows ? aboutLine(line, rows) : []);
  const marks = monthMarks(rows ?? NOTHING, first, last);
  const held = marks.get(day);
  const code = failure ?? (read?.ok === false ? read.error : null) ?? trouble;

  async function tick(line: DoableLine, isTicked: boolean) {
    const { tickStep } = await steps;
    const { name, isListed } = describe(line);
    const said = isTicked
      ? line.kind === 'entry'
        ? 'popup_ticked_entry'
        : 'popup_ticked'
      : 'popup_unticked';
    void take(line, tickStep(line, isTicked, Date.now()), t(said, name), isListed);
  }

  async function postpone(line: DoableLine) {
    const { postponeStep } = await steps;
    const { name, isListed } = describe(line);
    const step = postponeStep(line, today, Date.now());
    void take(line, step, t('popup_postponed', name, formatDay(step.after.day, 'full')), isListed);
  }

  function describe(line: DoableLine) {
    const name = line.kind === 'entry' ? line.occurrence.entry.title : line.task.title;
    return { name, isListed: order.current.includes(line.id) };
  }

  async function remove(line: DoableLine) {
    if (line.kind !== 'task') return;
    const { task, id } = line;
    const undoing = { save: { noun: 'task' as const, row: task } };
    focusNeighbour(id);
    touch(id, null);
    await change(
      { remove: { noun: 'task', id: task.id } },
      { said: t('popup_deleted', task.title), name: task.title, undo: undoing },
    );
  }

  function addTask(title: string): Promise<boolean> {
    const row = ownTask(crypto.randomUUID(), title, today, Date.now());
    return change(
      { save: { noun: 'task', row: { ...row, brandId: asked } } },
      { said: t('popup_added', title), name: title, undo: { remove: { noun: 'task', id: row.id } } },
    );
  }

  function addEntry(title: string): Promise<boolean> {
    const id = crypto.randomUUID();
    const own = brandId ?? (rows?.brands.length === 1 ? (rows.brands[0]?.id ?? null) : null);
    const row = { ...emptyEntry(Date.now(), localTimeZone()), id, title, day, brandId: own };
    return change(
      { save: { noun: 'entry', row } },
      { said: t('popup_added', title), name: title, undo: { remove: { noun: 'entry', id } } },
    );
  }

  async function takeBack() {
    const id = done?.line?.id;
    await undo();
    focusLine(id);
  }

  useUndoKey(takeBack);

  function showDay(next: string) {
    setDay(next);
    setFocused(next);
  }

  async function publish(key: string) {
    const { send } = await prepareToWrite();
    const answer = await send('openForPublishing', { key });
    if (answer.ok) window.close();
    else setFailure(answer.error);
  }

  const open = (place: string) => void openWorkspace(place);
  const openEntry = (key: string) => open(`calendar/plan/entry/${key}`);
  const monthProps = { selected: day, focused, today, marks, onSelect: setDay, onFocus: setFocused };
  const sketch = <MonthSketch day={focused} today={today} marks={marks} />;

  return (
    <div className="popup" ref={page}>
      <PopupHead
        brands={rows?.brands ?? []}
        brandId={asked}
        onBrand={(next) => void popupBrand.set(next)}
        onOpenCalendar={() => open('calendar/plan')}
        onOpenPanel={openPanel}
        onOpenWorkspace={() => open('brands')}
      />
      <HushBanner brands={rows?.brands ?? []} />
      {code && <Banner tone="negative">{t(`error_${code}`)}</Banner>}
      <main className="popup-main">
        <div className="popup-column">
          <Today
            lines={read?.ok === false ? null : lines}
            aboutOf={aboutOf}
            older={older?.ok ? older.value : 0}
            onShowOlder={() => setSince(EVER)}
            onAdd={addTask}
            onTick={tick}
            onPostpone={postpone}
            onDelete={remove}
            onOpen={openEntry}
            onPublish={publish}
            onOpenPanel={openPanel}
          />
          <Coming
            dates={rows && comingKeyDates(today, rows.keyDates)}
            onShowDay={showDay}
            onChoose={() => open('calendar/key_dates')}
          />
        </div>
        <div className="popup-column">
          <div className="month-place">
            {isPainted ? (
              <Suspense fallback={sketch}>
                <Month {...monthProps} />
              </Suspense>
            ) : (
              sketch
            )}
            <Legend />
          </div>
          <Day
            day={day}
            keyDates={held?.keyDates ?? []}
            campaigns={held?.campaigns ?? []}
            lines={dayLines}
            aboutOf={aboutOf}
            onTick={tick}
            onOpen={openEntry}
            onAdd={addEntry}
          />
        </div>
      </main>
      <DoneBar
        said={done?.said ?? ''}
        onUndo={done?.undo ? takeBack : null}
        onClose={() => {
          forget();
          focusLine(done?.line?.id);
        }}
      />
    </div>
  );
}

function endOf(now: number): number {
  return new Date(now).setHours(23, 59, 59, 999);
}
