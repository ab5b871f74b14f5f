import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { Analysis, Intent } from '../../utils/domain/language/analysis.ts';
import { t } from '../../utils/i18n/translate.ts';
import { SentimentIcon } from '../shared/icons.tsx';

/** The intents that a mark has room for: what a moderator must see without asking. */
const SHOWN_INTENTS: readonly Intent[] = ['insult', 'threat', 'complaint', 'question', 'spam'];
/** A pointer that only crosses the mark on its way opens nothing, in milliseconds. */
const HOVER_DELAY = 150;
/** Time to travel from the mark to its card, in milliseconds. */
const LEAVE_DELAY = 300;
/** Room between the mark, its card and the edges of the window, in pixels. */
const GAP = 6;

interface MarkProps {
  analysis: Analysis;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  /** Pressed: opens the panel on this comment. */
  onActivate: () => void;
  /** The card, asked for only while it is open. */
  children: () => ReactNode;
}

/** The tag of one comment in the network's page, with the card that hovering or focusing it shows. */
export function Mark({ analysis, isOpen, onOpenChange, onActivate, children }: MarkProps) {
  const button = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function changeLater(open: boolean): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onOpenChange(open), open ? HOVER_DELAY : LEAVE_DELAY);
  }
  function changeNow(open: boolean): void {
    clearTimeout(timer.current);
    onOpenChange(open);
  }

  const { sentiment, uncertain } = analysis;
  const word = t(uncertain ? 'sentiment_uncertain' : `sentiment_${sentiment}`);
  const intents = analysis.intents.filter((intent) => SHOWN_INTENTS.includes(intent)).slice(0, 2);
  const words = [word, ...intents.map((intent) => t(`intent_${intent}`))];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only joins the button and its card for leaving
    <span
      className="mark-area"
      onPointerEnter={() => changeLater(true)}
      onPointerLeave={() => changeLater(false)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) changeLater(false);
      }}
      onFocus={() => clearTimeout(timer.current)}
      // The network's reply box keeps the focus, and its selection, while the card is used with a pointer.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        button.current?.focus();
        changeNow(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="mark"
        data-tone={uncertain ? 'neutral' : sentiment}
        aria-label={t('mark_label', words.join(', '))}
        aria-expanded={isOpen}
        onFocus={(event) => {
          // A click focuses too, and has its own meaning.
          if (event.currentTarget.matches(':focus-visible')) changeNow(true);
        }}
        onClick={() => {
          clearTimeout(timer.current);
          onActivate();
        }}
      >
        <SentimentIcon sentiment={sentiment} uncertain={uncertain} />
        <span>{word}</span>
        {intents.map((intent) => (
          <span key={intent} className="mark-intent">
            {t(`intent_${intent}`)}
          </span>
        ))}
      </button>
      {isOpen && <Popover anchor={button}>{children()}</Popover>}
    </span>
  );
}

/** In the browser's top layer, because the page may clip, cover or move what stands in its flow. */
function Popover({ anchor, children }: { anchor: { current: HTMLElement | null }; children: ReactNode }) {
  const popover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = popover.current;
    if (!element) return;
    element.showPopover();
    const place = () => {
      const from = anchor.current?.getBoundingClientRect();
      if (!from) return;
      // Never over the mark: on the side where it fits, or where there is more room, and no higher than that.
      const above = from.top - 2 * GAP;
      const below = window.innerHeight - from.bottom - 2 * GAP;
      element.style.setProperty('--room', `${Math.max(above, below)}px`);
      const own = element.getBoundingClientRect();
      const isBelow = own.height <= below || below >= above;
      const top = isBelow ? from.bottom + GAP : from.top - GAP - own.height;
      const left = Math.max(GAP, Math.min(from.left, window.innerWidth - own.width - GAP));
      element.style.top = `${Math.round(top)}px`;
      element.style.left = `${Math.round(left)}px`;
    };
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [anchor]);
  return (
    <div ref={popover} className="popover" popover="manual">
      {children}
    </div>
  );
}
