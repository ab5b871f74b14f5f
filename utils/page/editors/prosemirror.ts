import { pasteText, putCaretAtEnd, readEditable, typeLines } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

export const prosemirror: EditorStrategy = {
  name: 'prosemirror',
  select: '.ProseMirror',
  why: 'LinkedIn’s newer pages, through tiptap. Takes pastes; ignores synthetic `beforeinput`.',
  seen: 'tiptap 3.34 in Chromium 156 and Firefox 153, 2026-11',
  mention: '[data-type="mention"]',
  read: readEditable,
  putCaretAtEnd,
  // A paste of plain text drops empty lines: a space that does not break keeps them.
  methods: [(element, text) => pasteText(element, text.replace(/\n(?=\n)/g, '\n\u00a0')), typeLines],
};
