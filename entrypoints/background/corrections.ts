import { findComments } from '../../utils/db/comments.ts';
import { correctTags, forgetCorrections, renewAnalyses } from '../../utils/db/corrections.ts';
import { findPages } from '../../utils/db/pages.ts';
import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import { NETWORK_IDS } from '../../utils/domain/conversation/item.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { send } from '../../utils/messaging/send.ts';
import { analyzeComments, analyzeText, learnAnew, listWords } from './analysis.ts';
import { withDatabase } from './database.ts';

/** What the user says of tags, and what is learned from it. */
export function answerCorrections(): void {
  receive('correctTags', async ({ key, ...said }) => {
    const stored: Result<null> = await withDatabase(async (db) =>
      (await correctTags(db, key, said, Date.now())) ? succeed(null) : fail('not_found'),
    );
    if (stored.ok) await spread([key]);
    return stored;
  });
  receive('forgetCorrections', async ({ key }) => {
    const left: Result<StoredComment[]> = await withDatabase(async (db) =>
      succeed(await forgetCorrections(db, key)),
    );
    if (!left.ok) return left;
    await spread(
      left.value.map((comment) => comment.key),
      left.value,
    );
    return succeed(null);
  });
  receive('analyzeText', async ({ text }) => succeed(await analyzeText({ text })));
  receive('listLearnedWords', () => listWords());
}

/** After the corrections changed: see `renewShown`. */
async function spread(said: readonly string[], others: readonly StoredComment[] = []): Promise<void> {
  learnAnew();
  await renewShown(said, others);
}

/**
 * Analyzes anew the comments that tabs show, and `others`, and tells the tabs. What no tab shows follows when it is
 * seen again.
 * @param said The keys of the comments that the user spoke of, which differ already.
 */
export async function renewShown(
  said: readonly string[] = [],
  others: readonly StoredComment[] = [],
): Promise<void> {
  await withDatabase(async (db) => {
    const pages = await findPages(db);
    const shown = await findComments(db, [...new Set(pages.flatMap(({ keys }) => keys))]);
    const fresh = new Map<string, Analysis>();
    for (const network of NETWORK_IDS) {
      const comments = [...shown, ...others].filter((comment) => comment.network === network);
      const items = comments.map(({ item }) => item);
      const analyses = await analyzeComments(network, items, [], Date.now());
      for (const [at, analysis] of analyses.entries()) fresh.set(comments[at]?.key ?? '', analysis);
    }
    const renewed = await renewAnalyses(db, fresh);
    const changed = await findComments(db, [...new Set([...said, ...renewed])]);
    for (const { tabId, keys } of pages) {
      const own = changed.filter(({ key }) => keys.includes(key));
      const told = Object.fromEntries(own.map(({ key, analysis }) => [key, analysis]));
      // A tab that is gone, or asleep, asks when it is read again.
      if (own.length > 0) void send('showAnalyses', { analyses: told }, tabId);
    }
    return succeed(null);
  });
}
