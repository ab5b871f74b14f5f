import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { type NetworkId, networkIdSchema } from '../conversation/item.ts';
import { isRealDay } from './days.ts';
import { isTimeZone } from './time-zone.ts';

/** A calendar day without time zone, `YYYY-MM-DD`: an editorial date is the same wherever it is read. */
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(isRealDay));
/** A time of day, `HH:MM`. */
export const timeSchema = v.pipe(v.string(), v.isoTime());
export const MAX_ID_LENGTH = 100;
export const calendarId = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH));
export const titleSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/**
 * A recurrence rule that gives days (RFC 5545, 3.3.10, without its name): `FREQ=WEEKLY;BYDAY=MO`. Only its shape, so
 * that a content script need not carry what reads rules.
 */
export const recurrenceRuleSchema = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(/^(?:[A-Z-]+=[^;=]+;)*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z-]+=[^;=]+)*$/),
);

/** How far an entry has come, in order. `measured`: its figures were looked at. */
export const ENTRY_STATUSES = ['idea', 'draft', 'ready', 'published', 'measured'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** No network takes a longer post, in UTF-16 units: Facebook's own limit is 63,206. */
const MAX_POST_LENGTH = 70_000;
const text = v.pipe(v.string(), v.maxLength(MAX_POST_LENGTH));
const line = v.pipe(v.string(), v.maxLength(500));

/** What is written otherwise on one network. */
const networkTextSchema = v.object({
  /** Null: the text of the entry. */
  text: v.nullable(text),
  /** Published under the post, by its author; empty: none. It may be too long for the network while it is written. */
  firstComment: text,
});

/** A line of an entry's own checklist. */
export const checklistItemSchema = v.object({ id: calendarId, title: titleSchema, done: v.boolean() });
export type ChecklistItem = v.InferOutput<typeof checklistItemSchema>;

/** A post that an entry became. */
const publicationSchema = v.object({
  network: networkIdSchema,
  /** The address of the post; null: marked by hand, without one. */
  url: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
  /** `itemKey` of the post: its comments count for the entry. */
  postKey: v.nullable(v.pipe(v.string(), v.maxLength(5_000))),
  at: timestampSchema,
});
export type Publication = v.InferOutput<typeof publicationSchema>;

/** A planned publication or action. */
export const entrySchema = v.object({
  id: calendarId,
  title: titleSchema,
  /** Null: an idea for some day. */
  day: v.nullable(daySchema),
  /** Null: any time of that day. */
  time: v.nullable(timeSchema),
  /** The IANA zone in which `time` is meant: 09:00 in Paris stays 09:00 in Paris. */
  timeZone: v.pipe(v.string(), v.check(isTimeZone)),
  networks: v.array(networkIdSchema),
  brandId: v.nullable(v.string()),
  campaignId: v.nullable(calendarId),
  status: v.picklist(ENTRY_STATUSES),
  text,
  texts: v.partial(
    v.object({ facebook: networkTextSchema, instagram: networkTextSchema, linkedin: networkTextSchema }),
  ),
  /** Without their `#`. */
  hashtags: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(100)),
  imageNotes: v.pipe(v.string(), v.maxLength(8_000)),
  link: v.pipe(v.string(), v.maxLength(2_000)),
  owner: line,
  objective: line,
  notes: v.pipe(v.string(), v.maxLength(8_000)),
  checklist: v.pipe(v.array(checklistItemSchema), v.maxLength(200)),
  /** Null: once. The first time is `day`. */
  recurrence: v.nullable(
    v.object({
      rule: recurrenceRuleSchema,
      /** Days on which it is left out. */
      except: v.pipe(v.array(daySchema), v.maxLength(2_000)),
    }),
  ),
  /** It stands for what the series with this id has on that day, wherever it was moved; null: it stands for itself. */
  series: v.nullable(v.object({ id: calendarId, day: daySchema })),
  /** The key date that it prepares: the row, and the day that year. */
  keyDate: v.nullable(v.object({ id: calendarId, day: daySchema })),
  /** Minutes before it at which the user is reminded; empty: as `reminderChoices` say. */
  reminders: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60 * 24 * 60))),
    v.maxLength(5),
  ),
  publications: v.pipe(v.array(publicationSchema), v.maxLength(50)),
  /** The UID that it has in the calendar it came from; null: it was made here. */
  uid: v.nullable(v.pipe(v.string(), v.maxLength(1_000))),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Entry = v.InferOutput<typeof entrySchema>;

/** Everything of an entry that nobody has said anything of. `now`: ms since 1970. */
export function emptyEntry(now: number, timeZone: string): Omit<Entry, 'id' | 'title'> {
  return {
    day: null,
    time: null,
    timeZone,
    networks: [],
    brandId: null,
    campaignId: null,
    status: 'draft',
    text: '',
    texts: {},
    hashtags: [],
    imageNotes: '',
    link: '',
    owner: '',
    objective: '',
    notes: '',
    checklist: [],
    recurrence: null,
    series: null,
    keyDate: null,
    reminders: [],
    publications: [],
    uid: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** An idea is not due yet, and what was published no more. */
export const DUE_STATUSES = ['draft', 'ready'] as const satisfies readonly EntryStatus[];

/** Whether it wants to be published when its day comes. */
export function isDue({ status }: Pick<Entry, 'status'>): boolean {
  return (DUE_STATUSES as readonly EntryStatus[]).includes(status);
}

/** Whether it is out. */
export function isOut({ status }: Pick<Entry, 'status'>): boolean {
  return status === 'published' || status === 'measured';
}

/** What is posted on a network: its own text, or that of the entry. */
export function textOn(entry: Entry, network: NetworkId): string {
  return entry.texts[network]?.text ?? entry.text;
}
