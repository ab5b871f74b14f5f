import { CHANNELS, type Found } from './phrases.ts';
import type { Token } from './tokens.ts';

const VALENCE = CHANNELS.indexOf('valence');
const COMPLAINT = CHANNELS.indexOf('complaint');
const OPENING = 2;
const CLEAR_COMPLAINT = 0.5;
const MOCKING = new Set(
  '🙄 🤡 🤦 😒 😤 😡 🤬 😠 👏 🤣 😂 🙃 encore toujours again still another énième enieme'.split(' '),
);

/**
 * "Bravo... trois semaines de retard 👏": praise that opens a comment which then blames or complains, where something
 * marks it: an ellipsis, "encore" / "again", or a mocking emoji.
 */
export function isPraiseTurned(tokens: readonly Token[], found: readonly Found[]): boolean {
  const opener = found.find(({ channel, from }) => channel === VALENCE && tokens[from]?.kind === 'word');
  if (!opener || opener.counted <= 0 || opener.from > OPENING) return false;
  const blames = found.some(
    ({ channel, counted, from }) =>
      from > opener.to &&
      ((channel === VALENCE && counted < 0) || (channel === COMPLAINT && counted >= CLEAR_COMPLAINT)),
  );
  return (
    blames &&
    tokens.some(
      ({ kind, folded }) =>
        MOCKING.has(folded) || (kind === 'break' && (folded === '…' || folded.startsWith('..'))),
    )
  );
}
