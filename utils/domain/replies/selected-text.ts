import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import type { Item } from '../conversation/item.ts';

/** The longest text that a reply is drafted for, in UTF-16 units: longer than any comment that networks take. */
const MAX_SELECTED_LENGTH = 20_000;

/** A text of a page, or a pasted one, that a reply is drafted for, and the tab in which that began. */
export const selectedTextSchema = v.object({
  tabId: v.number(),
  text: v.pipe(v.string(), v.maxLength(MAX_SELECTED_LENGTH)),
  at: timestampSchema,
});
export type SelectedText = v.InferOutput<typeof selectedTextSchema>;

/** A selection as it is kept: plain text of a length that can be read; null where nothing is selected. */
export function fitSelection(text: string | undefined): string | null {
  return text?.trim().slice(0, MAX_SELECTED_LENGTH) || null;
}

/** A text as the comment that it is, as far as it tells. */
export function itemOfText(text: string): Item {
  return {
    kind: 'comment',
    id: null,
    author: null,
    authorUrl: null,
    text,
    createdAt: null,
    relativeTime: null,
    permalink: null,
    parentId: null,
  };
}

/** The key under which the draft for a text is kept: the same text finds it again. FNV-1a of 64 bits. */
export function keyOfText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  return `text:${hash.toString(16).padStart(16, '0')}`;
}
