import { useEffect, useRef } from 'react';

/** A template that may be put in the draft by what it is called. */
export interface OfferedTemplate {
  id: string;
  title: string;
  /** What is typed behind "/" to get it; null: its title is. */
  shortcut: string | null;
  /** Its text for the comment; with greeting and sign-off where nothing else stands in the draft. */
  render: (isAlone: boolean) => string;
}

const TYPED = /(?<=^|\s)\/([\p{L}\p{M}\p{N}_-]{0,40})$/u;

/** What stands between a "/" and the caret, where the "/" begins a word; `start`: the place of the "/". */
export function findTyped(before: string): { start: number; word: string } | null {
  const found = TYPED.exec(before);
  return found && { start: found.index, word: found[1] ?? '' };
}

interface TemplateOffersProps {
  /** The field names it as what its keys move in; options are `id-0`, `id-1`. */
  id: string;
  label: string;
  offers: readonly OfferedTemplate[];
  at: number;
  onTake: (offer: OfferedTemplate) => void;
}

/** The templates that fit what is typed; the focus stays in the field. */
export function TemplateOffers({ id, label, offers, at, onTake }: TemplateOffersProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="offers">
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
        <div
          key={offer.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="offer"
          // The field must not lose the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(offer)}
        >
          <span className="offer-title">{offer.title}</span>
          {offer.shortcut !== null && <span className="small soft">/{offer.shortcut}</span>}
        </div>
      ))}
    </div>
  );
}
