import { findEmoji } from '../emoji.ts';
import { findExclamations } from '../hush.ts';
import type { DraftText } from './draft-text.ts';
import type { Rule, RuleFinding, Span } from './finding.ts';

/** Several exclamation marks, or a jumble with question marks; French puts a space before the first. */
const MARKS = /[!?](?:[ \u00A0\u202F]?[!?]){2,60}/g;
/** So many in one reply are too many, one by one. */
const MOST_MARKS = 6;
const CAPITALS = /(?<![\p{L}\p{N}@#_.-])\p{Lu}[\p{Lu}\p{M}'’-]{1,40}(?![\p{L}\p{N}_])/gu;
/** Two words beside each other with fewer letters are acronyms: "CPAM CAF". */
const FEWEST_LETTERS = 8;
/** An acronym is hardly longer. */
const LONGEST_ACRONYM = 5;
/** Short words that are written in capitals to be heard. */
const EMPHATIC =
  /^(?:JAMAIS|TOUJOURS|PAS|NON|TOUT|TOUS|RIEN|TR[EÈ]S|TROP|VRAIMENT|ENCORE|D[EÉ]J[AÀ]|STOP|LISEZ|MERCI|BRAVO|NEVER|NOT|ALWAYS|VERY|REALLY|ALL|READ|STOP|PLEASE|AGAIN|NOW|WHY|HOW|MUST|DON['’]T|CAN['’]T|WON['’]T|LAST|TIME|FOIS|ONLY|FREE|WILL|THANK|YOU|SO)$/;

const HOLE = /\[[^[\]\n]{0,60}\]|\{[^{}\n]{0,60}\}|<[^<>\n]{0,60}>|https?:\/\/\S{1,500}/g;

interface Word {
  start: number;
  end: number;
  text: string;
}

export const SHOUTING: Rule = {
  id: 'shouting',
  severity: 'hint',
  find: (draft, { author, quoted = [], voice }) => [
    ...findCapitals(draft, [author ?? null, ...quoted]),
    ...(voice.hush ? findLoud(draft) : findMarks(draft)),
  ],
};

/** More would be a list to read. */
const MAX_LOUD = 20;

/** Whatever is too cheerful for a brand in a crisis or in mourning. */
function findLoud({ text }: DraftText): RuleFinding[] {
  const marks = findExclamations(text).map(({ start, end, text: calmed }): RuleFinding => {
    const span: Span = [start, end];
    const words = [text.slice(start, end).trim()];
    return { code: 'hush_exclamation', severity: 'warning', span, words, fix: { span, text: calmed } };
  });
  const emoji = findEmoji(text).map(({ start, end, text: found }): RuleFinding => {
    const isSpaced = /[ \u00A0\u202F]/u.test(text[start - 1] ?? '');
    const fix = { span: [isSpaced ? start - 1 : start, end] as Span, text: '' };
    return { code: 'hush_emoji', severity: 'warning', span: [start, end], words: [found], fix };
  });
  return [...marks.slice(0, MAX_LOUD), ...emoji.slice(0, MAX_LOUD)];
}

function findMarks({ text }: DraftText): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const { index, 0: marks } of text.matchAll(MARKS)) {
    const span: [number, number] = [index, index + marks.length];
    const fixed = marks.includes('?') ? '?' : '!';
    findings.push({ code: 'exclamation_marks', span, words: [marks], fix: { span, text: fixed } });
  }
  if (findings.length > 0) return findings;
  const all = [...text.matchAll(/!/g)];
  const last = all.at(-1);
  if (all.length < MOST_MARKS || !last) return [];
  return [{ code: 'exclamation_marks', span: [last.index, last.index + 1], words: [`${all.length} !`] }];
}

function findCapitals({ text }: DraftText, quoted: ReadonlyArray<string | null>): RuleFinding[] {
  // A hole is told by its own rule.
  const bare = text.replace(HOLE, (hole) => ' '.repeat(hole.length));
  const own = withoutNames(bare, quoted);
  const runs = findRuns(own);
  const shouted = runs.filter((run) => isShouted(run));
  const isLoud =
    shouted.length >= 2 ||
    (runs.length >= 2 && isLong(runs)) ||
    shouted.some((run) => run.length > 1 && lettersOf(run) >= FEWEST_LETTERS);
  if (!isLoud) return [];
  return shouted.map((run) => {
    const span: [number, number] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    const words = text.slice(...span);
    return { code: 'capitals', span, words: [words], fix: { span, text: calm(text, span[0], words) } };
  });
}

/** The words in capitals that stand beside each other, as one. */
function findRuns(text: string): Word[][] {
  const runs: Word[][] = [];
  for (const { index, 0: word } of text.matchAll(CAPITALS)) {
    const place = { start: index, end: index + word.length, text: word };
    const run = runs.at(-1);
    const gap = run && text.slice(run.at(-1)?.end ?? 0, index);
    if (run && /^[ ,'’\u00A0]{1,2}(?:[AÀI]\s)?$/u.test(gap ?? '-')) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** One long word and another of four letters: "INCROYABLES", "ADORE". */
function isLong(runs: readonly Word[][]): boolean {
  const lengths = runs.flat().map(({ text }) => text.length);
  const long = lengths.findIndex((length) => length >= 7);
  return long >= 0 && lengths.some((length, at) => at !== long && length >= 4);
}

/** A word that is no acronym, or several of which one is none. */
function isShouted(run: readonly Word[]): boolean {
  return run.some(({ text }) => text.length > LONGEST_ACRONYM || EMPHATIC.test(text));
}

function lettersOf(run: readonly Word[]): number {
  return run.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The author's name may be in capitals: blanked, without moving anything. */
function withoutNames(text: string, names: ReadonlyArray<string | null>): string {
  let rest = text;
  for (const name of names) {
    for (const part of (name ?? '').slice(0, 200).split(/\s+/))
      if (part.length > 1 && part === part.toUpperCase())
        rest = rest.replaceAll(part, () => ' '.repeat(part.length));
  }
  return rest;
}

/** In small letters, with a capital where a sentence begins. */
function calm(text: string, start: number, words: string): string {
  const lowered = words.toLowerCase();
  const begins = /(?:^|[.!?…\n]\s{0,3})$/u.test(text.slice(Math.max(0, start - 4), start));
  return begins ? lowered.charAt(0).toUpperCase() + lowered.slice(1) : lowered;
}
