import { readText } from '../text.ts';

/** The text of an editable element, a line per paragraph or break, without what an editor shows for its own sake. */
export function readEditable(element: HTMLElement): string {
  return readText([element], { notText: `style, script, ${PLACEHOLDER}`, emoji: 'img[alt]' }).text;
}

/** The words of an empty box, where an editor keeps them inside of itself. */
const PLACEHOLDER = '[data-slate-placeholder]';

/** Gives the editor the focus, with the caret behind everything that it holds. */
export function putCaretAtEnd(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  // Unlike a range that is added, this reaches into shadow roots.
  element.ownerDocument.getSelection()?.collapse(...findEnd(element));
}

/** The end inside the last line: editors and browsers disagree on what a caret behind all lines means. */
function findEnd(root: HTMLElement): [node: Node, offset: number] {
  let node: Node = root;
  for (;;) {
    if (node.nodeType === Node.TEXT_NODE) return [node, (node as Text).length];
    // What follows the text is there for the editor's own sake.
    let last = node.lastChild;
    while (last && isFiller(last)) last = last.previousSibling;
    if (!last) return [node, 0];
    if (isAtom(last)) return [node, [...node.childNodes].indexOf(last as ChildNode) + 1];
    node = last;
  }
}

function isFiller(node: Node): boolean {
  if (node.nodeName === 'IMG') return !(node as Element).getAttribute('alt');
  return node.nodeName === 'BR' || (node as Element).matches?.(PLACEHOLDER) === true;
}

/** A name that the caret does not enter, or a picture. */
function isAtom(node: Node): boolean {
  return node.nodeName === 'IMG' || (node as Element).getAttribute?.('contenteditable') === 'false';
}

/** Hands the text over as a paste. True where the editor took it over. */
export function pasteText(element: HTMLElement, text: string): boolean {
  // Firefox gives the event a clipboard of its own, filled from `data` and `dataType`.
  const clipboard = { clipboardData: carry(text), data: text, dataType: 'text/plain' };
  return !element.dispatchEvent(new ClipboardEvent('paste', { ...clipboard, ...BUBBLING }));
}

/** Hands the text over as the replacement that spelling tools make. True where the editor took it over. */
export function replaceText(element: HTMLElement, text: string): boolean {
  const replacement = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer: carry(text),
    ...BUBBLING,
  });
  return !element.dispatchEvent(replacement);
}

/** Types line by line with the browser's own editing commands. True: an editor may apply them later. */
export function typeLines(element: HTMLElement, text: string): boolean {
  const { ownerDocument } = element;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) ownerDocument.execCommand('insertParagraph');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
  return true;
}

/** Types all at once with the browser's own editing command: one undo takes it back. */
export function typeText(element: HTMLElement, text: string): boolean {
  element.ownerDocument.execCommand('insertText', false, text);
  return true;
}

const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/** Firefox lets a page read only what was put there with the page's own rights, which `wrappedJSObject` gives. */
function carry(text: string): DataTransfer {
  const { wrappedJSObject: page } = window as Window & { wrappedJSObject?: typeof globalThis };
  const data = new (page?.DataTransfer ?? DataTransfer)();
  data.setData('text/plain', text);
  return data;
}
