import {
  correctTags,
  findShownComments,
  forgetCorrections,
  renewAnalyses,
} from '../../utils/db/corrections.ts';
import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { send } from '../../utils/messaging/send.ts';
import { analyzeText, analyzeTexts, learnAnew, listWords } from './analysis.ts';
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
  receive('analyzeText', async ({ text }) => succeed(await analyzeText(text)));
  receive('listLearnedWords', () => listWords());
}

/**
 * Analyzes anew the comments that tabs show, and `others`, after the corrections changed, and tells the tabs.
 * Comments that no tab shows follow when they are seen again.
 * @param said The keys of the comments that the user spoke of: their tabs are told even where only that was stored.
 */
async function spread(said: readonly string[], others: readonly StoredComment[] = []): Promise<void> {
  learnAnew();
  await withDatabase(async (db) => {
    const comments = [...(await findShownComments(db)), ...others];
    const analyses = await analyzeTexts(comments.map(({ item }) => item.text));
    const renewed = await renewAnalyses(
      db,
      new Map(comments.flatMap(({ key }, at) => (analyses[at] ? [[key, analyses[at]] as const] : []))),
    );
    const told = new Set([...said, ...Object.keys(renewed)]);
    const pages = await db.pages.toArray();
    const rows = await db.comments.bulkGet([...told]);
    for (const { tabId, keys } of pages) {
      const own = rows.filter((row) => row !== undefined && keys.includes(row.key));
      if (own.length === 0) continue;
      // A tab that is gone, or asleep, asks when it is read again.
      void send(
        'showAnalyses',
        { analyses: Object.fromEntries(own.flatMap((row) => (row ? [[row.key, row.analysis]] : []))) },
        tabId,
      );
    }
    return succeed(null);
  });
}
