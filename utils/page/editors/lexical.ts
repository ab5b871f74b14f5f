import { pasteText, putCaretAtEnd, readEditable, replaceText } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

/** Facebook. Shows a text later than it took it; loses the line breaks of editing commands. */
export const lexical: EditorStrategy = {
  name: 'lexical',
  matches: (element) => element.dataset.lexicalEditor === 'true',
  mention: '[data-lexical-text="true"][spellcheck="false"]',
  read: readEditable,
  putCaretAtEnd,
  methods: [pasteText, replaceText],
};
