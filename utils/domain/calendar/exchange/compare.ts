import * as v from 'valibot';
import { type Campaign, campaignSchema } from '../campaign.ts';
import { type Entry, type EntryStatus, emptyEntry, entrySchema } from '../entry.ts';
import { type KeyDate, keyDateSchema } from '../key-dates/chosen-key-date.ts';
import { ownTask, type Task, taskSchema } from '../task.ts';
import { CalendarIndex, type CalendarRows, uidOfDay } from './calendar-index.ts';
import { describeEntry } from './describe-entry.ts';
import { type Offer, type OfferNoun, printOf, type Said } from './offer.ts';
import { isSameValue } from './same-value.ts';

export interface ImportSettings {
  /** Of what is new and names no brand. */
  brandId: string | null;
  /** Of what is new and names no network. */
  networks: Entry['networks'];
  /** Of what is new, has no status and is not over yet. */
  status: EntryStatus;
  /** Whether what lasts several days becomes a campaign; an entry otherwise. */
  spansAreCampaigns: boolean;
}

export const ITEM_STATUSES = ['added', 'updated', 'newer_here', 'same'] as const;
/** `newer_here`: both differ, and here was changed later than there. */
type ItemStatus = (typeof ITEM_STATUSES)[number];

interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

export interface ImportItem {
  /** Of one list, each once. */
  key: string;
  noun: OfferNoun;
  title: string;
  day: string | null;
  status: ItemStatus;
  differences: readonly Difference[];
  /** The row as it is; null: it is new. */
  before: CalendarRow | null;
  after: CalendarRow;
  /** Whether it is taken over unless the user says otherwise. */
  isTaken: boolean;
  offer: Offer;
}
export type CalendarRow = Entry | Task | Campaign | KeyDate;

export interface Comparison {
  items: ImportItem[];
  /** What no row can be made of. */
  refused: Offer[];
}

interface Surroundings {
  rows: CalendarRows;
  brandIds: ReadonlySet<string>;
  settings: ImportSettings;
  /** The day where the user is. */
  today: string;
  now: number;
  timeZone: string;
  newId: () => string;
}

interface Place {
  id: string;
  /** Null: it is new. */
  before: CalendarRow | null;
}

const SCHEMAS = {
  entries: entrySchema,
  tasks: taskSchema,
  campaigns: campaignSchema,
  keyDates: keyDateSchema,
};

/**
 * Compares what a file brings with what is here, item by item and step by step. Nothing is changed. Each step gives
 * how much is compared, from 0 to 1.
 */
export function* compareOffers(
  offers: readonly Offer[],
  surroundings: Surroundings,
): Generator<number, Comparison, void> {
  const index = new CalendarIndex(surroundings.rows);
  const chosen = offers.map((offer) => asChosen(offer, surroundings.settings));
  const ids = new Map<Offer, Place>();
  // What stands for a day of a series needs the id of the series, and a task that of its entry.
  for (const isDay of [false, true])
    for (const offer of chosen) {
      if ((offer.series !== null) !== isDay) continue;
      const seriesId = offer.series && index.idOf(offer.series.uid);
      ids.set(offer, index.place(offer, seriesId, surroundings.newId));
      yield 0;
    }
  const comparison: Comparison = { items: [], refused: [] };
  for (const offer of chosen) {
    const place = ids.get(offer);
    if (!place) continue;
    const item = compare(offer, place, index, surroundings);
    if (item) comparison.items.push(item);
    else comparison.refused.push(offer);
    yield (comparison.items.length + comparison.refused.length) / offers.length;
  }
  return comparison;
}

/** What lasts several days is a campaign where the user wants that. */
function asChosen(offer: Offer, { spansAreCampaigns }: ImportSettings): Offer {
  if (offer.span === null || !spansAreCampaigns) return offer;
  const { title, link = '', notes = '', text = '' } = offer.said;
  const all = [text, notes].filter((part) => part !== '').join('\n\n');
  const said = { name: title, ...offer.span, link, notes: all.slice(0, 8_000) };
  // A campaign has no UID of its own: its id comes from that of the event.
  return { ...offer, noun: 'campaigns', said, id: offer.id ?? printOf(offer.fileUid) };
}

function compare(
  offer: Offer,
  { id, before }: Place,
  index: CalendarIndex,
  surroundings: Surroundings,
): ImportItem | null {
  const said = saidOf(offer, { id, before }, index, surroundings);
  const empty = before ?? emptyRow(offer, id, surroundings);
  const read = v.safeParse(SCHEMAS[offer.noun], { ...empty, ...said });
  if (!read.success) return null;
  const after = read.output as CalendarRow;
  const differences = before ? differencesOf(said, before, after) : [];
  const status = statusOf(offer, before, differences);
  return {
    key: offer.key,
    noun: offer.noun,
    title: offer.title,
    day: offer.day,
    status,
    differences,
    before,
    after: withChangeTime(after, before, offer, surroundings.now),
    isTaken: status === 'added' || status === 'updated',
    offer,
  };
}

