import type { Span } from '../../utils/domain/replies/check/finding.ts';

/**
 * Replaces a part of the text of a field as the user would: one step of undo, and the caret stays where it was in the
 * words.
 */
export function replaceText(field: HTMLTextAreaElement, [start, end]: Span, text: string): void {
  if (field.value.slice(start, end) === text) return;
  const { selectionStart: caret, ownerDocument } = field;
  const wanted = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus();
  field.setSelectionRange(start, end);
  // Outdated by its specification, and the only way there is to write with undo.
  ownerDocument.execCommand?.(text === '' ? 'delete' : 'insertText', false, text);
  if (field.value !== wanted) write(field, wanted);
  const place = caret <= start ? caret : Math.max(start + text.length, caret + text.length - (end - start));
  field.setSelectionRange(place, place);
}

/** Puts a whole text in the place of another: only what differs is replaced. */
export function rewriteText(field: HTMLTextAreaElement, text: string): void {
  const { value } = field;
  const shorter = Math.min(value.length, text.length);
  let start = 0;
  while (start < shorter && value[start] === text[start]) start += 1;
  let same = 0;
  while (same < shorter - start && value.at(-1 - same) === text.at(-1 - same)) same += 1;
  // A letter of two units is not cut in its middle.
  if (start > 0 && isSurrogate(value, start)) start -= 1;
  if (same > 0 && isSurrogate(value, value.length - same)) same -= 1;
  replaceText(field, [start, value.length - same], text.slice(start, text.length - same));
}

function isSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

/** As typed, for React: it only hears of what goes past its own setter. */
function write(field: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
