import { NETWORK_IDS, type NetworkId } from '../../conversation/item.ts';
import { foldText } from '../../replies/words.ts';
import { daysBetween, shiftDay } from '../days.ts';
import { isWebLink } from '../publishing/limits.ts';
import { type IcsComponent, propertiesOf, propertyOf, textOf } from './ics-component.ts';
import { isInRange, moveToZone, readMinutes, readWhen, type When } from './ics-dates.ts';
import type { IcsZones } from './ics-zones.ts';
import type { Offer } from './offer.ts';
import type { ToldCode } from './told.ts';

/** What else an event says, for which an entry has no field: it is kept in the notes, in the words of the interface. */
type NoteKind = 'until' | 'place' | 'categories' | 'people' | 'files' | 'link';
export type Note = (kind: NoteKind, value: string) => string;

interface ForeignContext {
  zones: IcsZones;
  local: string;
  note: Note;
  tell: (code: ToldCode) => void;
}

/** Longest values that the rows take, in UTF-16 units. */
const MOST_TITLE = 200;
const MOST_TEXT = 70_000;
const MOST_NOTES = 8_000;
/** What an event of another program says, as an entry has it. */
export function readForeign(
  component: IcsComponent,
  { note, tell, zones, local }: ForeignContext,
  start: When,
  title: string,
) {
  const description = textOf(component, 'description');
  if (description.length > MOST_TEXT || title.length > MOST_TITLE) tell('text_cut');
  const categories = textsOf(component, 'categories');
  const networks = NETWORK_IDS.filter((id) => categories.some((word) => networkOf(word) === id));
  const others = categories.filter((word) => networkOf(word) === null);
  const link = textOf(component, 'url');
  const people = propertiesOf(component, 'attendee').map(nameOfPerson);
  const organizer = propertyOf(component, 'organizer');
  const notes = [
    untilOf(component, start, zones, local, note),
    noteOf(note, 'place', textOf(component, 'location')),
    noteOf(note, 'categories', others.join(', ')),
    noteOf(note, 'people', [...(organizer ? [nameOfPerson(organizer)] : []), ...people].join(', ')),
    noteOf(note, 'link', canBeLink(link) ? '' : link),
    noteOf(note, 'files', textsOf(component, 'attach').filter(canBeLink).join(' ')),
  ].filter((line) => line !== '');
  const all = [title.length > MOST_TITLE ? title : '', ...notes].filter(Boolean).join('\n');
  if (all.length > MOST_NOTES) tell('text_cut');
  return {
    ...(description === '' ? {} : { text: description.slice(0, MOST_TEXT) }),
    ...(networks.length > 0 ? { networks } : {}),
    ...(all === '' ? {} : { notes: all.slice(0, MOST_NOTES) }),
  };
}

function noteOf(note: Note, kind: NoteKind, value: string): string {
  return value.trim() === '' ? '' : note(kind, value.trim());
}

export function readLink(component: IcsComponent): { link?: string } {
  const link = textOf(component, 'url').trim();
  return canBeLink(link) ? { link } : {};
}

function canBeLink(link: string): boolean {
  return link !== '' && link.length <= 2_000 && isWebLink(link);
}

export function textsOf(component: IcsComponent, name: string): string[] {
  return propertiesOf(component, name).flatMap(({ values }) =>
    values.map((value) => String(value).trim()).filter(Boolean),
  );
}

export function networkOf(word: string): NetworkId | null {
  return NETWORK_IDS.find((id) => id === foldText(word.trim())) ?? null;
}

function nameOfPerson({
  parameters,
  values: [address],
}: {
  parameters: Readonly<Record<string, string | readonly string[]>>;
  values: readonly unknown[];
}): string {
  const name = typeof parameters.cn === 'string' ? parameters.cn : '';
  return name || String(address ?? '').replace(/^mailto:/i, '');
}

/** The last day of what lasts whole days; the end itself is not among them (RFC 5545, 3.6.1). */
export function lastDayOf(component: IcsComponent, first: string): string {
  const end = /^\d{4}-\d{2}-\d{2}/.exec(textOf(component, 'dtend'))?.[0];
  const minutes = end === undefined ? readMinutes(textOf(component, 'duration')) : null;
  const last = end ?? shiftDay(first, Math.max(1, Math.floor((minutes ?? 0) / (24 * 60))));
  const before = isInRange(last) ? shiftDay(last, -1) : first;
  return before < first ? first : before;
}

export function spanOf(component: IcsComponent, start: When, zones: IcsZones): Offer['span'] {
  if (start.time !== null) return null;
  const end = propertyOf(component, 'dtend');
  const when = end && readWhen(end, end.values[0], zones);
  if (when && when.time !== null) return null;
  const last = lastDayOf(component, start.day);
  return daysBetween(start.day, last) > 0 ? { first: start.day, last } : null;
}

/** When it ends, where that is another moment than its start. */
function untilOf(component: IcsComponent, start: When, zones: IcsZones, local: string, note: Note): string {
  const span = spanOf(component, start, zones);
  if (span) return note('until', span.last);
  if (start.time === null) return '';
  const end = propertyOf(component, 'dtend');
  const when = end && readWhen(end, end.values[0], zones);
  if (when && when.time !== null) {
    const moved = moveToZone(when, start.timeZone ?? local, local);
    if (moved.day === start.day && moved.time === start.time) return '';
    return note('until', `${moved.day} ${moved.time ?? ''}`.trim());
  }
  const minutes = readMinutes(textOf(component, 'duration'));
  if (minutes === null || minutes <= 0) return '';
  const from = Date.parse(`${start.day}T${start.time}:00Z`) + minutes * 60_000;
  return note('until', new Date(from).toISOString().slice(0, 16).replace('T', ' '));
}
