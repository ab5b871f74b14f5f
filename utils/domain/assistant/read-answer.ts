import type { NetworkId } from '../conversation/item.ts';
import { limitEmoji } from '../replies/emoji.ts';
import { firstName } from '../replies/names.ts';
import { dropMarkup, unwrapAnswer } from './answer-shape.ts';
import { allowContacts, type Contacts, type Foreign, removeForeign } from './foreign.ts';
import { repeatsInstructions } from './instructions.ts';
import { dropInvisible } from './invisible.ts';
import type { AssistantTrouble } from './trouble.ts';

/** A reply is not longer than so many UTF-16 units, on any network. */
const MAX_ANSWER_LENGTH = 8_000;
/** With everything that a model thinks aloud. */
export const MAX_RAW_LENGTH = 64_000;

/** What an answer is read with; all of it stays here. */
export interface AnswerContext {
  language: 'fr' | 'en';
  network: NetworkId;
  /** The name, as the page shows it, of whoever wrote the comment. */
  author: string | null;
  authorUrl: string | null;
  emoji: 'none' | 'few' | 'free';
  /** What may stand in a reply: the links, mailboxes, numbers and handles of the brand's own texts, and of its post. */
  known: Contacts;
}

export interface ReadAnswer {
  text: string;
  /** What was taken out because it leads somewhere that nobody named. */
  removed: Foreign[];
  /** Null: it can be proposed. A text that leaked is empty. */
  trouble: Extract<AssistantTrouble, 'empty' | 'too_large' | 'leaked'> | null;
}

const REMOVED = {
  fr: {
    link: '[lien retiré]',
    email: '[adresse retirée]',
    number: '[numéro retiré]',
    handle: '[nom retiré]',
  },
  en: {
    link: '[link removed]',
    email: '[address removed]',
    number: '[number removed]',
    handle: '[name removed]',
  },
} as const;
/** Masks that came back: holes, in words that the check of drafts knows. */
const HOLES = {
  fr: {
    phone: '[numéro]',
    number: '[numéro]',
    email: '[adresse]',
    address: '[adresse]',
    link: '[lien]',
    name: '[nom]',
  },
  en: {
    phone: '[number]',
    number: '[number]',
    email: '[address]',
    address: '[address]',
    link: '[link]',
    name: '[name]',
  },
} as const;

/**
 * Reads what a model answered, as the plain text of a draft: without thoughts, preamble, markup and signs that nobody
 * sees, without ways to somewhere that nobody named, the author's first name in its place. Reads half an answer as well.
 * @param fence The one of the request: it is no part of a reply, like the instructions.
 */
export function answerReader(
  context: AnswerContext,
  fence: string | null = null,
): (raw: string) => ReadAnswer {
  const allowed = allowContacts(context.known);
  return (raw) => readAnswer(raw, context, allowed, fence);
}

function readAnswer(
  raw: string,
  context: AnswerContext,
  allowed: ReturnType<typeof allowContacts>,
  fence: string | null,
): ReadAnswer {
  const { language, network } = context;
  const nothing = (trouble: ReadAnswer['trouble']): ReadAnswer => ({ text: '', removed: [], trouble });
  if (raw.length > MAX_RAW_LENGTH) return nothing('too_large');
  const said = unwrapAnswer(dropInvisible(raw));
  if (said.length > MAX_ANSWER_LENGTH) return nothing('too_large');
  if ((fence !== null && said.includes(fence)) || repeatsInstructions(said)) return nothing('leaked');
  const { text, removed } = removeForeign(dropMarkup(said), allowed, REMOVED[language]);
  const masked = text.replace(
    /\[(phone|number|email|address|link|name)\]/gi,
    (_, mask: string) => HOLES[language][mask.toLowerCase() as keyof (typeof HOLES)['fr']],
  );
  const tidy = limitEmoji(masked, context.emoji)
    .replace(/[ \t]+$/gm, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const named = putAuthor(tidy, firstName(context.author, network, context.authorUrl));
  return { text: named, removed, trouble: named === '' ? 'empty' : null };
}

/** Without a name to call by, "Bonjour [author]," becomes "Bonjour,". */
function putAuthor(text: string, name: string | null): string {
  const mark = /\[(?:author|auteur|autrice)\]/gi;
  // Markdown escapes, and a handle before its own @, would otherwise double the sign.
  if (name !== null) return text.replace(/@?\[(?:author|auteur|autrice)\]/gi, () => name);
  return text
    .replace(new RegExp(`[ \\t]*@?${mark.source}`, 'gi'), '')
    .replace(/^[ \t]*[,!] ?/u, '')
    .trim();
}

/** The fence of a request. */
export function fenceOf({ user }: { user: string }): string | null {
  return /^===== (\S+) =====$/m.exec(user)?.[1] ?? null;
}

const SHORTEST_KEY_PART = 10;

/** The places of a key, or of a good part of it, are blanked; dots and spaces put between its signs do not hide it. */
export function blankKey(text: string, key: string): string {
  if (key.length < 6) return text;
  const parts = key.length <= SHORTEST_KEY_PART ? [key] : partsOf(key);
  const squeezed = squeeze(text);
  const found = parts.filter((part) => squeezed.includes(squeeze(part)));
  if (found.length === 0) return text;
  let blanked = text;
  for (const part of found) blanked = blanked.replaceAll(part, '•••');
  // Spread out: nothing of such a text is worth keeping.
  const rest = squeeze(blanked);
  return found.some((part) => rest.includes(squeeze(part))) ? '•••' : blanked;
}

function partsOf(key: string): string[] {
  return Array.from({ length: key.length - SHORTEST_KEY_PART + 1 }, (_, at) =>
    key.slice(at, at + SHORTEST_KEY_PART),
  );
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
