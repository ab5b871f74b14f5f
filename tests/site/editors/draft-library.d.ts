/** The part of Draft.js 0.11.7 that the comment box uses; the package has no types. */
declare module 'draft-js' {
  import type { ComponentType, ReactNode } from 'react';

  interface ContentBlock {
    findEntityRanges(
      filter: (character: Character) => boolean,
      found: (from: number, to: number) => void,
    ): void;
  }

  interface Character {
    getEntity(): string | null;
  }

  export interface ContentState {
    getPlainText(separator: string): string;
  }

  export class CompositeDecorator {
    constructor(
      decorators: Array<{
        strategy: (block: ContentBlock, found: (from: number, to: number) => void) => void;
        component: ComponentType<{ children: ReactNode }>;
      }>,
    );
  }

  export class EditorState {
    static createEmpty(decorator: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
    static moveSelectionToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }

  export function convertFromRaw(raw: {
    blocks: Array<{
      text: string;
      entityRanges: Array<{ offset: number; length: number; key: number }>;
    }>;
    entityMap: Record<string, { type: string; mutability: 'IMMUTABLE'; data: object }>;
  }): ContentState;

  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    placeholder?: string;
    stripPastedStyles?: boolean;
  }>;
}
