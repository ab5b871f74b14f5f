import { ASSOCIATION_EN } from './starters/association-en.ts';
import { ASSOCIATION_FR } from './starters/association-fr.ts';
import { CORE_EN } from './starters/core-en.ts';
import { CORE_FR } from './starters/core-fr.ts';
import type { StarterPack } from './starters/packs.ts';
import { PUBLIC_SERVICE_EN } from './starters/public-service-en.ts';
import { PUBLIC_SERVICE_FR } from './starters/public-service-fr.ts';
import { RESTAURANT_EN } from './starters/restaurant-en.ts';
import { RESTAURANT_FR } from './starters/restaurant-fr.ts';
import { SERVICE_EN } from './starters/service-en.ts';
import { SERVICE_FR } from './starters/service-fr.ts';
import { SHOP_EN } from './starters/shop-en.ts';
import { SHOP_FR } from './starters/shop-fr.ts';
import { SITUATIONS, type StarterText, type StarterTexts } from './starters/situations.ts';
import type { Template } from './template.ts';

type Groups = typeof SITUATIONS;
type Texts = { [Group in keyof Groups]: StarterTexts<Group> };

const TEXTS: Record<Template['language'], Texts> = {
  fr: {
    core: CORE_FR,
    service: SERVICE_FR,
    shop: SHOP_FR,
    restaurant: RESTAURANT_FR,
    association: ASSOCIATION_FR,
    public_service: PUBLIC_SERVICE_FR,
  },
  en: {
    core: CORE_EN,
    service: SERVICE_EN,
    shop: SHOP_EN,
    restaurant: RESTAURANT_EN,
    association: ASSOCIATION_EN,
    public_service: PUBLIC_SERVICE_EN,
  },
};

/**
 * The core and what the pack adds to it, in both languages; without a pack the core alone. No starter has a hole that
 * only its user could fill: each can be inserted as it is. `now`: milliseconds since 1970.
 */
export function starterTemplates(pack: StarterPack | null, now: number): Template[] {
  const groups = pack === null ? (['core'] as const) : (['core', pack] as const);
  return (['fr', 'en'] as const).flatMap((language) =>
    groups.flatMap((group) => {
      const texts: Readonly<Record<string, StarterText>> = TEXTS[language][group];
      return Object.entries(SITUATIONS[group]).flatMap(([slug, situation]) => {
        const text = texts[slug];
        return text ? [toTemplate(slug, situation, text, language, now)] : [];
      });
    }),
  );
}

function toTemplate(
  slug: string,
  { intents, sentiments, tags }: Pick<Template, 'intents' | 'sentiments' | 'tags'>,
  { title, folder, body, keywords }: StarterText,
  language: Template['language'],
  now: number,
): Template {
  const typeset = language === 'fr' ? withFrenchSpaces : (text: string) => text;
  return {
    id: `starter-${language}-${slug}`,
    title: typeset(title),
    language,
    body: typeset(body),
    intents: [...intents],
    sentiments: [...sentiments],
    keywords: keywords === '' ? [] : keywords.split(', '),
    networks: [],
    brandId: null,
    folder,
    ...(tags && { tags: [...tags] }),
    pairId: `starter-${slug}`,
    createdAt: now,
    updatedAt: now,
  };
}

/** French puts a no-break space before these signs (Imprimerie nationale, "Lexique des règles typographiques"). */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00A0');
}
