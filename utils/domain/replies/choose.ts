import type { Brand } from '../brands/brand.ts';
import type { Item, NetworkId } from '../conversation/item.ts';
import type { Analysis, Intent } from '../language/analysis.ts';
import { isJoke } from './hush.ts';
import { indexLibrary } from './library-index.ts';
import { type PickedTemplate, preferencesFor } from './picked-template.ts';
import { readComment } from './read-comment.ts';
import type { Template } from './template.ts';
import { createWeigher, HOSTILE, type ReasonCode, TOXIC } from './weigh-template.ts';

/** A template for a comment. A higher score suits better; scores compare within one ranking only. */
export interface Choice {
  template: Template;
  score: number;
  /** Worked out when it is read: a library has more templates than are shown. */
  readonly because: ReasonCode[];
}

/** A comment as far as choosing a reply needs it. */
export interface CommentToAnswer {
  item: Pick<Item, 'text'>;
  analysis: Analysis;
  network: NetworkId;
}

/** What the user took before, and when now is (milliseconds). */
export interface LearnedPicks {
  picks: readonly PickedTemplate[];
  now: number;
}

interface ChoiceOptions {
  /** What to prefer where the comment itself has no language (emoji only), or one without templates. */
  language?: 'fr' | 'en';
  limit?: number;
  learned?: LearnedPicks;
}

const UNKNOWN = { lift: 0, times: 0 };
const CHEERFUL: readonly Intent[] = ['praise', 'thanks', 'greeting'];

/**
 * The templates that may answer the comment, the best first; the same input always gives the same order.
 * Left out: those of another brand or network, jokes in hush, and cheerful ones where the comment is anything but cheerful, or may be.
 * Every template in the comment's language comes before every other; to insults, threats and spam, the templates
 * written for them come first. What the user took before moves templates within these bounds only.
 */
export function chooseTemplates(
  templates: readonly Template[],
  comment: CommentToAnswer,
  brand: Brand | null,
  options: ChoiceOptions = {},
): Choice[] {
  const { analysis } = comment;
  const { language: written } = analysis;
  const language = written === 'fr' || written === 'en' ? written : options.language;
  const index = indexLibrary(templates);
  const read = readComment(comment.item.text, analysis, language ?? 'en');
  const { picks, now } = options.learned ?? { picks: [], now: 0 };
  const kind = { ...analysis, matters: [...read.matters.keys()], stems: [...read.telling] };
  const preferences = preferencesFor(kind, picks, now);
  const weigher = createWeigher(index, read);
  const hostile = analysis.intents.filter((intent) => HOSTILE.includes(intent));
  const isGrave = isGraveComment(analysis);
  return index.templates
    .filter(({ template }) => mayAnswer(template, comment, brand) && !(isGrave && isCheerful(template)))
    .map((indexed) => {
      const { template } = indexed;
      const { lift, times } = preferences.get(template.id) ?? UNKNOWN;
      const isRightLanguage = template.language === language;
      const choice: Choice = {
        template,
        score: weigher.scoreOf(indexed) + lift,
        get because() {
          const language: ReasonCode[] = isRightLanguage ? ['language'] : [];
          const picked: ReasonCode[] = times > 0 ? [`picked:${times}`] : [];
          return [...language, ...weigher.reasonsFor(indexed), ...picked];
        },
      };
      const isForHostile = template.intents.some((intent) => hostile.includes(intent));
      return { choice, isRightLanguage, isForHostile };
    })
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

/**
 * Whether a template is for such comments at all: it is of this brand and network, and no joke while the brand is in a
 * crisis or in mourning.
 */
export function mayAnswer(
  template: Template,
  { network }: Pick<CommentToAnswer, 'network'>,
  brand: Brand | null,
): boolean {
  const isBrand = template.brandId === null || template.brandId === brand?.id;
  const isHere = template.networks.length === 0 || template.networks.includes(network);
  return isBrand && isHere && !(brand?.voice.hush && isJoke(template));
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

/** By code unit: the order must not depend on the browser's language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
