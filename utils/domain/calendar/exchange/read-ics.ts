import { fail, type Result, succeed } from '../../result.ts';
import { isTimeZone } from '../time-zone.ts';
import { type IcsComponent, propertyOf, readComponent, textOf } from './ics-component.ts';
import { moveToZone } from './ics-dates.ts';
import { type IcsPart, looksLikeCalendar, splitParts } from './ics-parts.ts';
import { IcsZones } from './ics-zones.ts';
import type { Offer, SeriesDay } from './offer.ts';
import { type EventContext, readEvent } from './read-event.ts';
import type { Note } from './read-foreign.ts';
import { readTodo } from './read-todo.ts';
import { cutSource, type FileRefusal, type Told, type ToldCode } from './told.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** What a file brings, and what is told of it. */
export interface Reading {
  offers: Offer[];
  told: Told[];
}

export interface ReadOptions {
  /** The zone where the user is. */
  timeZone: string;
  note: Note;
}

/**
 * Reads a calendar file step by step (RFC 5545): each step takes one component and gives how much is read, from 0 to
 * 1, so that whoever runs it may pause or stop. Rules are kept as rules and never expanded.
 */
export function* readIcs(
  text: string,
  options: ReadOptions,
): Generator<number, Result<Reading, FileRefusal>, void> {
  const refusal = refuse(text);
  if (refusal !== null) return fail(refusal);
  // Old programs of the Mac end lines by a carriage return alone.
  const lines = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  const reader = new IcsReader(options);
  // Zones may stand behind what uses them.
  for (const { part, at } of splitParts(lines)) {
    if (part?.name === 'VTIMEZONE') reader.readZone(part);
    yield (at / lines.length) * 0.3;
  }
  for (const { part, calendarLine, at } of splitParts(lines)) {
    if (calendarLine) reader.readCalendarLine(calendarLine.calendar, calendarLine.text);
    if (part) reader.read(part);
    yield 0.3 + (at / lines.length) * 0.7;
  }
  const reading = reader.finish();
  return reading.offers.length + reading.told.length > 0 ? succeed(reading) : fail('nothing_in_it');
}

function refuse(text: string): FileRefusal | null {
  const start = text.trimStart();
  if (start === '') return 'empty';
  if (looksLikeCalendar(text)) return null;
  return start.startsWith('<') ? 'web_page' : 'not_calendar';
}

class IcsReader {
  private readonly options: ReadOptions;
  private readonly zones: IcsZones;
  private readonly calendarZones = new Map<number, string>();
  private readonly offers = new Map<string, Offer>();
  private readonly revisions = new Map<string, number>();
  private readonly told: Told[] = [];
  private readonly cancelled: SeriesDay[] = [];
  private count = 0;

  constructor(options: ReadOptions) {
    this.options = options;
    this.zones = new IcsZones(options.timeZone);
  }

  readZone({ source }: IcsPart): void {
    const read = readComponent(source);
    if (read) this.zones.add(read.component, source);
  }

  readCalendarLine(calendar: number, text: string): void {
    const zone = /^X-WR-TIMEZONE(?:;[^:]*)?:(.+)$/i.exec(text)?.[1]?.trim() ?? '';
    const known = isTimeZone(zone) ? zone : WINDOWS_ZONES[zone];
    // A calendar in UTC says as little of where its user is as a moment in UTC.
    if (zone !== '' && known !== undefined && !/^(?:Etc\/)?(?:UTC|GMT)$/i.test(known))
      this.calendarZones.set(calendar, known);
  }

  read(part: IcsPart): void {
    if (part.name === 'VTIMEZONE') return;
    const read = part.isWhole ? readComponent(part.source) : null;
    if (read) this.take(part, read.component, read.broken);
    else this.tell(part, '', part.isWhole ? 'broken' : 'cut_off');
  }

  private take(part: IcsPart, component: IcsComponent, broken: readonly string[]): void {
    const title = textOf(component, 'summary').trim().slice(0, 200);
    if (broken.length > 0) this.tell(part, title, 'broken_line', broken.join('\n').slice(0, 200));
    if (textOf(component, 'status').toUpperCase() === 'CANCELLED') {
      this.readCancelled(part, component, title);
      return;
    }
    this.count += 1;
    for (const offer of this.readPart(part, component, title))
      this.keep({ ...offer, line: part.line, source: cutSource(part.source) }, component);
  }

