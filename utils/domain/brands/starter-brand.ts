import type { Brand } from './brand.ts';

const NAMES = { fr: 'Ma marque', en: 'My brand' };

/**
 * The brand of a new workspace. It signs with nothing: until it is renamed, its name must not reach the public.
 * `language`: the interface's, for the name alone; the voice speaks both.
 */
export function starterBrand(now: number, language: 'fr' | 'en'): Brand {
  return {
    id: 'brand-starter',
    name: NAMES[language],
    pages: [],
    voice: {
      address: 'vous',
      greeting: { fr: 'Bonjour {{author.firstName}},', en: 'Hi {{author.firstName}},' },
      signOff: { fr: '', en: '' },
      emoji: 'few',
    },
    crisisWords: [],
    createdAt: now,
    updatedAt: now,
  };
}
