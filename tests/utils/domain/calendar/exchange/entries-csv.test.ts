import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  guessDateOrder,
  readDay,
  readTime,
} from '../../../../../utils/domain/calendar/exchange/csv-dates.ts';
import { readEntriesTable } from '../../../../../utils/domain/calendar/exchange/read-entries-csv.ts';
import { recognizeFile } from '../../../../../utils/domain/calendar/exchange/read-file.ts';
import type { Reading } from '../../../../../utils/domain/calendar/exchange/read-ics.ts';
import { writeEntriesCsv } from '../../../../../utils/domain/calendar/exchange/write-entries-csv.ts';
import { entryArbitrary } from './arbitraries.ts';
import { campaign, entry } from './examples.ts';
import { compare, rowsOf } from './reading.ts';

const decode = (encoding: string, bytes: Uint8Array) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
const NAMES = {
  campaigns: new Map([['campaign', 'Fêtes']]),
  brands: new Map([['brand-1', 'Cidrerie du Val']]),
};

function readBytes(bytes: Uint8Array): Reading {
  const file = recognizeFile(bytes, decode);
  if (!file.ok || file.value.kind !== 'csv') throw new Error('This is no table');
  const { table, columns, hasHeader, order } = file.value;
  return readEntriesTable(table, {
    columns,
    hasHeader,
    order: order ?? 'day_first',
    timeZone: 'Europe/Paris',
    campaigns: [campaign],
    brands: [{ id: 'brand-1', name: 'Cidrerie du Val' }],
  });
}
const readText = (text: string) => readBytes(new TextEncoder().encode(text));

