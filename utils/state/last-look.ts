/** Where the look is kept: of what a page can read, this alone is there before its first picture. */
const NAME = 'lastLook';
/** A longer look takes longer to read than it saves. */
const MOST_CHARACTERS = 400_000;
/** Belongs to one element of a page, or runs. */
const LEFT_OUT = /^(id|for|name|form|on.*)$/i;
/** On an element whose content is over when the page is. */
const FLEETING = 'data-fleeting';
const NEVER = /^(script|style|template|iframe|object|embed|link|base|meta)$/i;

/** An element, or a text. */
type Piece =
  | string
  | { tag: string; of: string | null; attributes: [name: string, value: string][]; inside: Piece[] };

interface Look {
  /** The day that it was seen on: that of another says what is over. */
  day: string;
  colorScheme: string;
  pieces: Piece[];
}

/**
 * Shows what a page looked like when it was used last, over all of it, until `takeLookAway`: it is there before the code
 * of the page is. Nothing in it can be used, or is read out. Nothing where there is no look of today.
 */
export function showLastLook(): void {
  try {
    const look = JSON.parse(localStorage.getItem(NAME) ?? 'null') as Look | null;
    if (look?.day !== today()) return;
    document.documentElement.style.colorScheme = look.colorScheme;
    const cover = document.createElement('div');
    cover.className = 'last-look';
    cover.inert = true;
    cover.ariaHidden = 'true';
    cover.append(...look.pieces.map(build));
    document.body.append(cover);
  } catch {
    // What cannot be read is not shown: the page comes a moment later.
  }
}

export function takeLookAway(): void {
  document.querySelector('.last-look')?.remove();
}

/** Keeps what an element looks like now. */
export function keepLook(element: Element): void {
  try {
    const { colorScheme } = document.documentElement.style;
    const look: Look = {
      day: today(),
      colorScheme,
      pieces: describe(element, element.getBoundingClientRect().bottom),
    };
    const text = JSON.stringify(look);
    if (text.length > MOST_CHARACTERS) forgetLook();
    else localStorage.setItem(NAME, text);
  } catch {
    // A full disk: what was kept before is no longer so.
    forgetLook();
  }
}

/** Nothing of what was shown is kept. */
export function forgetLook(): void {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // Nothing could be kept either.
  }
}

/** @param end What begins below it is out of sight. */
function describe(node: Node, end: number): Piece[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || NEVER.test(node.localName)) return [];
  if (node.getBoundingClientRect().top > end) return [];
  const attributes = [...node.attributes]
    .filter(({ name }) => !LEFT_OUT.test(name))
    .map(({ name, value }): [string, string] => [name, value]);
  if (node instanceof HTMLInputElement && node.checked) attributes.push(['checked', '']);
  const of = node.namespaceURI === document.documentElement.namespaceURI ? null : node.namespaceURI;
  const inside = node.hasAttribute(FLEETING)
    ? []
    : [...node.childNodes].flatMap((child) => describe(child, end));
  return [{ tag: node.localName, of, attributes, inside }];
}

/** Built node by node: a text of the look is a text, whatever it holds. */
function build(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  if (NEVER.test(piece.tag)) return document.createTextNode('');
  const element =
    piece.of === null ? document.createElement(piece.tag) : document.createElementNS(piece.of, piece.tag);
  for (const [name, value] of piece.attributes) if (!LEFT_OUT.test(name)) element.setAttribute(name, value);
  element.append(...piece.inside.map(build));
  return element;
}

/** Without the library that the calendar reckons days with: this is read before any other code. */
function today(): string {
  return new Date().toDateString();
}
