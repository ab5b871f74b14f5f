import * as v from 'valibot';
import { campaignSchema } from './campaign.ts';
import { reusableChecklistSchema } from './checklists/reusable-checklist.ts';
import { entrySchema } from './entry.ts';
import { keyDateSchema } from './key-dates/chosen-key-date.ts';
import { taskSchema } from './task.ts';

const ids = v.array(v.string());

/** What one step does to the calendar: rows as they are from now on, and rows that go. */
export const calendarChangeSchema = v.object({
  put: v.object({
    entries: v.optional(v.array(entrySchema), []),
    tasks: v.optional(v.array(taskSchema), []),
    campaigns: v.optional(v.array(campaignSchema), []),
    keyDates: v.optional(v.array(keyDateSchema), []),
    checklists: v.optional(v.array(reusableChecklistSchema), []),
  }),
  remove: v.object({
    entries: v.optional(ids, []),
    tasks: v.optional(ids, []),
    campaigns: v.optional(ids, []),
    keyDates: v.optional(ids, []),
    checklists: v.optional(ids, []),
  }),
});
export type CalendarChange = v.InferOutput<typeof calendarChangeSchema>;
export type CalendarNoun = keyof CalendarChange['put'];
export const CALENDAR_NOUNS = Object.keys(calendarChangeSchema.entries.put.entries) as CalendarNoun[];
