import type { Voice } from '../brands/brand.ts';
import { joinPieces, type Piece } from './seams.ts';

/**
 * One emoji as a reader sees it: keycap, flag, or pictograph with its skin tone, tags and joined parts
 * (Unicode TS 51, section 1.4.9), and the parts that could make a new one when left alone.
 * Signs such as © or ↔ count only when they ask to be shown as emoji (U+FE0F).
 */
const EMOJI =
  /[0-9#*]\uFE0F?\u20E3|\p{RI}{1,2}|(?![©®™‼⁉ℹ↔-↪Ⓜ▪▫▶◀◻◼〰〽㊗㊙](?!\uFE0F))\p{Extended_Pictographic}(?:[\uFE0F\u{E0020}-\u{E007F}]|\p{EMod})*(?:\u200D(?:\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})*)?)*|\p{EMod}|[\uFE0F\u20E3]/gu;

/** The text with as many emoji as the voice allows (`few`: the first one); the spaces around the others go too. */
export function limitEmoji(text: string, policy: Voice['emoji']): string {
  if (policy === 'free') return text;
  const pieces: Piece[] = [];
  let allowed = policy === 'few' ? 1 : 0;
  let done = 0;
  for (const match of text.matchAll(EMOJI)) {
    pieces.push({ text: text.slice(done, match.index), kept: false });
    pieces.push(allowed > 0 ? { text: match[0], kept: true } : null);
    allowed -= 1;
    done = match.index + match[0].length;
  }
  if (!pieces.includes(null)) return text;
  pieces.push({ text: text.slice(done), kept: false });
  return joinPieces(pieces, false);
}