  private readPart(part: IcsPart, component: IcsComponent, title: string): Offer[] {
    const context = this.contextOf(part, (code, name = '') => this.tell(part, title, code, name));
    const key = `item-${this.count}`;
    if (part.name === 'VEVENT') return readEvent(component, key, context) ?? [];
    if (part.name === 'VTODO') {
      const offer = readTodo(component, key, context);
      return offer ? [offer] : [];
    }
    this.tell(part, title, OTHER_PARTS[part.name] ?? 'unknown_part', part.name);
    return [];
  }

  private contextOf(part: IcsPart, tell: EventContext['tell']): EventContext {
    const { timeZone: local, note } = this.options;
    return {
      zones: this.zones,
      local,
      calendarZone: this.calendarZones.get(part.calendar) ?? null,
      note,
      tell,
    };
  }

  /** Of one item that stands in the file twice, the later revision counts. */
  private keep(offer: Offer, component: IcsComponent): void {
    // A key date stands in our file once a year.
    const isKeyDate = offer.noun === 'keyDates';
    const uid = isKeyDate ? '' : offer.fileUid;
    // A day of a series is known by that day, whatever its id.
    const who = offer.series
      ? JSON.stringify([offer.noun, offer.series.uid, offer.series.day, offer.isNamed])
      : JSON.stringify([offer.noun, uid, offer.id]);
    const revision = Number(textOf(component, 'sequence')) || 0;
    const before = this.revisions.get(who);
    const other = this.offers.get(who);
    if (other && isKeyDate) return;
    if (other && before !== undefined) {
      const isNewer =
        revision > before || (revision === before && (offer.modifiedAt ?? 0) > (other.modifiedAt ?? 0));
      const loser = isNewer ? other : offer;
      this.told.push({ code: 'twice', line: loser.line, title: loser.title, name: '', source: loser.source });
      if (!isNewer) return;
    }
    this.revisions.set(who, revision);
    this.offers.set(who, offer);
  }

  /** A day of a series that was cancelled is an exception of the series; anything else cancelled is left out. */
  private readCancelled(part: IcsPart, component: IcsComponent, title: string): void {
    const isDay = part.name === 'VEVENT' && propertyOf(component, 'recurrence-id') !== undefined;
    const silent = this.contextOf(part, () => {});
    const [offer] = (isDay && readEvent(component, 'cancelled', silent)) || [];
    if (offer?.series) this.cancelled.push(offer.series);
    else this.tell(part, title, 'cancelled');
  }

  finish(): Reading {
    const series = new Map<string, Offer>();
    for (const offer of this.offers.values())
      if (offer.series === null && offer.noun === 'entries') series.set(offer.fileUid, offer);
    const dayOf = ({ uid, day, written }: SeriesDay) => {
      const zone = series.get(uid)?.said.timeZone;
      return typeof zone === 'string' ? moveToZone(written, zone, this.options.timeZone).day : day;
    };
    for (const one of this.cancelled) {
      const master = series.get(one.uid);
      const recurrence = master?.said.recurrence as { rule: string; except: string[] } | null | undefined;
      if (!master || !recurrence) continue;
      const except = [...new Set([...recurrence.except, dayOf(one)])].sort();
      master.said = { ...master.said, recurrence: { ...recurrence, except } };
    }
    const offers = [...this.offers.values()].map((offer) =>
      offer.series ? { ...offer, series: { ...offer.series, day: dayOf(offer.series) } } : offer,
    );
    const placeOf = (one: SeriesDay) => JSON.stringify([one.uid, dayOf(one)]);
    const spokenOf = new Set(this.cancelled.map(placeOf));
    for (const { series: one, isNamed } of this.offers.values())
      if (one && !isNamed) spokenOf.add(placeOf(one));
    const isSaidElsewhere = ({ series: one, isNamed }: Offer) =>
      isNamed && one !== null && spokenOf.has(JSON.stringify([one.uid, one.day]));
    return { offers: offers.filter((offer) => !isSaidElsewhere(offer)), told: this.told };
  }

  private tell({ line, source }: IcsPart, title: string, code: ToldCode, name = ''): void {
    this.told.push({ code, line, title, name, source: cutSource(source) });
  }
}

const OTHER_PARTS: Readonly<Record<string, ToldCode>> = { VJOURNAL: 'journal', VFREEBUSY: 'free_busy' };
