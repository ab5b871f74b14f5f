import { foldText } from '../../replies/words.ts';
import type { Campaign } from '../campaign.ts';
import type { Entry } from '../entry.ts';
import type { KeyDate } from '../key-dates/chosen-key-date.ts';
import { detachedId } from '../series/occurrences.ts';
import type { Task } from '../task.ts';
import { idOfUid, type Offer, type OfferNoun, type SeriesDay, uidOf } from './offer.ts';

/** What there is here already. */
export interface CalendarRows {
  entries: readonly Entry[];
  tasks: readonly Task[];
  campaigns: readonly Campaign[];
  keyDates: readonly KeyDate[];
}
type Row = CalendarRows[OfferNoun][number];

/** The longest ids of rows, and of series: the id of a day of one is longer by `@YYYY-MM-DD`. */
const MOST_ID = 100;
const MOST_SERIES_ID = MOST_ID - 11;

/** The UID of what stands for a day of a series that nobody knows. */
export function uidOfDay({ uid, day }: SeriesDay): string {
  return `${uid.slice(0, 900)}#${day}`;
}

/** Finds what a file speaks of among what is here. No row stands for two items of a file. */
export class CalendarIndex {
  private readonly byId = new Map<string, Row>();
  private readonly byUid = new Map<string, Row>();
  private readonly byDay = new Map<string, Row>();
  private readonly byTitle = new Map<string, Row>();
  private readonly campaignNames = new Map<string, string>();
  /** Ids of entries by their UID, of what is here and of what the file brings. */
  private readonly entryIds = new Map<string, string>();
  /** Days of series for which something stands, here or in the file. */
  private readonly replaced = new Set<string>();
  /** Ids of entries that stand for no day of a series. */
  private readonly wholes = new Set<string>();
  private readonly claimed = new Set<string>();
  private readonly campaignIds = new Set<string>();

  constructor({ entries, tasks, campaigns, keyDates }: CalendarRows) {
    for (const row of entries) {
      this.byId.set(`entries|${row.id}`, row);
      if (row.uid !== null) this.byUid.set(`entries|${row.uid}`, row);
      if (row.series) this.byDay.set(`${row.series.id}|${row.series.day}`, row);
      else {
        this.entryIds.set(uidOf(row), row.id);
        this.wholes.add(row.id);
      }
      this.byTitle.set(titleKey(row.title, row.day), row);
    }
    for (const row of tasks) {
      this.byId.set(`tasks|${row.id}`, row);
      if (row.uid !== null) this.byUid.set(`tasks|${row.uid}`, row);
    }
    for (const row of keyDates) this.byId.set(`keyDates|${row.id}`, row);
    for (const row of campaigns) {
      this.byId.set(`campaigns|${row.id}`, row);
      this.addCampaign(row.id, row.name);
    }
  }

  /** The row that an item stands for, or the id that it gets. `seriesId`: of the series of which it is a day. */
  place(offer: Offer, seriesId: string | null, newId: () => string): { id: string; before: Row | null } {
    const found = this.find(offer, seriesId);
    const before = found && !this.claimed.has(`${offer.noun}|${found.id}`) ? found : null;
    const id = before?.id ?? this.freeId(offer, seriesId, newId);
    this.claimed.add(`${offer.noun}|${id}`);
    const isDay = offer.series !== null || Boolean(offer.said.series);
    if (offer.noun === 'entries' && !isDay) {
      this.wholes.add(id);
      this.entryIds.set(offer.fileUid, id);
    }
    if (offer.series !== null && seriesId !== null) this.replaced.add(`${seriesId}|${offer.series.day}`);
    if (offer.noun === 'campaigns') this.addCampaign(id, offer.title);
    return { id, before };
  }

  /** Whether something stands for a day of a series. */
  isReplaced(seriesId: string, day: string): boolean {
    return this.byDay.has(`${seriesId}|${day}`) || this.replaced.has(`${seriesId}|${day}`);
  }

  /** Whether days of an entry can be stood for: it is here or in the file, and stands for no day itself. */
  isWhole(id: string): boolean {
    return this.wholes.has(id);
  }

  /** The id of the entry with a UID; null: nobody knows it. */
  idOf(uid: string): string | null {
    const own = idOfUid(uid);
    return this.entryIds.get(uid) ?? (own !== null && this.byId.has(`entries|${own}`) ? own : null);
  }

  /** The campaign that an entry belongs to; undefined: the file does not say, or names none that is known. */
  campaignOf({ said, categories }: Offer): string | null | undefined {
    const { campaignId } = said;
    if (campaignId === null) return null;
    if (typeof campaignId === 'string' && this.campaignIds.has(campaignId)) return campaignId;
    return categories.map((name) => this.campaignNames.get(foldText(name))).find((id) => id !== undefined);
  }

  private find(
    { noun, id, uid, fileUid, series, byTitle, title, day }: Offer,
    seriesId: string | null,
  ): Row | null {
    if (series !== null && seriesId !== null)
      return this.byDay.get(`${seriesId}|${series.day}`) ?? this.byId.get(`${noun}|${id}`) ?? null;
    const known = (id !== null && this.byId.get(`${noun}|${id}`)) || null;
    const elsewhere = series ? uidOfDay(series) : (uid ?? fileUid);
    const same = known ?? this.byUid.get(`${noun}|${elsewhere}`) ?? null;
    return same ?? (byTitle ? (this.byTitle.get(titleKey(title, day)) ?? null) : null);
  }

  private freeId({ noun, id, series, said }: Offer, seriesId: string | null, newId: () => string): string {
    const wanted = id ?? (series && seriesId !== null ? detachedId(seriesId, series.day) : null);
    const isFree =
      wanted !== null &&
      wanted !== '' &&
      wanted.length <= (noun === 'entries' && said.recurrence ? MOST_SERIES_ID : MOST_ID) &&
      !this.byId.has(`${noun}|${wanted}`) &&
      !this.claimed.has(`${noun}|${wanted}`);
    return isFree ? wanted : newId();
  }

  private addCampaign(id: string, name: string): void {
    this.campaignIds.add(id);
    const folded = foldText(name);
    if (!this.campaignNames.has(folded)) this.campaignNames.set(folded, id);
  }
}

function titleKey(title: string, day: string | null): string {
  return `${day ?? ''}|${foldText(title).replace(/\s+/g, ' ').trim()}`;
}
