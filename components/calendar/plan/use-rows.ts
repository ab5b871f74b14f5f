import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';

interface Rows {
  /** The rows to draw, both included. */
  first: number;
  last: number;
  topOf: (row: number) => number;
  /** Of all of them, in pixels. */
  height: number;
  onScroll: () => void;
}

/** So many pixels above and below what is in view are drawn too, so that keys and fast wheels find something there. */
const BEYOND = 600;
/** Before the list was measured. */
const UNKNOWN_HEIGHT = 800;

/** Which rows of a long list of known heights are in view. `opened`: the one that is at the top first. */
export function useRows(
  list: RefObject<HTMLElement | null>,
  heights: readonly number[],
  opened: number,
): Rows {
  const tops = useMemo(() => {
    let top = 0;
    const found = heights.map((height) => {
      top += height;
      return top - height;
    });
    return [...found, top];
  }, [heights]);
  const [view, setView] = useState({ top: tops[Math.max(0, opened)] ?? 0, height: UNKNOWN_HEIGHT });
  const start = tops[Math.max(0, opened)] ?? 0;

  function measure(): void {
    const { current } = list;
    if (!current) return;
    const next = { top: current.scrollTop, height: current.clientHeight || UNKNOWN_HEIGHT };
    setView((before) => (before.top === next.top && before.height === next.height ? before : next));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what it opens at moves it, not what changes in it
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = start;
    measure();
  }, [opened, list]);

  const first = rowAt(tops, view.top - BEYOND);
  const last = rowAt(tops, view.top + view.height + BEYOND);
  return {
    first,
    last: Math.min(last, heights.length - 1),
    topOf: (row) => tops[row] ?? 0,
    height: tops.at(-1) ?? 0,
    onScroll: measure,
  };
}

/** The row at a height, found by halves. */
function rowAt(tops: readonly number[], height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
