import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type AnswerProgress, answerProgressSchema } from '../domain/assistant/exchange.ts';
import { networkIdSchema } from '../domain/conversation/item.ts';
import { type SelectedText, selectedTextSchema } from '../domain/replies/selected-text.ts';
import { defineSetting } from './setting.ts';

// What lasts as long as the browser runs. A content script may not even import it: the browser forbids it there.

/** The last failure of the local history, until a write succeeds again. */
export const storageTrouble = defineSetting<'storage_unavailable' | 'storage_full' | null>(
  storage.defineItem<unknown>('session:storageTrouble'),
  v.nullable(v.picklist(['storage_unavailable', 'storage_full'])),
  null,
);

/** The comment that the panel was opened on, from a mark in a page. */
export const panelFocus = defineSetting<{ tabId: number; key: string; at: number } | null>(
  storage.defineItem<unknown>('session:panelFocus'),
  v.nullable(v.object({ tabId: v.number(), key: v.string(), at: v.number() })),
  null,
);

const publishingSchema = v.object({
  /** Of the occurrence, which stands for itself by now. */
  key: v.string(),
  /** Null: the user chooses one of its networks first, in any tab. */
  network: v.nullable(networkIdSchema),
  /** Where the network's composer was opened. */
  tabId: v.nullable(v.number()),
  at: v.number(),
});
export type Publishing = v.InferOutput<typeof publishingSchema>;

/** The entry that is being published. */
export const publishing = defineSetting<Publishing | null>(
  storage.defineItem<unknown>('session:publishing'),
  v.nullable(publishingSchema),
  null,
);

/** The text that the panel drafts a reply for, where there is one. */
export const selectedText = defineSetting<SelectedText | null>(
  storage.defineItem<unknown>('session:selectedText'),
  v.nullable(selectedTextSchema),
  null,
);

/** The comment that was looked at last, in the panel or by a shortcut: where shortcuts go on from. */
export const lastComment = defineSetting<{ tabId: number; key: string } | null>(
  storage.defineItem<unknown>('session:lastComment'),
  v.nullable(v.object({ tabId: v.number(), key: v.string() })),
  null,
);

/** When the replies to heated comments may be inserted, by comment, in milliseconds since 1970; 0: at once. */
export const coolOffs = defineSetting<Record<string, number>>(
  storage.defineItem<unknown>('session:coolOffs'),
  v.record(v.string(), v.number()),
  {},
);

const shortcutOutcomeSchema = v.object({
  tabId: v.number(),
  tone: v.picklist(['neutral', 'positive', 'warning', 'negative']),
  /** The sentence that says it, in the language of the interface. */
  text: v.string(),
});
export type ShortcutOutcome = v.InferOutput<typeof shortcutOutcomeSchema>;

/** What became of the last shortcut, for an open panel to say. */
export const shortcutOutcome = defineSetting<ShortcutOutcome | null>(
  storage.defineItem<unknown>('session:shortcutOutcome'),
  v.nullable(shortcutOutcomeSchema),
  null,
);

/** The answer of a model as the background hears it; null: none was asked for, or it was put aside. */
export const assistantAnswer = defineSetting<AnswerProgress | null>(
  storage.defineItem<unknown>('session:assistantAnswer'),
  v.nullable(answerProgressSchema),
  null,
);
