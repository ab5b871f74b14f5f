import cardStyle from '../../components/card/card.css?inline';
import markStyle from '../../components/card/mark.css?inline';
import baseStyle from '../../components/shared/base.css?inline';
import { markSlot } from '../../utils/page/mark-slot.ts';
import { type ShownMark, useOverlay } from '../../utils/state/overlay.ts';
import type { PlacedComment } from './reader.ts';

/** A page that keeps taking our mark away does not want it there: after so many times it stays away. */
const MAX_PLACEMENTS = 8;

interface PlacedMark extends ShownMark {
  host: HTMLElement;
}

export interface Marks {
  /** One mark for this comment, in its own line; put back where the page took it away. */
  show: (comment: PlacedComment) => void;
  hide: (element: Element) => void;
  /** True for the nodes that we put into the page. */
  isOurs: (node: Node) => boolean;
  clear: () => void;
}

/** Keeps the hosts of the marks in the page; React draws into them. */
export function createMarks(document: Document): Marks {
  const placed = new Map<Element, PlacedMark>();
  const placements = new WeakMap<Element, number>();
  const hosts = new WeakSet<Node>();
  const dress = createDresser(document);
  let nextId = 1;
  let announced = false;

  /** React hears of all changes of one task at once. */
  function announce(): void {
    if (announced) return;
    announced = true;
    queueMicrotask(() => {
      announced = false;
      useOverlay.getState().setMarks([...placed.values()]);
    });
  }

  function putHost({ place }: PlacedComment, host: HTMLElement): boolean {
    const count = placements.get(place.element) ?? 0;
    const slot = count < MAX_PLACEMENTS ? markSlot(place) : null;
    if (!slot) return false;
    placements.set(place.element, count + 1);
    slot.append(host);
    return true;
  }

  function show(comment: PlacedComment): void {
    const { key, analysis } = comment;
    const { element } = comment.place;
    if (key === null) return;
    const old = placed.get(element);
    if (old) {
      const standing = old.host.isConnected && element.contains(old.host);
      if (!standing && !putHost(comment, old.host)) {
        hide(element);
        return;
      }
      if (old.key === key && old.analysis === analysis) return;
      placed.set(element, { ...old, key, analysis });
      announce();
      return;
    }
    const host = document.createElement('span');
    const root = host.attachShadow({ mode: 'closed' });
    dress(host, root);
    hosts.add(host);
    if (!putHost(comment, host)) return;
    isolateEvents(root);
    placed.set(element, { id: nextId++, key, analysis, root, host });
    announce();
  }

  function hide(element: Element): void {
    const mark = placed.get(element);
    if (!mark) return;
    placed.delete(element);
    mark.host.remove();
    announce();
  }

  return {
    show,
    hide,
    isOurs: (node) => hosts.has(node),
    clear() {
      for (const element of [...placed.keys()]) hide(element);
    },
  };
}

/** Gives a shadow root our styles and the page's own light or dark. */
function createDresser(document: Document): (host: HTMLElement, root: ShadowRoot) => void {
  const css = `${baseStyle}\n${cardStyle}\n${markStyle}`;
  let shared: CSSStyleSheet | undefined;
  try {
    shared = new CSSStyleSheet();
    shared.replaceSync(css);
  } catch {
    shared = undefined;
  }
  return (host, root) => {
    host.style.colorScheme = isDark(document) ? 'dark' : 'light';
    try {
      if (!shared) throw new Error('no constructed style sheets here');
      root.adoptedStyleSheets = [shared];
    } catch {
      // Firefox refuses a sheet of the extension's world in a shadow root of the page.
      const style = document.createElement('style');
      style.textContent = css;
      root.append(style);
    }
  };
}

/** Whether the page is drawn dark, whatever the system prefers: networks have their own switch. */
function isDark(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  for (const element of [document.body, document.documentElement]) {
    const [red, green, blue, alpha = 1] =
      view
        .getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return view.matchMedia('(prefers-color-scheme: dark)').matches;
}

const ISOLATED_EVENTS = [
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
];

/** The network's own shortcuts and click handlers must not hear what happens in our card. */
function isolateEvents(root: ShadowRoot): void {
  const host = root.host;
  for (const type of ISOLATED_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
}
