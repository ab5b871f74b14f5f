import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

interface StopsOptions {
  /** How many groups stand side by side. */
  columns: number;
  /** Where the focus comes in first. */
  preferred: string;
  /** A key on a stop that does not move the focus. @returns whether it did something. */
  onStopKey: (stop: string, event: KeyboardEvent<HTMLElement>) => boolean;
}

export interface Stops {
  /** Of the element that holds all groups. */
  gridProps: {
    ref: RefObject<HTMLTableElement | null>;
    role: 'grid';
    onFocus: (event: FocusEvent<HTMLElement>) => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  /** The one stop that the Tab key comes to. */
  current: string;
  /** Gives the focus to a stop as soon as it is in this group. */
  follow: (stop: string, group: string) => void;
}

/**
 * One stop of the Tab key for a whole view, in which arrows lead from one thing to the next. Things have `data-stop`
 * and stand in elements with `data-group`, a day or a column, which follow each other line by line.
 */
export function useStops({ columns, preferred, onStopKey }: StopsOptions): Stops {
  const ref = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState(preferred);
  const wanted = useRef<{ stop: string; group: string } | null>(null);
  const isInside = useRef(false);

  // After every drawing: what had the focus may have moved, or be gone.
  useLayoutEffect(() => {
    const stops = stopsIn(ref.current);
    const { stop, group } = wanted.current ?? {};
    const arrived = stops.find((one) => one.dataset.stop === stop && groupOf(one)?.dataset.group === group);
    if (arrived) {
      wanted.current = null;
      arrived.focus();
      return;
    }
    if (stops.some((one) => one.dataset.stop === current)) return;
    const next = stops.find((one) => one.dataset.stop === preferred) ?? stops[0];
    if (!next) return;
    setCurrent(next.dataset.stop ?? preferred);
    if (isInside.current && document.activeElement === document.body) next.focus();
  });

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    isInside.current = true;
    const { stop } = target.closest<HTMLElement>('[data-stop]')?.dataset ?? {};
    if (stop !== undefined) setCurrent(stop);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const from = event.target as HTMLElement;
    const { stop } = from.dataset;
    if (stop === undefined) return;
    wanted.current = null;
    const isPlain = !(event.shiftKey || event.ctrlKey || event.metaKey || event.altKey);
    const next = isPlain ? nextStop(ref.current, from, event.key, columns) : null;
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    if (next || onStopKey(stop, event)) event.preventDefault();
  }

  return {
    gridProps: { ref, role: 'grid', onFocus, onKeyDown },
    current,
    follow(stop, group) {
      wanted.current = { stop, group };
    },
  };
}

function stopsIn(element: HTMLElement | null | undefined): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}

function groupOf(stop: HTMLElement): HTMLElement | null {
  return stop.closest<HTMLElement>('[data-group]');
}

/** Where an arrow leads: up and down through a group and on to the one below it, sideways to the group beside it. */
function nextStop(
  root: HTMLElement | null,
  from: HTMLElement,
  key: string,
  columns: number,
): HTMLElement | null {
  const group = groupOf(from);
  if (!root || !group) return null;
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const at = groups.indexOf(group);
  const place = stopsIn(group).indexOf(from);
  const stopsAt = (index: number) => stopsIn(groups[index]);
  switch (key) {
    case 'ArrowDown':
      return stopsAt(at)[place + 1] ?? stopsAt(at + columns)[0] ?? null;
    case 'ArrowUp':
      return stopsAt(at)[place - 1] ?? stopsAt(at - columns).at(-1) ?? null;
    case 'ArrowRight':
      return beside(stopsAt(at + 1), place);
    case 'ArrowLeft':
      return beside(stopsAt(at - 1), place);
    case 'Home':
      return stopsAt(at - (at % columns))[0] ?? null;
    case 'End':
      return stopsAt(at - (at % columns) + columns - 1)[0] ?? null;
    default:
      return null;
  }
}

function beside(stops: HTMLElement[], place: number): HTMLElement | null {
  return stops[Math.min(place, stops.length - 1)] ?? null;
}
