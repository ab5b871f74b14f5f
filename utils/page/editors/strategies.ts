import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textField } from './text-field.ts';

/** How a family of editors takes a text. */
export interface EditorStrategy {
  name: string;
  matches: (element: HTMLElement) => boolean;
  /** The name that the network itself puts into the box; null where it is plain text. */
  mention: string | null;
  /** What the editor holds, a line per paragraph or break. */
  read: (element: HTMLElement) => string;
  /** Gives the editor the focus, with the caret behind everything that it holds. */
  putCaretAtEnd: (element: HTMLElement) => void;
  /**
   * Ways to put a text at the caret, the best first. None dispatches a key event, none presses a button, and each
   * leaves the editor's own undo working. True: the editor says that it takes the text, which may show later.
   */
  methods: ReadonlyArray<(element: HTMLElement, text: string) => boolean>;
}

/** By marks that the editors put on themselves; the first that matches is used. */
const STRATEGIES: readonly EditorStrategy[] = [lexical, prosemirror, quill, textField];

/** The strategy for an editor, undefined for one that is not known. */
export function strategyFor(element: HTMLElement): EditorStrategy | undefined {
  return STRATEGIES.find((strategy) => strategy.matches(element));
}
