import * as v from 'valibot';
import { brandSchema } from '../domain/brands/brand.ts';
import { campaignSchema } from '../domain/calendar/campaign.ts';
import { reusableChecklistSchema } from '../domain/calendar/checklists/reusable-checklist.ts';
import { entrySchema } from '../domain/calendar/entry.ts';
import { keyDateSchema } from '../domain/calendar/key-dates/chosen-key-date.ts';
import { taskSchema } from '../domain/calendar/task.ts';
import { attachmentSchema } from '../domain/library/attachment.ts';
import { noteSchema } from '../domain/members/member.ts';
import { ruleSchema } from '../domain/moderation/charter.ts';
import { draftSchema, keptDraftSchema } from '../domain/replies/reply.ts';
import { templateSchema } from '../domain/replies/template.ts';

/** Rows that the user writes, by noun. */
export const rowSchema = v.variant('noun', [
  v.object({ noun: v.literal('brand'), row: brandSchema }),
  v.object({ noun: v.literal('template'), row: templateSchema }),
  v.object({ noun: v.literal('attachment'), row: attachmentSchema }),
  v.object({ noun: v.literal('entry'), row: entrySchema }),
  v.object({ noun: v.literal('keyDate'), row: keyDateSchema }),
  v.object({ noun: v.literal('task'), row: taskSchema }),
  v.object({ noun: v.literal('campaign'), row: campaignSchema }),
  v.object({ noun: v.literal('checklist'), row: reusableChecklistSchema }),
  v.object({ noun: v.literal('draft'), row: draftSchema }),
  v.object({ noun: v.literal('keptDraft'), row: keptDraftSchema }),
  v.object({ noun: v.literal('rule'), row: ruleSchema }),
  v.object({ noun: v.literal('note'), row: noteSchema }),
]);
export type SavedRow = v.InferOutput<typeof rowSchema>;

export const rowKeySchema = v.object({
  noun: v.picklist(rowSchema.options.map(({ entries }) => entries.noun.literal)),
  id: v.string(),
});
