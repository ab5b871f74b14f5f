import { limitEmoji } from '../emoji.ts';
import { toTu, toVous } from './address.ts';
import type { Moved } from './edits.ts';
import { makeFormal } from './formal.ts';
import { shorten } from './shorter.ts';
import { warm } from './warmer.ts';

export const TONE_MOVES = ['shorter', 'warmer', 'formal', 'plain', 'vous', 'tu'] as const;
/** `plain`: without emoji; `vous`, `tu`: how French speaks to the reader. */
export type ToneMove = (typeof TONE_MOVES)[number];

type Language = 'fr' | 'en';

/** The moves that there are for a language. */
export function movesFor(language: Language): readonly ToneMove[] {
  return language === 'fr' ? TONE_MOVES : TONE_MOVES.filter((move) => move !== 'vous' && move !== 'tu');
}

/**
 * A draft in another tone, by rules alone: the same draft always gives the same text, and nothing is said that was not
 * there before, but for courtesies.
 */
export function moveTone(move: ToneMove, text: string, language: Language): Moved {
  if (move === 'shorter') return shorten(text, language);
  if (move === 'warmer') return warm(text, language);
  if (move === 'formal') return makeFormal(text, language);
  if (move === 'plain') return { text: limitEmoji(text, 'none'), changed: [], unsure: [] };
  return move === 'vous' ? toVous(text) : toTu(text);
}
