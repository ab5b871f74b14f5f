/** Fields of one line in which a comment can be written; others are for a name, a date, a search. */
const ONE_LINE = 'input:not([type]), input[type="text"]';

/** The editor in which the user last put the caret, open shadow roots included; null where there is none. */
export function findFocusedEditor(document: Document): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === null || focused === document.body) return null;
  const isField = focused.matches(`textarea, ${ONE_LINE}`);
  const isEditor = isField || (focused as HTMLElement).isContentEditable;
  return isEditor && focused.getAttribute('role') !== 'searchbox' ? (focused as HTMLElement) : null;
}
