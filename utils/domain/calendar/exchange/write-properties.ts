import type { JcalProperty } from './ics-component.ts';
import type { OfferNoun } from './offer.ts';
import { OWN_FIELDS, ownPropertyName } from './own-properties.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar file may not hold them (RFC 5545, 3.1).
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** A text without what no calendar file may hold, its lines parted by line feeds. */
export function clean(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * Who an item is, when it was made and changed, and how often: seconds from the one to the other, which only grow, so
 * that other programs know the later version.
 */
export function stampsOf(row: { createdAt: number; updatedAt: number }, uid: string): JcalProperty[] {
  const made = Math.min(row.createdAt, row.updatedAt);
  const revision = Math.min(2 ** 31 - 1, Math.floor((row.updatedAt - made) / 1_000));
  return [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', stamp(row.updatedAt)],
    ['created', {}, 'date-time', stamp(made)],
    ['last-modified', {}, 'date-time', stamp(row.updatedAt)],
    ['sequence', {}, 'integer', revision],
  ];
}

/** A moment in UTC; what lies before 1970 or is absurd counts as 1970. */
function stamp(moment: number): string {
  const safe = moment >= 0 && moment < Date.UTC(10_000, 0, 1) ? moment : 0;
  return `${new Date(safe).toISOString().slice(0, 19)}Z`;
}

/** The day of a series for which something without a day stands: a RECURRENCE-ID would show it on that day. */
export function seriesProperty(uid: string, day: string): JcalProperty {
  return [ownPropertyName('series'), {}, 'text', JSON.stringify({ uid, day })];
}

/** What Passerelle alone knows of a row, each field as JSON, so that its own file comes back whole. */
export function ownProperties(noun: OfferNoun, row: object & { id: string }): JcalProperty[] {
  const said = row as unknown as Readonly<Record<string, unknown>>;
  const property = (name: string, value: string): JcalProperty => [ownPropertyName(name), {}, 'text', value];
  return [
    property('kind', noun),
    property('id', row.id),
    ...OWN_FIELDS[noun].flatMap((field) =>
      said[field] === undefined ? [] : [property(field, JSON.stringify(said[field]))],
    ),
  ];
}
