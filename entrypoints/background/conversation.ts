import { browser } from 'wxt/browser';
import { findBrands } from '../../utils/db/brands.ts';
import { findComments, setAnswer } from '../../utils/db/comments.ts';
import { withCorrections } from '../../utils/db/corrections.ts';
import { readLibrary } from '../../utils/db/kept-library.ts';
import { forgetAllPages, forgetPage, putPage } from '../../utils/db/pages.ts';
import { recordReply } from '../../utils/db/replies.ts';
import { rememberSighting, type SeenItem } from '../../utils/db/sightings.ts';
import { brandOfComment } from '../../utils/domain/brands/pages.ts';
import { itemKey, type NetworkId } from '../../utils/domain/conversation/item.ts';
import { keepAnalysis } from '../../utils/domain/conversation/keep-analysis.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { analyzeComments } from './analysis.ts';
import { withDatabase } from './database.ts';
import { learnFromReply } from './picks.ts';
import { proposeChecked } from './propose-checked.ts';

/** What pages tell and ask: comments seen, replies inserted, the templates for a page. */
export function answerConversation(): void {
  receive('rememberSighting', async ({ network, items }) => {
    const now = Date.now();
    const posts = items.filter(({ kind }) => kind === 'post');
    const comments = items.filter(({ kind }) => kind !== 'post');
    const analyses = await analyzeComments(network, comments, posts, now);
    const seen: SeenItem[] = [
      ...posts.map((item) => ({ item, analysis: null })),
      ...comments.map((item, at) => ({ item, analysis: analyses[at] ?? null })),
    ];
    const stored: Result<Map<string, Analysis | null>> = await withDatabase(async (db) =>
      succeed(await rememberSighting(db, { network, items: seen }, now)),
    );
    // What is thought of a comment is shown also where nothing can be stored.
    const shown = stored.ok ? stored.value : new Map(byKey(network, seen));
    return succeed({ analyses: withoutPosts(shown), trouble: stored.ok ? null : stored.error });
  });
  receive('reportPage', (report, { tabId }) =>
    withDatabase(async (db) => {
      if (tabId === null) return fail('refused');
      await putPage(db, tabId, report, Date.now());
      return succeed(null);
    }),
  );
  receive('proposeReplies', ({ network, item, post }) =>
    withDatabase(async (db) => {
      const [brands, templates] = await Promise.all([findBrands(db), readLibrary(db)]);
      const key = itemKey(network, item.id ?? '');
      const [known] = await findComments(db, [key]);
      const brand = brandOfComment(brands, known?.brandId, network, post?.authorUrl ?? null);
      if (!brand) return fail('not_found');
      const [fresh] = await analyzeComments(network, [item], post ? [post] : [], Date.now());
      if (!fresh) return fail('not_found');
      const analyzed = new Map([[key, keepAnalysis(known, item.text, fresh)]]);
      const analysis = (await withCorrections(db, analyzed)).get(key) ?? fresh;
      const comment = { item, analysis, network };
      const postKey = post?.id ? itemKey(network, post.id) : null;
      return succeed(await proposeChecked(db, { brand, templates, comment, post }, postKey, Date.now()));
    }),
  );
  receive('recordReply', async (reply, { tabId }) => {
    const recorded: Result<null> = await withDatabase(async (db) => {
      await recordReply(db, reply);
      return succeed(null);
    });
    // The answer does not wait for what is learned, and does not fail with it. The panel, which is in no tab, can ask
    // its user for values; the card in the page cannot.
    if (recorded.ok) void learnFromReply(reply, tabId === null).catch(() => {});
    return recorded;
  });
  receive('setAnswer', ({ key, answer }) =>
    withDatabase(async (db) => ((await setAnswer(db, key, answer)) ? succeed(null) : fail('not_found'))),
  );

  browser.tabs.onRemoved.addListener((tabId) => {
    void withDatabase(async (db) => succeed(await forgetPage(db, tabId)));
  });
  browser.runtime.onStartup.addListener(() => {
    void withDatabase(async (db) => succeed(await forgetAllPages(db)));
  });
}

function byKey(network: NetworkId, seen: readonly SeenItem[]): [string, Analysis | null][] {
  return seen.flatMap(({ item, analysis }) =>
    item.id === null ? [] : [[itemKey(network, item.id), analysis]],
  );
}

function withoutPosts(analyses: ReadonlyMap<string, Analysis | null>): Record<string, Analysis> {
  return Object.fromEntries(
    [...analyses].flatMap(([key, analysis]) => (analysis ? [[key, analysis] as const] : [])),
  );
}
