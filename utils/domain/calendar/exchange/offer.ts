import type { Entry } from '../entry.ts';

/** What a file may bring. */
export type OfferNoun = 'entries' | 'campaigns' | 'tasks' | 'keyDates';

/** What a file says of a row, by the row's fields. */
export type Said = Readonly<Record<string, unknown>>;

export interface SeriesDay {
  uid: string;
  /** In the zone of the series, once that is known. */
  day: string;
  /** As the file writes it. */
  written: { day: string; time: string | null; timeZone: string | null };
}

/** An item that a file brings. */
export interface Offer {
  noun: OfferNoun;
  /** Of one file, each once. */
  key: string;
  title: string;
  /** Null: an idea for some day. */
  day: string | null;
  /** Passerelle's own id of it; null: it was made elsewhere. */
  id: string | null;
  /** The UID that it has elsewhere; null: none. */
  uid: string | null;
  /** The UID in the file, of ours too. */
  fileUid: string;
  /** What the file says; what it is silent about stays as it is here. */
  said: Said;
  /** It stands for what the series with this UID has on that day. */
  series: SeriesDay | null;
  /** Whether the series only names that day (RDATE): what the file says of the day itself counts more. */
  isNamed: boolean;
  /** The whole days that it lasts, where they are several: it may become a campaign. */
  span: { first: string; last: string } | null;
  /** Names of which one may be a campaign. */
  categories: readonly string[];
  /** The UID of the entry that a task prepares. */
  relatedUid: string | null;
  /** What other programs were told of the entry, which is no news where it comes back as it was. */
  description: string | null;
  /** When it was last changed there, in ms since 1970; null: not told. */
  modifiedAt: number | null;
  /** Null: not told. */
  madeAt: number | null;
  /** Whether the same title on the same day is the same item: of files that name no ids. */
  byTitle: boolean;
  line: number;
  source: string;
}

export function emptyOffer(noun: OfferNoun, key: string): Offer {
  return {
    noun,
    key,
    title: '',
    day: null,
    id: null,
    uid: null,
    fileUid: '',
    said: {},
    series: null,
    isNamed: false,
    span: null,
    categories: [],
    relatedUid: null,
    description: null,
    modifiedAt: null,
    madeAt: null,
    byTitle: false,
    line: 0,
    source: '',
  };
}

/** The end of the UIDs of what is made here. */
const OWN_UID = '@passerelle';

export function uidOf({ id, uid }: Pick<Entry, 'id' | 'uid'>): string {
  return uid ?? `${id}${OWN_UID}`;
}

/** The id in a UID of ours; null: it was made elsewhere. */
export function idOfUid(uid: string): string | null {
  return uid.endsWith(OWN_UID) && uid.length > OWN_UID.length ? uid.slice(0, -OWN_UID.length) : null;
}

/** A short name for a text, always the same (FNV-1a, twice, 32 bits each). */
export function printOf(content: string): string {
  const print = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < content.length; at += 1)
      hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return `${print(0x811c9dc5)}${print(0x2f0b4a17)}`;
}
