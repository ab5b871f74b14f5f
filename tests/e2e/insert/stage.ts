import type { EditorOptions, MountedEditor } from '../../site/editors/mounted.ts';

/** What the page does when the first sign of a text reaches it. */
export type Trouble =
  /** It takes the editor away. */
  | 'remove'
  /** It goes to another address. */
  | 'navigate'
  /** It does not hand the first sign to its editor. */
  | 'ignore'
  /** It says that it takes the text, and drops it. */
  | 'drop'
  /** It takes nothing, whatever the way. */
  | 'reject'
  /** Its editor takes the text later, and says so. */
  | 'delay'
  /** Its editor takes the text later, and does not say so. */
  | 'delay unnoticed'
  /** Its editor takes the text twice. */
  | 'double'
  /** Its editor takes the text in capitals. */
  | 'capitalize';

export interface MountRequest {
  /** The name that the network puts into the box. */
  prefill?: string | undefined;
  maxLength?: number | undefined;
  kind?: 'textarea' | 'input' | undefined;
  inShadowRoot?: boolean | undefined;
}

/** What the page of the test can do, in the page's own world. */
export interface Stage {
  /** Draws a fresh editor, the only one of the page, with the focus elsewhere. */
  mount: (request: MountRequest) => void;
  /** What the editor itself believes that it holds. */
  text: () => string;
  makeTrouble: (trouble: Trouble) => void;
  focus: () => void;
  /** Closes a field. */
  disable: () => void;
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

type Mount = (element: HTMLElement, options: EditorOptions & MountRequest) => MountedEditor;

/** How long a late editor takes, in milliseconds. */
const DELAY = 800;

let editor: MountedEditor | null = null;
let seen: Seen = { keys: 0, submits: 0, clicks: 0, texts: 0 };
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
count('clicks', 'click', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup');
count('texts', 'paste', 'beforeinput');

/** Hands a text to the editor, as a paste or as a spelling tool does. */
function hand(type: string, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const bubbling = { bubbles: true, cancelable: true };
  // Firefox fills the event's clipboard from `data` and `dataType`.
  const clipboard = { clipboardData: data, data: text, dataType: 'text/plain' };
  const event =
    type === 'paste'
      ? new ClipboardEvent(type, { ...clipboard, ...bubbling })
      : new InputEvent(type, { inputType: 'insertReplacementText', dataTransfer: data, ...bubbling });
  editor?.element.dispatchEvent(event);
}

/** Puts a text in the place of what the box holds, as scripts of a page do. */
function rewrite(text: string): void {
  const element = editor?.element;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
  document.execCommand('selectAll');
  document.execCommand('delete');
  if (text !== '') document.execCommand('insertText', false, text);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** What becomes of a text that is handed over; it is read from the event. */
const onHanded: Record<Trouble, (event: Event, text: string) => void> = {
  remove: () => editor?.element.remove(),
  navigate,
  ignore: (event) => event.stopImmediatePropagation(),
  drop: stop,
  reject: (event) => event.stopImmediatePropagation(),
  delay(event, text) {
    stop(event);
    setTimeout(hand, DELAY, event.type, text);
  },
  'delay unnoticed'(event, text) {
    event.stopImmediatePropagation();
    setTimeout(hand, DELAY, event.type, text);
  },
  double: ({ type }, text) => queueMicrotask(() => hand(type, text)),
  capitalize(event, text) {
    stop(event);
    hand(event.type, text.toUpperCase());
  },
};

/** What becomes of a text that was typed by a command; the page hears of it when it is there. */
const onTyped: Partial<Record<Trouble, (text: string) => void>> = {
  remove: () => editor?.element.remove(),
  navigate,
  reject: () => rewrite(''),
  delay(text) {
    rewrite('');
    setTimeout(rewrite, DELAY, text);
  },
  double: (text) => rewrite(text + text),
  capitalize: (text) => rewrite(text.toUpperCase()),
};

function navigate(): void {
  history.pushState(null, '', `#elsewhere-${Date.now()}`);
}

const stage: Stage = {
  mount({ inShadowRoot, ...request }) {
    drawn.abort();
    drawn = new AbortController();
    editor?.destroy();
    const container = document.createElement('div');
    const elsewhere = document.createElement('input');
    document.body.replaceChildren(elsewhere);
    if (inShadowRoot) {
      const host = document.createElement('div');
      host.id = 'shadow-host';
      host.attachShadow({ mode: 'open' }).append(container);
      document.body.append(host);
    } else document.body.append(container);
    // The script of the editor exports one function.
    const [mount] = Object.values((globalThis as unknown as { mounting: Record<string, Mount> }).mounting);
    if (!mount) throw new Error('the script of the editor exports nothing');
    const onSubmit = () => {
      seen.submits += 1;
    };
    editor = mount(container, { ...request, onSubmit });
    editor.element.id = 'editor';
    elsewhere.focus();
    seen = { keys: 0, submits: 0, clicks: 0, texts: 0 };
  },
  text: () => editor?.getText() ?? '',
  makeTrouble(kind) {
    const { signal } = drawn;
    let isOver = false;
    const once = (work: () => void) => {
      if (isOver) return;
      isOver = true;
      work();
      // What the page does itself is no trouble.
      isOver = kind !== 'reject';
    };
    const handed = (event: Event, data: DataTransfer | null) => {
      if (data) once(() => onHanded[kind](event, data.getData('text/plain')));
    };
    const options = { capture: true, signal };
    addEventListener('paste', (event) => handed(event, event.clipboardData), options);
    addEventListener('beforeinput', (event) => handed(event, event.dataTransfer), options);
    const change = onTyped[kind];
    if (!change) return;
    const typed = () => {
      // What the page types itself is heard of at once, and a command is over before another may be given.
      if (!isOver) queueMicrotask(() => once(() => change(stage.text())));
    };
    addEventListener('input', typed, options);
  },
  focus() {
    editor?.element.focus();
  },
  disable() {
    editor?.element.setAttribute('disabled', '');
  },
  seen: () => seen,
};
Object.assign(globalThis, { stage });

// Whoever stands in another world asks through the document.
document.addEventListener('question', () => {
  const { dataset } = document.documentElement;
  const { name, args } = JSON.parse(dataset.question ?? '') as { name: 'text'; args: [] };
  dataset.answer = JSON.stringify(stage[name](...args) ?? null);
});
