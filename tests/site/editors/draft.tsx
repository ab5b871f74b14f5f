import { CompositeDecorator, convertFromRaw, Editor, EditorState } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { EditorOptions, MountedEditor } from './mounted.ts';

/** A mention as Draft.js pages draw it: a stretch of text that is deleted as one. */
function Mention({ children }: { children: ReactNode }) {
  return <span spellCheck={false}>{children}</span>;
}

const mentions = new CompositeDecorator([
  {
    strategy: (block, found) => block.findEntityRanges((character) => character.getEntity() !== null, found),
    component: Mention,
  },
]);

function createState(prefill: string | undefined): EditorState {
  if (prefill === undefined) return EditorState.createEmpty(mentions);
  const content = convertFromRaw({
    blocks: [{ text: `${prefill} `, entityRanges: [{ offset: 0, length: prefill.length, key: 0 }] }],
    entityMap: { 0: { type: 'mention', mutability: 'IMMUTABLE', data: {} } },
  });
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(content, mentions));
}

interface BoxProps extends EditorOptions {
  onText: (text: string) => void;
}

function Box({ prefill, onChange, onText }: BoxProps) {
  const [state, setState] = useState(() => createState(prefill));
  const read = (one: EditorState) => one.getCurrentContent().getPlainText('\n');
  onText(read(state));
  const change = (next: EditorState) => {
    setState(next);
    onChange?.(read(next));
  };
  return (
    <Editor editorState={state} onChange={change} placeholder="Écrivez un commentaire…" stripPastedStyles />
  );
}

/** Puts a comment box of Draft.js, which Facebook used before Lexical, into `container`. It runs on React 18 at most. */
export function mountDraft(container: HTMLElement, options: EditorOptions = {}): MountedEditor {
  let current = '';
  const keep = (text: string) => {
    current = text;
  };
  const root = createRoot(container);
  flushSync(() => root.render(<Box {...options} onText={keep} />));
  const element = container.querySelector<HTMLElement>('[contenteditable]');
  if (!element) throw new Error('the box was not drawn');
  return { element, getText: () => current, destroy: () => root.unmount() };
}
