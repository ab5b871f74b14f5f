import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { WINDOWS_ZONES } from '../../../../../utils/domain/calendar/exchange/windows-zones.ts';
import { describeZone } from '../../../../../utils/domain/calendar/exchange/write-zone.ts';

/** The offset of a zone at a local noon, as the browser knows it, in minutes. */
function offsetIn(zone: string, day: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(noon)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes = '0'] = /GMT(?:([+-])(\d+)(?::(\d+))?)?/.exec(name ?? '') ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}

describe('a zone in a calendar file', () => {
  it.each([
    'Europe/Paris',
    'America/Montreal',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Africa/Casablanca',
    'America/Sao_Paulo',
    'Pacific/Auckland',
    'Asia/Kathmandu',
  ])('%s has the same offsets as the browser knows, day by day', (zone) => {
    const read = new ICAL.Timezone(new ICAL.Component(describeZone(zone, 2024, 2028) as never));
    const differences: string[] = [];
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      // At noon in UTC the day is another one for some: compared where the clocks do not change that day.
      const before = offsetIn(zone, new Date(at - 86_400_000).toISOString().slice(0, 10));
      const after = offsetIn(zone, new Date(at + 86_400_000).toISOString().slice(0, 10));
      const wanted = offsetIn(zone, day);
      if (before !== wanted || after !== wanted) continue;
      const written = read.utcOffset(ICAL.Time.fromDateTimeString(`${day}T12:00:00`)) / 60;
      if (written !== wanted) differences.push(`${day}: ${written} instead of ${wanted}`);
    }
    expect(differences).toEqual([]);
  });

  it('says changes of every year as one rule, which goes on after the years of the file', () => {
    const zone = describeZone('Europe/Paris', 2026, 2030);
    const rules = zone[2].flatMap(([, properties]) => properties.filter(([name]) => name === 'rrule'));
    expect(rules.map(([, , , rule]) => rule)).toEqual([
      { freq: 'YEARLY', bymonth: 3, byday: '-1SU' },
      { freq: 'YEARLY', bymonth: 10, byday: '-1SU' },
    ]);
  });
});

describe('the Windows names of zones', () => {
  const file = resolve(import.meta.dirname, '../../../../../node_modules/node-ical/windowsZones.json');
  const theirs = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { iana: string[] }>;
  const names = Object.keys(WINDOWS_ZONES);

  it('are those that another library has', () => {
    const known = Object.keys(theirs).filter((name) => !name.startsWith('('));
    expect([...names].sort()).toEqual(known.sort());
  });

  it.each(names)('%s keeps the same time as that library says', (name) => {
    for (const day of ['2026-01-15', '2026-04-05', '2026-07-15', '2026-10-20'])
      expect(offsetIn(WINDOWS_ZONES[name] ?? '', day)).toBe(offsetIn(theirs[name]?.iana[0] ?? '', day));
  });
});
