import { findSecondImperatives, findTuForms, findVousForms } from '../check/address-forms.ts';
import { type DraftText, readDraft, sentenceAt } from '../check/draft-text.ts';
import { commandTuOf, commandVousOf, isFuture, tuOf, vousOf } from './conjugation.ts';
import { applyEdits, type Edit, likeCase, type Moved } from './edits.ts';
import { possessiveOf } from './possessive.ts';

/** What may stand between a subject and its verb. */
const CLITICS = "((?:ne |n')?(?:(?:me|te|nous|vous|le|la|les|lui|leur|y|en) |[mtl]'|n')*)";
const AFTER_TU = new RegExp(`^tu ${CLITICS}(\\p{L}+)`, 'u');
const AFTER_VOUS = new RegExp(
  `^vous ${CLITICS}(\\p{L}+ez|êtes|(?:re)?faites|(?:re)?dites)(?![\\p{L}-])`,
  'u',
);
const PRONOMINAL_ORDER = /(?<!\p{L})ne (?:te |t')(\p{L}+) (?:pas|plus|jamais|surtout)(?!\p{L})/gu;
const PREPOSITION =
  /(?:^|[^\p{L}])(?:à|pour|avec|chez|de|sans|vers|sur|contre|comme|que|qu'|entre|selon|et|ou|mais|d'après) ?$/u;
const INFINITIVE = /^ (?:[\p{L}']+ )?(?:\p{L}+(?:er|ir|re|oir|ons)|y|en)(?!\p{L})/u;
const VOWEL = /^ (?:[aeiouyàâéèêîôû]|h(?!aut|ont|urle|eurt))/u;

const TU_WORDS: Readonly<Record<string, string>> = {
  toi: 'vous',
  te: 'vous',
  "t'": 'vous ',
  ton: 'votre',
  ta: 'votre',
  tes: 'vos',
  tien: 'vôtre',
  tienne: 'vôtre',
  tiens: 'vôtres',
  tiennes: 'vôtres',
  stp: 'svp',
};

/** French that says vous where it said tu. What should have been changed and could not be is unsure. */
export function toVous(given: string): Moved {
  const draft = readDraft(given, null, 'fr');
  const { text, lower } = draft;
  const edits = createEdits(text);
  const forms = findTuForms(draft);
  for (const { start, end } of [...forms, ...findSecondImperatives(draft, forms)]) {
    const word = lower.slice(start, end);
    const before = /(\p{L}+)-$/u.exec(lower.slice(0, start))?.[1];
    if (word === 'tu') {
      edits.put(start, end, 'vous');
      if (before !== undefined) edits.put(start - 1 - before.length, start - 1, vousOf(before));
      const verb = before === undefined ? AFTER_TU.exec(lower.slice(start)) : null;
      if (verb)
        edits.put(start + verb[0].length - lengthOf(verb[2]), start + verb[0].length, vousOf(verb[2] ?? ''));
    } else if (
      word === "t'" &&
      !/(?<!\p{L})tu (?:ne )?$/u.test(lower.slice(0, start)) &&
      /^(?:as|es|auras|avais|étais|iras|aurais)(?!\p{L})/u.test(lower.slice(end))
    ) {
      const verb = /^\p{L}+/u.exec(lower.slice(end))?.[0] ?? '';
      edits.put(start, end + verb.length, `vous ${vousOf(verb)}`);
    } else if (word in TU_WORDS) {
      edits.put(start, end, TU_WORDS[word] ?? null);
      if (word === 'toi' && before !== undefined)
        edits.put(start - 1 - before.length, start - 1, commandVousOf(before));
    } else {
      const verb = /^(?:ne |n')?(\p{L}+)/u.exec(word);
      const to = start + lengthOf(verb?.[0]);
      edits.put(to - lengthOf(verb?.[1]), to, commandVousOf(verb?.[1] ?? ''));
    }
  }
  for (const { index, 0: words, 1: verb = '' } of lower.matchAll(PRONOMINAL_ORDER)) {
    const start = index + words.indexOf(verb, 4);
    edits.put(start, start + verb.length, commandVousOf(verb));
  }
  return edits.apply();
}

/** French that says tu where it said vous. What should have been changed and could not be is unsure. */
export function toTu(given: string): Moved {
  const draft = readDraft(given, null, 'fr');
  const { text, lower } = draft;
  const edits = createEdits(text);
  for (const { index, 0: whole, 1: next = '' } of lower.matchAll(/(?<!\p{L})votre (\p{L}[\p{L}'-]*)/gu)) {
    const own = possessiveOf(next);
    if (own === null) edits.doubt(index, index + whole.length);
    else edits.put(index, index + 'votre'.length, own);
  }
  for (const { start, end } of findVousForms(draft)) {
    const word = lower.slice(start, end);
    if (edits.covers(start)) continue;
    if (word === 'vous') moveVous(draft, start, edits);
    else if (word === 'vos') edits.put(start, end, 'tes');
    else if (word.startsWith('vôtre')) {
      const isFeminine = /(?<!\p{L})la $/u.test(lower.slice(0, start));
      edits.put(start, end, word === 'vôtres' ? 'tiens' : isFeminine ? 'tienne' : 'tien');
    } else if (word.startsWith('votre') || /^(?:madame|monsieur|mme)$/u.test(word)) {
      if (word.startsWith('votre')) edits.doubt(start, end);
    } else if (!/^-vous/u.test(lower.slice(end))) {
      const verb =
        isFuture(word) || word === 'êtes' ? tuOf(word) : commandTuOf(word, isBeforeVowel(lower, end));
      edits.put(start, end, verb);
    }
  }
  return edits.apply();
}

function moveVous({ lower, sentences, ...rest }: DraftText, start: number, edits: Edits): void {
  const end = start + 'vous'.length;
  const before = lower.slice(Math.max(0, start - 24), start);
  const after = lower.slice(end);
  const joined = /(\p{L}+)-$/u.exec(before)?.[1];
  if (joined !== undefined) {
    const isQuestion = sentenceAt({ ...rest, lower, sentences }, start).isQuestion;
    const verb = isQuestion ? tuOf(joined) : commandTuOf(joined);
    edits.put(start - 1 - joined.length, start - 1, verb);
    if (verb !== null) edits.put(start, end, isQuestion ? 'tu' : 'toi');
    return;
  }
  const subject = AFTER_VOUS.exec(lower.slice(start));
  const isOrder = /(?<!\p{L})ne $/u.test(before);
  if (subject) {
    const [whole, clitics = '', verb = ''] = subject;
    const from = start + whole.length - verb.length;
    edits.put(from, start + whole.length, isOrder ? commandTuOf(verb) : tuOf(verb));
    if (isOrder) putObject(lower, start, edits);
    else edits.put(start, end, 'tu');
    const again = clitics.indexOf('vous ');
    if (again >= 0) putObject(lower, end + 1 + again, edits);
  } else if (!/^ \p{L}/u.test(after) || (PREPOSITION.test(before) && !INFINITIVE.test(after)))
    edits.put(start, end, 'toi');
  else putObject(lower, start, edits);
}

/** "vous" that somebody does something to. */
function putObject(lower: string, start: number, edits: Edits): void {
  const end = start + 'vous'.length;
  if (VOWEL.test(lower.slice(end))) edits.put(start, end + 1, "t'");
  else edits.put(start, end, 'te');
}

function isBeforeVowel(lower: string, end: number): boolean {
  return /^-(?:en|y)(?!\p{L})/u.test(lower.slice(end));
}

function lengthOf(words: string | undefined): number {
  return words?.length ?? 0;
}

interface Edits {
  /** Null: it is not known what to put there. */
  put: (start: number, end: number, words: string | null) => void;
  doubt: (start: number, end: number) => void;
  covers: (start: number) => boolean;
  apply: () => Moved;
}

/** The edits of a text, with its own capitals and apostrophes. */
function createEdits(text: string): Edits {
  const edits: Edit[] = [];
  const isCurly = text.includes('’') || !text.includes("'");
  const edit = (start: number, end: number, words: string, isUnsure = false) => {
    if (!edits.some((one) => one.start < end && start < one.end))
      edits.push({ start, end, text: words, isUnsure });
  };
  return {
    put(start, end, words) {
      const old = text.slice(start, end);
      if (words === null) return edit(start, end, old, true);
      const isShouted = old.length > 1 && old === old.toUpperCase();
      const cased = isShouted ? words.toUpperCase() : likeCase(words, old);
      edit(start, end, isCurly ? cased.replaceAll("'", '’') : cased);
    },
    doubt: (start, end) => edit(start, end, text.slice(start, end), true),
    covers: (start) => edits.some((one) => one.start <= start && start < one.end),
    apply: () => applyEdits(text, edits),
  };
}
