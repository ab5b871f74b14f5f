import Quill from 'quill';
import type { EditorOptions, MountedEditor } from './mounted.ts';

const ENTER = 13;
const Inline = Quill.import('blots/inline');

/** A mention as LinkedIn's classic pages draw it: a link with the name as its text. */
class Mention extends Inline {
  static override blotName = 'mention';
  static override tagName = 'A';
  static override className = 'ql-mention';

  static override create(name: unknown): HTMLElement {
    const link = Inline.create(name);
    link.setAttribute('href', '#');
    link.setAttribute('spellcheck', 'false');
    link.setAttribute('data-original-text', String(name));
    return link;
  }

  static override formats(link: HTMLElement): unknown {
    return link.getAttribute('data-original-text');
  }
}
Quill.register(Mention);

/** Puts a comment box as on LinkedIn's classic pages into `container`, which loses what it held; Ctrl+Enter sends. */
export function mountQuill(container: HTMLElement, options: EditorOptions = {}): MountedEditor {
  const before = container.querySelector('.ql-editor');
  const getText = () => quill.getText().replace(/\n$/, '');
  const quill = new Quill(container, {
    formats: ['mention'],
    placeholder: before?.getAttribute('data-placeholder') ?? '',
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          send: {
            key: ENTER,
            shortKey: true,
            handler() {
              options.onSubmit?.(getText());
              return false;
            },
          },
        },
      },
    },
  });
  const { root } = quill;
  for (const name of ['aria-label', 'aria-placeholder']) {
    const value = before?.getAttribute(name);
    if (value) root.setAttribute(name, value);
  }
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  if (options.prefill !== undefined)
    quill.setContents(
      [
        { insert: options.prefill, attributes: { mention: options.prefill } },
        { insert: '\u00a0' },
        { insert: '\n' },
      ],
      'silent',
    );
  quill.history.clear();
  const changed = () => options.onChange?.(getText());
  quill.on('text-change', changed);
  return {
    element: root,
    getText,
    destroy() {
      quill.off('text-change', changed);
      quill.disable();
    },
  };
}
