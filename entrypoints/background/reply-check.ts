import { loadAnalyzer } from '../../utils/assets/language-model.ts';
import { findRepliesTo } from '../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import type { Brand } from '../../utils/domain/brands/brand.ts';
import { type Item, itemKey } from '../../utils/domain/conversation/item.ts';
import { createCheckContext, keepGrave } from '../../utils/domain/replies/check/check-context.ts';
import { checkDraft } from '../../utils/domain/replies/check/check-draft.ts';
import { isCooling } from '../../utils/domain/replies/check/cool-off.ts';
import { RECENT_DAYS_MS } from '../../utils/domain/replies/check/repetition.ts';
import { describeFinding } from '../../utils/domain/replies/check/sentences.ts';
import type { CommentToReplyTo } from '../../utils/domain/replies/propose.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { interfaceLanguage, t } from '../../utils/i18n/translate.ts';
import { coolOffs } from '../../utils/settings/session.ts';

/** A comment that is answered, for whom, and with what. */
export interface Answering {
  brand: Brand;
  templates: readonly Template[];
  comment: CommentToReplyTo;
  post: Pick<Item, 'text'> | null;
}

/** Why a reply to a comment is to be read over before it is inserted; null: it need not be. Mere hints are no reason; a heated comment is. */
export async function createReplyCheck(
  db: PasserelleDatabase,
  answering: Answering,
  now: number,
): Promise<(text: string) => string | null> {
  const { item, network, analysis } = answering.comment;
  // The panel has the clock, and the button that skips it.
  if (item.id !== null) {
    const { [itemKey(network, item.id)]: until } = await coolOffs.get();
    if (isCooling(analysis, until, now)) return () => t('editor_cool_off_first');
  }
  const analyzer = await loadAnalyzer();
  const context = createCheckContext({
    ...answering,
    recentReplies: await findRepliesTo(db, { network, ...item }, now - RECENT_DAYS_MS),
    analyze: analyzer.ok ? analyzer.value : null,
    now,
  });
  return (text) => {
    const [first] = keepGrave(checkDraft(text, context));
    return first ? describeFinding(first, interfaceLanguage()) : null;
  };
}
