import type { Brand } from '../brands/brand.ts';
import type { Item, NetworkId } from '../conversation/item.ts';
import type { Analysis } from '../language/analysis.ts';
import { checkReply } from './check.ts';
import { chooseTemplates } from './choose.ts';
import type { Template } from './template.ts';
import { draftReply } from './voice.ts';

/** How many replies are proposed: more would be a list to read. */
const PROPOSED = 3;

/** A template, filled for one comment and fit to be inserted as it is. */
export interface ProposedReply {
  templateId: string;
  title: string;
  text: string;
}

/**
 * The best replies to a comment, best first, in the brand's voice. A template with a hole left is none of them.
 * `language`: what to prefer where the comment's own is not known, or has no templates.
 */
export function proposeReplies(
  templates: readonly Template[],
  comment: { item: Item; analysis: Analysis; network: NetworkId },
  brand: Brand,
  post: Pick<Item, 'text'> | null,
  language?: 'fr' | 'en',
): ProposedReply[] {
  const { item, network } = comment;
  const proposed: ProposedReply[] = [];
  for (const { template } of chooseTemplates(templates, comment, brand, language && { language })) {
    // Instagram's own box already begins with the author's name.
    const { text, missing } = draftReply(template, comment, brand, post, network === 'instagram');
    const problems = checkReply(text, { network, quoted: quotedBy(item, post) });
    if (missing.length > 0 || problems.length > 0) continue;
    proposed.push({ templateId: template.id, title: template.title, text });
    if (proposed.length === PROPOSED) break;
  }
  return proposed;
}

/** What a reply may quote from the page as it is, whatever it looks like. */
export function quotedBy(item: Pick<Item, 'author'>, post: Pick<Item, 'text'> | null): (string | null)[] {
  return [item.author, post?.text ?? null];
}
