import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ChecklistLine, DoableLine } from '../../utils/domain/calendar/today/todays-checklist.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { AddLine } from './add-line.tsx';
import { PlainButton } from './controls.tsx';
import { entryOf, Line, type LineActions } from './line.tsx';

interface TodayProps extends LineActions {
  /** Undefined: they are being read; null: they cannot be read. */
  lines: readonly ChecklistLine[] | null | undefined;
  /** When, where and for what a line is. */
  aboutOf: (line: DoableLine) => readonly string[];
  /** How much is open that is older than what the list shows. */
  older: number;
  onShowOlder: () => void;
  onAdd: (title: string) => Promise<boolean>;
}

/** What is left to do today: a list that the arrow keys walk through, one key for each thing to do. */
export function Today({ lines, aboutOf, older, onShowOlder, onAdd, ...actions }: TodayProps) {
  const grid = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = lines?.find(({ id }) => id === chosen) ?? lines?.[0];
  useFocusAtFirst(Boolean(lines), grid, field);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (moveFocus(event) || !current) return;
    const pressed = event.key.toLocaleLowerCase();
    if (pressed === t('popup_key_add').toLocaleLowerCase()) field.current?.focus();
    else if (current.kind !== 'entry' && current.kind !== 'task') return;
    else if (pressed === t('popup_key_postpone').toLocaleLowerCase() && !current.done)
      actions.onPostpone(current);
    else if (event.key === 'Delete' && current.kind === 'task') actions.onDelete(current);
    else if (event.key === 'Enter' && isTick(event.target)) {
      const key = entryOf(current);
      if (key !== null) actions.onOpen(key);
    } else return;
    event.preventDefault();
  }

  return (
    <section className="today" aria-labelledby="today">
      <h2 id="today">{t('popup_today')}</h2>
      <div className="today-lines">
        {lines === undefined && <p className="small soft waiting">{t('popup_loading')}</p>}
        {lines?.length === 0 && <p className="soft">{t('popup_today_empty')}</p>}
        {lines && lines.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a list whose lines hold several controls, no table
          <div
            ref={grid}
            role="grid"
            aria-labelledby="today"
            aria-describedby="today-keys"
            onKeyDown={onKeyDown}
            onFocus={({ target }) => {
              setChosen(lineOf(target));
              target.closest('[data-line]')?.scrollIntoView?.({ block: 'nearest' });
            }}
          >
            {lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                about={line.kind === 'entry' || line.kind === 'task' ? aboutOf(line) : []}
                isCurrent={line === current}
                {...actions}
              />
            ))}
          </div>
        )}
        {older > 0 && (
          <p className="row small soft">
            {plural('popup_older', older)}
            <PlainButton variant="quiet" onPress={onShowOlder}>
              {t('popup_older_show')}
            </PlainButton>
          </p>
        )}
      </div>
      <AddLine label={t('popup_add_task')} onAdd={onAdd} fieldRef={field} />
      <p id="today-keys" className="keys small soft">
        <Hint of={t('popup_key_space')} does={t('popup_hint_tick')} />
        <Hint of={t('popup_key_postpone')} does={t('popup_hint_postpone')} />
        <Hint of={t('popup_key_add')} does={t('popup_hint_add')} />
        <Hint of={t('popup_key_enter')} does={t('popup_hint_open')} />
      </p>
    </section>
  );
}

function Hint({ of, does }: { of: string; does: string }) {
  return (
    <span>
      <kbd>{of}</kbd> {does}{' '}
    </span>
  );
}

/** Who opens the popup can go on by keyboard at once: the first line has the focus, or the field where there is none. */
function useFocusAtFirst(
  isRead: boolean,
  grid: RefObject<HTMLElement | null>,
  field: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!isRead || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const first = grid.current?.querySelector<HTMLElement>('input, button');
    (first ?? field.current)?.focus({ preventScroll: true });
  }, [isRead, grid, field]);
}

function isTick(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'checkbox';
}

function lineOf(element: Element): string | null {
  return element.closest('[data-line]')?.getAttribute('data-line') ?? null;
}

/** Up and down from line to line, left and right within one; first and last line by Home and End. */
function moveFocus(event: KeyboardEvent): boolean {
  const rows = [...event.currentTarget.querySelectorAll('[role=row]')];
  const row = (event.target as Element).closest('[role=row]');
  const place = row ? rows.indexOf(row) : -1;
  if (!row || place < 0) return false;
  const controls = (of: Element | undefined) => [
    ...(of?.querySelectorAll<HTMLElement>('input, button') ?? []),
  ];
  const column = controls(row).indexOf(event.target as HTMLElement);
  const targets: Record<string, HTMLElement | undefined> = {
    ArrowDown: controls(rows[place + 1])[0],
    ArrowUp: controls(rows[place - 1])[0],
    Home: controls(rows[0])[0],
    End: controls(rows.at(-1))[0],
    ArrowRight: controls(row)[column + 1],
    ArrowLeft: column > 0 ? controls(row)[column - 1] : undefined,
  };
  if (!(event.key in targets)) return false;
  event.preventDefault();
  targets[event.key]?.focus();
  return true;
}
