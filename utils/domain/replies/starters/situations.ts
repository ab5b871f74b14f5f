import type { Template } from '../template.ts';
import type { StarterPack } from './packs.ts';

/** What a comment is when a starter answers it, whatever the language. */
type Situation = Readonly<{
  intents: Template['intents'];
  sentiments: Template['sentiments'];
  tags?: string[];
}>;

const asked = (): Situation => ({ intents: ['question', 'request'], sentiments: [] });
const trouble = (): Situation => ({ intents: ['complaint'], sentiments: ['negative', 'neutral'] });
const either = (): Situation => ({
  intents: ['complaint', 'question', 'request'],
  sentiments: ['negative', 'neutral'],
});
const kind = (): Situation => ({ intents: ['praise', 'thanks'], sentiments: ['positive'] });
const about = (...intents: Template['intents']): Situation => ({ intents, sentiments: [] });

/** Every starter by what it is for. Each has a text of the same name per language, typed by this. */
export const SITUATIONS = {
  core: {
    hours: asked(),
    price: asked(),
    where: asked(),
    availability: asked(),
    'to-check': asked(),
    unclear: asked(),
    'to-private': about('question', 'request', 'complaint'),
    offer: asked(),
    'late-order': either(),
    refund: either(),
    'late-reply': either(),
    'complaint-fault': trouble(),
    'complaint-no-fault': trouble(),
    criticism: about('complaint', 'request'),
    resolved: about('complaint', 'crisis'),
    thanks: kind(),
    praise: kind(),
    loyal: kind(),
    emoji: { intents: ['praise'], sentiments: ['positive'] },
    newcomer: { intents: ['greeting'], sentiments: ['positive', 'neutral'] },
    hello: { intents: ['greeting'], sentiments: ['positive', 'neutral'] },
    congratulations: { intents: ['praise', 'greeting'], sentiments: ['positive'] },
    season: { intents: ['greeting'], sentiments: ['positive', 'neutral'] },
    suggestion: about('question', 'request', 'complaint'),
    photo: { intents: ['praise', 'greeting'], sentiments: ['positive', 'neutral'] },
    joke: { intents: ['praise', 'greeting'], sentiments: ['positive', 'neutral'], tags: ['humour'] },
    job: about('job'),
    partnership: about('partnership'),
    'wrong-page': asked(),
    'off-topic': about('question', 'complaint'),
    'private-data': asked(),
    rumour: about('question', 'request', 'complaint'),
    spam: about('spam'),
    insult: about('insult', 'threat'),
    threat: about('threat'),
    crisis: { intents: ['crisis'], sentiments: ['negative'] },
  },
  service: {
    'service-appointment': asked(),
    'service-reschedule': asked(),
    'service-missed-visit': trouble(),
    'service-quote': asked(),
    'service-area': asked(),
    'service-invoice': either(),
    'service-cancel': either(),
    'service-technical': either(),
    'service-login': either(),
    'service-callback': either(),
    'service-outage': either(),
    'service-lead-time': asked(),
    'service-good-work': kind(),
  },
  shop: {
    'shop-click-and-collect': asked(),
    'shop-shipping-cost': asked(),
    'shop-returns': asked(),
    'shop-size': asked(),
    'shop-damaged': trouble(),
    'shop-wrong-item': trouble(),
    'shop-restock': asked(),
    'shop-payment': asked(),
    'shop-promo-code': either(),
    'shop-origin': asked(),
    'shop-repair': either(),
    'shop-gift': asked(),
    'shop-love-it': kind(),
  },
  restaurant: {
    'restaurant-booking': asked(),
    'restaurant-full': either(),
    'restaurant-menu': asked(),
    'restaurant-allergens': asked(),
    'restaurant-vegetarian': asked(),
    'restaurant-terrace': asked(),
    'restaurant-takeaway': asked(),
    'restaurant-group': asked(),
    'restaurant-dish': trouble(),
    'restaurant-slow': trouble(),
    'restaurant-ill': trouble(),
    'restaurant-bill': trouble(),
    'restaurant-meal-praise': kind(),
  },
  association: {
    'association-volunteer': asked(),
    'association-donate': asked(),
    'association-use-of-donations': either(),
    'association-membership': asked(),
    'association-event': asked(),
    'association-goods': asked(),
    'association-need-help': asked(),
    'association-receipt': either(),
    'association-solicited': trouble(),
    'association-cancelled': either(),
    'association-talk': asked(),
    'association-support': kind(),
  },
  public_service: {
    'public-procedure': asked(),
    'public-appointment': asked(),
    'public-report': either(),
    'public-works': either(),
    'public-waste': either(),
    'public-school': asked(),
    'public-file': either(),
    'public-decision': trouble(),
    'public-noise': either(),
    'public-event': asked(),
    'public-transport': either(),
    'public-emergency': about('request', 'question', 'crisis'),
    'public-agents': kind(),
  },
} as const satisfies Record<'core' | StarterPack, Record<string, Situation>>;

/** What a starter says in one language. */
export interface StarterText {
  title: string;
  /** Its place in the library, folders parted by "/". */
  folder: string;
  body: string;
  /** Parted by commas, as they are written in comments. */
  keywords: string;
}

type Group = keyof typeof SITUATIONS;
export type StarterTexts<Name extends Group> = Readonly<Record<keyof (typeof SITUATIONS)[Name], StarterText>>;

/** How many templates somebody who picks the pack gets in each language, the core among them. */
export function countStarters(pack: StarterPack): number {
  return [SITUATIONS.core, SITUATIONS[pack]].reduce((sum, group) => sum + Object.keys(group).length, 0);
}
