import { draft } from './draft.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textField } from './text-field.ts';

/** How a family of editors takes a text. */
export interface EditorStrategy {
  name: string;
  /** The mark that the editor puts on itself, as a selector. */
  select: string;
  /** Where it is met, and why its text goes in as it does. */
  why: string;
  /** The versions and browsers that it was proved with, and when. */
  seen: string;
  /** The name that the network itself puts into the box, as a selector; null where it is plain text. */
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

/** The first that fits is used: what an editor says of itself goes before what any editable element is. */
const STRATEGIES: readonly EditorStrategy[] = [lexical, prosemirror, quill, draft, slate, textField, plain];

/** The strategy for an editor, undefined for what cannot be written in. */
export function strategyFor(element: HTMLElement): EditorStrategy | undefined {
  return STRATEGIES.find(({ select }) => element.matches(select));
}
