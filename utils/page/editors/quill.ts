import { putCaretAtEnd, readEditable, typeLines } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

/** LinkedIn's classic pages (Quill 1.3.7). Ignores synthetic paste and `beforeinput`, takes editing commands. */
export const quill: EditorStrategy = {
  name: 'quill',
  matches: (element) => element.classList.contains('ql-editor'),
  mention: 'a.ql-mention',
  read: readEditable,
  putCaretAtEnd,
  methods: [typeLines],
};
