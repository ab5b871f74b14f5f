import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface ListFocus<Rest extends HTMLElement> {
  list: RefObject<HTMLUListElement | null>;
  rest: RefObject<Rest | null>;
  onFocus: (event: FocusEvent) => void;
}

/**
 * Keeps the focus where a line goes that holds it: on the line that now stands in its place, or else on `rest`, which must
 * be able to take it. `list` and `onFocus` belong to the list whose items are the lines.
 * @param keys of the lines, in their order
 */
export function useListFocus<Rest extends HTMLElement>(keys: readonly string[]): ListFocus<Rest> {
  const list = useRef<HTMLUListElement>(null);
  const rest = useRef<Rest>(null);
  const last = useRef<{ key: string; at: number } | null>(null);
  useLayoutEffect(() => {
    if (last.current === null) return;
    const { key, at } = last.current;
    const now = keys.indexOf(key);
    last.current = now < 0 ? null : { key, at: now };
    // The browser gives it to the page when its element goes; whoever went elsewhere stays there.
    if (now >= 0 || document.activeElement !== document.body) return;
    const next = list.current?.children[Math.min(at, keys.length - 1)];
    const control = next?.querySelector<HTMLElement>('button, input');
    (control ?? rest.current)?.focus();
  });
  function onFocus({ target }: FocusEvent): void {
    const at = [...(list.current?.children ?? [])].findIndex((line) => line.contains(target));
    const key = keys[at];
    if (key !== undefined) last.current = { key, at };
  }
  return { list, rest, onFocus };
}
