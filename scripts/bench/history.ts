import type { ChromiumWithExtension } from '../../tests/e2e/harness/chromium.ts';
import { makeBrandFile } from '../../tests/site/brand-file.ts';
import { BRAND, makeFiller } from '../../tests/site/conversation.ts';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { itemKey } from '../../utils/domain/conversation/item.ts';
import type { ExportFile } from '../../utils/domain/workspace/export-file.ts';
import { loadAnalyzer } from '../language-model.ts';

/** How many comments each post of the long history has. */
const COMMENTS_PER_POST = 200;

/**
 * The workspace of the invented brand with a history of `count` comments, as the product would have stored them:
 * nobody answered, so that all of them wait.
 */
export function makeHistoryFile(count: number, now: number): ExportFile {
  const file = makeBrandFile('en', now, localDay(now));
  const network = 'facebook';
  const brandUrl = `https://www.facebook.com/${BRAND.handle}/`;
  const [brand] = file.brands;
  const analyze = loadAnalyzer();
  const seen = (index: number) => ({ firstSeenAt: now - index * 60_000, lastSeenAt: now - index * 60_000 });
  const postId = (index: number) => `pfbid0History${Math.floor(index / COMMENTS_PER_POST)}`;
  const comments = makeFiller(0, count).map(({ id, author, handle, text }, index) => ({
    key: itemKey(network, id),
    network,
    item: {
      kind: 'comment',
      id,
      author,
      authorUrl: `https://www.facebook.com/${handle}/`,
      text,
      createdAt: null,
      relativeTime: '3d',
      permalink: `${brandUrl}posts/${postId(index)}?comment_id=${id}`,
      parentId: postId(index),
      postId: postId(index),
    },
    analysis: analyze({ text }).analysis,
    postKey: itemKey(network, postId(index)),
    brandId: brand?.id ?? null,
    answer: 'to_answer',
    answerSource: 'thread',
    ...seen(index),
  })) satisfies ExportFile['comments'];
  const posts = Array.from({ length: Math.ceil(count / COMMENTS_PER_POST) }, (_, place) => {
    const index = place * COMMENTS_PER_POST;
    return {
      key: itemKey(network, postId(index)),
      network,
      item: {
        kind: 'post',
        id: postId(index),
        author: BRAND.name,
        authorUrl: brandUrl,
        text: `A post, ${place}.`,
        createdAt: null,
        relativeTime: '3d',
        permalink: `${brandUrl}posts/${postId(index)}`,
        parentId: null,
      },
      ...seen(index),
    };
  }) satisfies ExportFile['posts'];
  const members = comments.map(({ item, firstSeenAt, lastSeenAt }) => ({
    key: itemKey(network, item.authorUrl),
    network,
    name: item.author,
    url: item.authorUrl,
    comments: 1,
    firstSeenAt,
    lastSeenAt,
  })) satisfies ExportFile['members'];
  return { ...file, comments, posts, members };
}

/** What the extension knows of its history and of the page at one address. */
interface Known {
  /** Comments in the history. */
  stored: number;
  /** Comments of the page, as its content script told. */
  told: number;
  /** The tab of that page; null before it told anything. */
  tabId: number | null;
}

/** Asks the extension's worker, so that no other tab comes to the front of the one that is measured. */
export async function askHistory(chromium: ChromiumWithExtension, address: string): Promise<Known> {
  const own = `chrome-extension://${chromium.extensionId}/`;
  const target = await chromium.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(own),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The worker of the extension could not be reached.');
  return worker.evaluate(async (url: string) => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(indexedDB.open('passerelle'));
    try {
      const reading = db.transaction(['comments', 'pages']);
      const pages: { url: string; keys: string[]; tabId: number }[] = await answer(
        reading.objectStore('pages').getAll(),
      );
      const page = pages.find((one) => one.url === url);
      const stored = await answer(reading.objectStore('comments').count());
      return { stored, told: page?.keys.length ?? 0, tabId: page?.tabId ?? null };
    } finally {
      db.close();
    }
  }, address);
}
