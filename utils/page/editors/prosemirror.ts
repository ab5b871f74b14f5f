import { pasteText, readEditable, typeLines } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

/** LinkedIn's newer pages (tiptap). Ignores synthetic `beforeinput`. */
export const prosemirror: EditorStrategy = {
  name: 'prosemirror',
  matches: (element) => element.classList.contains('ProseMirror'),
  read: readEditable,
  methods: [pasteText, typeLines],
};
