const TYPES = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
] as const;

const stop = (event: Event) => event.stopPropagation();

/** The network's own shortcuts and click handlers must not hear what happens inside `host`. */
export function isolateEvents(host: HTMLElement): void {
  for (const type of TYPES) host.addEventListener(type, stop);
}
