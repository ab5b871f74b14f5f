import { pasteText, putCaretAtEnd, readEditable, replaceText } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

export const lexical: EditorStrategy = {
  name: 'lexical',
  select: '[data-lexical-editor="true"]',
  why: 'Facebook. A paste keeps lines, which editing commands lose. Shows a text later than it took it.',
  seen: '0.17, 0.35 and 0.52 in Chromium 156 and Firefox 153, 2026-11',
  mention: '[data-lexical-text="true"][spellcheck="false"]',
  read: readEditable,
  putCaretAtEnd,
  methods: [pasteText, replaceText],
};
