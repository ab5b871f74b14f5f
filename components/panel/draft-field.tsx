import { type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { TextField as AriaTextField, Label, Text, TextArea } from 'react-aria-components';
import type { Span } from '../../utils/domain/replies/check/finding.ts';
import { t } from '../../utils/i18n/translate.ts';
import { replaceText, rewriteText } from './replace-text.ts';
import { findTyped, type OfferedTemplate, TemplateOffers } from './template-offers.tsx';

/** What the editor around the field may do with its text. */
export interface DraftFieldHandle {
  replace: (span: Span, text: string) => void;
  rewrite: (text: string) => void;
  select: (span: Span) => void;
}

/** What is seen where several meet: the first of these. */
const TONES = ['blocking', 'warning', 'unsure', 'changed', 'hint'] as const;

/** A part of the draft that is drawn under its words. */
export interface Highlight {
  span: Span;
  tone: (typeof TONES)[number];
  /** It is what the user points at. */
  isActive?: boolean;
}

interface DraftFieldProps {
  value: string;
  isInvalid: boolean;
  highlights: readonly Highlight[];
  /** `origin`: the text is what a template gave, and nothing else. */
  onChange: (text: string, origin?: { templateId: string; given: string }) => void;
  /** The templates that are called so, the best first. */
  onFindTemplates: (typed: string) => readonly OfferedTemplate[];
  ref: Ref<DraftFieldHandle>;
}

/** The draft, with what was found in it drawn under its words; "/" brings templates. */
export function DraftField(props: DraftFieldProps) {
  const { value, highlights, onChange, onFindTemplates } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const origin = useRef<{ templateId: string; given: string } | undefined>(undefined);
  const listId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  useImperativeHandle(props.ref, () => ({
    replace: (span, text) => field.current && replaceText(field.current, span, text),
    rewrite: (text) => field.current && rewriteText(field.current, text),
    select(span) {
      field.current?.focus();
      field.current?.setSelectionRange(...span);
    },
  }));

  const typed = caret === null ? null : findTyped(value.slice(0, caret));
  const isOpen = typed !== null && typed.start !== closedAt;
  const offers = isOpen ? onFindTemplates(typed.word) : [];
  const at = Math.min(chosen, offers.length - 1);

  function take(offer: OfferedTemplate | undefined): void {
    if (!offer || !typed || caret === null || !field.current) return;
    const { length } = value.slice(0, typed.start).trim() + value.slice(caret).trim();
    const given = offer.render(length === 0);
    origin.current = length === 0 ? { templateId: offer.id, given } : undefined;
    replaceText(field.current, [typed.start, caret], given);
    origin.current = undefined;
    setCaret(null);
  }
  function follow(): void {
    const isHere = field.current === document.activeElement;
    setCaret(isHere ? (field.current?.selectionStart ?? null) : null);
  }

  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={(text) => onChange(text, origin.current)}
      isInvalid={props.isInvalid}
    >
      <Label className="field-label">{t('panel_draft')}</Label>
      <div className="draft">
        <div className="input draft-under" aria-hidden="true">
          {cut(value, highlights).map(({ start, text, highlight }) =>
            highlight ? (
              <mark key={start} data-tone={highlight.tone} data-active={highlight.isActive || undefined}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {'\n'}
        </div>
        <TextArea
          ref={field}
          className="input draft-text"
          rows={5}
          dir="auto"
          aria-autocomplete="list"
          {...(offers.length > 0 && {
            'aria-controls': listId,
            'aria-activedescendant': `${listId}-${at}`,
          })}
          onSelect={follow}
          onBlur={() => setCaret(null)}
          onInput={() => {
            setChosen(0);
            setClosedAt(null);
          }}
          onKeyDown={(event) => {
            if (offers.length === 0 || event.nativeEvent.isComposing) return;
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step !== undefined) setChosen((at + step + offers.length) % offers.length);
            else if (event.key === 'Enter' || event.key === 'Tab') take(offers[at]);
            else if (event.key === 'Escape') setClosedAt(typed?.start ?? null);
            else return;
            event.preventDefault();
          }}
        />
        {offers.length > 0 && (
          <TemplateOffers
            id={listId}
            label={t('editor_slash', typed?.word ?? '')}
            offers={offers}
            at={at}
            onTake={take}
          />
        )}
      </div>
      <Text slot="description" className="field-help">
        {t('editor_slash_help')}
      </Text>
    </AriaTextField>
  );
}

interface Piece {
  start: number;
  text: string;
  highlight: Highlight | null;
}

/** Cuts the text where highlights begin and end; what is pointed at lies over the others. */
function cut(text: string, highlights: readonly Highlight[]): Piece[] {
  const places = highlights.flatMap(({ span }) => span.map((at) => Math.min(at, text.length)));
  const edges = [...new Set([0, ...places, text.length])].sort((one, other) => one - other);
  // What concerns the whole draft must not hide what concerns a word of it.
  const above = [...highlights].sort(
    (one, other) =>
      Number(other.isActive) - Number(one.isActive) || TONES.indexOf(one.tone) - TONES.indexOf(other.tone),
  );
  return edges.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, edges[index + 1]),
    highlight: above.find(({ span }) => span[0] <= start && start < span[1]) ?? null,
  }));
}
