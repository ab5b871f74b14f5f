import { itemKey, type NetworkId } from '../domain/conversation/item.ts';
import { type CalendarAround, calendarOf, keyDatesOn } from '../domain/replies/calendar-around.ts';
import type { ReplySituation } from '../domain/replies/propose.ts';
import { RECENT_REPLIES } from '../domain/replies/voice.ts';
import { findPicks } from './picks.ts';
import type { PasserelleDatabase } from './schema.ts';

/** So many replies are looked through for those of one thread. */
const SEARCHED_REPLIES = 300;

interface Place {
  network: NetworkId;
  authorUrl: string | null;
  /** The thread; null where the page did not tell. */
  postKey: string | null;
  brandId: string;
}

/**
 * What a reply depends on beyond its comment: the moment, the author, what was answered in the thread lately, and what
 * the user took for such comments. `around`: the calendar, on the day of `now`.
 */
export async function findReplySituation(
  db: PasserelleDatabase,
  { network, authorUrl, postKey, brandId }: Place,
  around: CalendarAround,
  now: number,
): Promise<ReplySituation> {
  const [member, recent, picks] = await Promise.all([
    authorUrl === null ? undefined : db.members.get(itemKey(network, authorUrl)),
    findRecentReplies(db, postKey),
    findPicks(db),
  ]);
  return {
    hour: new Date(now).getHours(),
    keyDates: keyDatesOn(around, brandId),
    calendar: calendarOf(around, brandId),
    recent,
    learned: { picks, now },
    ...(member && { firstContact: member.comments <= 1 }),
  };
}

/** The texts of the last replies to the comments of a post, the newest first. */
async function findRecentReplies(db: PasserelleDatabase, postKey: string | null): Promise<string[]> {
  if (postKey === null) return [];
  const replies = await db.replies.orderBy('at').reverse().limit(SEARCHED_REPLIES).toArray();
  const given = replies.filter(({ outcome }) => outcome.kind !== 'refused');
  const comments = await db.comments.bulkGet(given.map(({ commentKey }) => commentKey));
  return given
    .filter((_, at) => comments[at]?.postKey === postKey)
    .slice(0, RECENT_REPLIES)
    .map(({ text }) => text);
}
