import { escapePattern } from '../escape-pattern.ts';
import { findEmoji } from '../replies/emoji.ts';
import { foldText } from '../replies/words.ts';
import type { PastedReply } from './pasted-replies.ts';

/** How replies begin, or end. `of`: the words of each reply that does. */
export interface Frame {
  value: string;
  of: { reply: number; words: string }[];
}

/** A beginning or ending of one reply: as it stands there, and with the name of whom it speaks to made general. */
interface Candidate {
  reply: number;
  words: string;
  general: string;
}

const FIRST_NAME = '{{author.firstName}}';
const NAME = String.raw`@[\p{L}\p{N}._]{2,30}|\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{L}+)?(?: \p{Lu}[\p{L}\p{M}]+){0,2}`;
const GREETING =
  /^\P{L}{0,6}?(?:re-?)?(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|ch[eè]re?|good (?:morning|afternoon|evening))(?![\p{L}’'-])/iu;
const NAMED = new RegExp(`^ (${NAME})(?![\\p{L}\\p{N}])`, 'u');
const NAME_FIRST = new RegExp(`^(${NAME})(?:(?<=^@\\S*)(?=\\s)|(,| ?!)(?=\\s))`, 'u');
const THANKED = new RegExp(
  String.raw`(?<!\p{L})(?:[Mm]erci|[Tt]hanks|[Tt]hank you|[Bb]ravo|[Jj]ournée|[Ss]oirée)(?: beaucoup| encore| so much| again)?,? (${NAME})(?![\p{L}\p{N}])`,
  'gu',
);
/** What follows a greeting and is no name. */
const NO_NAMES = new Set(
  'madame monsieur mme mr mrs ms miss m mesdames messieurs tous toutes everyone all there team folks'.split(
    ' ',
  ),
);
/** What sentences begin with, before a comma. */
const BEGINNINGS = new Set(
  `oui non merci desole desolee desoles absolument effectivement bienvenue bravo parfait super exactement certes
  malheureusement heureusement actuellement aujourd demain ici pour en nous vous yes no thanks sorry sure absolutely
  unfortunately actually currently today tomorrow welcome great well indeed of so and but`.split(/\s+/u),
);
/** Longer ones are sentences. */
const LONGEST_GREETING = 60;
const LONGEST_SIGN_OFF = 120;

/** The usual beginning of these replies; null where they begin in many ways. */
export function inferGreeting(replies: readonly PastedReply[]): Frame | null {
  const greetings = replies.flatMap((reply) => readGreeting(reply) ?? []);
  const greeted = choose(greetings, replies.length);
  if (greeted) return greeted;
  const named = replies.flatMap(({ at, text }): Candidate[] => {
    const match = NAME_FIRST.exec(text);
    const [name = ''] = match?.[1]?.split(' ') ?? [];
    if (!match || BEGINNINGS.has(foldText(name))) return [];
    return [{ reply: at, words: match[0], general: FIRST_NAME + (match[2] ?? ',') }];
  });
  const areSeveral = new Set(named.map(({ words }) => words)).size > 1;
  return areSeveral ? choose(named, replies.length) : null;
}

function readGreeting({ at, text }: PastedReply): (Candidate & { name: string | null }) | null {
  const [greeting] = GREETING.exec(text) ?? [];
  if (greeting === undefined) return null;
  const after = text.slice(greeting.length);
  const [spoken = '', name = ''] = NAMED.exec(after) ?? [];
  const isNamed = name !== '' && !NO_NAMES.has(foldText(name.split(' ')[0] ?? ''));
  // "Bonjour à toutes et tous,", but not the sentence that may follow a bare "Bonjour".
  const [phrase = ''] = isNamed ? [spoken] : (/^[^\n,!.…?:;]{0,40}(?=[,!\n]|$)/u.exec(after) ?? []);
  if (greeting.length + phrase.length > LONGEST_GREETING) return null;
  const end =
    greeting.length +
    phrase.trimEnd().length +
    endOfGreeting(text.slice(greeting.length + phrase.trimEnd().length));
  const words = text.slice(0, end);
  const closed = /(?:[,!.…]|\p{Extended_Pictographic}|\p{EMod}|\uFE0F)$/u.test(words) ? words : `${words},`;
  const general = isNamed ? closed.replace(name, () => FIRST_NAME) : closed;
  return { reply: at, words, general, name: isNamed ? name : null };
}

/** How much of the text is the comma, the mark or the emoji that ends a greeting. */
function endOfGreeting(text: string): number {
  const mark = /^[ \u00A0\u202F]?[,!.…]{1,3}/u.exec(text)?.[0].length ?? 0;
  const [emoji] = findEmoji(text.slice(0, mark + 20));
  const isNext = emoji !== undefined && text.slice(mark, emoji.start).trim() === '';
  return isNext && !/\n/u.test(text.slice(0, emoji.start))
    ? emoji.end + endOfGreeting(text.slice(emoji.end))
    : mark;
}

/** The usual ending of these replies; null where they end in many ways. */
export function inferSignOff(replies: readonly PastedReply[]): Frame | null {
  const endings = replies.flatMap(readEndings);
  const [only] = replies;
  if (replies.length === 1 && only) {
    const line = endings.find(
      ({ words }) => only.text.endsWith(`\n${words}`) && words.length <= LONGEST_GREETING,
    );
    return line && !line.words.includes('?')
      ? { value: line.general, of: [{ reply: line.reply, words: line.words }] }
      : null;
  }
  return choose(endings, replies.length);
}

/** Last lines, last sentences and what follows the last comma or dash, without the greeting. */
function readEndings(reply: PastedReply): Candidate[] {
  const greeting = readGreeting(reply);
  const text = reply.text.slice(greeting?.words.length ?? 0).trim();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const last = (lines.at(-1) ?? '').trim();
  const sentences = last.split(
    /(?<=[.!?…]|\p{Extended_Pictographic}|\p{EMod}|\uFE0F)\s+(?=[\p{L}\p{N}—–-])/u,
  );
  const clause = /(?:[,;]\s|\s(?=[—–-]\s))[^,;]{3,80}$/u.exec(last)?.[0].replace(/^[,;]?\s/u, '') ?? '';
  const found = new Set([
    lines.slice(-3).join('\n'),
    lines.slice(-2).join('\n'),
    last,
    sentences.slice(-2).join(' '),
    sentences.at(-1) ?? '',
    clause,
  ]);
  const names = [greeting?.name ?? null, ...[...text.matchAll(THANKED)].map(([, name]) => name ?? null)];
  return [...found]
    .map((words) => words.trim())
    .filter((words) => words !== text && words.length <= LONGEST_SIGN_OFF && /\p{L}{2}/u.test(words))
    .map((words) => ({ reply: reply.at, words, general: withoutNames(words, names) }));
}

function withoutNames(words: string, names: ReadonlyArray<string | null>): string {
  let general = words;
  for (const name of names) {
    if (name === null) continue;
    for (const called of [name, name.split(' ')[0] ?? name])
      general = general.replace(
        new RegExp(`(?<![\\p{L}{.])${escapePattern(called)}(?![\\p{L}\\p{N}])`, 'gu'),
        () => FIRST_NAME,
      );
  }
  return general;
}

/** What at least half of the replies share; of several the most common, then the longest. */
function choose(candidates: readonly Candidate[], replies: number): Frame | null {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = foldText(candidate.general)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const group = groups.get(key) ?? [];
    if (!group.some(({ reply }) => reply === candidate.reply)) groups.set(key, [...group, candidate]);
  }
  const [best] = [...groups].sort(
    ([oneKey, one], [otherKey, other]) => other.length - one.length || otherKey.length - oneKey.length,
  );
  if (!best || best[1].length * 2 < replies || (best[1].length < 2 && replies > 1)) return null;
  return {
    value: mostCommon(best[1].map(({ general }) => general)),
    of: best[1].map(({ reply, words }) => ({ reply, words })),
  };
}

function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
