import { putCaretAtEnd, readEditable, typeLines } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

export const quill: EditorStrategy = {
  name: 'quill',
  select: '.ql-editor',
  why: 'LinkedIn’s classic pages. Version 1 ignores synthetic paste and `beforeinput`; all take editing commands.',
  seen: '1.3.7 and 2.0.3 in Chromium 156 and Firefox 153, 2026-11',
  mention: 'a.ql-mention',
  read: readEditable,
  putCaretAtEnd,
  methods: [typeLines],
};
