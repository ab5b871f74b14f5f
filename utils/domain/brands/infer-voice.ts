import { findTuForms, findVousForms } from '../replies/check/address-forms.ts';
import { readDraft } from '../replies/check/draft-text.ts';
import { findEmoji, plainEmoji } from '../replies/emoji.ts';
import { foldText } from '../replies/words.ts';
import type { Voice } from './brand.ts';
import { type Frame, inferGreeting, inferSignOff } from './infer-frames.ts';
import { inferBrandName, isName } from './infer-name.ts';
import { type PastedReply, readReply } from './pasted-replies.ts';

/** A place of the pasted replies that speaks for an inference. `reply`: 0 for the first. */
interface Evidence {
  reply: number;
  words: string;
}

/** What a voice may take over. */
export type VoiceFact =
  | { field: 'languages'; value: ('fr' | 'en')[] }
  | { field: 'address'; value: Voice['address'] }
  | { field: 'greeting' | 'signOff'; language: 'fr' | 'en'; value: string }
  | { field: 'emoji'; value: Voice['emoji'] }
  | { field: 'emojiSet'; value: string[] }
  | { field: 'maxLength'; value: number }
  | { field: 'calledAs'; value: string }
  | { field: 'inclusive'; value: true };

/** Something that replies tell of their voice, and why we think so. */
export type Inference = VoiceFact & {
  /** Words of the replies; none where it is something that no reply holds. */
  evidence: Evidence[];
  /** So many replies say so ... */
  seen: number;
  /** ... of so many that could. */
  of: number;
};

/** Fewer replies do not tell how long, or in which languages, a brand writes. */
const ENOUGH = 3;
/** A limit leaves room above the longest reply, and is a round number, in UTF-16 units. */
const ROOM = 1.2;
const ROUND = 50;
const LONGEST = 8_000;
/** So many words of one reply are told. */
const NAMED = 4;

const INCLUSIVE =
  /\p{L}{2,}[·•⋅‧]\p{L}{1,6}(?:[·•⋅‧]?s)?|\p{L}{3,}(?:\.e\.s|\.es?(?=[\s,;:!?]|$)|\(e\)s?)|(?<!\p{L})(?:tou(?:te)?s et tou(?:te)?s|celles et ceux|ceux et celles|iels?|client(?:e)?s et client(?:e)?s)(?!\p{L})/giu;

/** What some replies of a brand tell of its voice. `brandName`: not told again as what the brand calls itself. */
export function inferVoice(texts: readonly string[], brandName = ''): Inference[] {
  const replies = texts.map(readReply);
  const french = replies.filter(({ language }) => language === 'fr');
  const english = replies.filter(({ language }) => language === 'en');
  const name = inferBrandName(replies);
  return [
    inferAddress(french),
    toInference('greeting', 'fr', inferGreeting(french), french),
    toInference('greeting', 'en', inferGreeting(english), english),
    toInference('signOff', 'fr', inferSignOff(french), french),
    toInference('signOff', 'en', inferSignOff(english), english),
    ...inferEmoji(replies),
    name && !isName(name.value, brandName)
      ? {
          field: 'calledAs' as const,
          value: name.value,
          evidence: name.of,
          seen: name.of.length,
          of: replies.length,
        }
      : null,
    inferInclusive(french),
    inferLength(replies),
    inferLanguages(replies),
  ].filter((inference) => inference !== null);
}

function inferAddress(french: readonly PastedReply[]): Inference | null {
  const found = french.map(({ at, text }) => {
    const draft = readDraft(text, null, 'fr');
    const words = (forms: { start: number; end: number; isWeak?: boolean }[]) =>
      forms
        .filter(({ isWeak }) => isWeak !== true)
        .map(({ start, end }) => draft.text.slice(start, end).trim());
    return { reply: at, tu: words(findTuForms(draft)), vous: words(findVousForms(draft)) };
  });
  const sayTu = found.filter(({ tu, vous }) => tu.length > vous.length);
  const sayVous = found.filter(({ tu, vous }) => vous.length > tu.length);
  if (sayTu.length === sayVous.length) return null;
  const value = sayTu.length > sayVous.length ? 'tu' : 'vous';
  const saying = value === 'tu' ? sayTu : sayVous;
  const evidence = saying.map((one) => ({ reply: one.reply, words: listed(one[value]) }));
  return { field: 'address', value, evidence, seen: saying.length, of: french.length };
}

