import type { DatedKeyDate } from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import type { Task } from '../../../utils/domain/calendar/task.ts';
import { interfaceLanguage, plural } from '../../../utils/i18n/translate.ts';
import { formatTime } from '../../shared/dates.ts';
import { Checkbox } from '../../shared/fields.tsx';

/** A date of the year, quietly. */
export function KeyDateLabel({ date }: { date: DatedKeyDate }) {
  return <span className="plan-key-date">{date.name[interfaceLanguage()]}</span>;
}

/** How many tasks a day has, and how many of them are left. */
export function TaskCount({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  const left = tasks.filter(({ done }) => !done).length;
  return (
    <span className="small soft plan-tasks-count">
      {left === 0 ? plural('plan_tasks_done', tasks.length) : plural('plan_tasks_left', left)}
    </span>
  );
}

interface TaskListProps {
  tasks: readonly Task[];
  onTick: (task: Task, done: boolean) => void;
}

export function TaskList({ tasks, onTick }: TaskListProps) {
  return tasks.map((task) => (
    <div key={task.id} className="plan-task small">
      <Checkbox isSelected={task.done} onChange={(done) => onTick(task, done)}>
        {task.time !== null && <span className="plan-time">{formatTime(task.time)} </span>}
        {task.title}
      </Checkbox>
    </div>
  ));
}
