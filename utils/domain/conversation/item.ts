import * as v from 'valibot';

export const NETWORK_IDS = ['facebook', 'instagram', 'linkedin'] as const;
export type NetworkId = (typeof NETWORK_IDS)[number];
export const networkIdSchema = v.picklist(NETWORK_IDS);

/** The longest text that is kept of one comment, in UTF-16 units; networks stop far below (Facebook: 8,000). */
export const MAX_TEXT_LENGTH = 60_000;

const nullableText = v.nullable(v.pipe(v.string(), v.maxLength(4_000)));

/** One post, comment or reply as a page shows it. The fields are those of the fixtures' JSON. */
export const itemSchema = v.object({
  kind: v.picklist(['post', 'comment', 'reply']),
  /** The network's own id; null where the page has none (a GIF comment on Instagram). */
  id: nullableText,
  /** The visible name of the author. */
  author: nullableText,
  authorUrl: nullableText,
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)),
  /** ISO 8601, only where the page gives an exact time. */
  createdAt: nullableText,
  /** The page's own words for the age of the item ("2 h"). */
  relativeTime: nullableText,
  permalink: nullableText,
  /** The id of the post for a comment, of the comment for a reply. */
  parentId: nullableText,
  postId: v.optional(nullableText),
  /** Written by the author of the post. */
  isPostAuthor: v.optional(v.boolean()),
  /** The text is cut ("See more") and the rest is not in the page. */
  truncated: v.optional(v.boolean()),
  edited: v.optional(v.boolean()),
  /** Whom a reply to a reply answers, where that is not the author of the comment above both. */
  replyToName: v.optional(nullableText),
  /** Shown without a link to who wrote it, as an anonymous member of a group. */
  anonymous: v.optional(v.boolean()),
  media: v.optional(v.picklist(['gif', 'image', 'sticker', 'photo', 'video'])),
});
export type Item = v.InferOutput<typeof itemSchema>;

/** The one key of a post, comment or reply in the whole product. */
export function itemKey(network: NetworkId, id: string): string {
  return `${network}:${id}`;
}
