import * as v from 'valibot';
import { timestampSchema } from './comment.ts';
import { type Item, itemSchema, networkIdSchema } from './item.ts';

/** How well a page could be read. */
const healthSchema = v.object({
  /** Comment-like places found on the page, with or without an id. */
  seen: v.number(),
  /** Of these, how many gave an author, and a text with an id or a medium. */
  read: v.number(),
  /** Reply or comment boxes open on the page. */
  composers: v.number(),
  /** No box was found, but so many editors stand in a thread that are no box as this network's are known. */
  otherEditors: v.optional(v.number()),
  /** `red`: a thread is there and nothing was read; `none`: the page shows no thread. */
  light: v.picklist(['green', 'amber', 'red', 'none']),
});
export type Health = v.InferOutput<typeof healthSchema>;

/** What could not be read of the comments that a page shows, each counted by what it lacks. */
export interface Gaps {
  author: number;
  text: number;
  id: number;
}

/** What the comments lack that were not read well. Those without an id are never stored: `items` are the others. */
export function countGaps({ seen, read }: Health, items: readonly Item[]): Gaps {
  const nameless = items.filter(({ author }) => author === null);
  const empty = items.filter(({ text, media }) => text === '' && media === undefined);
  const known = new Set([...nameless, ...empty]).size;
  return { author: nameless.length, text: empty.length, id: Math.max(0, seen - read - known) };
}

/** What a content script tells of its page: which comments it shows, in document order. */
export const pageReportSchema = v.object({
  network: networkIdSchema,
  url: v.pipe(v.string(), v.maxLength(4_000)),
  /** `itemKey`s of the comments and replies, in document order. */
  keys: v.pipe(v.array(v.string()), v.maxLength(20_000)),
  /** `itemKey`s of the posts, in their order; reports of the first days have none. */
  posts: v.optional(v.pipe(v.array(v.string()), v.maxLength(1_000))),
  health: healthSchema,
});
export type PageReport = v.InferOutput<typeof pageReportSchema>;

/** The page that a tab shows now; written by the background, followed by the panel. */
export const shownPageSchema = v.object({
  tabId: v.number(),
  ...pageReportSchema.entries,
  updatedAt: timestampSchema,
});
export type ShownPage = v.InferOutput<typeof shownPageSchema>;

/** New or changed posts, comments and replies of a page. */
export const sightingSchema = v.object({
  network: networkIdSchema,
  items: v.pipe(v.array(itemSchema), v.maxLength(200)),
});
