import { pasteText, putCaretAtEnd, readEditable } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

export const draft: EditorStrategy = {
  name: 'draft',
  select: '.public-DraftEditor-content',
  why: 'Facebook before Lexical. Editing commands change what React drew, which breaks it: pastes only.',
  seen: '0.11.7 in Chromium 156 and Firefox 153, 2026-11',
  mention: null,
  read: readEditable,
  putCaretAtEnd,
  methods: [pasteText],
};
