import { readCalendarAround } from '../../utils/db/calendar-around.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { findReplySituation } from '../../utils/db/situation.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { type ProposedReply, proposeReplies } from '../../utils/domain/replies/propose.ts';
import { interfaceLanguage } from '../../utils/i18n/translate.ts';
import { type Answering, createReplyCheck } from './reply-check.ts';

/** The best replies that can be inserted from the page itself, each with what is to be looked at first. */
export async function proposeChecked(
  db: PasserelleDatabase,
  answering: Answering,
  /** The thread of the comment; null where the page did not tell. */
  postKey: string | null,
  now: number,
): Promise<ProposedReply[]> {
  const { templates, comment, brand, post } = answering;
  const { network, item } = comment;
  const place = { network, authorUrl: item.authorUrl, postKey, brandId: brand.id };
  const situation = await findReplySituation(db, place, await readCalendarAround(db, localDay(now)), now);
  const lookAt = await createReplyCheck(db, answering, now);
  const around = { ...situation, language: interfaceLanguage(), lookAt };
  return proposeReplies(templates, comment, brand, post, around);
}
