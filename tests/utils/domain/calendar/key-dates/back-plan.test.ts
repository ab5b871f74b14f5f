import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../../../../utils/domain/calendar/days.ts';
import { planTasks } from '../../../../../utils/domain/calendar/key-dates/back-plan.ts';
import type { KeyDate } from '../../../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { datedKeyDatesOf } from '../../../../../utils/domain/calendar/key-dates/dated-key-dates.ts';
import type { Task } from '../../../../../utils/domain/calendar/task.ts';

const christmas: KeyDate = {
  id: 'xmas',
  title: 'Noël',
  day: '2026-01-01',
  brandId: 'brand-1',
  leadDays: 30,
  known: { id: 'christmas-day', country: 'FR', region: null },
  backPlan: [
    { id: 'brief', title: 'Brief', daysBefore: 30 },
    { id: 'text', title: 'Textes', daysBefore: 14 },
  ],
};

/** What is stored, day after day. */
class Calendar {
  tasks: Task[] = [];
  rows: KeyDate[];
  constructor(...rows: KeyDate[]) {
    this.rows = rows;
  }

  plan(today: string): number {
    const dates = datedKeyDatesOf(this.rows, shiftDay(today, -366), shiftDay(today, 731));
    const { put, remove, rows } = planTasks(this.rows, { dates, tasks: this.tasks, today, now: 1 });
    const ids = new Set([...put.map(({ id }) => id), ...remove]);
    this.tasks = [...this.tasks.filter(({ id }) => !ids.has(id)), ...put];
    this.rows = this.rows.map((row) => rows.find(({ id }) => id === row.id) ?? row);
    return put.length + remove.length + rows.length;
  }

  change(change: (row: KeyDate) => KeyDate): void {
    this.rows = this.rows.map(change);
  }

  /** `<day> <title>`, in order. */
  get shown(): string[] {
    return this.tasks.map(({ day, title, done }) => `${day} ${title}${done ? ' ✓' : ''}`).sort();
  }
}

describe('a back-plan', () => {
  it('becomes tasks for the dates of the coming year, and nothing the second time', () => {
    const calendar = new Calendar(christmas);
    calendar.plan('2026-11-21');
    expect(calendar.shown).toEqual(['2026-11-25 Brief – Noël', '2026-12-11 Textes – Noël']);
    expect(calendar.tasks.map(({ id, brandId }) => [id, brandId])).toEqual([
      ['xmas:2026-12-25:brief', 'brand-1'],
      ['xmas:2026-12-25:text', 'brand-1'],
    ]);
    expect(calendar.plan('2026-11-21')).toBe(0);
    expect(calendar.plan('2026-12-20')).toBe(0);
    calendar.plan('2026-12-25');
    expect(calendar.shown).toEqual([
      '2026-11-25 Brief – Noël',
      '2026-12-11 Textes – Noël',
      '2027-11-25 Brief – Noël',
      '2027-12-11 Textes – Noël',
    ]);
  });

  it('makes what should have been done already for today, as long as the date is ahead', () => {
    const calendar = new Calendar(christmas);
    calendar.plan('2026-12-12');
    expect(calendar.shown).toEqual(['2026-12-12 Brief – Noël', '2026-12-12 Textes – Noël']);
    expect(calendar.plan('2026-12-13')).toBe(0);
    const late = new Calendar(christmas);
    late.plan('2026-12-26');
    expect(late.shown).toEqual(['2027-11-25 Brief – Noël', '2027-12-11 Textes – Noël']);
  });

  it('does not bring back a task that was deleted', () => {
    const calendar = new Calendar(christmas);
    calendar.plan('2026-11-21');
    calendar.tasks = calendar.tasks.filter(({ keyDate }) => keyDate?.stepId !== 'brief');
    expect(calendar.plan('2026-11-22')).toBe(0);
    calendar.change((row) => ({
      ...row,
      backPlan: [...(row.backPlan ?? []), { id: 'check', title: 'Vérification', daysBefore: 1 }],
    }));
    calendar.plan('2026-11-22');
    expect(calendar.shown).toEqual(['2026-12-11 Textes – Noël', '2026-12-24 Vérification – Noël']);
  });

  it('moves, renames and removes what is open of coming dates where it changed, and leaves what is done', () => {
    const calendar = new Calendar(christmas);
    calendar.plan('2026-11-21');
    calendar.tasks = calendar.tasks.map((task) =>
      task.keyDate?.stepId === 'brief' ? { ...task, done: true } : task,
    );
    calendar.change((row) => ({
      ...row,
      title: 'Noël en boutique',
      backPlan: [{ id: 'text', title: 'Légendes', daysBefore: 10 }],
    }));
    calendar.plan('2026-11-21');
    expect(calendar.shown).toEqual(['2026-11-25 Brief – Noël ✓', '2026-12-15 Légendes – Noël en boutique']);
    calendar.change(({ backPlan: _, ...row }) => row);
    calendar.plan('2026-11-21');
    expect(calendar.shown).toEqual(['2026-11-25 Brief – Noël ✓']);
    calendar.change((row) => ({ ...row, ...christmas, plannedThrough: '2026-12-25', plannedSteps: [] }));
    calendar.plan('2026-11-21');
    expect(calendar.shown).toEqual(['2026-11-25 Brief – Noël ✓', '2026-12-11 Textes – Noël']);
  });

  it('leaves a task where the user put it, until the plan says otherwise', () => {
    const calendar = new Calendar(christmas);
    calendar.plan('2026-11-21');
    calendar.tasks = calendar.tasks.map((task) => ({ ...task, day: '2026-12-01', title: 'À moi' }));
    expect(calendar.plan('2026-11-22')).toBe(0);
    calendar.change((row) => ({
      ...row,
      backPlan: (row.backPlan ?? []).map((step) => ({ ...step, daysBefore: step.daysBefore + 1 })),
    }));
    calendar.plan('2026-11-22');
    expect(calendar.shown).toEqual(['2026-11-24 À moi', '2026-12-10 À moi']);
  });

  it('follows a date that the user moved', () => {
    const calendar = new Calendar({ ...christmas, known: undefined as never, day: '2027-03-20' });
    calendar.plan('2026-11-21');
    calendar.change((row) => ({ ...row, day: '2027-03-01' }));
    calendar.plan('2026-11-21');
    expect(calendar.shown).toEqual(['2027-01-30 Brief – Noël', '2027-02-15 Textes – Noël']);
    expect(calendar.plan('2026-11-22')).toBe(0);
  });

  it('is made as it should be after a clock that went wrong is right again', () => {
    const calendar = new Calendar(christmas);
    calendar.plan('2040-06-01');
    calendar.plan('2026-11-21');
    expect(calendar.shown).toContain('2026-11-25 Brief – Noël');
    expect(calendar.plan('2026-11-21')).toBe(0);
  });

  it('gives every task an id that can be stored, the same each time', () => {
    const long = {
      ...christmas,
      id: 'k'.repeat(100),
      backPlan: [
        { id: 's'.repeat(100), title: 'Brief', daysBefore: 30 },
        { id: `${'s'.repeat(99)}t`, title: 'Textes', daysBefore: 14 },
      ],
    };
    const [one, other] = [new Calendar(long), new Calendar(long)];
    one.plan('2026-11-21');
    other.plan('2026-11-21');
    const ids = one.tasks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(other.tasks.map(({ id }) => id)).toEqual(ids);
  });
});
