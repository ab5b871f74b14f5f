import type { Brand } from '../brands/brand.ts';
import type { Item, NetworkId } from '../conversation/item.ts';
import type { Analysis, Intent, Sentiment } from '../language/analysis.ts';
import type { Template } from './template.ts';
import { holdsPhrase, stemsOf } from './words.ts';

/** Why a template is proposed; the interface words it. */
type ReasonCode =
  | 'language'
  | `intent:${Intent}`
  | `keyword:${string}`
  | `sentiment:${Sentiment}`
  | 'network'
  | 'brand';

/** A template for a comment. A higher score suits better; scores compare within one ranking only. */
export interface Choice {
  template: Template;
  score: number;
  because: ReasonCode[];
}

/** A comment as far as choosing a reply needs it. */
export interface CommentToAnswer {
  item: Pick<Item, 'text'>;
  analysis: Analysis;
  network: NetworkId;
}

/** How much a shared intent counts: what would hurt most when missed weighs most. */
const INTENT_WEIGHTS: Record<Intent, number> = {
  crisis: 7,
  threat: 6,
  insult: 6,
  spam: 6,
  complaint: 5,
  job: 5,
  partnership: 5,
  question: 4,
  request: 4,
  praise: 3,
  thanks: 3,
  greeting: 2,
};
/** An answer to an insult, proposed for a friendly remark, would be the worst of all. */
const WRONGLY_HOSTILE = -10;
const WRONG_INTENT = -4;
/** For each intent of the template that the comment lacks: a template made for just this comes first. */
const SPARE_INTENT = -0.5;
const RIGHT_SENTIMENT = 2;
const NEAR_SENTIMENT = -2;
const OPPOSITE_SENTIMENT = -4;
const FIRST_KEYWORD = 3;
const NEXT_KEYWORD = 1;
const MAX_NEXT_KEYWORDS = 3;
const NO_KEYWORD = -3;
const WRITTEN_FOR_THIS = 1;

const HOSTILE: readonly Intent[] = ['insult', 'threat', 'spam'];
const CHEERFUL: readonly Intent[] = ['praise', 'thanks', 'greeting'];
/** From this toxicity on a comment is not answered cheerfully, whatever else it says. */
const TOXIC = 0.5;

/**
 * The templates that may answer the comment, the best first; the same input always gives the same order.
 * Left out: those of another brand or network, and cheerful ones where the comment is anything but cheerful, or may be.
 * Every template in the comment's language comes before every other; to insults, threats and spam, the templates
 * written for them come first.
 * `language`: what to prefer where the comment itself has no language (emoji only), or one without templates.
 */
export function chooseTemplates(
  templates: readonly Template[],
  comment: CommentToAnswer,
  brand: Brand | null,
  options: { language?: 'fr' | 'en'; limit?: number } = {},
): Choice[] {
  const { analysis } = comment;
  const { language: written } = analysis;
  const language = written === 'fr' || written === 'en' ? written : options.language;
  const words = stemsOf(comment.item.text);
  const hostile = analysis.intents.filter((intent) => HOSTILE.includes(intent));
  const isGrave = isGraveComment(analysis);
  return templates
    .filter((template) => mayAnswer(template, comment, brand) && !(isGrave && isCheerful(template)))
    .map((template) => ({
      choice: weigh(template, comment, words, language),
      isRightLanguage: template.language === language,
      isForHostile: template.intents.some((intent) => hostile.includes(intent)),
    }))
    .sort(
      (a, b) =>
        Number(b.isRightLanguage) - Number(a.isRightLanguage) ||
        Number(b.isForHostile) - Number(a.isForHostile) ||
        b.choice.score - a.choice.score ||
        compareText(a.choice.template.id, b.choice.template.id),
    )
    .slice(0, options.limit)
    .map(({ choice }) => choice);
}

function mayAnswer(template: Template, comment: CommentToAnswer, brand: Brand | null): boolean {
  const isBrand = template.brandId === null || template.brandId === brand?.id;
  return isBrand && (template.networks.length === 0 || template.networks.includes(comment.network));
}

function isGraveComment({ missing, sentiment, intents, toxicity }: Analysis): boolean {
  return (
    missing === true ||
    sentiment === 'negative' ||
    toxicity >= TOXIC ||
    intents.some((intent) => intent === 'complaint' || intent === 'crisis' || HOSTILE.includes(intent))
  );
}

function isCheerful({ intents, sentiments }: Template): boolean {
  if (sentiments.length > 0 && sentiments.every((sentiment) => sentiment === 'positive')) return true;
  return intents.length > 0 && intents.every((intent) => CHEERFUL.includes(intent));
}

function weigh(
  template: Template,
  comment: CommentToAnswer,
  words: readonly string[],
  language: string | undefined,
): Choice {
  const { analysis } = comment;
  const because: ReasonCode[] = template.language === language ? ['language'] : [];
  let score = 0;

  const intents = [...new Set(template.intents)];
  const shared = intents.filter((intent) => analysis.intents.includes(intent));
  score += weighIntents(intents, shared, analysis);
  because.push(...shared.map((intent): ReasonCode => `intent:${intent}`));

  const found = [...new Set(template.keywords)].filter((keyword) => holdsPhrase(words, stemsOf(keyword)));
  because.push(...found.map((keyword): ReasonCode => `keyword:${keyword}`));
  if (found.length > 0) {
    score += FIRST_KEYWORD + NEXT_KEYWORD * Math.min(found.length - 1, MAX_NEXT_KEYWORDS);
  } else if (template.keywords.length > 0) {
    score += NO_KEYWORD;
  }

  if (template.sentiments.length > 0) {
    score += weighSentiment(template.sentiments, analysis) * (analysis.uncertain ? 0.5 : 1);
    // A comment that was not analyzed is weighed as neutral, and no reason is made of it, unless the user said so.
    const isKnown = !(analysis.missing && analysis.uncertain);
    if (isKnown && template.sentiments.includes(analysis.sentiment))
      because.push(`sentiment:${analysis.sentiment}`);
  }
  if (template.networks.length > 0) {
    score += WRITTEN_FOR_THIS;
    because.push('network');
  }
  if (template.brandId !== null) {
    score += WRITTEN_FOR_THIS;
    because.push('brand');
  }
  return { template, score, because };
}

function weighIntents(intents: readonly Intent[], shared: readonly Intent[], analysis: Analysis): number {
  if (intents.length === 0) return 0;
  if (shared.length > 0) {
    const weight = shared.reduce((sum, intent) => sum + INTENT_WEIGHTS[intent], 0);
    return weight + SPARE_INTENT * (intents.length - shared.length);
  }
  const isForHostile = intents.every((intent) => HOSTILE.includes(intent));
  return isForHostile && analysis.toxicity < TOXIC ? WRONGLY_HOSTILE : WRONG_INTENT;
}

/** A template for one sentiment says more about itself than one for two. */
function weighSentiment(sentiments: readonly Sentiment[], { sentiment }: Analysis): number {
  if (sentiments.includes(sentiment)) return RIGHT_SENTIMENT / sentiments.length;
  return sentiment === 'neutral' || sentiments.includes('neutral') ? NEAR_SENTIMENT : OPPOSITE_SENTIMENT;
}

/** By code unit: the order must not depend on the browser's language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
