import { useState } from 'react';
import type { ListOfDay } from '../../../utils/domain/calendar/checklists/checklist-tasks.ts';
import type { Task } from '../../../utils/domain/calendar/task.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { formatDay } from '../../shared/dates.ts';
import { Checkbox } from '../../shared/fields.tsx';

interface TodayListsProps {
  today: string;
  lists: readonly ListOfDay[];
  onTick: (task: Task, done: boolean) => void;
}

/** What the checklists ask for today, to be ticked here. */
export function TodayLists({ today, lists, onTick }: TodayListsProps) {
  return (
    <section className="stack list-today" aria-labelledby="lists-today">
      <h3 id="lists-today">{t('lists_today')}</h3>
      {lists.length === 0 && <p className="small soft">{t('lists_today_empty')}</p>}
      {lists.map((one) => (
        <TodayList key={one.list.id} {...one} today={today} onTick={onTick} />
      ))}
    </section>
  );
}

/** It is open where something is left when it comes; it does not close under the hand that ticks the last line. */
function TodayList({
  list,
  tasks,
  done,
  today,
  onTick,
}: ListOfDay & Pick<TodayListsProps, 'today' | 'onTick'>) {
  const [isOpenFirst] = useState(done < tasks.length);
  // What all of them have in common is said once.
  const days = new Set(tasks.map(({ day }) => day));
  const [since = today] = days.size === 1 ? days : [];
  const progress = done === tasks.length ? t('lists_all_done') : t('lists_progress', done, tasks.length);
  return (
    <details className="fold" open={isOpenFirst}>
      <summary>
        <span className="fold-title">{list.name}</span>
        <span className="small soft">
          {since < today ? `${progress} · ${t('lists_since', formatDay(since, 'weekday_day'))}` : progress}
        </span>
      </summary>
      <ul className="fold-content list-tasks">
        {tasks.map((task) => (
          <li key={task.id}>
            <Checkbox isSelected={task.done} onChange={(isDone) => onTick(task, isDone)}>
              {task.title}
              {days.size > 1 && task.day < today && (
                <span className="small soft"> {t('lists_since', formatDay(task.day, 'weekday_day'))}</span>
              )}
            </Checkbox>
          </li>
        ))}
      </ul>
    </details>
  );
}
