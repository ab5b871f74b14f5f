import { mountLexical } from '../../site/editors/lexical.ts';
import type { MountedEditor } from '../../site/editors/mounted.ts';
import { mountQuill } from '../../site/editors/quill.ts';
import { mountReactTextarea } from '../../site/editors/react-textarea.tsx';
import { mountTiptap } from '../../site/editors/tiptap.ts';

export type EditorName = 'lexical' | 'quill' | 'tiptap' | 'textarea' | 'input';

/** What the page does when the first sign of a text reaches it. */
type Trouble =
  /** It takes the editor away. */
  | 'remove'
  /** It goes to another address. */
  | 'navigate'
  /** It does not hand the text to its editor. */
  | 'ignore'
  /** It says that it takes the text, and drops it. */
  | 'drop'
  /** It says that it takes the text, and does so only when `release` is called. */
  | 'delay'
  /** It takes the text, and puts it there once more. */
  | 'double';

/** What the page of the test can do, in the page's own world. */
export interface Stage {
  /** Draws a fresh editor, the only one of the page, with the focus elsewhere. */
  mount: (name: EditorName, prefill?: string, maxLength?: number) => void;
  /** What the editor itself believes that it holds. */
  text: () => string;
  makeTrouble: (eventType: string, trouble: Trouble) => void;
  release: () => void;
  /** What the page saw since the editor was drawn. */
  seen: () => Seen;
}

export interface Seen {
  keys: number;
  submits: number;
  clicks: number;
  /** Signs of a text: pastes, and what is about to be typed. */
  texts: number;
}

let editor: MountedEditor | null = null;
let seen: Seen = { keys: 0, submits: 0, clicks: 0, texts: 0 };
let delayed: string | null = null;
let drawn = new AbortController();

function count(field: keyof Seen, ...types: string[]): void {
  for (const type of types)
    addEventListener(
      type,
      () => {
        seen[field] += 1;
      },
      true,
    );
}
count('keys', 'keydown', 'keypress', 'keyup');
count('submits', 'submit');
count('clicks', 'click');
count('texts', 'paste', 'beforeinput');

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor?.element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

function trouble(event: Event, kind: Trouble): void {
  const text = event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/plain') ?? '') : '';
  if (kind === 'remove') editor?.element.remove();
  if (kind === 'navigate') history.pushState(null, '', `/elsewhere-${Date.now()}`);
  if (kind === 'double') queueMicrotask(() => paste(text));
  if (kind === 'delay') delayed = text;
  if (kind === 'ignore' || kind === 'drop' || kind === 'delay') event.stopImmediatePropagation();
  if (kind === 'drop' || kind === 'delay') event.preventDefault();
}

const stage: Stage = {
  mount(name, prefill, maxLength) {
    drawn.abort();
    drawn = new AbortController();
    editor?.destroy();
    const container = document.createElement('div');
    const elsewhere = document.createElement('input');
    document.body.replaceChildren(elsewhere, container);
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
    elsewhere.focus();
    seen = { keys: 0, submits: 0, clicks: 0, texts: 0 };
  },
  text: () => editor?.getText() ?? '',
  makeTrouble(eventType, kind) {
    const options = { capture: true, once: true, signal: drawn.signal };
    addEventListener(eventType, (event) => trouble(event, kind), options);
  },
  release() {
    if (delayed !== null) paste(delayed);
    delayed = null;
  },
  seen: () => seen,
};
Object.assign(globalThis, { stage });
