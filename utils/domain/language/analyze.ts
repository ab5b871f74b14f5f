import type { Analysis, Language } from './analysis.ts';

/** Provisional: replaced as soon as the lexicon is there. */
export function analyze({ text }: { text: string; language?: Language; ageMs?: number }): Analysis {
  const bad = /honteux|arnaque|scam|nul|thieves|pointless/i.exec(text);
  const good = /merci|bravo|love|magnifique|best/i.exec(text);
  return {
    language: /[éèàç]|\b(le|la|les|des|est|vous)\b/i.test(text) ? 'fr' : 'en',
    sentiment: bad ? 'negative' : good ? 'positive' : 'neutral',
    confidence: 0.6, uncertain: false,
    intents: [...(text.includes('?') ? ['question' as const] : []), ...(bad ? ['complaint' as const] : [])],
    toxicity: 0, urgency: bad ? 0.8 : text.includes('?') ? 0.5 : 0.1,
    why: [bad, good].filter((m) => m !== null).map((m) => ({ text: m[0], weight: m === bad ? -1 : 1 })),
  };
}
