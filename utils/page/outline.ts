import type { NetworkDefinition } from '../domain/networks/definition.ts';
import { createScrubber, type ValueScrubber } from './outline-values.ts';
import { collectWords, type OutlineWords } from './outline-words.ts';
import { readPage } from './read.ts';

/** The longest outline, in UTF-16 units: a file that a mail program and a text field still take. */
const MAX_OUTLINE = 2_000_000;
/** How many siblings of one shape are shown, from the first try to the last, until an outline is short enough. */
const SIBLINGS = [Number.POSITIVE_INFINITY, 200, 40, 8];
/** Pages are some hundred levels deep; more is made to break those who read it. */
const MAX_DEPTH = 600;

/** They show nothing, or what they hold is drawn and not written. */
const LEFT_OUT = new Set(
  (
    'script style noscript template link meta title base iframe object embed path circle ellipse rect line polygon ' +
    'polyline mask image defs'
  ).split(' '),
);
const VOID = new Set('area br col embed hr img input source track wbr'.split(' '));
const ROLES = new Set(
  (
    'alert application article banner button cell checkbox combobox complementary contentinfo dialog document feed figure ' +
    'form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note ' +
    'option presentation progressbar radio region row rowgroup search searchbox separator slider status switch tab table ' +
    'tablist tabpanel textbox timer toolbar tooltip tree treeitem'
  ).split(' '),
);
const PLAIN_ATTRIBUTES = new Set(
  (
    'id class role dir type tabindex contenteditable href src alt style hidden disabled readonly lang title placeholder ' +
    'datetime name width height draggable spellcheck xlink:href'
  ).split(' '),
);
/** Values that say nothing of anyone, for any attribute. */
const PLAIN_VALUES = new Set([
  'true',
  'false',
  'auto',
  'ltr',
  'rtl',
  'off',
  'on',
  'text',
  'search',
  'button',
]);

/**
 * The structure of a page as HTML that can be shown to others: no text, no name, no id, no address beyond its pattern,
 * and of the attributes' values only what the network's data names. The reading code finds in it what it finds in the
 * page. Changes nothing in the page.
 * @param limit the longest outline, in UTF-16 units.
 */
export function outlinePage(
  document: Document,
  network: NetworkDefinition,
  url: string,
  limit = MAX_OUTLINE,
): string {
  const { items, health } = readPage(document, network, url);
  const names = new Set(items.flatMap(({ item }) => (item.author === null ? [] : [item.author])));
  const known = collectWords(network);
  const scrub = createScrubber(network, known, url, names);
  const address = scrub.address(url);
  const found = `${health.seen} comments seen, ${health.read} read, ${health.composers} boxes, ${health.light}`;
  const head = [
    '<!doctype html>',
    '<!-- Passerelle: the structure of a page, without its texts, names, ids and addresses.',
    `     ${network.id}, ${found}.`,
    `     To read it: npm run --silent inspect -- FILE.html --url '${address}' -->`,
    '<html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '</head>',
  ].join('\n');
  let body = '';
  for (const siblings of SIBLINGS) {
    body = writeElement(document.body, { network, known, scrub, siblings }, 0);
    if (head.length + body.length + END.length <= limit) break;
  }
  return `${head}${cutAtTag(body, limit - head.length - END.length)}${END}`;
}

const END = '</html>\n';
const CUT = '<!-- The rest is left out: the page is too large. -->';

function cutAtTag(html: string, length: number): string {
  if (html.length <= length) return html;
  const room = html.slice(0, length - CUT.length);
  return room.slice(0, room.lastIndexOf('<')) + CUT;
}

interface Writing {
  network: NetworkDefinition;
  known: OutlineWords;
  scrub: ValueScrubber;
  /** How many siblings of one shape are written. */
  siblings: number;
}

function writeElement(element: Element, writing: Writing, depth: number): string {
  const name = element.localName;
  if (LEFT_OUT.has(name) || !/^[a-z][a-zA-Z-]*[1-6]?$/.test(name)) return '';
  if (depth > MAX_DEPTH) return '<!-- deeper -->';
  const open = `<${name}${writeAttributes(element, writing)}>`;
  if (VOID.has(name)) return open;
  // What is typed into a field is no part of its structure.
  const inside = name === 'textarea' ? '' : writeChildren(element, writing, depth);
  return `${open}${inside}</${name}>`;
}

