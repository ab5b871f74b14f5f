import { mountLexical } from '../../site/editors/lexical.ts';
import type { MountedEditor } from '../../site/editors/mounted.ts';
import { mountQuill } from '../../site/editors/quill.ts';
import { mountReactTextarea } from '../../site/editors/react-textarea.tsx';
import { mountTiptap } from '../../site/editors/tiptap.ts';

export type EditorName = 'lexical' | 'quill' | 'tiptap' | 'textarea' | 'input';

/** What the page of the test can do, in the page's own world. */
export interface Stage {
  /** Draws a fresh editor, the only one of the page. */
  mount: (name: EditorName, prefill?: string, maxLength?: number) => void;
  /** What the editor itself believes that it holds. */
  text: () => string;
  /** Takes the editor out of the page. */
  remove: () => void;
  /** What the page saw since the editor was drawn. */
  seen: () => { keys: number; submits: number; clicks: number };
}

let editor: MountedEditor | null = null;
let seen = { keys: 0, submits: 0, clicks: 0 };
for (const type of ['keydown', 'keypress', 'keyup'])
  document.addEventListener(
    type,
    () => {
      seen.keys += 1;
    },
    true,
  );
document.addEventListener('click', () => {
  seen.clicks += 1;
});

const stage: Stage = {
  mount(name, prefill, maxLength) {
    editor?.destroy();
    const container = document.createElement('div');
    document.body.replaceChildren(
      Object.assign(document.createElement('input'), { id: 'elsewhere' }),
      container,
    );
    const options = {
      prefill,
      onSubmit: () => {
        seen.submits += 1;
      },
    };
    if (name === 'lexical') editor = mountLexical(container, options);
    else if (name === 'quill') editor = mountQuill(container, options);
    else if (name === 'tiptap') editor = mountTiptap(container, options);
    else editor = mountReactTextarea(container, { ...options, kind: name, maxLength });
    editor.element.id = 'editor';
    seen = { keys: 0, submits: 0, clicks: 0 };
  },
  text: () => editor?.getText() ?? '',
  remove: () => editor?.element.remove(),
  seen: () => seen,
};
Object.assign(globalThis, { stage });
