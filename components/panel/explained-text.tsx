import { useState } from 'react';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { t } from '../../utils/i18n/translate.ts';

interface ExplainedTextProps {
  text: string;
  why: Analysis['why'];
  /** Units from which on it is first shown in part. */
  long?: number;
  /** It is not what is answered, and stands back. */
  isAround?: boolean;
}

const LONG = 420;

/** A comment with the words that decided underlined; solid for good, dashed for bad, so that colour is not alone. */
export function ExplainedText({ text, why, long = LONG, isAround = false }: ExplainedTextProps) {
  const [isWhole, setIsWhole] = useState(false);
  const isLong = text.length > long || text.split('\n').length > 8;
  return (
    <>
      <p
        className={isAround ? 'around' : 'explained'}
        dir="auto"
        data-collapsed={(isLong && !isWhole) || undefined}
      >
        {splitByReasons(text, why).map(({ start, piece, weight }) =>
          weight === null ? (
            piece
          ) : (
            <mark
              key={start}
              className="reason"
              data-tone={weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'neutral'}
            >
              {piece}
            </mark>
          ),
        )}
      </p>
      {isLong && (
        <button type="button" className="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {t(isWhole ? 'editor_show_less' : 'editor_show_all')}
        </button>
      )}
    </>
  );
}

interface Piece {
  start: number;
  piece: string;
  /** Null: it decided nothing. */
  weight: number | null;
}

/**
 * Cuts a text where its deciding words begin and end; the strongest wins where two overlap. A place that does not hold
 * its words is of another text, and left out.
 */
function splitByReasons(text: string, why: Analysis['why']): Piece[] {
  const spans: Array<{ start: number; end: number; weight: number }> = [];
  for (const { text: words, start, end, weight } of why)
    if (
      start < end &&
      text.slice(start, end) === words &&
      spans.every((span) => end <= span.start || start >= span.end)
    )
      spans.push({ start, end, weight });
  spans.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, weight } of spans) {
    if (start > done) pieces.push({ start: done, piece: text.slice(done, start), weight: null });
    pieces.push({ start, piece: text.slice(start, end), weight });
    done = end;
  }
  if (done < text.length) pieces.push({ start: done, piece: text.slice(done), weight: null });
  return pieces;
}
