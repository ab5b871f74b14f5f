import type { Brand, Voice } from '../../../../utils/domain/brands/brand.ts';
import { starterBrand } from '../../../../utils/domain/brands/starter-brand.ts';
import type { Analysis } from '../../../../utils/domain/language/analysis.ts';
import type { ReplyContext } from '../../../../utils/domain/replies/render.ts';
import type { Template } from '../../../../utils/domain/replies/template.ts';

/** A voice that adds nothing, changed as a test needs it. */
export function voice(changes: Partial<Voice> = {}): Voice {
  return {
    address: 'vous',
    greeting: { fr: '', en: '' },
    signOff: { fr: '', en: '' },
    emoji: 'free',
    ...changes,
  };
}

export function brand(changes: Partial<Voice> = {}): Brand {
  return { ...starterBrand(0, 'fr'), id: 'cidrerie', name: 'Cidrerie du Val', voice: voice(changes) };
}

export function context(changes: Partial<ReplyContext> = {}): ReplyContext {
  return {
    author: 'Élodie Vasseur-Martin',
    brand: brand(),
    network: 'facebook',
    language: 'fr',
    postText: 'Les visites reprennent samedi.\nVenez nombreux',
    ...changes,
  };
}

export function template(changes: Partial<Template> = {}): Template {
  return {
    id: 'template',
    title: 'Réponse',
    language: 'fr',
    body: 'Merci',
    intents: [],
    sentiments: [],
    keywords: [],
    networks: [],
    brandId: null,
    createdAt: 0,
    updatedAt: 0,
    ...changes,
  };
}

export function analysis(changes: Partial<Analysis> = {}): Analysis {
  return {
    language: 'fr',
    sentiment: 'neutral',
    confidence: 0.9,
    uncertain: false,
    intents: [],
    toxicity: 0,
    toxicityCategory: null,
    urgency: 0.2,
    why: [],
    ...changes,
  };
}
