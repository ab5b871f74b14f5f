import { brandOfPage } from '../domain/brands/pages.ts';
import { shiftDay } from '../domain/calendar/days.ts';
import { type Entry, isDue } from '../domain/calendar/entry.ts';
import { countFigures, type PostFigures } from '../domain/calendar/publishing/figures.ts';
import { findEntryOfPost, findPublished } from '../domain/calendar/publishing/match-post.ts';
import { isPublishedOn } from '../domain/calendar/publishing/publish.ts';
import type { Occurrence } from '../domain/calendar/series/occurrences.ts';
import type { StoredComment, StoredPost } from '../domain/conversation/comment.ts';
import type { NetworkId } from '../domain/conversation/item.ts';
import { findOccurrences } from './calendar.ts';
import type { PasserelleDatabase } from './schema.ts';

/** A post is looked for among what was planned so many days before today, and after. */
const DAYS_BEFORE = 60;
const DAYS_AFTER = 7;

/** What a page of a network has to do with the calendar. */
export interface PagePlan {
  /** Due today on this network, and not published there. */
  due: Occurrence[];
  /** The entries that posts of the page are known to be. */
  known: { entry: Entry; postKey: string }[];
  /** The entries that posts of the page may be, and are not marked as. */
  likely: { occurrence: Occurrence; post: StoredPost }[];
}

/** `today`: `YYYY-MM-DD`; `postKeys`: of the posts that the page shows. */
export async function findPagePlan(
  db: PasserelleDatabase,
  network: NetworkId,
  today: string,
  postKeys: readonly string[],
): Promise<PagePlan> {
  const [occurrences, brands, posts] = await Promise.all([
    findOccurrences(db, shiftDay(today, -DAYS_BEFORE), shiftDay(today, DAYS_AFTER)),
    db.brands.toArray(),
    db.posts.bulkGet([...postKeys]),
  ]);
  const due = occurrences.filter(
    (one) =>
      one.day === today &&
      isDue(one.entry) &&
      one.entry.networks.includes(network) &&
      !isPublishedOn(one, network),
  );
  const plan: PagePlan = { due, known: [], likely: [] };
  const entries = occurrences.flatMap(({ entry, isRepeat }) => (isRepeat ? [] : entry));
  for (const post of posts) {
    const brand = post && brandOfPage(brands, network, post.item.authorUrl);
    if (!brand) continue;
    const entry = findPublished(entries, post.key);
    if (entry) plan.known.push({ entry, postKey: post.key });
    const shown = { text: post.item.text, brandId: brand.id };
    const occurrence = entry ? undefined : findEntryOfPost(occurrences, network, shown);
    if (occurrence) plan.likely.push({ occurrence, post });
  }
  return plan;
}

/** What the community said under some posts, as far as pages showed it: an entry's, by its publications. */
export async function countPostFigures(
  db: PasserelleDatabase,
  postKeys: readonly string[],
): Promise<PostFigures> {
  const { comments, isOwn } = await findSaid(db, postKeys);
  return countFigures(comments, isOwn);
}

/** What the community said under each of some posts, by `itemKey`. */
export async function countFiguresByPost(
  db: PasserelleDatabase,
  postKeys: readonly string[],
): Promise<Map<string, PostFigures>> {
  const { comments, isOwn } = await findSaid(db, postKeys);
  return new Map(
    postKeys.map((key) => [
      key,
      countFigures(
        comments.filter(({ postKey }) => postKey === key),
        isOwn,
      ),
    ]),
  );
}

async function findSaid(db: PasserelleDatabase, postKeys: readonly string[]) {
  const [brands, comments] = await Promise.all([
    db.brands.toArray(),
    db.comments
      .where('postKey')
      .anyOf([...postKeys])
      .toArray(),
  ]);
  const isOwn = ({ network, item }: Pick<StoredComment, 'network' | 'item'>) =>
    brandOfPage(brands, network, item.authorUrl) !== undefined;
  return { comments, isOwn };
}
