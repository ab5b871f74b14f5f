/** An editor as the stage mounts it: a file of the demo site, with the versions of its libraries. */
export interface StagedEditor {
  name: string;
  /** In `tests/site/editors`; it exports one function that mounts. */
  file: string;
  /** What the file imports, and what it gets instead. */
  versions?: Record<string, string>;
  options?: { kind: 'textarea' | 'input' };
  /** How the shipped strategy hands a text to it: a paste or replacement, or the browser's editing commands. */
  takes: 'pastes' | 'commands';
  inShadowRoot?: boolean;
}

const lexicalVersions = (version: string) => ({
  lexical: `lexical-${version}`,
  '@lexical/history': `lexical-history-${version}`,
  '@lexical/plain-text': `lexical-plain-text-${version}`,
});

export const EDITORS: readonly StagedEditor[] = [
  { name: 'Lexical 0.17', file: 'lexical.ts', versions: lexicalVersions('0.17'), takes: 'pastes' },
  { name: 'Lexical 0.35', file: 'lexical.ts', takes: 'pastes' },
  { name: 'Lexical 0.52', file: 'lexical.ts', versions: lexicalVersions('0.52'), takes: 'pastes' },
  { name: 'Quill 1', file: 'quill.ts', takes: 'commands' },
  { name: 'Quill 2', file: 'quill.ts', versions: { quill: 'quill-2' }, takes: 'commands' },
  { name: 'tiptap', file: 'tiptap.ts', takes: 'pastes' },
  {
    name: 'Draft.js',
    file: 'draft.tsx',
    versions: { react: 'react-18', 'react-dom': 'react-dom-18' },
    takes: 'pastes',
  },
  { name: 'Slate', file: 'slate.tsx', takes: 'pastes' },
  { name: 'React textarea', file: 'react-textarea.tsx', options: { kind: 'textarea' }, takes: 'commands' },
  { name: 'React input', file: 'react-textarea.tsx', options: { kind: 'input' }, takes: 'commands' },
  { name: 'plain', file: 'plain.ts', takes: 'commands' },
  ...[
    {
      name: 'Lexical 0.52 in a shadow root',
      file: 'lexical.ts',
      versions: lexicalVersions('0.52'),
      takes: 'pastes',
    } as const,
    { name: 'Quill 1 in a shadow root', file: 'quill.ts', takes: 'commands' } as const,
    { name: 'tiptap in a shadow root', file: 'tiptap.ts', takes: 'pastes' } as const,
    { name: 'plain in a shadow root', file: 'plain.ts', takes: 'commands' } as const,
  ].map((editor) => ({ ...editor, inShadowRoot: true })),
];
