import { foldText } from './words.ts';

/** Stands for what differs from reply to reply (a name, a title) where two replies are compared. Private use (Unicode). */
export const MASK = '\uE000';

/** Chooses among the options of variations, one way after the other. */
export interface Chooser {
  /** Which of `count` options is taken at the next variation of the template. */
  choose: (count: number) => number;
  /** Whether anything was to be chosen. */
  isFree: () => boolean;
  /** Begins a rendering that takes the same way again. */
  restart: () => void;
  /** Turns to the next way. @returns false where every way was taken. */
  advance: () => boolean;
}

/** Goes through every way of choosing, each once; `seed` decides which comes first. */
export function createChooser(seed: string): Chooser {
  const steps: { turn: number; count: number }[] = [];
  let at = 0;
  return {
    choose(count) {
      const step = steps[at] ?? { turn: 0, count };
      steps[at] = step;
      at += 1;
      return (hash(`${seed}:${at}`) + step.turn) % count;
    },
    isFree: () => steps.length > 0,
    restart() {
      at = 0;
    },
    advance() {
      steps.length = at;
      for (let last = steps.at(-1); last; last = steps.at(-1)) {
        last.turn += 1;
        if (last.turn < last.count) return true;
        steps.pop();
      }
      return false;
    },
  };
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 units, with the final mix of MurmurHash3 (Appleby). */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/**
 * How long ago a reply of this wording was given: its place in `recent`, the newest first; `recent.length`: never.
 * `wording` has a `MASK` for what may differ. Letters and digits count, case and accents do not.
 */
export function lastUse(wording: string, recent: readonly string[]): number {
  const parts = fold(wording).split(MASK);
  const found = recent.findIndex((text) => isWordedSo(fold(text), parts));
  return found < 0 ? recent.length : found;
}

/** Emoji alone have no letters: they are compared as they are. */
function fold(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}\uE000]+/gu, '') || text.trim();
}

function isWordedSo(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let done = first.length;
  for (const part of others) {
    const at = text.indexOf(part, done);
    if (at < 0) return false;
    done = at + part.length;
  }
  return text.length - last.length >= done && text.endsWith(last);
}
