import { Editor, Extension, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { EditorOptions, MountedEditor } from './mounted.ts';

/** A mention as LinkedIn's newer pages draw it: a chip that the caret steps over. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'span[data-type="mention"]',
      getAttrs: (chip) => ({ name: chip.textContent ?? '' }),
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    { 'data-type': 'mention', contenteditable: 'false' },
    String(node.attrs.name),
  ],
  renderText: ({ node }) => String(node.attrs.name),
});

/** Puts a comment box as on LinkedIn's newer pages into `container`, which loses what it held; Ctrl+Enter sends. */
export function mountTiptap(container: HTMLElement, options: EditorOptions = {}): MountedEditor {
  const label = container.querySelector('.ProseMirror')?.getAttribute('aria-label');
  container.replaceChildren();
  const getText = () => editor.getText({ blockSeparator: '\n' });
  const Send = Extension.create({
    name: 'send',
    priority: 1_000,
    addKeyboardShortcuts: () => ({
      'Mod-Enter': () => {
        options.onSubmit?.(getText());
        return true;
      },
    }),
  });
  const editor = new Editor({
    element: container,
    extensions: [
      // A comment has lines and names, no headings or lists.
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        underline: false,
        trailingNode: false,
      }),
      Mention,
      Send,
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        translate: 'no',
        ...(label && { 'aria-label': label }),
      },
    },
    ...(options.prefill !== undefined && {
      content: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'mention', attrs: { name: options.prefill } },
              { type: 'text', text: ' ' },
            ],
          },
        ],
      },
    }),
    onUpdate: () => options.onChange?.(getText()),
  });
  return { element: editor.view.dom, getText, destroy: () => editor.destroy() };
}
