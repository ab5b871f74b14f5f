import { readText } from '../text.ts';

/** The text of an editable element, without what an editor shows for its own sake. */
export function readEditable(element: HTMLElement): string {
  return readText([element], { notText: 'style, script' }).text.replace(/[\u200b\ufeff]/g, '');
}

/** Gives the editor the focus, with the caret behind everything that it holds. */
export function putCaretAtEnd(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const selection = element.ownerDocument.getSelection();
  if (!selection) return;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Hands the text over as a paste: the editor takes it through its own door, in one step of its undo. */
export function pasteText(element: HTMLElement, text: string): void {
  putCaretAtEnd(element);
  element.dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData: carry(text),
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Hands the text over as the replacement that spelling tools make. */
export function replaceText(element: HTMLElement, text: string): void {
  putCaretAtEnd(element);
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: text,
      dataTransfer: carry(text),
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Types line by line, as the browser's own editing commands do. */
export function typeLines(element: HTMLElement, text: string): void {
  putCaretAtEnd(element);
  const { ownerDocument } = element;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) ownerDocument.execCommand('insertParagraph');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
}

function carry(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}
