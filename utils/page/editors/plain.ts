import { putCaretAtEnd, readEditable, typeText } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

export const plain: EditorStrategy = {
  name: 'plain',
  select: '[contenteditable]:not([contenteditable="false"])',
  why: 'An editable element that no known library looks after: the browser’s own commands edit it.',
  seen: 'Chromium 156 and Firefox 153, 2026-11',
  mention: null,
  read: readEditable,
  putCaretAtEnd,
  methods: [typeText],
};