function writeChildren(element: Element, writing: Writing, depth: number): string {
  let html = '';
  let shape = '';
  let same = 0;
  const more = () => {
    const left = same - writing.siblings;
    if (left > 0) html += `<!-- ${left} more of this shape left out -->`;
  };
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) html += writing.scrub.text(child.nodeValue ?? '');
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const next = shapeOf(child as Element);
    if (next !== shape) {
      more();
      shape = next;
      same = 0;
    }
    same++;
    if (same <= writing.siblings) html += writeElement(child as Element, writing, depth + 1);
  }
  more();
  return html;
}

function shapeOf(element: Element): string {
  return `${element.localName} ${element.getAttributeNames().sort().join(' ')}`;
}

function writeAttributes(element: Element, writing: Writing): string {
  let html = '';
  for (const name of element.getAttributeNames()) {
    if (!isKept(name, writing.known) || name === 'hidden') continue;
    const value = scrubValue(element, name, element.getAttribute(name) ?? '', writing);
    if (value !== null) html += ` ${name}="${escapeValue(value)}"`;
  }
  return isHidden(element) ? `${html} hidden=""` : html;
}

function isKept(name: string, { attributes }: OutlineWords): boolean {
  if (PLAIN_ATTRIBUTES.has(name) || attributes.has(name)) return true;
  return name.length < 60 && /^(?:data|aria)(?:-[a-z]+)+$/.test(name);
}

/** What may be shown of an attribute's value; null: not even its name. */
function scrubValue(
  element: Element,
  name: string,
  value: string,
  { network, known, scrub }: Writing,
): string | null {
  const rule = known.attributes.get(name);
  if (name === 'class') return scrubClasses(element, known);
  if (name === 'style') return scrubStyle(element as HTMLElement, value, known);
  if (name === 'href' || name === 'xlink:href') return scrub.address(value);
  if (name === 'alt') return value !== '' && network.emoji && element.matches(network.emoji) ? 'x' : '';
  if (value === '' || PLAIN_VALUES.has(value) || rule?.exact.has(value)) return value;
  if (name === 'role') return ROLES.has(value) ? value : '';
  if (name === 'tabindex' || name === 'width' || name === 'height')
    return /^-?\d{1,3}$/.test(value) ? value : '';
  if (name === 'id' && known.ids.has(value)) return value;
  for (const prefix of rule?.prefixes ?? [])
    if (value.startsWith(prefix)) return prefix + scrub.words(value.slice(prefix.length));
  for (const part of rule?.parts ?? []) if (value.includes(part)) return part;
  const isWords = name === 'id' || (rule !== undefined && rule.prefixes.size > 0);
  if (isWords) return scrub.words(value);
  return isIdAttribute(name, network) ? scrub.words(value) : '';
}

/** Attributes from which the network's data reads ids. */
function isIdAttribute(name: string, { layouts }: NetworkDefinition): boolean {
  return layouts.some(({ comment, post }) =>
    [...comment.id, ...post.id].some((rule) => rule.in === 'attribute' && rule.attribute === name),
  );
}

function scrubClasses(element: Element, { classes, attributes }: OutlineWords): string | null {
  const parts = [...(attributes.get('class')?.parts ?? [])];
  const kept = [...element.classList].flatMap((name) => {
    if (classes.has(name)) return [name];
    const part = parts.find((one) => name.includes(one));
    return part ? [part] : [];
  });
  return kept.length > 0 ? kept.join(' ') : null;
}

function scrubStyle(
  element: HTMLElement,
  value: string,
  { attributes, measures }: OutlineWords,
): string | null {
  const parts = [...(attributes.get('style')?.parts ?? [])].filter((part) => value.includes(part));
  const kept = parts.map((part) => (part.includes(':') ? part : `${part}: start`));
  for (const property of measures)
    if (Number.parseFloat(element.style?.getPropertyValue(property)) > 0) kept.push(`${property}: 1px`);
  return kept.length > 0 ? kept.join('; ') : null;
}

/** Without its style sheets a page would show the copies that it hides. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const view = element.ownerDocument.defaultView;
  if (view) return view.getComputedStyle(element).display === 'none';
  return /display:\s*none/.test(element.getAttribute('style') ?? '');
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
