/** Why the syntax of a template is refused at a place. */
export type SyntaxErrorCode =
  | 'unclosed_value'
  | 'empty_value'
  | 'unopened'
  | 'bad_pair'
  | 'unclosed_variation'
  | 'unclosed_if'
  | 'misplaced_branch'
  | 'unknown_block'
  | 'unknown_condition'
  | 'unknown_value'
  | 'too_deep';

/** A place that is refused: `start` and `end` (excluded) in UTF-16 units; `text`: what a sentence names. */
export interface SyntaxProblem {
  code: SyntaxErrorCode;
  start: number;
  end: number;
  text: string;
}

/** How deep conditions and variations may stand in one another. */
export const MAX_NESTING = 6;

/** The longest part of a template that a sentence of the interface quotes. */
const LONGEST_EXCERPT = 40;

export function problemAt(code: SyntaxErrorCode, body: string, start: number, end: number): SyntaxProblem {
  const written = body.slice(start, Math.min(end, start + LONGEST_EXCERPT));
  const isSign = /^[{}[\]]*$/.test(written);
  const text = isSign ? excerpt(body, start) : written;
  return { code, start, end, text };
}

/** The broken place, short enough for a sentence of the interface. */
function excerpt(body: string, start: number): string {
  return /^\S*?(?:\]\]|\}\}|(?=\s|$))/u.exec(body.slice(start, start + LONGEST_EXCERPT))?.[0] ?? '';
}
