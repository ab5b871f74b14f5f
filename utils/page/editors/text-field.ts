import type { EditorStrategy } from './strategies.ts';

type TextField = HTMLTextAreaElement | HTMLInputElement;

export const textField: EditorStrategy = {
  name: 'text-field',
  select: 'textarea, input',
  why: 'Instagram: a field whose value React holds.',
  seen: 'React 19 in Chromium 156 and Firefox 153, 2026-11',
  mention: null,
  read: (element) => (element as TextField).value,
  putCaretAtEnd(element) {
    const field = element as TextField;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  },
  methods: [typeValue, setValue],
};

/** The browser's own editing command: React hears of it, and undo works. */
function typeValue(element: HTMLElement, text: string): boolean {
  const field = element as TextField;
  const before = field.value;
  field.ownerDocument.execCommand('insertText', false, text);
  return field.value !== before;
}

/** React keeps its own copy of the value behind the element's property: the prototype's setter passes it by. */
function setValue(element: HTMLElement, text: string): boolean {
  const field = element as TextField;
  const prototype: unknown = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, field.value + text);
  return !field.dispatchEvent(new Event('input', { bubbles: true }));
}
