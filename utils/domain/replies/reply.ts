import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { MAX_TEXT_LENGTH } from '../conversation/item.ts';

/** Why a text was not put in a reply box. Each has one sentence in `_locales` (`insertion_<reason>`). */
const INSERTION_REFUSALS = [
  /** No reply box of this comment is open. */
  'no_box',
  /** Several boxes could be the one of this comment. */
  'several_boxes',
  /** The box holds a text that the user wrote. */
  'own_text',
  /** The box went away, or the page changed, while inserting. */
  'page_changed',
  /** The text is longer than the box takes. */
  'too_long',
  /** The editor did not take the text. */
  'not_taken',
  /** The editor took something else: the text twice, in other letters, in part. */
  'taken_changed',
  /** The comment is not on the page any more. */
  'comment_gone',
  /** No editor has the focus in the page that the text is for. */
  'no_focus',
  /** The browser does not let us into the page. */
  'no_access',
] as const;
export type InsertionRefusal = (typeof INSERTION_REFUSALS)[number];

/**
 * What became of a text: in the box and read back; not in the box, with the reason.
 * `copied`: the text is on the clipboard, for the user to paste.
 */
export const insertionOutcomeSchema = v.variant('kind', [
  v.object({ kind: v.literal('inserted') }),
  v.object({ kind: v.literal('copied'), reason: v.picklist(INSERTION_REFUSALS) }),
  v.object({ kind: v.literal('refused'), reason: v.picklist(INSERTION_REFUSALS) }),
]);
export type InsertionOutcome = v.InferOutput<typeof insertionOutcomeSchema>;

/** Whether the user is served with the text on the clipboard: not where part of it is in the box already. */
export function mayBePasted(outcome: InsertionOutcome): outcome is InsertionOutcome & { kind: 'refused' } {
  return outcome.kind === 'refused' && outcome.reason !== 'taken_changed';
}

/** A reply that was put in a network's box, or copied for it. Sending is the user's own click, which we do not see. */
export const replySchema = v.object({
  /** Made by the sender, so that a message sent twice is recorded once. */
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(100)),
  commentKey: v.string(),
  templateId: v.nullable(v.string()),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)),
  /** Whether the user changed what the template gave before it was inserted; absent: not known. */
  edited: v.optional(v.boolean()),
  /** Whether a language model wrote it, in whole or in part. */
  byModel: v.optional(v.boolean()),
  outcome: insertionOutcomeSchema,
  at: timestampSchema,
});
export type Reply = v.InferOutput<typeof replySchema>;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
const askedValue = v.pipe(v.string(), v.maxLength(500));

/** A reply being written, kept at every key; one per comment. */
export const draftSchema = v.object({
  commentKey: v.string(),
  templateId: v.nullable(v.string()),
  text,
  /** What the template gave, before the user changed anything; absent: nothing, or not known. */
  given: v.optional(text),
  /** What was filled in for suggestions that ask: by template, then by the name of the hole. */
  asked: v.optional(v.record(v.string(), v.record(v.string(), askedValue))),
  updatedAt: timestampSchema,
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** Where a text comes from: a template, and what it gave. */
export type Origin = Pick<Draft, 'templateId' | 'given'>;

/** A draft that was put aside for later; a comment may have several. */
export const keptDraftSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  commentKey: v.string(),
  templateId: v.nullable(v.string()),
  text: v.pipe(text, v.minLength(1)),
  /** As for a draft. */
  given: v.optional(text),
  keptAt: timestampSchema,
});
export type KeptDraft = v.InferOutput<typeof keptDraftSchema>;

/** Whether the user changed what the template gave; undefined where no template gave it. */
export function isEdited({ text, given }: Pick<Draft, 'text' | 'given'>): boolean | undefined {
  return given === undefined ? undefined : text.trim() !== given.trim();
}
