import { ChecklistDesk } from '../../../components/calendar/checklists/checklist-desk.tsx';
import { ChecklistPicker } from '../../../components/calendar/checklists/checklist-picker.tsx';
import { TodayLists } from '../../../components/calendar/checklists/today-lists.tsx';
import { Button } from '../../../components/shared/button.tsx';
import { PlusIcon } from '../../../components/shared/icons.tsx';
import { Banner, Empty } from '../../../components/shared/states.tsx';
import { TextDialog } from '../../../components/shared/text-dialog.tsx';
import { UndoBar } from '../../../components/workspace/undo-bar.tsx';
import { findChecklists, findOccurrences, findTasks } from '../../../utils/db/calendar.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import { useLive } from '../../../utils/db/use-live.ts';
import { listsOfDay } from '../../../utils/domain/calendar/checklists/checklist-tasks.ts';
import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { starterChecklists } from '../../../utils/domain/calendar/checklists/starter-checklists.ts';
import { localDay, shiftDay } from '../../../utils/domain/calendar/days.ts';
import { isOut } from '../../../utils/domain/calendar/entry.ts';
import { interfaceLanguage, plural, t } from '../../../utils/i18n/translate.ts';
import type { CalendarRoom } from './room.ts';
import { useChecklistSteps } from './use-checklist-steps.ts';

/** So many days ahead the entries are offered. */
const COMING_DAYS = 60;
const NOTHING = { lists: [], tasks: [], entries: [] };

/** Checklists that are used again and again: what they ask for today, and one of them to use and to change. */
export function Checklists({ room }: { room: CalendarRoom }) {
  const today = localDay(Date.now());
  const found = useLive(room.db, (live) => read(live, today), [today]);
  const steps = useChecklistSteps(room);
  if (found === undefined) return null;
  const { lists, tasks, entries } = found.ok ? found.value : NOTHING;
  const list = lists.find(({ id }) => id === room.rest) ?? lists[0];
  const choose = (id: string) => room.go(`calendar/checklists/${id}`);
  const there = new Set(lists.map(({ id }) => id));
  const missing = starterChecklists(interfaceLanguage(), Date.now()).filter(({ id }) => !there.has(id));

  return (
    <div className="stack">
      {!found.ok && <Banner tone="negative">{t(`error_${found.error}`)}</Banner>}
      {steps.problem !== null && <Banner tone="neutral">{steps.problem}</Banner>}
      <TodayLists today={today} lists={listsOfDay(lists, tasks)} onTick={steps.tick} />
      <div className="row">
        <TextDialog
          trigger={
            <Button variant={lists.length === 0 ? 'primary' : 'plain'}>
              <PlusIcon />
              {t('lists_new')}
            </Button>
          }
          title={t('lists_new')}
          label={t('lists_name')}
          value=""
          confirm={t('action_add')}
          onConfirm={async (name) => {
            const added = await steps.create({ name });
            if (added !== null) choose(added);
          }}
        />
        {missing.length > 0 && (
          <Button onPress={() => void steps.addStarters(missing)}>
            {plural('lists_add_starters', missing.length)}
          </Button>
        )}
      </div>
      {list === undefined ? (
        <Empty title={t('lists_empty')}>
          <p>{t('lists_empty_help')}</p>
        </Empty>
      ) : (
        <div className="split">
          <ChecklistPicker lists={lists} brands={room.brands} chosen={list.id} onChoose={choose} />
          <ChecklistDesk
            key={list.id}
            list={list}
            brands={room.brands}
            today={today}
            entries={entries}
            onChange={(changes) => steps.save(list, changes)}
            onRhythm={(rhythm) => void steps.setRhythm(list, rhythm, today)}
            onAddLine={(title) => steps.addLine(list, title)}
            onDeleteLine={(item) => void steps.deleteLine(list, item)}
            onDay={(day) => void steps.addToDay(list, day)}
            onEntry={(entry) => void steps.addToEntry(list, entry)}
            onDuplicate={async () => {
              const items = list.items.map(({ title }) => ({ id: crypto.randomUUID(), title }));
              const name = t('lists_copy_of', list.name).slice(0, 200);
              const added = await steps.create({ name, items, brandId: list.brandId });
              if (added !== null) choose(added);
            }}
            onDelete={() => void steps.remove(list)}
          />
        </div>
      )}
      <UndoBar done={steps.done} onUndo={steps.undo} onClose={steps.close} />
    </div>
  );
}

async function read(db: PasserelleDatabase, today: string) {
  const [lists, tasks, occurrences] = await Promise.all([
    findChecklists(db),
    findTasks(db, today),
    findOccurrences(db, today, shiftDay(today, COMING_DAYS)),
  ]);
  const { compare } = new Intl.Collator();
  return {
    lists: lists.sort((a: ReusableChecklist, b: ReusableChecklist) => compare(a.name, b.name)),
    tasks,
    entries: occurrences.filter(({ entry }) => !isOut(entry)),
  };
}
