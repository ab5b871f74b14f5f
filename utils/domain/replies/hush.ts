import { limitEmoji } from './emoji.ts';
import type { Template } from './template.ts';
import { foldText } from './words.ts';

/** A place with exclamation marks, and what stands there when they are muted. */
interface Exclamation {
  start: number;
  end: number;
  text: string;
}

const SPACE = '[ \\t\\u00A0\\u202F]';
const MARKS = new RegExp(`(?:${SPACE}{0,2}[!?！？‼⁉¡])+\\uFE0F?`, 'gu');
const LOUD = /[!！‼⁉¡]/u;
const ASKING = /[?？⁉]/u;
const LINK = /(?:https?:\/\/|www\.)\S{1,500}/giu;
/** What ends a sentence or a part of it by itself. */
const STOPS = '.…,;:';

/** The exclamation marks of a text, in order; not those inside a name ("P!nk") or a link. */
export function findExclamations(text: string): Exclamation[] {
  const links = [...text.matchAll(LINK)].map(({ index, 0: link }) => [index, index + link.length] as const);
  const found: Exclamation[] = [];
  for (const { index, 0: marks } of text.matchAll(MARKS)) {
    const end = index + marks.length;
    const isInLink = links.some(([from, to]) => index < to && from < end && /\S/u.test(text[end] ?? ' '));
    if (!LOUD.test(marks) || isInLink || isInName(text, index, marks)) continue;
    found.push(calm(text, index, marks));
  }
  return found;
}

function isInName(text: string, index: number, marks: string): boolean {
  return (
    /^[!¡]$/u.test(marks) &&
    /[\p{L}\p{N}]/u.test(text[index - 1] ?? '') &&
    /[\p{Ll}\p{N}]/u.test(text[index + 1] ?? '')
  );
}

function calm(text: string, start: number, marks: string): Exclamation {
  const end = start + marks.length;
  const before = text[start - 1] ?? '\n';
  const rest = text.slice(end, end + 4);
  const space = new RegExp(`^${SPACE}?`, 'u').exec(marks)?.[0] ?? '';
  // "¡Hola!": what opens a sentence stands for nothing.
  if (/^[\s¡]+$/u.test(marks) && /^\p{L}/u.test(rest))
    return { start, end, text: before === '\n' ? '' : space };
  if (ASKING.test(marks)) return { start, end, text: `${space}?` };
  if (before === '\n') return { start, end: end + leadingSpaces(text, end), text: '' };
  if (STOPS.includes(before) || STOPS.includes(rest[0] ?? ' ')) return { start, end, text: '' };
  // A quotation, or what stands in brackets, that the sentence goes on behind.
  if (/^[ \t\u00A0\u202F]?[»”")\]][ \u00A0]?[\p{Ll}.,;:…?]/u.test(rest)) return { start, end, text: '' };
  if (/^[ \t\u00A0\u202F]\p{Ll}/u.test(rest)) return { start, end, text: ',' };
  return { start, end, text: /^[\p{L}\p{N}]/u.test(rest) ? '. ' : '.' };
}

function leadingSpaces(text: string, from: number): number {
  return /^[ \t\u00A0\u202F]{0,3}/u.exec(text.slice(from, from + 3))?.[0].length ?? 0;
}

/** The text in a quiet voice: "Merci !!!" gives "Merci.", "Vraiment ?!" gives "Vraiment ?". */
export function muteExclamations(text: string): string {
  let quiet = '';
  let done = 0;
  for (const { start, end, text: calmed } of findExclamations(text)) {
    quiet += text.slice(done, start) + calmed;
    done = end;
  }
  return quiet + text.slice(done);
}

/** The labels by which the user says that a template is meant to be funny. */
const JOKE_TAGS = ['humour', 'humor'];
/** What is filled in, or decides: not the template's own words. */
const SIGNS = /\{\{[^{}]{0,200}\}\}|[{}[\]|\\]/gu;

/** Whether a template is labelled as a joke, or says nothing but emoji. */
export function isJoke({ tags = [], body }: Pick<Template, 'tags' | 'body'>): boolean {
  if (tags.some((tag) => JOKE_TAGS.includes(foldText(tag.trim())))) return true;
  const words = body.replace(SIGNS, ' ');
  return limitEmoji(words, 'none') !== words && !/[\p{L}\p{N}]/u.test(limitEmoji(words, 'none'));
}
