import { ENGLISH_STARTERS } from './starters-en.ts';
import { FRENCH_STARTERS } from './starters-fr.ts';
import type { Template } from './template.ts';

/** A template as it is written by hand, before it becomes a row. */
export type StarterText = Pick<Template, 'title' | 'body' | 'intents' | 'sentiments' | 'keywords'> & {
  slug: string;
};

/** No starter has a hole that only its user could fill: each can be inserted as it is. */
export function starterTemplates(now: number): Template[] {
  const french = FRENCH_STARTERS.map((text) =>
    toTemplate(
      { ...text, body: withFrenchSpaces(text.body), title: withFrenchSpaces(text.title) },
      'fr',
      now,
    ),
  );
  return [...french, ...ENGLISH_STARTERS.map((text) => toTemplate(text, 'en', now))];
}

function toTemplate({ slug, ...text }: StarterText, language: 'fr' | 'en', now: number): Template {
  return {
    ...text,
    id: `starter-${language}-${slug}`,
    language,
    networks: [],
    brandId: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** French puts a no-break space before these signs (Imprimerie nationale, "Lexique des règles typographiques"). */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00A0').replace(/« /g, '«\u00A0');
}
