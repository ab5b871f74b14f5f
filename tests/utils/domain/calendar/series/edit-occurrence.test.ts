import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../utils/domain/calendar/entry.ts';
import {
  type EntryEdit,
  moveOccurrence,
  removeOccurrence,
  setStatus,
  stepOf,
  undoStepOf,
} from '../../../../../utils/domain/calendar/series/edit-occurrence.ts';
import {
  type Occurrence,
  occurrencesBetween,
} from '../../../../../utils/domain/calendar/series/occurrences.ts';
import { planned } from '../planned.ts';

const once = planned('once', '2026-11-21', { time: '09:00' });
const weekly = planned('weekly', '2026-11-02', {
  recurrence: { rule: 'FREQ=WEEKLY', except: [] },
  checklist: [{ id: 'item', title: 'Relire', done: true }],
}).entry;

/** When steps are taken back. */
const LATER = 9_000;

/** The calendar after a step. */
function apply(rows: readonly Entry[], { put, remove }: ReturnType<typeof stepOf>): Entry[] {
  const left = new Map(rows.map((row) => [row.id, row]));
  for (const id of remove) left.delete(id);
  for (const row of put) left.set(row.id, row);
  return [...left.values()];
}
const undone = (rows: readonly Entry[], edits: readonly EntryEdit[]) =>
  apply(rows, undoStepOf(edits, new Map(rows.map((row) => [row.id, row])), LATER));
const november = (rows: readonly Entry[]) =>
  occurrencesBetween(rows, '2026-11-01', '2026-11-30').map(({ key, day }) => `${key} ${day}`);
function dayOf(rows: readonly Entry[], key: string): Occurrence {
  const found = occurrencesBetween(rows, '2026-11-01', '2026-12-31').find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
}

describe('moving', () => {
  it('changes the day and nothing else, and is taken back', () => {
    const edits = moveOccurrence(once, '2026-11-25', 2_000);
    const rows = apply([once.entry], stepOf(edits));
    expect(rows).toEqual([{ ...once.entry, day: '2026-11-25', updatedAt: 2_000 }]);
    expect(undone(rows, edits)).toMatchObject([{ day: '2026-11-21', time: '09:00' }]);
  });

  it('takes one day out of a series; the others stay, and undoing puts it back', () => {
    const edits = moveOccurrence(dayOf([weekly], 'weekly@2026-11-09'), '2026-11-10', 2_000);
    const rows = apply([weekly], stepOf(edits));
    expect(november(rows)).toEqual([
      'weekly@2026-11-02 2026-11-02',
      'weekly@2026-11-09 2026-11-10',
      'weekly@2026-11-16 2026-11-16',
      'weekly@2026-11-23 2026-11-23',
      'weekly@2026-11-30 2026-11-30',
    ]);
    expect(undone(rows, edits)).toEqual([weekly]);
  });

  it('brings nothing back that was deleted after it', () => {
    const edits = moveOccurrence(once, '2026-11-25', 2_000);
    expect(undone([], edits)).toEqual([]);
  });

  it('keeps what was written after it when it is taken back', () => {
    const edits = moveOccurrence(once, '2026-11-25', 2_000);
    const [moved] = apply([once.entry], stepOf(edits));
    const written = { ...once.entry, ...moved, text: 'Nouveau texte', updatedAt: 3_000 };
    expect(undone([written], edits)).toMatchObject([{ day: '2026-11-21', text: 'Nouveau texte' }]);

    const apart = moveOccurrence(dayOf([weekly], 'weekly@2026-11-09'), '2026-11-10', 2_000);
    const rows = apply([weekly], stepOf(apart)).map((row) =>
      row.id === 'weekly' ? row : { ...row, text: 'Nouveau texte', updatedAt: 3_000 },
    );
    expect(undone(rows, apart)).toMatchObject([
      { id: 'weekly' },
      { id: 'weekly@2026-11-09', day: '2026-11-09', text: 'Nouveau texte' },
    ]);
  });
});

it('changes how far one day of a series has come, and not the series', () => {
  const rows = apply([weekly], stepOf(setStatus(dayOf([weekly], 'weekly@2026-11-09'), 'published', 2_000)));
  expect(rows.map(({ id, status }) => [id, status])).toEqual([
    ['weekly', 'draft'],
    ['weekly@2026-11-09', 'published'],
  ]);
});

describe('deleting', () => {
  it('an entry is taken back whole', () => {
    const edits = removeOccurrence(once, [], 2_000);
    const rows = apply([once.entry], stepOf(edits));
    expect(rows).toEqual([]);
    expect(undone(rows, edits)).toEqual([once.entry]);
  });

  it('a day of a series leaves it out', () => {
    const edits = removeOccurrence(dayOf([weekly], 'weekly@2026-11-09'), [weekly], 2_000);
    const rows = apply([weekly], stepOf(edits));
    expect(november(rows)).not.toContain('weekly@2026-11-09 2026-11-09');
    expect(november(rows)).toHaveLength(4);
    expect(november(undone(rows, edits))).toHaveLength(5);
  });

  it('a day that was moved does not bring back what the series had there', () => {
    const moved = apply(
      [weekly],
      stepOf(moveOccurrence(dayOf([weekly], 'weekly@2026-11-09'), '2026-11-10', 2_000)),
    );
    const edits = removeOccurrence(dayOf(moved, 'weekly@2026-11-09'), [weekly], 3_000);
    const rows = apply(moved, stepOf(edits));
    expect(november(rows).join()).not.toMatch(/2026-11-(09|10)/);
    expect(november(undone(rows, edits))).toContain('weekly@2026-11-09 2026-11-10');
  });
});
