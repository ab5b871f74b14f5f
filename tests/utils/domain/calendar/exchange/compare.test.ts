import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../utils/domain/calendar/entry.ts';
import { planImport, undoImport } from '../../../../../utils/domain/calendar/exchange/plan-import.ts';
import { writeIcs } from '../../../../../utils/domain/calendar/exchange/write-ics.ts';
import { campaign, entry, keyDate } from './examples.ts';
import { compare, eventOf, NOW, read, rowsOf } from './reading.ts';

const EMPTY = { name: 'x', campaigns: [], tasks: [], keyDates: [], language: 'fr' as const, now: NOW };

/** Our file after another program has kept only what the standard knows. */
function withoutOurs(text: string): string {
  return text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => !line.startsWith('X-PASSERELLE'))
    .join('\r\n');
}

describe('what comes back from another program', () => {
  const here = entry({
    text: 'Venez !',
    texts: { linkedin: { text: 'Venez chez nous.', firstComment: 'Lien' } },
    notes: 'Interne',
    status: 'ready',
    checklist: [{ id: 'a', title: 'Visuel', done: true }],
    networks: ['linkedin'],
    campaignId: 'campaign',
  });
  const there = withoutOurs(writeIcs({ ...EMPTY, entries: [here], campaigns: [campaign] })).replace(
    /BEGIN:VEVENT\r\nUID:campaign@[\s\S]*?END:VEVENT\r\n/,
    '',
  );

  it('without its texts as we know them is still the same', () => {
    expect(compare(read(there), { entries: [here], campaigns: [campaign] })).toMatchObject([
      { status: 'same' },
    ]);
  });

  it('moved there is moved here, and keeps its texts and checklist', () => {
    const moved = there.replace(/(DTSTART;TZID=Europe\/Paris:)20261201T090000/, '$120261203T110000');
    const [item] = compare(read(moved), { entries: [here], campaigns: [campaign] });
    expect(item?.differences.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['day', '2026-12-01', '2026-12-03'],
      ['time', '09:00', '11:00'],
    ]);
    expect(item?.after).toMatchObject({
      text: here.text,
      texts: here.texts,
      notes: here.notes,
      checklist: here.checklist,
      status: 'ready',
    });
  });

  it('but was changed here later stays as it is here unless the user says otherwise', () => {
    const later: Entry = { ...here, day: '2026-12-10', updatedAt: NOW };
    const [item] = compare(read(there), { entries: [later], campaigns: [campaign] });
    expect(item).toMatchObject({ status: 'newer_here', isTaken: false });
  });
});

describe('what is new', () => {
  it('gets the brand, the networks and the status that the user chose, and the past is published', () => {
    const settings = { brandId: 'brand-1', networks: ['instagram' as const], status: 'idea' as const };
    const future = compare(read(eventOf('DTSTART:20261201T090000')), {}, settings);
    const past = compare(read(eventOf('DTSTART:20251201T090000')), {}, settings);
    expect(future[0]?.after).toMatchObject({ ...settings });
    expect(past[0]?.after).toMatchObject({ brandId: 'brand-1', status: 'published' });
  });

  it('of a brand that is not here gets the chosen one', () => {
    const text = writeIcs({ ...EMPTY, entries: [entry({ brandId: 'elsewhere' })] });
    const [item] = compare(read(text), {}, { brandId: 'brand-1' });
    expect(item?.after).toMatchObject({ brandId: 'brand-1' });
  });
});

describe('a step', () => {
  const here = entry({ notes: 'Interne' });
  const there = writeIcs({ ...EMPTY, entries: [{ ...here, title: 'Autre' }, entry({ id: 'new' })] });
  const items = compare(read(there), { entries: [here] });
  const rows = (...entries: Entry[]) => ({ entries, tasks: [], campaigns: [], keyDates: [] });
  const published = { ...here, status: 'published' as const, updatedAt: NOW };

  it('is taken back by another', () => {
    const { step, written } = planImport(items, rows(here));
    expect(step.put.entries?.map(({ id, title }) => [id, title])).toEqual([
      ['entry', 'Autre'],
      ['new', 'Noël : on ouvre !'],
    ]);
    expect(undoImport(written, rows(...(step.put.entries ?? [])))).toEqual({
      put: { entries: [here] },
      remove: { entries: ['new'] },
    });
  });

  it('keeps what was changed here since the file was compared', () => {
    const { step } = planImport(items, rows(published));
    expect(step.put.entries?.[0]).toEqual({ ...published, title: 'Autre' });
    const added = entry({ id: 'new', title: 'Déjà là' });
    expect(planImport(items, rows(added)).written).toEqual([]);
  });

  it('taken back leaves what was changed since it was done', () => {
    const { step, written } = planImport(items, rows(here));
    const [changed = here, added = here] = step.put.entries ?? [];
    const edited = [
      { ...changed, notes: 'Relu', updatedAt: NOW },
      { ...added, text: 'Écrit depuis', updatedAt: NOW },
    ];
    expect(undoImport(written, rows(...edited))).toEqual({
      put: { entries: [{ ...edited[0], title: here.title }] },
      remove: {},
    });
    const renamed = { ...changed, title: 'Le mien', updatedAt: NOW };
    expect(undoImport(written, rows(renamed))).toEqual({ put: {}, remove: {} });
  });

  it('taken back takes key dates away whose tasks were planned meanwhile', () => {
    const row = { id: 'own', title: 'Noël', day: '2026-12-04', brandId: null, leadDays: 5 };
    const text = writeIcs({ ...EMPTY, entries: [], keyDates: [{ ...keyDate('2026-12-04'), keyDate: row }] });
    const { written } = planImport(compare(read(text)), rows());
    const planned = { ...row, plannedThrough: '2026-12-04', plannedSteps: [] };
    expect(undoImport(written, { ...rows(), keyDates: [planned] }).remove).toEqual({ keyDates: ['own'] });
  });
});

it('two items of a file never stand for the same row', () => {
  const rows = { entries: [entry({ id: 'a', uid: 'one@example.org' })] };
  const text = eventOf('DTSTART:20261201T090000').replace(
    'END:VCALENDAR',
    'BEGIN:VEVENT\r\nUID:a@passerelle\r\nSUMMARY:B\r\nDTSTART;VALUE=DATE:20261202\r\nEND:VEVENT\r\nEND:VCALENDAR',
  );
  const ids = rowsOf(compare(read(text), rows)).entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