function listed(words: readonly string[]): string {
  const folded = words.map(foldText);
  return words
    .filter((_, at) => folded.indexOf(folded[at] ?? '') === at)
    .slice(0, NAMED)
    .join(', ');
}

function toInference(
  field: 'greeting' | 'signOff',
  language: 'fr' | 'en',
  frame: Frame | null,
  { length: of }: readonly PastedReply[],
): Inference | null {
  return frame && { field, language, value: frame.value, evidence: frame.of, seen: frame.of.length, of };
}

function inferEmoji(replies: readonly PastedReply[]): Inference[] {
  const of = replies.length;
  if (of === 0) return [];
  const used = replies.map(({ at, text }) => ({
    reply: at,
    emoji: findEmoji(text).map((found) => found.text),
  }));
  const some = used.filter(({ emoji }) => emoji.length > 0);
  if (some.length === 0) return [{ field: 'emoji', value: 'none', evidence: [], seen: of, of }];
  const evidence = some.map(({ reply, emoji }) => ({ reply, words: emoji.join(' ') }));
  const areSeveral = some.filter(({ emoji }) => emoji.length > 1).length * 3 > some.length;
  const set = new Map(some.flatMap(({ emoji }) => emoji.map((one) => [plainEmoji(one), one])));
  const seen = some.length;
  return [
    { field: 'emoji', value: areSeveral ? 'free' : 'few', evidence, seen, of },
    { field: 'emojiSet', value: [...set.values()], evidence, seen, of },
  ];
}

/** Only what is there: a reply without inclusive forms may not have needed one. */
function inferInclusive(french: readonly PastedReply[]): Inference | null {
  const evidence = french.flatMap(({ at, text }) => {
    const words = [...text.replace(/https?:\S+|www\.\S+/gu, ' ').matchAll(INCLUSIVE)].map(([form]) => form);
    return words.length > 0 ? [{ reply: at, words: listed(words) }] : [];
  });
  if (evidence.length === 0) return null;
  return { field: 'inclusive', value: true, evidence, seen: evidence.length, of: french.length };
}

function inferLength(replies: readonly PastedReply[]): Inference | null {
  if (replies.length < ENOUGH) return null;
  const lengths = replies.map(({ at, text }) => ({ reply: at, words: `${text.length}` }));
  const longest = Math.max(...replies.map(({ text }) => text.length));
  const value = Math.min(LONGEST, Math.ceil((longest * ROOM) / ROUND) * ROUND);
  return { field: 'maxLength', value, evidence: lengths, seen: replies.length, of: replies.length };
}

function inferLanguages(replies: readonly PastedReply[]): Inference | null {
  const told = replies.filter(({ language }) => language !== null);
  const value = (['fr', 'en'] as const).filter((one) => told.some(({ language }) => language === one));
  if (value.length === 0 || (value.length === 1 && told.length < ENOUGH)) return null;
  const evidence = told.map(({ at, telling }) => ({ reply: at, words: telling.join(', ') }));
  return { field: 'languages', value, evidence, seen: told.length, of: replies.length };
}

/** The voice with these facts in it; what they do not speak of stays. */
export function withFacts(voice: Voice, facts: readonly VoiceFact[]): Voice {
  const changed = { ...voice };
  for (const fact of facts) {
    if (fact.field === 'greeting' || fact.field === 'signOff')
      changed[fact.field] = { ...changed[fact.field], [fact.language]: fact.value };
    else Object.assign(changed, { [fact.field]: fact.value });
  }
  return changed;
}
