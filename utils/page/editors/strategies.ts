import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textField } from './text-field.ts';

/** How a family of editors takes a text. */
export interface EditorStrategy {
  name: string;
  matches: (element: HTMLElement) => boolean;
  /** What the editor holds, a line per paragraph or break. */
  read: (element: HTMLElement) => string;
  /**
   * Ways to put a text at the caret, the best first. None dispatches a key event, none presses a button, and each
   * leaves the editor's own undo working. The editor may take the text later than the call returns.
   */
  methods: ReadonlyArray<(element: HTMLElement, text: string) => void>;
  /** The editor has one line only. */
  singleLine?: (element: HTMLElement) => boolean;
}

/** By marks that the editors put on themselves; the first that matches is used. */
const STRATEGIES: readonly EditorStrategy[] = [lexical, prosemirror, quill, textField];

/** The strategy for an editor, undefined for one that is not known. */
export function strategyFor(element: HTMLElement): EditorStrategy | undefined {
  return STRATEGIES.find((strategy) => strategy.matches(element));
}
