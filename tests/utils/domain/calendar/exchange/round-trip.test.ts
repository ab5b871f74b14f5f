import fc from 'fast-check';
import ical from 'node-ical';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Entry, entrySchema } from '../../../../../utils/domain/calendar/entry.ts';
import type { CalendarContent } from '../../../../../utils/domain/calendar/exchange/write-ics.ts';
import { writeIcs } from '../../../../../utils/domain/calendar/exchange/write-ics.ts';
import { detach } from '../../../../../utils/domain/calendar/series/occurrences.ts';
import { ownTask } from '../../../../../utils/domain/calendar/task.ts';
import { entryArbitrary } from './arbitraries.ts';
import { campaign, entry, keyDate } from './examples.ts';
import { compare, NOW, read, takeOver } from './reading.ts';

const EMPTY: CalendarContent = {
  name: 'Cidrerie du Val',
  entries: [],
  campaigns: [],
  tasks: [],
  keyDates: [],
  language: 'fr',
  now: NOW,
};

describe('a file of our own', () => {
  it('comes back whole into an empty calendar, and is the same where it came from', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entryArbitrary, { selector: ({ id }) => id, maxLength: 4 }), (entries) => {
        fc.pre(entries.length > 0);
        const text = writeIcs({ ...EMPTY, entries });
        expect(takeOver(text).entries).toEqual(entries);
        expect(
          compare(read(text), { entries }).map(({ status, differences }) => [status, differences]),
        ).toEqual(entries.map(() => ['same', []]));
      }),
      { numRuns: 150 },
    );
  });

  it('has lines of 75 octets at most, each of whole characters', () => {
    fc.assert(
      fc.property(entryArbitrary, (one) => {
        // The sign that stands for half a character may be part of a text as well.
        fc.pre(!JSON.stringify(one).includes('\uFFFD'));
        const octets = Buffer.from(writeIcs({ ...EMPTY, entries: [one] }), 'utf8').toString('latin1');
        for (const line of octets.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(75);
          // Half a character would be read as a sign of its own.
          expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\uFFFD');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('brings series, their days, campaigns, tasks and key dates back as they were', () => {
    const series = entry({
      id: 'series',
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU', except: ['2026-12-15'] },
    });
    const moved = {
      ...detach({ key: 'x', entry: series, day: '2026-12-08', isRepeat: true }),
      day: '2026-12-09',
      time: '18:00',
    };
    const task = {
      ...ownTask('task', 'Relire', '2026-12-01', NOW),
      entryId: 'series',
      time: '10:30',
      done: true,
    };
    const content: CalendarContent = {
      ...EMPTY,
      entries: [series, moved],
      campaigns: [campaign],
      tasks: [task],
      keyDates: [keyDate('2026-12-25'), keyDate('2027-12-25')],
    };
    const text = writeIcs(content);
    const rows = takeOver(text);
    expect(rows.entries).toEqual([series, moved]);
    expect(rows.campaigns).toEqual([campaign]);
    expect(rows.tasks).toEqual([task]);
    // Its tasks may not have come along: they are made again.
    const { plannedThrough: _, ...unplanned } = keyDate('2026-12-25').keyDate;
    expect(rows.keyDates).toEqual([unplanned]);
    const again = compare(read(text), rows);
    expect(again.map(({ status }) => status)).toEqual(again.map(() => 'same'));
  });
});

it.each([
  ['since 2015', { day: '2015-05-04', yearly: true }, '2026-05-04', '2015-05-04'],
  ['on 29 February', { day: '2020-02-29', yearly: true }, '2026-02-28', '2020-02-29'],
  ['once', { day: '2026-05-04' }, '2026-05-04', '2026-05-04'],
])('a date of the user’s own, %s, keeps its first day', (_, said, day, first) => {
  const { dates } = keyDate(day);
  const row = { id: 'christmas', title: 'La cidrerie', brandId: null, leadDays: 5, ...said };
  const text = writeIcs({ ...EMPTY, keyDates: [{ keyDate: row, dates }] });
  expect(takeOver(text).keyDates[0]?.day).toBe(first);
  const [again] = compare(read(text), { keyDates: [row] });
  expect(again?.differences.map(({ field }) => field)).not.toContain('day');
});

describe('a day of a series', () => {
  const series = entry({ id: 'series', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU', except: [] } });
  const dayOf = (day: string, said: Partial<Entry>): Entry => ({
    ...detach({ key: 'x', entry: series, day, isRepeat: true }),
    ...said,
  });

  it('that has no date any more still stands for its day, and takes no other day away', () => {
    const idea = dayOf('2026-12-08', { day: null, time: null });
    const moved = dayOf('2026-12-15', { day: '2026-12-16' });
    const entries = [series, idea, moved];
    const text = writeIcs({ ...EMPTY, entries });
    expect(takeOver(text).entries).toEqual(entries);
    expect(compare(read(text), { entries }).map(({ status }) => status)).toEqual(['same', 'same', 'same']);
    const event = ical.sync.parseICS(text)['series@passerelle'];
    if (event?.type !== 'VEVENT') throw new Error('No event');
    const days = ical
      .expandRecurringEvent(event, { from: new Date('2026-12-01'), to: new Date('2026-12-24') })
      .map(({ start }) => start.toISOString().slice(0, 10));
    expect(days).toEqual(['2026-12-01', '2026-12-16', '2026-12-22']);
  });

  it('that does not go out with its series is not shown by other programs, and nothing changes here', () => {
    const elsewhere = dayOf('2026-12-08', { brandId: 'brand-1' });
    const hidden = [{ id: 'series', day: '2026-12-08' }];
    const text = writeIcs({ ...EMPTY, entries: [series], hidden });
    expect(text).toContain('EXDATE;TZID=Europe/Paris:20261208T090000');
    expect(compare(read(text), { entries: [series, elsewhere] }).map(({ status }) => status)).toEqual([
      'same',
    ]);
    expect(takeOver(text).entries[0]?.recurrence?.except).toEqual(['2026-12-08']);
  });

  it('that its rule does not give is the same row each time', () => {
    const besides = dayOf('2026-12-10', { title: 'Un jeudi', time: '18:00' });
    const entries = [series, besides];
    const text = writeIcs({ ...EMPTY, entries });
    expect(takeOver(text).entries).toEqual(entries);
    expect(compare(read(text), { entries }).map(({ status }) => status)).toEqual(['same', 'same']);
  });
});

it('an id so long that the days of a series had none is replaced, and known again by its UID', () => {
  const long = entry({ id: 'x'.repeat(90), recurrence: { rule: 'FREQ=WEEKLY', except: [] } });
  const text = writeIcs({ ...EMPTY, entries: [long] });
  const { entries } = takeOver(text);
  const [brought = long] = entries;
  const day = detach({ key: 'x', entry: brought, day: '2026-12-08', isRepeat: true });
  expect(v.is(entrySchema, day)).toBe(true);
  expect(compare(read(text), { entries }).map(({ status }) => status)).toEqual(['same']);
});

it('a link of our own file that is none of the web is not taken over', () => {
  const link = 'javascript:alert(1)';
  const idea = entry({ id: 'idea', day: null, time: null, link });
  const text = writeIcs({ ...EMPTY, entries: [entry({ link }), idea], campaigns: [{ ...campaign, link }] });
  const rows = takeOver(text);
  expect([...rows.entries, ...rows.campaigns].map((row) => row.link)).toEqual(['', '', '']);
});

describe('another program', () => {
  it('reads the moments, alarms and exceptions of our file', () => {
    const series = entry({
      id: 'series',
      reminders: [60],
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229', except: ['2026-12-15'] },
    });
    const all = ical.sync.parseICS(writeIcs({ ...EMPTY, entries: [series], campaigns: [campaign] }));
    const event = all['series@passerelle'];
    if (event?.type !== 'VEVENT') throw new Error('No event');
    expect(event.start.toISOString()).toBe('2026-12-01T08:00:00.000Z');
    expect(event.summary).toBe('Noël : on ouvre !');
    expect(event.status).toBe('TENTATIVE');
    expect(event.alarms?.[0]).toMatchObject({ trigger: '-PT60M' });
    const days = ical
      .expandRecurringEvent(event, { from: new Date('2026-11-01'), to: new Date('2027-03-01') })
      .map(({ start }) => start.toISOString());
    expect(days).toEqual([
      '2026-12-01T08:00:00.000Z',
      '2026-12-08T08:00:00.000Z',
      '2026-12-22T08:00:00.000Z',
      '2026-12-29T08:00:00.000Z',
    ]);
    const span = all['campaign@passerelle'];
    if (span?.type !== 'VEVENT') throw new Error('No campaign');
    expect([span.datetype, span.summary, span.categories ?? null]).toEqual(['date', 'Fêtes', null]);
  });

  it('rings in the morning for a whole day, that day and the day before', () => {
    const whole = entry({ id: 'whole', time: null, reminders: [0, 1_440] });
    const text = writeIcs({ ...EMPTY, entries: [whole] });
    const event = ical.sync.parseICS(text)['whole@passerelle'];
    if (event?.type !== 'VEVENT') throw new Error('No event');
    expect(event.alarms?.map(({ trigger }) => trigger)).toEqual(['PT540M', '-PT900M']);
  });

  it('keeps 09:00 in Paris at 09:00 over a change of the clocks', () => {
    const series = entry({
      id: 'clocks',
      day: '2026-10-19',
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3', except: [] },
    });
    const event = ical.sync.parseICS(writeIcs({ ...EMPTY, entries: [series] }))['clocks@passerelle'];
    if (event?.type !== 'VEVENT') throw new Error('No event');
    const starts = ical
      .expandRecurringEvent(event, { from: new Date('2026-10-01'), to: new Date('2026-12-01') })
      .map(({ start }) => start.toISOString());
    expect(starts).toEqual([
      '2026-10-19T07:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
      '2026-11-02T08:00:00.000Z',
    ]);
  });

  it('reads tasks as to-dos with their day and state', () => {
    const tasks = [
      ownTask('open', 'Brief', '2026-12-01', NOW),
      { ...ownTask('done', 'Visuels', '2026-12-02', NOW), done: true },
    ];
    const all = ical.sync.parseICS(writeIcs({ ...EMPTY, tasks }));
    expect(all['open@passerelle']).toMatchObject({ type: 'VTODO', summary: 'Brief', status: 'NEEDS-ACTION' });
    expect(all['done@passerelle']).toMatchObject({ type: 'VTODO', status: 'COMPLETED' });
  });
});
