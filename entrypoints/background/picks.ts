import { findBrands } from '../../utils/db/brands.ts';
import { findComments } from '../../utils/db/comments.ts';
import { findPost } from '../../utils/db/pages.ts';
import { findPicks, forgetPicks, rememberPick } from '../../utils/db/picks.ts';
import { findTemplates } from '../../utils/db/templates.ts';
import { brandOfComment } from '../../utils/domain/brands/pages.ts';
import { chooseTemplates } from '../../utils/domain/replies/choose.ts';
import { makePickedTemplate } from '../../utils/domain/replies/picked-template.ts';
import type { Reply } from '../../utils/domain/replies/reply.ts';
import { succeed } from '../../utils/domain/result.ts';
import { interfaceLanguage } from '../../utils/i18n/translate.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { withDatabase } from './database.ts';

/** What the user takes back of what was learned from the templates they took. */
export function answerPicks(): void {
  receive('forgetPicks', ({ templateId }) =>
    withDatabase(async (db) => {
      await forgetPicks(db, templateId);
      return succeed(null);
    }),
  );
}

/**
 * Learns from a reply which template is taken for such comments, and which was proposed first in its place. The reply is
 * recorded already: what cannot be learned is not missed.
 */
export async function learnFromReply({ id, commentKey, templateId, outcome, at }: Reply): Promise<void> {
  if (templateId === null || outcome.kind === 'refused') return;
  await withDatabase(async (db) => {
    const [[comment], templates, brands, picks] = await Promise.all([
      findComments(db, [commentKey]),
      findTemplates(db),
      findBrands(db),
      findPicks(db),
    ]);
    if (!comment) return succeed(null);
    const { item, analysis, network } = comment;
    const post = await findPost(db, comment.postKey);
    const brand = brandOfComment(brands, comment.brandId, network, post?.item.authorUrl ?? null) ?? null;
    const before = picks.filter((pick) => pick.id !== id);
    const [first] = chooseTemplates(templates, { item, analysis, network }, brand, {
      language: interfaceLanguage(),
      limit: 1,
      learned: { picks: before, now: at },
    });
    const insteadOf = first && first.template.id !== templateId ? first.template.id : null;
    await rememberPick(
      db,
      makePickedTemplate({
        id,
        templateId,
        insteadOf,
        text: item.text,
        author: item.author,
        analysis,
        language: interfaceLanguage(),
        at,
      }),
    );
    return succeed(null);
  });
}
