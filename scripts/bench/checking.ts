import { checkDraft } from '../../utils/domain/replies/check/check-draft.ts';
import type { StarterText } from '../../utils/domain/replies/starters.ts';
import { ENGLISH_STARTERS } from '../../utils/domain/replies/starters-en.ts';
import { FRENCH_STARTERS } from '../../utils/domain/replies/starters-fr.ts';
import { loadAnalyzer } from '../language-model.ts';
import { compare, type Measurement } from './measurement.ts';

/** Keys typed at the end of a draft; those before are for the code to get warm. */
const KEYS = 200;
const FIRST_KEYS = 50;
/** How much the draft grows before it begins again. */
const TYPED = 50;

/** Milliseconds that the check takes at each key, at the end of a long draft and of a short one. */
export function measureChecking(): Measurement[] {
  return [
    compare('In French', 'ms', typeAt(2_000, FRENCH_STARTERS), typeAt(200, FRENCH_STARTERS)),
    compare('In English', 'ms', typeAt(2_000, ENGLISH_STARTERS), typeAt(200, ENGLISH_STARTERS)),
  ];
}

function typeAt(length: number, starters: readonly StarterText[]): number[] {
  const text = starters.map(({ body }) => body.replace(/\[\[([^|]*)\|[^\]]*\]\]/g, '$1')).join(' ');
  const context = {
    analyze: loadAnalyzer(),
    comment: 'Bonjour, toujours pas reçu ma commande… Quand arrive-t-elle ? It is late!',
    author: 'Élodie Vasseur',
    voice: { address: 'vous', emoji: 'few', avoid: ['problème', 'malheureusement', 'cheap'] },
    network: 'facebook',
    now: Date.now(),
  } as const;
  return Array.from({ length: FIRST_KEYS + KEYS }, (_, key) => {
    const draft = text.slice(0, length - TYPED + (key % TYPED));
    const began = performance.now();
    checkDraft(draft, context);
    return performance.now() - began;
  }).slice(FIRST_KEYS);
}
