import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type BaseEditor, createEditor, type Descendant, Text } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { Editable, type ReactEditor, type RenderElementProps, Slate, withReact } from 'slate-react';
import type { EditorOptions, MountedEditor } from './mounted.ts';

type Mention = { type: 'mention'; name: string; children: Descendant[] };
type Paragraph = { type: 'paragraph'; children: Descendant[] };

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: Mention | Paragraph;
    Text: { text: string };
  }
}

function createBox() {
  const editor = withHistory(withReact(createEditor()));
  const { isInline, isVoid } = editor;
  editor.isInline = (element) => element.type === 'mention' || isInline(element);
  editor.isVoid = (element) => element.type === 'mention' || isVoid(element);
  return editor;
}

function drawElement({ attributes, children, element }: RenderElementProps) {
  if (element.type === 'paragraph') return <div {...attributes}>{children}</div>;
  return (
    <span {...attributes} contentEditable={false}>
      {element.name}
      {children}
    </span>
  );
}

function readNode(node: Descendant): string {
  if (Text.isText(node)) return node.text;
  return node.type === 'mention' ? node.name : node.children.map(readNode).join('');
}

/** Puts a comment box of Slate into `container`. */
export function mountSlate(container: HTMLElement, options: EditorOptions = {}): MountedEditor {
  const editor = createBox();
  const getText = () => editor.children.map(readNode).join('\n');
  const mention: Descendant[] =
    options.prefill === undefined
      ? []
      : [{ text: '' }, { type: 'mention', name: options.prefill, children: [{ text: '' }] }];
  const start: Descendant[] = [
    { type: 'paragraph', children: [...mention, { text: options.prefill === undefined ? '' : ' ' }] },
  ];
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <Slate editor={editor} initialValue={start} onValueChange={() => options.onChange?.(getText())}>
        <Editable renderElement={drawElement} placeholder="Écrivez un commentaire…" />
      </Slate>,
    ),
  );
  const element = container.querySelector<HTMLElement>('[contenteditable]');
  if (!element) throw new Error('the box was not drawn');
  return { element, getText, destroy: () => root.unmount() };
}
