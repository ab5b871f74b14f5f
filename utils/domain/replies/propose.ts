import type { Brand } from '../brands/brand.ts';
import type { Item, NetworkId } from '../conversation/item.ts';
import type { Analysis } from '../language/analysis.ts';
import { checkReply } from './check.ts';
import { type Choice, chooseTemplates, type LearnedPicks } from './choose.ts';
import { oncePerBody } from './once-per-body.ts';
import type { AskedValue, RenderedReply } from './render.ts';
import { snippetsOf } from './snippets.ts';
import type { Template } from './template.ts';
import { parseTemplate } from './template-syntax.ts';
import { isVariable } from './template-variables.ts';
import { type DraftSituation, draftReply } from './voice.ts';
import type { ReasonCode } from './weigh-template.ts';

/** How many replies are proposed: more would be a list to read. */
const PROPOSED = 3;
/** Where none of the first ones can be proposed, those behind them suit no comment. */
const MOST_DRAFTED = 50;

/** A template, filled for one comment and fit to be inserted as it is, once what it asks for is filled in. */
export interface ProposedReply {
  templateId: string;
  title: string;
  text: string;
  /** What the user has to fill in first; absent: nothing. */
  asked?: readonly AskedValue[];
  /** Why it is to be read over before it is used, in one sentence; absent: it may be inserted as it is. */
  look?: string;
  /** Why it is proposed. */
  because?: readonly ReasonCode[];
}

/** A comment and what is around it, as far as a reply to it depends on that. */
export interface CommentToReplyTo {
  item: Item;
  analysis: Analysis;
  network: NetworkId;
}

/** What is known beyond comment and post. */
export interface ReplySituation
  extends Pick<DraftSituation, 'firstContact' | 'hour' | 'keyDates' | 'calendar' | 'recent'> {
  learned?: LearnedPicks;
}

/** Drafts any of the templates for one comment. `values`: what the user filled in, by the name of the hole. */
export type DraftFor = (template: Template, values?: ReadonlyMap<string, string>) => RenderedReply;

interface ProposalOptions extends ReplySituation {
  /** A template that asks its user for values may be proposed. */
  canAsk?: boolean;
  /** What to prefer where the comment's own is not known, or has no templates. */
  language?: 'fr' | 'en';
  /** Why a reply is to be read over before it is used; null: it need not be. Absent: nobody looks. */
  lookAt?: (text: string) => string | null;
}

/** Prepares the drafting of replies to one comment; the templates are each other's snippets. */
export function createDrafter(
  templates: readonly Template[],
  { item, analysis, network }: CommentToReplyTo,
  brand: Brand,
  post: Pick<Item, 'text'> | null,
  { learned: _, ...situation }: ReplySituation = {},
): DraftFor {
  const snippets = {
    fr: snippetsOf(templates, 'fr', brand.id),
    en: snippetsOf(templates, 'en', brand.id),
  };
  // Instagram's own box already begins with the author's name.
  const mentioned = network === 'instagram';
  return (template, values = new Map()) =>
    draftReply(template, { item, network }, brand, post, mentioned, {
      ...situation,
      analysis,
      values,
      findSnippet: snippets[template.language],
      seed: `${item.id ?? item.text}:${template.id}`,
    });
}

/**
 * The best replies to a comment, best first, in the brand's voice. A template with a hole left is none of them, but
 * one that asks its user for values is where `canAsk`. Those in a language that the brand does not answer in are
 * only proposed where nothing else is; jokes are not while the brand is in a crisis or in mourning.
 */
export function proposeReplies(
  templates: readonly Template[],
  comment: CommentToReplyTo,
  brand: Brand,
  post: Pick<Item, 'text'> | null,
  { canAsk = false, language, lookAt, ...situation }: ProposalOptions = {},
): ProposedReply[] {
  const { item, network } = comment;
  const { languages = ['fr', 'en'] } = brand.voice;
  const draftFor = createDrafter(templates, comment, brand, post, situation);
  // Looking for a wording that is new takes many drafts: it is done for what is proposed alone.
  const { recent: _, ...timeless } = situation;
  const sketchFor = situation.recent?.length
    ? createDrafter(templates, comment, brand, post, timeless)
    : draftFor;
  const options = { ...(language && { language }), ...(situation.learned && { learned: situation.learned }) };
  const fit = chooseTemplates(templates, comment, brand, options);
  const spoken = fit.filter(({ template }) => languages.includes(template.language));

  function isFit(template: Template, { text, missing, asked }: RenderedReply): boolean {
    if (missing.length > 0) return canAsk && isFilledByAsking(sketchFor, template, asked);
    return checkReply(text, { network, quoted: quotedBy(item, post) }).length === 0;
  }

  function propose(choices: readonly Choice[]): ProposedReply[] {
    const proposed: ProposedReply[] = [];
    let drafted = 0;
    for (const { template, because } of choices) {
      if (isNeverWhole(template, canAsk)) continue;
      drafted += 1;
      if (drafted > MOST_DRAFTED) break;
      const sketch = sketchFor(template);
      if (!isFit(template, sketch)) continue;
      const draft = sketchFor === draftFor ? sketch : draftFor(template);
      if (draft !== sketch && !isFit(template, draft)) continue;
      const { id: templateId, title } = template;
      const { text, asked } = draft;
      const look = lookAt?.(text) ?? null;
      proposed.push({
        templateId,
        title,
        text,
        because,
        ...(canAsk && asked && { asked }),
        ...(look !== null && { look }),
      });
      if (proposed.length === PROPOSED) break;
    }
    return proposed;
  }

  const proposed = propose(spoken);
  return proposed.length > 0 || spoken.length === fit.length ? proposed : propose(fit);
}

/** What a body says of itself before it is filled: whether it is broken, and whether it asks whatever it is filled with. */
const outline = oncePerBody((body) => {
  const { nodes, problems } = parseTemplate(body);
  const asks = nodes.some(
    (node) => node.kind === 'value' && node.asked && node.fallback === null && !isVariable(node.name),
  );
  return { isBroken: problems.length > 0, asks };
});

/** Whether no draft of the template can be proposed: many are told so without drafting them. */
function isNeverWhole(template: Template, canAsk: boolean): boolean {
  const { isBroken, asks } = outline(template);
  return isBroken || (asks && !canAsk);
}

/** Whether nothing but the user's own values is missing. */
function isFilledByAsking(
  draftFor: DraftFor,
  template: Template,
  asked: readonly AskedValue[] = [],
): boolean {
  const values = new Map(asked.map(({ name }) => [name, '1']));
  return draftFor(template, values).missing.length === 0;
}

/** What a reply may quote from the page as it is, whatever it looks like. */
export function quotedBy(item: Pick<Item, 'author'>, post: Pick<Item, 'text'> | null): (string | null)[] {
  return [item.author, post?.text ?? null];
}
