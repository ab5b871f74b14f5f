import type { Voice } from '../brands/brand.ts';
import { joinPieces, type Piece } from './seams.ts';

/**
 * One emoji as a reader sees it: keycap, flag, or pictograph with its skin tone, tags and joined parts
 * (Unicode TS 51, section 1.4.9), and the parts that could make a new one when left alone.
 * Signs such as © or ↔ count only when they ask to be shown as emoji (U+FE0F).
 */
const EMOJI =
  /[0-9#*]\uFE0F?\u20E3|\p{RI}{1,2}|(?![©®™‼⁉ℹ↔-↪Ⓜ▪▫▶◀◻◼〰〽㊗㊙](?!\uFE0F))\p{Extended_Pictographic}(?:[\uFE0F\u{E0020}-\u{E007F}]|\p{EMod})*(?:\u200D(?:\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})*)?)*|\p{EMod}|[\uFE0F\u20E3]/gu;

/** The emoji of a text, in order, with their places in UTF-16 units. */
export function findEmoji(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(EMOJI)].map(({ index, 0: emoji }) => ({
    start: index,
    end: index + emoji.length,
    text: emoji,
  }));
}

/** An emoji without skin tone and without the sign that asks for colours: 👍🏽 and 👍 are one. */
export function plainEmoji(emoji: string): string {
  return emoji.replace(/(?<!^)\p{EMod}|\uFE0F/gu, '');
}

/**
 * The text with as many emoji as the voice allows (`few`: the first one); the spaces around the others go too.
 * `used`: the emoji that the brand uses; empty: any.
 */
export function limitEmoji(text: string, policy: Voice['emoji'], used: readonly string[] = []): string {
  if (policy === 'free' && used.length === 0) return text;
  const known = new Set(used.map(plainEmoji));
  const pieces: Piece[] = [];
  let allowed = { none: 0, few: 1, free: Number.POSITIVE_INFINITY }[policy];
  let done = 0;
  for (const { start, end, text: emoji } of findEmoji(text)) {
    const isKept = allowed > 0 && (known.size === 0 || known.has(plainEmoji(emoji)));
    pieces.push({ text: text.slice(done, start), kept: false });
    pieces.push(isKept ? { text: emoji, kept: true } : null);
    if (isKept) allowed -= 1;
    done = end;
  }
  if (!pieces.includes(null)) return text;
  pieces.push({ text: text.slice(done), kept: false });
  return joinPieces(pieces, false);
}
