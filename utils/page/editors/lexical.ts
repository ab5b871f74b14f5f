import { pasteText, readEditable, replaceText } from './contenteditable.ts';
import type { EditorStrategy } from './strategies.ts';

/** Facebook. Shows a text one task after it took it; loses line breaks that editing commands make. */
export const lexical: EditorStrategy = {
  name: 'lexical',
  matches: (element) => element.dataset.lexicalEditor === 'true',
  read: readEditable,
  methods: [pasteText, replaceText],
};
