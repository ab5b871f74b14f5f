import { COMMON_WORDS } from '../language/common-words.ts';
import { stemsOf } from './words.ts';

const COMMON: ReadonlySet<string> = new Set([COMMON_WORDS.fr, COMMON_WORDS.en].flatMap(stemsOf));

/** Whether a stem is so common, in French or English, that it tells nothing of what a text is about. */
export function isCommonWord(stem: string): boolean {
  return COMMON.has(stem);
}
