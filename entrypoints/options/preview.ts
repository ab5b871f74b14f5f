import type { Brand } from '../../utils/domain/brands/brand.ts';
import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import type { Item, NetworkId } from '../../utils/domain/conversation/item.ts';
import { type CalendarAround, calendarOf, keyDatesOn } from '../../utils/domain/replies/calendar-around.ts';
import { createDrafter, type ReplySituation } from '../../utils/domain/replies/propose.ts';
import type { RenderedReply } from '../../utils/domain/replies/render.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { draftReply } from '../../utils/domain/replies/voice.ts';
import { t } from '../../utils/i18n/translate.ts';

/** A comment of the history with the post that it is under. */
export interface Example {
  comment: StoredComment;
  post: Pick<Item, 'text'> | null;
}

/** What a template says to somebody, in the voice of a brand. */
export function previewReply(
  template: Pick<Template, 'body' | 'language'>,
  brand: Brand,
  network: NetworkId = 'facebook',
  around: CalendarAround | null = null,
): RenderedReply {
  const item = { author: t('workspace_preview_author'), authorUrl: null };
  const post = { text: t('workspace_preview_post') };
  return draftReply(template, { item, network }, brand, post, false, situationIn(brand, around));
}

/** What a template says to a comment of the history. The other templates are its snippets. */
export function previewOn(
  { comment, post }: Example,
  template: Template,
  brand: Brand,
  templates: readonly Template[],
  around: CalendarAround | null,
): RenderedReply {
  const situation = { hour: new Date().getHours(), ...situationIn(brand, around) };
  return createDrafter(templates, comment, brand, post, situation)(template);
}

/** What the brand's calendar has today; nothing before it is read. */
function situationIn({ id }: Brand, around: CalendarAround | null): ReplySituation {
  return around === null ? {} : { keyDates: keyDatesOn(around, id), calendar: calendarOf(around, id) };
}

/** The comments that a template is made for come first, then those in its language; each as recent as may be. */
export function examplesFor(template: Template, examples: readonly Example[]): Example[] {
  const rank = ({ comment: { analysis } }: Example) =>
    (analysis.language === template.language ? 2 : 0) +
    (analysis.intents.some((intent) => template.intents.includes(intent)) ? 1 : 0);
  return [...examples].sort((a, b) => rank(b) - rank(a));
}
