import { draw } from './draw.ts';

/** Room between the mark, its card and the edges of the window, in pixels. */
const GAP = 6;

/**
 * Shows `content` beside `anchor`, in the browser's top layer, because the page may clip, cover or move what stands in
 * its flow.
 * @returns a function that takes it away.
 */
export function openPopover(parent: Node, anchor: HTMLElement, content: HTMLElement): () => void {
  const popover = draw('div', { class: 'popover', popover: 'manual' }, content);
  parent.appendChild(popover);
  popover.showPopover();

  function place(): void {
    const from = anchor.getBoundingClientRect();
    // Never over the mark: on the side where it fits, or where there is more room, and no higher than that.
    const above = from.top - 2 * GAP;
    const below = window.innerHeight - from.bottom - 2 * GAP;
    popover.style.setProperty('--room', `${Math.max(above, below)}px`);
    const own = popover.getBoundingClientRect();
    const isBelow = own.height <= below || below >= above;
    const top = isBelow ? from.bottom + GAP : from.top - GAP - own.height;
    const left = Math.max(GAP, Math.min(from.left, window.innerWidth - own.width - GAP));
    popover.style.top = `${Math.round(top)}px`;
    popover.style.left = `${Math.round(left)}px`;
  }
  place();
  const sizes = new ResizeObserver(place);
  sizes.observe(popover);
  window.addEventListener('scroll', place, { capture: true, passive: true });
  window.addEventListener('resize', place);
  return () => {
    sizes.disconnect();
    window.removeEventListener('scroll', place, { capture: true });
    window.removeEventListener('resize', place);
    popover.remove();
  };
}
