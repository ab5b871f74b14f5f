import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type NodeKey,
  type SerializedTextNode,
  TextNode,
} from 'lexical';
import type { EditorOptions, MountedEditor } from './mounted.ts';

/** A mention as Facebook draws it: a text that is deleted as one and not checked for spelling. */
class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }

  static override importJSON(json: SerializedTextNode): MentionNode {
    return createMention(json.text);
  }

  // Lexical counts the parameters of a node's own constructor.
  constructor(text: string, key?: NodeKey) {
    super(text, key);
  }

  override createDOM(...args: Parameters<TextNode['createDOM']>): HTMLElement {
    const element = super.createDOM(...args);
    element.spellcheck = false;
    return element;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

function createMention(name: string): MentionNode {
  return new MentionNode(name).setMode('segmented').toggleDirectionless();
}

/** Makes `element` a comment box as on Facebook: plain text, one paragraph, Enter sends. */
export function mountLexical(element: HTMLElement, options: EditorOptions = {}): MountedEditor {
  const editor = createEditor({
    namespace: 'comment',
    nodes: [MentionNode],
    onError(error) {
      throw error;
    },
  });
  element.replaceChildren();
  element.setAttribute('contenteditable', 'true');
  element.setAttribute('role', 'textbox');
  element.style.whiteSpace = 'pre-wrap';
  editor.setRootElement(element);
  const stops = [
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        options.onSubmit?.(readText(editor));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerTextContentListener((text) => options.onChange?.(text)),
  ];
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (options.prefill !== undefined)
        paragraph.append(createMention(options.prefill), $createTextNode(' '));
      $getRoot().clear().append(paragraph);
    },
    { discrete: true, tag: 'history-merge' },
  );
  return {
    element,
    getText: () => readText(editor),
    destroy() {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}

function readText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}
