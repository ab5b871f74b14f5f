import * as v from 'valibot';
import { daySchema } from '../entry.ts';
import { isWebLink } from '../publishing/limits.ts';
import { type IcsComponent, textOf } from './ics-component.ts';
import type { OfferNoun, SeriesDay } from './offer.ts';

/**
 * What Passerelle alone knows, in properties of its own: each holds the JSON of one field. How far a key date is
 * planned is true only beside its tasks, which may be elsewhere.
 */
export const OWN_FIELDS: Readonly<Record<OfferNoun, readonly string[]>> = {
  entries: [
    'status',
    'text',
    'texts',
    'networks',
    'hashtags',
    'imageNotes',
    'link',
    'owner',
    'objective',
    'notes',
    'checklist',
    'publications',
    'brandId',
    'campaignId',
    'keyDate',
    'timeZone',
    'reminders',
  ],
  campaigns: ['brandId', 'color', 'link', 'objective', 'notes'],
  tasks: ['brandId', 'entryId', 'keyDate', 'checklistId'],
  keyDates: ['day', 'brandId', 'leadDays', 'known', 'yearly', 'backPlan'],
};

const PREFIX = 'x-passerelle-';

/** `imageNotes` as `x-passerelle-image-notes`. */
export function ownPropertyName(field: string): string {
  return `${PREFIX}${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

const seriesSchema = v.object({
  uid: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  day: daySchema,
});

/** The day of a series for which an idea of ours stands; null: it stands for itself. */
export function readOwnSeries(component: IcsComponent): SeriesDay | null {
  const read = v.safeParse(seriesSchema, readJson(textOf(component, ownPropertyName('series'))));
  if (!read.success) return null;
  const { uid, day } = read.output;
  return { uid, day, written: { day, time: null, timeZone: null } };
}

/** Which kind of row a component is, by our own word; null: it was not written here. */
export function ownKind(component: IcsComponent): OfferNoun | null {
  const kind = textOf(component, `${PREFIX}kind`);
  return kind in OWN_FIELDS ? (kind as OfferNoun) : null;
}

/** The fields that our own properties say. What is not JSON any more is not said. */
export function readOwnFields(component: IcsComponent, noun: OfferNoun): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const field of OWN_FIELDS[noun]) {
    const value = readJson(textOf(component, ownPropertyName(field)));
    // A link may be pressed: a file may have come from anybody.
    const isGood = field !== 'link' || (typeof value === 'string' && isWebLink(value));
    if (value !== undefined && isGood) said[field] = value;
  }
  return said;
}

/** Undefined: nothing is written, or another program changed it. */
function readJson(written: string): unknown {
  try {
    return written === '' ? undefined : JSON.parse(written);
  } catch {
    return undefined;
  }
}