/** Reads a table by the letter of RFC 4180, for one separator: another reader than the one under test. */
function readStrictly(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\r\n${separator}]*))(${separator}|\r\n|$)`, 'gy');
  for (const match of text.matchAll(pattern)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    if (match[3] === '') break;
  }
  return rows;
}

describe('a table of our own', () => {
  it('brings days of series back as such, also where a change gave them another series', () => {
    const series = entry({ id: 'series', recurrence: { rule: 'FREQ=WEEKLY', except: [] } });
    const moved = entry({
      id: 'old@2026-12-08',
      day: '2026-12-09',
      series: { id: 'series', day: '2026-12-15' },
    });
    const idea = entry({
      id: 'series@2026-12-22',
      day: null,
      time: null,
      series: { id: 'series', day: '2026-12-22' },
    });
    const entries = [idea, moved, series];
    const text = writeEntriesCsv(entries, { ...NAMES, language: 'fr' });
    const brought = rowsOf(compare(readText(text))).entries;
    expect(brought.map((one) => [one.id, one.series])).toEqual(entries.map((one) => [one.id, one.series]));
    expect(compare(readText(text), { entries }).map(({ status }) => status)).toEqual([
      'same',
      'same',
      'same',
    ]);
    // Without their series they stand for themselves.
    const alone = rowsOf(compare(readText(writeEntriesCsv([moved], { ...NAMES, language: 'fr' })))).entries;
    expect(alone.map((one) => one.series)).toEqual([null]);
  });

  it.each(['fr', 'en'] as const)('in %s comes back as it was, by the ids of its rows', (language) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entryArbitrary, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
        (entries) => {
          const text = writeEntriesCsv(entries, { ...NAMES, language });
          const items = compare(readText(text), { entries });
          expect(items.map(({ status, differences }) => [status, differences])).toEqual(
            entries.map(() => ['same', []]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is a table to another reader too, with the words of the language', () => {
    const one = entry({
      title: '=SUM(A1)',
      text: 'a;b\n"c"',
      campaignId: 'campaign',
      networks: ['facebook', 'linkedin'],
    });
    const text = writeEntriesCsv([one], { ...NAMES, language: 'fr' });
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [header = [], row = []] = readStrictly(text.slice(1), ';');
    const cell = (name: string) => row[header.indexOf(name)];
    expect([
      cell('date'),
      cell('heure'),
      cell('réseaux'),
      cell('statut'),
      cell('campagne'),
      cell('texte'),
    ]).toEqual(['2026-12-01', '09:00', 'Facebook, LinkedIn', 'brouillon', 'Fêtes', 'a;b\n"c"']);
    // A spreadsheet would run it.
    expect(cell('titre')).toBe("'=SUM(A1)");
    expect(compare(readText(text), { entries: [one], campaigns: [campaign] })).toMatchObject([
      { status: 'same' },
    ]);
  });
});

describe('a table of somebody', () => {
  const reading = () =>
    readBytes(readFileSync(resolve(import.meta.dirname, '../../../../fixtures/calendar-files/table-fr.csv')));

  it('in Windows-1252 with French dates, times and words is read', () => {
    const { entries } = rowsOf(compare(reading(), { campaigns: [campaign] }));
    expect(entries).toMatchObject([
      {
        title: 'Joyeux Noël',
        day: '2026-12-25',
        time: '09:30',
        networks: ['facebook', 'instagram'],
        status: 'ready',
        text: 'Joyeuses fêtes à tous !',
        hashtags: ['noel', 'fetes'],
        campaignId: 'campaign',
        owner: 'Léa',
      },
      { title: 'Galette', day: '2027-01-03', time: '21:30', networks: ['linkedin'], status: 'draft' },
      { title: 'Une idée à creuser', day: null, status: 'idea' },
      { title: 'Portes ouvertes', day: '2027-01-14', time: '12:00' },
    ]);
  });

  it('says line by line what could not be read', () => {
    expect(reading().told.map(({ line, code, name }) => [line, code, name])).toEqual([
      [5, 'not_a_date', '31/02/2027'],
      [6, 'bad_status', 'bizarre'],
      [6, 'bad_network', 'TikTok'],
      [6, 'bad_campaign', 'Inconnue'],
    ]);
  });

  it('updates what has the same title on the same day, and keeps what it is silent about', () => {
    const here = entry({
      title: 'Joyeux  NOËL',
      day: '2026-12-25',
      owner: 'Paul',
      notes: 'À garder',
      imageNotes: 'Sapin',
    });
    const [item] = compare(reading(), { entries: [here] });
    expect(item).toMatchObject({ status: 'updated', before: { id: 'entry' } });
    expect(item?.after).toMatchObject({
      id: 'entry',
      owner: 'Léa',
      notes: 'À garder',
      imageNotes: 'Sapin',
      time: '09:30',
    });
  });

  it('whose past entries name no status come as published', () => {
    const { entries } = rowsOf(compare(readText('date,title\n2020-02-29,Old\n2027-02-28,New\n')));
    expect(entries.map(({ status }) => status)).toEqual(['published', 'draft']);
  });

  it('of anything but entries is refused', () => {
    const refused = (text: string) => recognizeFile(new TextEncoder().encode(text), decode);
    expect(refused('a,b\n"open')).toEqual({ ok: false, error: 'broken_table' });
    expect(refused('one line')).toEqual({ ok: false, error: 'not_calendar' });
    expect(refused('<html></html>')).toEqual({ ok: false, error: 'web_page' });
    expect(refused('   ')).toEqual({ ok: false, error: 'empty' });
  });
});

describe('dates and times as people write them', () => {
  it.each([
    ['2026-12-24', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['24.12.26', '2026-12-24'],
    ['24 décembre 2026', '2026-12-24'],
    ['jeu. 24 déc. 2026', '2026-12-24'],
    ['Thursday, December 24th, 2026', '2026-12-24'],
    ['24/12/2026 09:00', '2026-12-24'],
    ['46380', '2026-12-24'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2027', null],
    ['demain', null],
  ])('%s', (cell, day) => {
    expect(readDay(cell, 'day_first')).toBe(day);
  });

  it('12/03/2026 is read in the order that the other dates of the file tell', () => {
    expect(readDay('12/03/2026', 'day_first')).toBe('2026-03-12');
    expect(readDay('12/03/2026', 'month_first')).toBe('2026-12-03');
    expect(guessDateOrder(['12/03/2026', '25/12/2026'])).toBe('day_first');
    expect(guessDateOrder(['12/03/2026', '12/25/2026'])).toBe('month_first');
    expect(guessDateOrder(['12/03/2026'])).toBeNull();
  });

  it.each([
    ['9h30', '09:30'],
    ['9 h', '09:00'],
    ['18h05', '18:05'],
    ['9:30 pm', '21:30'],
    ['12 am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['09:30:00', '09:30'],
    ['0930', '09:30'],
    ['midi', '12:00'],
    ['25:00', null],
    ['13 pm', null],
    ['bientôt', null],
  ])('%s', (cell, time) => {
    expect(readTime(cell)).toBe(time);
  });
});
