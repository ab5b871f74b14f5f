import { type Intent, SENTIMENTS, type Sentiment } from './analysis.ts';
import type { Correction } from './correction.ts';
import { findFeatures } from './features.ts';
import type { Head, Learned } from './learn.ts';

/** A word, or some words, that corrections gave a weight to, and what a comment that holds them is tagged by it. */
export interface LearnedWord {
  /** As it stands in a corrected comment. */
  word: string;
  moves: { tag: 'sentiment'; to: Sentiment } | { tag: 'intent'; to: Intent; isMore: boolean };
  /** How much; above 0. */
  weight: number;
}

const MOST_WORDS = 60;
/** Words below this weight change no tag that anyone would notice. */
const NOTICEABLE = 0.2;

/** The words that move tags most, the strongest first, in plain writing. */
export function listLearnedWords(learned: Learned, corrections: readonly Correction[]): LearnedWord[] {
  const writings = new Map<string, string>();
  for (const { text } of corrections)
    for (const { name, start, end } of findFeatures(text))
      if (!writings.has(name)) writings.set(name, text.slice(start, end).toLowerCase());
  const words = Object.entries(learned.weights).flatMap(([name, weights]) => {
    const word = writings.get(name);
    return word === undefined ? [] : movesOf(weights).map((moved) => ({ name, word, ...moved }));
  });
  const telling = words.filter(({ weight }) => weight >= NOTICEABLE);
  const alone = new Set(telling.map(({ name, moves }) => `${name} ${moves.to}`));
  return (
    telling
      // A pair says nothing new where one of its words says the same.
      .filter(
        ({ name, moves }) =>
          !name.includes(' ') || !name.split(' ').some((one) => alone.has(`${one} ${moves.to}`)),
      )
      .map(({ word, moves, weight }) => ({ word, moves, weight }))
      .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
      .slice(0, MOST_WORDS)
  );
}

function movesOf(weights: Readonly<Partial<Record<Head, number>>>): Omit<LearnedWord, 'word'>[] {
  const moves: Omit<LearnedWord, 'word'>[] = [];
  const ofSentiment = SENTIMENTS.map((to) => ({ to, weight: weights[`sentiment:${to}`] ?? 0 }));
  const highest = ofSentiment.reduce((one, other) => (other.weight > one.weight ? other : one));
  if (highest.weight > 0) moves.push({ moves: { tag: 'sentiment', to: highest.to }, weight: highest.weight });
  for (const [head, weight] of Object.entries(weights)) {
    if (!head.startsWith('intent:')) continue;
    const to = head.slice('intent:'.length) as Intent;
    moves.push({ moves: { tag: 'intent', to, isMore: weight > 0 }, weight: Math.abs(weight) });
  }
  return moves;
}
