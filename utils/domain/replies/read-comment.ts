import type { Analysis, Intent } from '../language/analysis.ts';
import { isCommonWord } from './common-stems.ts';
import { type Matter, mattersOf, type SpokenOf } from './matters.ts';
import { stemsOf } from './words.ts';

/** What an intent says of the matter: the model recognises it also where no word of ours does. */
const MATTERS_OF_INTENTS: Partial<Record<Intent, readonly [Matter, weight: number]>> = {
  praise: ['praise', 0.9],
  thanks: ['thanks', 1],
  greeting: ['newcomer', 1],
  insult: ['insult', 1.5],
  threat: ['threat', 1.5],
  spam: ['spam', 1.5],
  job: ['job', 0.8],
  partnership: ['partner', 1],
  crisis: ['danger', 1.5],
  question: ['unsure', 0.4],
  complaint: ['grievance', 0.5],
};
/** Words alone accuse nobody, and admit nothing, while nothing is known of the comment. */
const ACCUSATIONS: readonly Matter[] = ['insult', 'threat', 'spam', 'dear', 'grievance'];
const SHOWN_TO_A_FRIEND = 2;

/** A comment as the ranking reads it. */
export interface ReadComment {
  analysis: Analysis;
  /** The stems of its words, in order. */
  words: readonly string[];
  /** The stems that tell something, each once. */
  telling: ReadonlySet<string>;
  matters: ReadonlyMap<Matter, SpokenOf>;
  /** Emoji or signs alone. */
  isWordless: boolean;
}

/** @param language In which its words are looked for. */
export function readComment(text: string, analysis: Analysis, language: 'fr' | 'en'): ReadComment {
  const words = stemsOf(text);
  const matters = mattersOf(text, language);
  if (analysis.missing && analysis.intents.length === 0)
    for (const matter of ACCUSATIONS) matters.delete(matter);
  for (const intent of analysis.intents) {
    const [matter, weight] = MATTERS_OF_INTENTS[intent] ?? [];
    if (matter === undefined || weight === undefined) continue;
    const { weight: before = 0, words: said = [] } = matters.get(matter) ?? {};
    matters.set(matter, { weight: Math.max(before, weight), words: said });
  }
  if (/(?:^|\s)@[\p{L}\p{N}._]/u.test(text)) matters.set('tagging', { weight: SHOWN_TO_A_FRIEND, words: [] });
  return {
    analysis,
    words,
    telling: new Set(words.filter((word) => word.length > 1 && !isCommonWord(word))),
    matters,
    isWordless: text.trim() !== '' && words.length === 0,
  };
}
