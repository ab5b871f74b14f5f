import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CalendarRows } from '../../../../../utils/domain/calendar/exchange/calendar-index.ts';
import {
  compareOffers,
  type ImportItem,
  type ImportSettings,
} from '../../../../../utils/domain/calendar/exchange/compare.ts';
import { type Reading, readIcs } from '../../../../../utils/domain/calendar/exchange/read-ics.ts';
import type { FileRefusal } from '../../../../../utils/domain/calendar/exchange/told.ts';
import type { Result } from '../../../../../utils/domain/result.ts';

export const NOW = Date.UTC(2026, 10, 21, 12);
const TODAY = '2026-11-21';
const NO_ROWS: CalendarRows = { entries: [], tasks: [], campaigns: [], keyDates: [] };

export function fixture(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../../../fixtures/calendar-files', name), 'utf8');
}

/** Reads a calendar file to its end. */
export function readWhole(text: string, timeZone = 'Europe/Paris'): Result<Reading, FileRefusal> {
  return finish(readIcs(text, { timeZone, note: (kind, value) => `${kind}: ${value}` }));
}

function finish<Value>(steps: Generator<number, Value, void>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What a file that can be read brings and what is told of it. */
export function read(text: string, timeZone?: string): Reading {
  const reading = readWhole(text, timeZone);
  if (!reading.ok) throw new Error(`The file was refused: ${reading.error}`);
  return reading.value;
}

/** A calendar of the given lines. */
export function calendarOf(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** An event of the given lines. */
export function eventOf(...lines: string[]): string {
  return calendarOf('BEGIN:VEVENT', 'UID:one@example.org', 'SUMMARY:Post', ...lines, 'END:VEVENT');
}

export function compare(
  { offers }: Pick<Reading, 'offers'>,
  rows: Partial<CalendarRows> = {},
  settings: Partial<ImportSettings> = {},
  timeZone = 'Europe/Paris',
): ImportItem[] {
  let count = 0;
  const comparing = compareOffers(offers, {
    rows: { ...NO_ROWS, ...rows },
    brandIds: new Set(['brand-1']),
    settings: { brandId: null, networks: [], status: 'draft', spansAreCampaigns: true, ...settings },
    today: TODAY,
    now: NOW,
    timeZone,
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
  });
  const { items, refused } = finish(comparing);
  if (refused.length > 0) throw new Error(`No row can be made of: ${JSON.stringify(refused)}`);
  return items;
}

/** The rows that an import would leave in an empty calendar. */
export function rowsOf(items: readonly ImportItem[]): CalendarRows {
  const rowsOfNoun = (noun: ImportItem['noun']) =>
    items.filter((item) => item.noun === noun).map(({ after }) => after);
  return {
    entries: rowsOfNoun('entries'),
    tasks: rowsOfNoun('tasks'),
    campaigns: rowsOfNoun('campaigns'),
    keyDates: rowsOfNoun('keyDates'),
  } as unknown as CalendarRows;
}

/** A file as it lands in an empty calendar. */
export function takeOver(text: string, settings: Partial<ImportSettings> = {}): CalendarRows {
  return rowsOf(compare(read(text), {}, settings));
}
