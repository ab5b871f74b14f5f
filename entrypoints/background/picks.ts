import { findBrands } from '../../utils/db/brands.ts';
import { readCalendarAround } from '../../utils/db/calendar-around.ts';
import { findComments } from '../../utils/db/comments.ts';
import { readLibrary } from '../../utils/db/kept-library.ts';
import { findPost } from '../../utils/db/pages.ts';
import { forgetPicks, rememberPick } from '../../utils/db/picks.ts';
import { findReplySituation } from '../../utils/db/situation.ts';
import { brandOfComment } from '../../utils/domain/brands/pages.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { makePickedTemplate } from '../../utils/domain/replies/picked-template.ts';
import { proposeReplies } from '../../utils/domain/replies/propose.ts';
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
 * recorded already: what cannot be learned is not missed. `canAsk`: whether templates that ask for values were proposed
 * where it was taken; one that was never shown was not passed over.
 */
export async function learnFromReply(reply: Reply, canAsk: boolean): Promise<void> {
  const { id, commentKey, templateId, outcome, at } = reply;
  if (templateId === null || outcome.kind === 'refused') return;
  await withDatabase(async (db) => {
    const [[comment], templates, brands] = await Promise.all([
      findComments(db, [commentKey]),
      readLibrary(db),
      findBrands(db),
    ]);
    if (!comment) return succeed(null);
    const { item, analysis, network, postKey } = comment;
    const post = await findPost(db, postKey);
    const brand = brandOfComment(brands, comment.brandId, network, post?.item.authorUrl ?? null);
    const place = { network, authorUrl: item.authorUrl, postKey, brandId: brand?.id ?? '' };
    const around = await readCalendarAround(db, localDay(at));
    // Which wording was new then does not matter: only what stood first.
    const { recent: _, learned, ...situation } = await findReplySituation(db, place, around, at);
    const [first] = brand
      ? proposeReplies(templates, { item, analysis, network }, brand, post?.item ?? null, {
          ...situation,
          learned: { picks: learned?.picks.filter((pick) => pick.id !== id) ?? [], now: at },
          language: interfaceLanguage(),
          canAsk,
        })
      : [];
    const insteadOf = first && first.templateId !== templateId ? first.templateId : null;
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
