import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type Entry, emptyEntry } from '../domain/calendar/entry.ts';
import { type EntryForm, entryFormSchema, formOf } from '../domain/calendar/views/entry-form.ts';
import { defineSetting, type Setting } from './setting.ts';

/** What stands in the fields of an entry and was not saved. */
export interface UnsavedEntry {
  form: EntryForm;
  /** What stood in them before anything was written. */
  before: EntryForm;
  /** When it was written, in ms since 1970. */
  at: number;
  /** It was not typed here but taken from a page or a key date: nobody left it behind. */
  isCaptured: boolean;
}

const schema = v.object({
  form: entryFormSchema,
  before: entryFormSchema,
  at: v.number(),
  isCaptured: v.boolean(),
});
const PREFIX = 'unsavedEntry:';
/** The names of new entries begin so; those of others are keys of occurrences. */
const NEW = 'new:';

/** The name of what is written for a new entry. */
export function newEntryName(id: string): string {
  return `${NEW}${id}`;
}

/**
 * What was written in the form of an entry, as long as it is neither saved nor given up: one item each, so that two
 * windows do not write over each other.
 */
export function unsavedEntry(name: string): Setting<UnsavedEntry | null> {
  const item = storage.defineItem<unknown>(`local:${PREFIX}${name}`);
  return defineSetting<UnsavedEntry | null>(item, v.nullable(schema), null);
}

/** Fills the form of a new entry in before it is opened. Nothing is in the calendar before its author saves it. */
export async function prefillNew(filled: Entry): Promise<void> {
  const { id, day, status, createdAt: at, timeZone } = filled;
  const before = formOf({ ...emptyEntry(at, timeZone), id, title: '', day, status });
  await unsavedEntry(newEntryName(id)).set({ form: formOf(filled), before, at, isCaptured: true });
}

export async function forgetUnsavedEntry(name: string): Promise<void> {
  await browser.storage.local.remove(`${PREFIX}${name}`);
}

export async function forgetUnsavedEntries(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(stored).filter((name) => name.startsWith(PREFIX)));
}

/** The new entry that was begun last and not saved. */
export async function findUnsavedNew(): Promise<{ id: string; unsaved: UnsavedEntry } | null> {
  const stored = await browser.storage.local.get(null);
  const found = Object.entries(stored).flatMap(([name, value]) => {
    if (!name.startsWith(`${PREFIX}${NEW}`)) return [];
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [{ id: name.slice(`${PREFIX}${NEW}`.length), unsaved: parsed.output }] : [];
  });
  return found.sort((a, b) => b.unsaved.at - a.unsaved.at)[0] ?? null;
}
