import type { Intent } from '../../utils/domain/language/analysis.ts';

const TONES: Partial<Record<Intent, string>> = {
  crisis: 'negative',
  complaint: 'warning',
  insult: 'negative',
  threat: 'negative',
  spam: 'warning',
};

/** The tone that the tag of an intent is drawn in. */
export function intentTone(intent: Intent): string {
  return TONES[intent] ?? 'neutral';
}
