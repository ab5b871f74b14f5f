import type { Span } from '../check/finding.ts';

/** A place of a text and what is put there. */
export interface Edit {
  start: number;
  end: number;
  /** The same as stands there: it should be changed, and it is not known how. */
  text: string;
  isUnsure?: boolean;
}

/** A text after a move. Spans are places of the new text, in UTF-16 units. */
export interface Moved {
  text: string;
  changed: Span[];
  /** What should have been changed too, and could not be. */
  unsure: Span[];
}

/** Makes the edits, in the order of the text; of two that overlap the first one is made. */
export function applyEdits(text: string, edits: readonly Edit[]): Moved {
  const moved: Moved = { text: '', changed: [], unsure: [] };
  let done = 0;
  const inOrder = [...edits].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const { start, end, text: words, isUnsure = false } of inOrder) {
    if (start < done || (start === end && words === '')) continue;
    moved.text += text.slice(done, start);
    const from = moved.text.length;
    moved.text += words;
    done = end;
    const span: Span = [from, moved.text.length];
    if (isUnsure) moved.unsure.push(span);
    else if (words !== text.slice(start, end)) moved.changed.push(span);
  }
  moved.text += text.slice(done);
  return moved;
}

/** As `word` begins, with a capital or without. */
export function likeCase(words: string, word: string): string {
  const [first = ''] = word;
  return first !== first.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** A pattern and what stands in its place, which may name its groups (`$1`). */
export type Replacement = readonly [pattern: RegExp, words: string];

/** Every place of the patterns, the first of the list before the others; the capital of a beginning stays. */
export function findReplacements(text: string, replacements: readonly Replacement[]): Edit[] {
  const edits: Edit[] = [];
  for (const [pattern, words] of replacements)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (edits.some((edit) => start < edit.end && edit.start < end)) continue;
      const filled = words.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
      edits.push({ start, end, text: likeCase(filled, match[0]) });
    }
  return edits;
}
