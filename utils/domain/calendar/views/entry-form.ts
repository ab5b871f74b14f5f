import * as v from 'valibot';
import type { NetworkId } from '../../conversation/item.ts';
import { isFullDay } from '../days.ts';
import { type Entry, entrySchema } from '../entry.ts';
import { isSame } from '../is-same.ts';
import { isWebLink, readHashtags } from '../publishing/limits.ts';

const typedOnNetwork = v.object({ text: v.nullable(v.string()), firstComment: v.string() });

/** An entry while it is written: what is typed is anything, half a day or a line that was emptied. */
export const entryFormSchema = v.object({
  ...entrySchema.entries,
  title: v.string(),
  day: v.nullable(v.string()),
  time: v.nullable(v.string()),
  text: v.string(),
  texts: v.partial(
    v.object({ facebook: typedOnNetwork, instagram: typedOnNetwork, linkedin: typedOnNetwork }),
  ),
  /** As they are typed. */
  hashtags: v.string(),
  imageNotes: v.string(),
  link: v.string(),
  owner: v.string(),
  objective: v.string(),
  notes: v.string(),
  checklist: v.array(v.object({ id: v.string(), title: v.string(), done: v.boolean() })),
});
export type EntryForm = v.InferOutput<typeof entryFormSchema>;

/** What stands in the fields of an entry. */
export function formOf(entry: Entry): EntryForm {
  return { ...entry, hashtags: entry.hashtags.map((word) => `#${word}`).join(' ') };
}

/** The entry that stands in the fields; to be saved once `findFormErrors` finds nothing. */
export function entryOf(form: EntryForm): Entry {
  return {
    ...form,
    title: form.title.trim(),
    link: form.link.trim(),
    hashtags: readHashtags(form.hashtags),
    // Without a day there is neither a time of it nor another one.
    time: form.day === null ? null : form.time,
    recurrence: form.day === null ? null : form.recurrence,
    checklist: form.checklist.filter(({ title }) => title.trim() !== ''),
  };
}

/** A field of the form; what is written for one network alone has its own. */
export type FormField = Exclude<keyof Entry, 'texts'> | `texts.${NetworkId}.${'text' | 'firstComment'}`;
/** Why the content of a field cannot be saved. */
type FormError = 'title' | 'link' | 'day' | 'too_long';
export type FormErrors = ReadonlyMap<FormField, FormError>;

/** What must be mended before an entry can be saved, by field. `too_long`: longer than what is kept of it. */
export function findFormErrors(form: EntryForm): FormErrors {
  const errors = new Map<FormField, FormError>();
  const entry = entryOf(form);
  if (entry.title === '') errors.set('title', 'title');
  if (!isWebLink(entry.link)) errors.set('link', 'link');
  if (entry.day !== null && !isFullDay(entry.day)) errors.set('day', 'day');
  for (const { path } of v.safeParse(entrySchema, entry).issues ?? []) {
    const keys = path?.map(({ key }) => String(key)) ?? [];
    const field = (keys[0] === 'texts' ? keys.join('.') : keys[0]) as FormField | undefined;
    if (field !== undefined && !errors.has(field)) errors.set(field, 'too_long');
  }
  return errors;
}

/** Whether something was written that is not in the entry. */
export function isChanged(form: EntryForm, entry: Entry): boolean {
  const before = formOf(entry);
  return Object.keys(before).some((name) => !isSame(form[name as keyof Entry], before[name as keyof Entry]));
}

/** What was changed of a row, or of a form, in what it is now: others may have changed the rest meanwhile. */
export function mergeChanges<Row extends Entry | EntryForm>(before: Row, next: Row, now: Row): Row {
  const changed = Object.entries(next).filter(([name, value]) => !isSame(value, before[name as keyof Row]));
  return { ...now, ...Object.fromEntries(changed) };
}

/** Another entry that says the same, still to be published. `now`: ms since 1970. */
export function copyOf(entry: Entry, id: string, title: string, now: number): Entry {
  return {
    ...entry,
    id,
    title,
    status: entry.status === 'idea' ? 'idea' : 'draft',
    checklist: entry.checklist.map((item) => ({ ...item, done: false })),
    recurrence: null,
    series: null,
    publications: [],
    uid: null,
    createdAt: now,
    updatedAt: now,
  };
}
