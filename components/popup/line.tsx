import { useId } from 'react';
import type { ChecklistLine, DoableLine } from '../../utils/domain/calendar/today/todays-checklist.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { formatDay } from '../shared/dates.ts';
import { LaterIcon, PencilIcon, TrashIcon } from '../shared/icons.tsx';
import { PlainButton, Tick } from './controls.tsx';

/** What a line of today's list can do. */
export interface LineActions {
  onTick: (line: DoableLine, done: boolean) => void;
  onPostpone: (line: DoableLine) => void;
  /** Opens the entry of this key in the calendar. */
  onOpen: (key: string) => void;
  onPublish: (key: string) => void;
  onDelete: (line: DoableLine) => void;
  onOpenPanel: () => void;
}

interface LineProps extends LineActions {
  line: ChecklistLine;
  /** When, where and for what: said after the name. */
  about: readonly string[];
  /** Whether the keyboard stops here: one line does at a time, the arrows lead to the others. */
  isCurrent: boolean;
}

/** The key of the entry that a line opens: its own, or the one that its task prepares. */
export function entryOf(line: ChecklistLine): string | null {
  if (line.kind === 'entry') return line.occurrence.key;
  return line.kind === 'task' ? line.task.entryId : null;
}

/** One line of today's list. */
export function Line(props: LineProps) {
  const { line, isCurrent } = props;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a grid that is no table
    // biome-ignore lint/a11y/useFocusableInteractive: what is focused are the controls inside
    <div
      role="row"
      className="line"
      data-line={line.id}
      data-done={'done' in line && line.done ? '' : undefined}
    >
      {line.kind === 'to_answer' || line.kind === 'requests' ? (
        <Count line={line} tabIndex={tabIndex} onOpenPanel={props.onOpenPanel} />
      ) : (
        <Doing {...props} line={line} tabIndex={tabIndex} />
      )}
    </div>
  );
}

interface CountProps {
  line: Extract<ChecklistLine, { count: number }>;
  tabIndex: number;
  onOpenPanel: () => void;
}

function Count({ line, tabIndex, onOpenPanel }: CountProps) {
  const words =
    line.kind === 'to_answer' ? plural('popup_to_answer', line.count) : plural('popup_requests', line.count);
  const pressing = line.kind === 'to_answer' ? line.urgent : line.overdue;
  const stem = line.kind === 'to_answer' ? 'popup_urgent' : 'popup_overdue';
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as the row */}
      <div role="gridcell" className="line-main line-count">
        {words}
        {pressing > 0 && (
          <>
            {' '}
            <span className="tag" data-tone="warning">
              {plural(stem, pressing)}
            </span>
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as the row */}
      <div role="gridcell" className="line-buttons">
        <PlainButton
          onPress={onOpenPanel}
          tabIndex={tabIndex}
          label={t('labelled', t('popup_answer'), words)}
        >
          {t('popup_answer')}
        </PlainButton>
      </div>
    </>
  );
}

function Doing({ line, about, tabIndex, ...act }: LineProps & { line: DoableLine; tabIndex: number }) {
  const aboutId = useId();
  const { title } = line.kind === 'entry' ? line.occurrence.entry : line.task;
  const key = entryOf(line);
  const named = (action: string) => t('labelled', action, title);
  const isPublishable = line.kind === 'entry' && !line.done && line.movedTo === null;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as the row */}
      <div role="gridcell" className="line-main">
        <Tick
          isTicked={line.done}
          onChange={(done) => act.onTick(line, done)}
          describedBy={aboutId}
          tabIndex={tabIndex}
        >
          {title}
        </Tick>
        <div id={aboutId} className="line-about small soft">
          <State line={line} />
          {about.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as the row */}
      <div role="gridcell" className="line-buttons">
        {isPublishable && (
          <PlainButton
            onPress={() => act.onPublish(line.occurrence.key)}
            tabIndex={tabIndex}
            label={named(t('popup_publish'))}
          >
            {t('popup_publish')}
          </PlainButton>
        )}
        {!line.done && (
          <PlainButton
            isIcon
            variant="quiet"
            onPress={() => act.onPostpone(line)}
            tabIndex={tabIndex}
            label={named(line.movedTo === null ? t('popup_postpone') : t('popup_postpone_again'))}
          >
            <LaterIcon />
          </PlainButton>
        )}
        {key !== null && (
          <PlainButton
            isIcon
            variant="quiet"
            onPress={() => act.onOpen(key)}
            tabIndex={tabIndex}
            label={named(t('popup_open_entry'))}
          >
            <PencilIcon />
          </PlainButton>
        )}
        {line.kind === 'task' && (
          <PlainButton
            isIcon
            variant="quiet"
            onPress={() => act.onDelete(line)}
            tabIndex={tabIndex}
            label={named(t('action_delete'))}
          >
            <TrashIcon />
          </PlainButton>
        )}
      </div>
    </>
  );
}

/** Whether it is late, done, or put off. */
function State({ line }: { line: DoableLine }) {
  if (line.done) return <span>{line.kind === 'entry' ? t('popup_out') : t('popup_done')}</span>;
  if (line.movedTo !== null) return <span>{t('popup_moved_to', formatDay(line.movedTo, 'short'))}</span>;
  if (line.late > 0) return <span className="late">{plural('popup_late', line.late)}</span>;
  return line.isTimeOver ? <span className="late">{t('popup_time_over')}</span> : null;
}
