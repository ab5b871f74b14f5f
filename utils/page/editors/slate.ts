import { pasteText, putCaretAtEnd, readEditable, replaceText } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

export const slate: EditorStrategy = {
  name: 'slate',
  select: '[data-slate-editor="true"]',
  why: 'No network’s box today. Hears of the caret up to 100 ms late, but asks where it is before it takes a replacement.',
  seen: '0.146 in Chromium 156 and Firefox 153, 2026-11',
  mention: null,
  read: readEditable,
  putCaretAtEnd,
  methods: [replaceText, pasteText],
};
