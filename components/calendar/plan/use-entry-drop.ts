import { type RefObject, useEffect, useRef } from 'react';
import { useDrop } from 'react-aria-components';

/** What is dragged, by the key of its occurrence; nothing from outside of the calendar has it. */
export const ENTRY_TYPE = 'application/x-passerelle-entry';

/** A place that takes entries: with the mouse, a finger, the keyboard or a screen reader. */
export function useEntryDrop(onDrop: (key: string) => void) {
  const ref = useRef<HTMLTableCellElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: (types) => (types.has(ENTRY_TYPE) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      for (const item of items)
        if (item.kind === 'text' && item.types.has(ENTRY_TYPE)) void item.getText(ENTRY_TYPE).then(onDrop);
    },
  });
  return {
    cellProps: { ...dropProps, ref, role: 'gridcell', tabIndex: -1, 'data-drop': isDropTarget },
  } as const;
}

/** While something is dragged with the keyboard, Tab leads from place to place; so do arrows, by the lines they stand in. */
export function useDragArrows(root: RefObject<HTMLElement | null>, columns: number): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
      const step = steps[event.key as keyof typeof steps];
      const { current } = root;
      if (step === undefined || !current?.querySelector('[data-dragging="true"]')) return;
      const move = () => {
        const groups = [...current.querySelectorAll<HTMLElement>('[data-group]')];
        const at = groups.findIndex((group) => group.contains(document.activeElement));
        groups[at + step]?.focus();
      };
      // The library goes to the first place with the next picture: a key that came before would be lost.
      if (current.querySelector('[data-drop="true"]')) move();
      else requestAnimationFrame(move);
    }
    // Before the drag takes every key for itself.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [root, columns]);
}
