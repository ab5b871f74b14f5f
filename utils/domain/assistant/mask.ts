import { readDraft } from '../replies/check/draft-text.ts';
import type { FindingCode } from '../replies/check/finding.ts';
import { PERSONAL_DATA } from '../replies/check/personal-data.ts';
import { foldText } from '../replies/words.ts';
import { dropInvisible } from './invisible.ts';

/** Stands for whoever wrote the comment; put back into the answer here. */
export const AUTHOR = '[author]';

const MASKS: Partial<Record<FindingCode, string>> = {
  phone: '[phone]',
  email: '[email]',
  postal_address: '[address]',
};
const NUMBER = '[number]';
const NAME = '[name]';

const LINK = /\b(?:https?|ftp):\/\/\S+|\bwww\.\S+/giu;
const EMAIL =
  /[\p{L}\p{N}._%+-]+(?:@| @ | ?[([{] ?(?:at|arobase|@) ?[)\]}] ?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]{2,})+/giu;
const HANDLE = /(?<![\p{L}\p{N}._])@[\p{L}\p{N}._-]{2,}/gu;
/** Six figures or more, however they are grouped: dates and prices have fewer, or other signs between them. */
const FIGURES = /(?<![\p{L}\p{N}])[+(]?\d(?:[ .()\u00A0\u202F-]{0,2}\d){5,}(?!\p{N})/gu;
/** "Mme Le Goff", "Mr. Smith", "je m’appelle Awa Sarr", "my name is Joe". */
const NAMED =
  /((?<!\p{L})(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|Docteur|Dr\.?|[Jj]e (?:m['’]appelle|suis (?:M\.|Mme))|[Mm]on nom est|[Mm]y name is|[Ss]igné|[Ss]igned)[ :,]{1,3})\p{Lu}[\p{L}'’-]*(?: (?:(?:de|du|des|le|la|von|van|el) )?\p{Lu}[\p{L}'’-]*){0,2}/gu;

/**
 * Takes out what could tell who somebody is, before a text leaves: numbers, addresses, mailboxes, links, names. It
 * takes too much rather than too little.
 * @param author The name, as the page shows it, of whoever wrote the comment: `[author]` wherever it stands.
 * @param keep Names that are no secret (the brand's): they stay.
 */
export function maskText(given: string, author: string | null, keep: readonly string[] = []): string {
  // In compatibility form figures in other shapes are figures too.
  let text = dropInvisible(given).normalize('NFKC');
  text = text.replace(LINK, '[link]').replace(EMAIL, '[email]');
  text = text.replace(HANDLE, (handle) => (isOneOf(handle.slice(1), keep) ? handle : NAME));
  text = maskPersonalData(text, keep);
  if (author !== null) text = maskAuthor(text, author);
  text = text.replace(NAMED, (found, before: string) =>
    isOneOf(found.slice(before.length), keep) ? found : before + NAME,
  );
  return text.replace(FIGURES, NUMBER);
}

/** What the check of drafts would not let out, by its own rule. */
function maskPersonalData(text: string, allowed: readonly string[]): string {
  let masked = text;
  // The rule tells of the first ones at a time.
  for (let round = 0; round < 100; round++) {
    const found = PERSONAL_DATA.find(readDraft(masked, null, null), {
      voice: { address: 'you', emoji: 'free', avoid: [] },
      analyze: null,
      allowed,
    });
    if (found.length === 0) return masked;
    const last = [...found].sort((one, other) => other.span[0] - one.span[0]);
    for (const { code, span } of last)
      masked = masked.slice(0, span[0]) + (MASKS[code] ?? NUMBER) + masked.slice(span[1]);
  }
  return masked;
}

/** The name, whole and in its parts: "Élodie Vasseur" also signs "Élodie" or "elodie". */
function maskAuthor(text: string, author: string): string {
  const words = dropInvisible(author)
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)
    .map(foldText);
  if (words.length === 0) return text;
  return text
    .replace(/@?[\p{L}\p{M}\p{N}]+/gu, (word) =>
      words.includes(foldText(word).replace('@', '')) ? AUTHOR : word,
    )
    .replace(/\[author\](?:[ .'’_-]{1,2}\[author\])+/g, AUTHOR);
}

function isOneOf(name: string, names: readonly string[]): boolean {
  const folded = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
  return names.some((one) => folded(one) === folded(name));
}
