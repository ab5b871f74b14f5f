import type { Analysis } from '../../utils/domain/language/analysis.ts';

interface ExplainedTextProps {
  text: string;
  why: Analysis['why'];
}

/** A comment with the words that decided underlined; solid for good, dashed for bad, so that colour is not alone. */
export function ExplainedText({ text, why }: ExplainedTextProps) {
  return (
    <p className="explained" dir="auto">
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
  );
}

interface Piece {
  start: number;
  piece: string;
  /** Null: it decided nothing. */
  weight: number | null;
}

/** Cuts a text where its deciding words begin and end; the strongest wins where two overlap. */
function splitByReasons(text: string, why: Analysis['why']): Piece[] {
  const spans: Array<{ from: number; to: number; weight: number }> = [];
  for (const { text: words, weight } of why) {
    const from = words === '' ? -1 : text.indexOf(words);
    const to = from + words.length;
    if (from >= 0 && spans.every((span) => to <= span.from || from >= span.to))
      spans.push({ from, to, weight });
  }
  spans.sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to, weight } of spans) {
    if (from > end) pieces.push({ start: end, piece: text.slice(end, from), weight: null });
    pieces.push({ start: from, piece: text.slice(from, to), weight });
    end = to;
  }
  if (end < text.length) pieces.push({ start: end, piece: text.slice(end), weight: null });
  return pieces;
}
