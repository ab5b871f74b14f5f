import type { ChecklistLine } from '../../utils/domain/calendar/checklist.ts';
import type { Entry, Task } from '../../utils/domain/calendar/entry.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { Checkbox } from '../shared/fields.tsx';
import { TrashIcon } from '../shared/icons.tsx';
import { AddLine } from './day-entries.tsx';

interface ChecklistProps {
  lines: readonly ChecklistLine[];
  onTickEntry: (entry: Entry, done: boolean) => void;
  onTickTask: (task: Task, done: boolean) => void;
  onDeleteTask: (task: Task) => void;
  onAddTask: (title: string) => Promise<boolean>;
  onOpenPanel: () => void;
}

/** What is left to do today. */
export function Checklist(props: ChecklistProps) {
  return (
    <section className="stack" aria-labelledby="today">
      <h2 id="today">{t('popup_today')}</h2>
      {props.lines.length === 0 && <p className="small soft">{t('popup_today_empty')}</p>}
      <ul className="lines">
        {props.lines.map((line) => (
          <li key={line.id} className="row spread line">
            <Line line={line} {...props} />
          </li>
        ))}
      </ul>
      <AddLine label={t('popup_add_task')} onAdd={props.onAddTask} />
    </section>
  );
}

function Line({ line, ...props }: ChecklistProps & { line: ChecklistLine }) {
  switch (line.kind) {
    case 'to_answer':
      return (
        <>
          <span>
            {plural('popup_to_answer', line.count)}
            {line.urgent > 0 && (
              <span className="tag urgent" data-tone="warning">
                {plural('popup_urgent', line.urgent)}
              </span>
            )}
          </span>
          <Button variant="quiet" onPress={props.onOpenPanel}>
            {t('popup_answer')}
          </Button>
        </>
      );
    case 'entry':
      return (
        <Checkbox isSelected={line.entry.done} onChange={(done) => props.onTickEntry(line.entry, done)}>
          {line.entry.title}
          <Late days={line.late} />
        </Checkbox>
      );
    case 'task':
      return (
        <>
          <Checkbox isSelected={line.task.done} onChange={(done) => props.onTickTask(line.task, done)}>
            {line.task.title}
            <Late days={line.late} />
          </Checkbox>
          <IconButton
            label={t('labelled', t('action_delete'), line.task.title)}
            onPress={() => props.onDeleteTask(line.task)}
          >
            <TrashIcon />
          </IconButton>
        </>
      );
    case 'key_date':
      return (
        <span>
          {line.keyDate.title} <span className="small soft">{plural('popup_in_days', line.inDays)}</span>
        </span>
      );
  }
}

function Late({ days }: { days: number }) {
  return days > 0 ? <span className="small late"> {plural('popup_late', days)}</span> : null;
}
