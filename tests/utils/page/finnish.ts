const ATTRIBUTES = [
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'alt',
  'data-placeholder',
  'placeholder',
  'title',
];

/** What stands in for any word of the interface. */
const WORD = 'Näytä';

/** Characters that pages put between the letters of an age. */
const FILLERS = /[\u034f\u200b-\u200f\u2060\ufeff]/g;

const LETTER = /\p{L}/u;
/** What is said, without what stands round it: an ellipsis, a number, brackets. */
const WORDS = /\p{L}.*\p{L}|\p{L}/su;

/**
 * Puts Finnish in the place of every word of a page that is not in `content`: names, texts and ages stay, buttons,
 * badges, headlines, labels and titles do not.
 */
export function translateInterface(page: Document, content: readonly string[]): void {
  const kept = content.map(plain).filter((text) => text !== '');
  for (const element of page.querySelectorAll('*'))
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value !== null && LETTER.test(value)) element.setAttribute(name, WORD);
    }
  visit(page.documentElement, (node) => {
    const whole = plain(node.nodeValue ?? '');
    const control = isControl(node.parentElement, kept);
    if (!control && kept.some((text) => text.includes(whole))) return;
    // "2 j • Modifié": an age and a mark of the interface.
    const parts = (node.nodeValue ?? '').split('•');
    node.nodeValue = parts
      .map((part) => (!control && kept.includes(plain(part)) ? part : part.replace(WORDS, WORD)))
      .join('•');
  });
}

/** A comment may read like a button: what stands in a button of its own is none. */
function isControl(element: Element | null, kept: readonly string[]): boolean {
  const control = element?.closest('button, [role="button"], svg');
  if (!control || control.querySelector('use, text')) return false;
  const holdsContent = control.querySelector('a[href], h3, time, p, [contenteditable]') !== null;
  return !holdsContent && !(control.tagName === 'svg' && kept.includes(plain(control.textContent ?? '')));
}

function visit(node: Node, change: (text: Node) => void): void {
  for (const child of [...node.childNodes])
    if (child.nodeType === Node.TEXT_NODE) change(child);
    else visit(child, change);
}

function plain(text: string): string {
  return text
    .replace(FILLERS, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*…\s*$/, '')
    .trim();
}
