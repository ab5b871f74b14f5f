import { starterBrand } from '../../utils/domain/brands/starter-brand.ts';
import { checkDraft } from '../../utils/domain/replies/check/check-draft.ts';
import { renderTemplate } from '../../utils/domain/replies/render.ts';
import { starterTemplates } from '../../utils/domain/replies/starters.ts';
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
    compare('In French', 'ms', typeAt(2_000, 'fr'), typeAt(200, 'fr')),
    compare('In English', 'ms', typeAt(2_000, 'en'), typeAt(200, 'en')),
  ];
}

function typeAt(length: number, language: 'fr' | 'en'): number[] {
  const brand = starterBrand(0, language);
  const filling = { author: null, brand, network: 'facebook', language, postText: null } as const;
  const text = starterTemplates(null, 0)
    .filter((template) => template.language === language)
    .map(({ body }) => renderTemplate(body, filling).text)
    .join(' ');
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
