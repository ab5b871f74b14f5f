import type { Analysis } from '../../language/analysis.ts';

/** How long it is suggested to wait before a heated comment is answered, in milliseconds. It can be skipped. */
export const COOL_OFF_MS = 2 * 60_000;

/** From here on a comment abuses somebody, or nearly. */
const HOT = 0.5;

/**
 * Whether a comment is still to cool off before it is answered. One that was not read by the model never is.
 * @param until When its pause ends, in milliseconds since 1970; undefined: it did not begin.
 */
export function isCooling(
  analysis: Pick<Analysis, 'intents' | 'sentiment' | 'toxicity' | 'missing'>,
  until: number | undefined,
  now: number,
): boolean {
  return analysis.missing !== true && isHot(analysis) && (until === undefined || now < until);
}

/** Whether a comment is a complaint or an attack so heated that the first answer is likely to be regretted. */
export function isHot({
  intents,
  sentiment,
  toxicity,
}: Pick<Analysis, 'intents' | 'sentiment' | 'toxicity'>): boolean {
  return toxicity >= HOT && (intents.includes('complaint') || sentiment === 'negative');
}
