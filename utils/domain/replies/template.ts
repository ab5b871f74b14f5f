import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { networkIdSchema } from '../conversation/item.ts';
import { INTENTS, SENTIMENTS } from '../language/analysis.ts';

/** The longest template, in UTF-16 units: as long as the longest comment of any network. */
export const MAX_TEMPLATE_LENGTH = 8_000;

/** A saved reply. Its `body` is written in the language of `docs/templates.md`. */
export const templateSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  language: v.picklist(['fr', 'en']),
  body: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEMPLATE_LENGTH)),
  /** Intents that it answers; empty: any. */
  intents: v.array(v.picklist(INTENTS)),
  /** Sentiments that it suits; empty: any. */
  sentiments: v.array(v.picklist(SENTIMENTS)),
  /** Words whose presence in a comment speaks for this template, lower case. */
  keywords: v.array(v.pipe(v.string(), v.maxLength(80))),
  /** Networks that it is written for; empty: all. */
  networks: v.array(networkIdSchema),
  /** The brand it belongs to; null: every brand. */
  brandId: v.nullable(v.string()),
  /** Its place in the library, folders parted by "/"; absent: at the top. */
  folder: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** The user's own labels. */
  tags: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20))),
  /** What is typed behind "/" in the panel to get it: small letters, figures and "-". */
  shortcut: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,30}$/))),
  /** Templates that say the same in two languages share this. */
  pairId: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Template = v.InferOutput<typeof templateSchema>;
