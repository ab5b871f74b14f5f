import { pasteText, putCaretAtEnd, readEditable, typeLines } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

/** LinkedIn's newer pages (tiptap). Ignores synthetic `beforeinput`. */
export const prosemirror: EditorStrategy = {
  name: 'prosemirror',
  matches: (element) => element.classList.contains('ProseMirror'),
  mention: '[data-type="mention"]',
  read: readEditable,
  putCaretAtEnd,
  // A paste of plain text drops empty lines: a space that does not break keeps them.
  methods: [(element, text) => pasteText(element, text.replace(/\n(?=\n)/g, '\n\u00a0')), typeLines],
};
