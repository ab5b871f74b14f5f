import { useEffect, useRef } from 'react';

/** Puts the focus back on a line of today's list, once it is drawn. */
export function focusLine(id: string | undefined): void {
  requestAnimationFrame(() => {
    const lines = [...document.querySelectorAll('[data-line]')];
    const line = lines.find((one) => one.getAttribute('data-line') === id) ?? lines[0];
    line?.querySelector<HTMLElement>('input, button')?.focus();
  });
}

/** Before a line goes: puts the focus on the one after it, or before it. */
export function focusNeighbour(id: string): void {
  const lines = [...document.querySelectorAll('[data-line]')];
  const place = lines.findIndex((one) => one.getAttribute('data-line') === id);
  (lines[place + 1] ?? lines[place - 1])?.querySelector<HTMLElement>('input, button')?.focus();
}

/** Takes the last step back by Control or Command and Z, except in a field, where it takes back what was typed. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
      const { target } = event;
      if (target instanceof HTMLInputElement && target.type === 'text') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
