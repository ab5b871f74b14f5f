import type { Analysis, Intent } from '../../utils/domain/language/analysis.ts';
import { t } from '../../utils/i18n/translate.ts';
import { lookOf, toneOf } from '../shared/sentiment-shapes.ts';
import { draw, drawSentiment } from './draw.ts';
import { openPopover } from './popover.ts';

/** The intents that a mark has room for, two at most: what a moderator must see without asking, first things first. */
const SHOWN_INTENTS: readonly Intent[] = ['crisis', 'insult', 'threat', 'complaint', 'question', 'spam'];
/** A pointer that only crosses the mark on its way opens nothing, in milliseconds. */
const HOVER_DELAY = 150;
/** Time to travel from the mark to its card, in milliseconds. */
const LEAVE_DELAY = 300;

interface MarkActions {
  /** The card, asked for when it is about to be shown. */
  onOpen: () => HTMLElement;
  onClose: () => void;
  /** Pressed: opens the panel on this comment. */
  onActivate: () => void;
}

export interface Mark {
  element: HTMLElement;
  /** @param keepsCard Whether a card that is open is shown anew, because it is of the same comment. */
  show: (analysis: Analysis, keepsCard?: boolean) => void;
  /** Shows the card, or shows it anew. */
  open: () => void;
  close: () => void;
  /**
   * Begins to listen. A page may hold hundreds of marks that nobody ever comes near: the first `pointerenter` or
   * `focusin`, which comes before anything else can happen to a mark, is told here.
   */
  wake: (event: Event) => void;
}

/** The tag of one comment in the network's page, with the card that hovering or focusing it shows. */
export function createMark(actions: MarkActions): Mark {
  const element = draw('span', { class: 'mark-area' });
  let button: HTMLButtonElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closePopover: (() => void) | null = null;

  function open(): void {
    clearTimeout(timer);
    if (!button) return;
    closePopover?.();
    closePopover = openPopover(element, button, actions.onOpen());
    button.setAttribute('aria-expanded', 'true');
  }

  function close(): void {
    clearTimeout(timer);
    if (!closePopover) return;
    closePopover();
    closePopover = null;
    button?.setAttribute('aria-expanded', 'false');
    actions.onClose();
  }

  function later(change: () => void, delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(change, delay);
  }

  function enter(): void {
    clearTimeout(timer);
    if (!closePopover) later(open, HOVER_DELAY);
  }

  function focus(): void {
    clearTimeout(timer);
    // A click focuses too, and has its own meaning.
    if (!closePopover && button?.matches(':focus-visible')) open();
  }

  return {
    element,
    open,
    close,
    show(analysis, keepsCard = false) {
      const wasOpen = closePopover !== null;
      const hadFocus = element.contains((element.getRootNode() as ShadowRoot).activeElement);
      close();
      button?.remove();
      button = drawFace(analysis);
      element.prepend(button);
      if (!keepsCard || !wasOpen) return;
      if (hadFocus) button.focus();
      open();
    },
    wake({ type }) {
      element.addEventListener('pointerenter', enter);
      element.addEventListener('pointerleave', () => later(close, LEAVE_DELAY));
      element.addEventListener('focusin', focus);
      element.addEventListener('focusout', ({ relatedTarget }) => {
        if (!element.contains(relatedTarget as Node | null)) later(close, LEAVE_DELAY);
      });
      // The network's reply box keeps the focus, and its selection, while the card is used with a pointer.
      element.addEventListener('mousedown', (event) => event.preventDefault());
      element.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !closePopover) return;
        event.stopPropagation();
        button?.focus();
        close();
      });
      element.addEventListener('click', ({ target }) => {
        if (!button?.contains(target as Node)) return;
        clearTimeout(timer);
        actions.onActivate();
      });
      if (type === 'focusin') focus();
      else enter();
    },
  };
}

/** Most comments look like one seen before: their marks are copies. */
const faces = new Map<string, HTMLButtonElement>();

function drawFace(analysis: Analysis): HTMLButtonElement {
  const intents = SHOWN_INTENTS.filter((intent) => analysis.intents.includes(intent)).slice(0, 2);
  const look = lookOf(analysis);
  const kind = [look, ...intents].join(' ');
  let face = faces.get(kind);
  if (!face) {
    const words = intents.map((intent) => t(`intent_${intent}`));
    const label = t('mark_label', [t(`sentiment_${look}`), ...words].join(', '));
    face = draw(
      'button',
      {
        type: 'button',
        class: 'mark',
        'data-tone': toneOf(look),
        'aria-label': label,
        'aria-expanded': 'false',
      },
      ...drawSentiment(look),
      ...words.map((word) => draw('span', { class: 'mark-intent' }, word)),
    );
    faces.set(kind, face);
  }
  return face.cloneNode(true) as HTMLButtonElement;
}