/** Changed when it was changed there, so that what is changed here later is known to be newer. */
function withChangeTime(row: CalendarRow, before: CalendarRow | null, { modifiedAt }: Offer, now: number) {
  if (!('updatedAt' in row)) return row;
  const there = Math.min(modifiedAt ?? now, now);
  const isLater = !before || !('updatedAt' in before) || there > before.updatedAt;
  return { ...row, updatedAt: isLater ? there : now };
}

function statusOf(
  { modifiedAt }: Offer,
  before: CalendarRow | null,
  differences: readonly Difference[],
): ItemStatus {
  if (!before) return 'added';
  if (differences.length === 0) return 'same';
  // A file tells seconds.
  const isNewerHere =
    modifiedAt !== null && 'updatedAt' in before && modifiedAt < Math.floor(before.updatedAt / 1_000) * 1_000;
  return isNewerHere ? 'newer_here' : 'updated';
}

function differencesOf(said: Said, before: CalendarRow, after: CalendarRow): Difference[] {
  const [old, young] = [before, after] as unknown as [Said, Said];
  return Object.keys(said)
    .filter((field) => !isSameValue(field, before, after))
    .map((field) => ({ field, before: old[field], after: young[field] }));
}

/** What the file says, with the ids of what it speaks of; without what is no news. */
function saidOf(
  offer: Offer,
  { id, before }: Place,
  index: CalendarIndex,
  { brandIds, rows }: Surroundings,
): Said {
  const said: Record<string, unknown> = { ...offer.said };
  if ('brandId' in said && !(typeof said.brandId === 'string' && brandIds.has(said.brandId)))
    delete said.brandId;
  if (offer.noun === 'entries') {
    const series = offer.series === null ? null : index.idOf(offer.series.uid);
    if (series !== null && offer.series) {
      said.series = { id: series, day: offer.series.day };
      said.uid = null;
    } else if (offer.series) said.uid = uidOfDay(offer.series);
    // A table names the series by its id.
    else if (said.series && !index.isWhole((said.series as SeriesPlace).id)) delete said.series;
    const old = before as Entry | null;
    if (said.recurrence) said.recurrence = withoutReplaced(said.recurrence as Recurrence, id, old, index);
    const campaign = index.campaignOf(offer);
    delete said.campaignId;
    if (campaign !== undefined) said.campaignId = campaign;
    if (old && offer.description !== null && describesTheSame(offer.description, old, rows)) {
      // Other programs give back what they were told of what was made here.
      delete said.text;
      delete said.notes;
    }
  }
  if (offer.noun === 'tasks') {
    delete said.entryId;
    const entryId = offer.relatedUid === null ? null : index.idOf(offer.relatedUid);
    if (entryId !== null) said.entryId = entryId;
  }
  return said;
}

type Recurrence = NonNullable<Entry['recurrence']>;
type SeriesPlace = NonNullable<Entry['series']>;

/** A day for which something stands is left out for other programs; here that says nothing more. */
function withoutReplaced(
  { rule, except }: Recurrence,
  id: string,
  before: Entry | null,
  index: CalendarIndex,
): Recurrence {
  const known = new Set(before?.recurrence?.except);
  return { rule, except: except.filter((day) => known.has(day) || !index.isReplaced(id, day)) };
}

function describesTheSame(description: string, entry: Entry, { campaigns }: CalendarRows): boolean {
  const campaign = campaigns.find(({ id }) => id === entry.campaignId) ?? null;
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  return flat(description) === flat(describeEntry(entry, campaign));
}

/** A new row before the file says anything of it. */
function emptyRow(offer: Offer, id: string, surroundings: Surroundings): object {
  const { settings, today, now, timeZone } = surroundings;
  const createdAt = Math.min(offer.madeAt ?? now, now);
  // Where the row cannot have the id that the file gives it, the UID tells next time which one it is.
  const isOwnId = offer.id === null || offer.id === id || offer.series !== null;
  const uid = isOwnId || offer.byTitle ? offer.uid : (offer.uid ?? offer.fileUid);
  switch (offer.noun) {
    case 'entries': {
      const isOver = offer.day !== null && offer.day < today && offer.said.recurrence == null;
      const { brandId, networks } = settings;
      const status = isOver ? 'published' : settings.status;
      return { ...emptyEntry(now, timeZone), id, brandId, networks, status, createdAt, uid };
    }
    case 'tasks':
      return {
        ...ownTask(id, offer.title, today, now),
        brandId: settings.brandId,
        createdAt,
        uid,
      };
    case 'campaigns':
      return {
        id,
        brandId: settings.brandId,
        color: 0,
        link: '',
        objective: '',
        notes: '',
        createdAt,
        updatedAt: now,
      };
    case 'keyDates':
      return { id, brandId: settings.brandId, leadDays: 0 };
  }
}
