import { describe, expect, it } from 'vitest';
import type { KeyDate } from '../../../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { datedKeyDatesOf } from '../../../../../utils/domain/calendar/key-dates/dated-key-dates.ts';

const own: KeyDate = { id: 'own', title: 'Atelier', day: '2024-02-29', brandId: 'b', leadDays: 10 };
const knownRow = (id: string, country: 'FR' | 'LU' | 'CA', region: string | null = null): KeyDate => ({
  id: `${country}-${id}`,
  title: id,
  day: '2025-01-01',
  brandId: null,
  leadDays: 30,
  known: { id, country, region },
});
const days = (rows: KeyDate[], from: string, to: string) =>
  datedKeyDatesOf(rows, from, to).map(({ id }) => id);

describe('the days of key dates that we know', () => {
  it('are those of their country, from the day on which the user chose them', () => {
    const rows = [knownRow('mothers-day', 'FR'), knownRow('mothers-day', 'LU')];
    expect(days(rows, '2024-01-01', '2026-12-31')).toEqual([
      'FR-mothers-day:2025-05-25',
      'LU-mothers-day:2025-06-08',
      'FR-mothers-day:2026-05-31',
      'LU-mothers-day:2026-06-14',
    ]);
  });

  it('carry the names, the kind and the last day', () => {
    expect(datedKeyDatesOf([knownRow('winter-sales', 'FR')], '2026-01-01', '2026-12-31')).toEqual([
      {
        id: 'FR-winter-sales:2026-01-07',
        keyDateId: 'FR-winter-sales',
        day: '2026-01-07',
        end: '2026-02-03',
        name: { fr: 'Soldes d’hiver', en: 'Winter sales' },
        kind: 'commerce',
        brandId: null,
        leadDays: 30,
      },
    ]);
  });

  it('are none where the table that somebody published has ended, or the date is not known', () => {
    const rows = [knownRow('earth-hour', 'FR'), knownRow('no-such-date', 'FR')];
    expect(days(rows, '2027-01-01', '2029-12-31')).toEqual([]);
  });

  it('are those of the region, or of its country where there is no such region', () => {
    expect(days([knownRow('quebec-national-day', 'CA', 'QC')], '2026-06-01', '2026-06-30')).toEqual([
      'CA-quebec-national-day:2026-06-24',
    ]);
    expect(days([knownRow('canada-day', 'CA', 'XX')], '2026-07-01', '2026-07-31')).toHaveLength(1);
  });
});

describe('the user’s own key dates', () => {
  it('come once, or every year from their first', () => {
    const once = { ...own, day: '2026-03-01' };
    expect(days([once], '2025-01-01', '2028-12-31')).toEqual(['own:2026-03-01']);
    expect(days([{ ...once, yearly: true }], '2025-01-01', '2028-02-28')).toEqual([
      'own:2026-03-01',
      'own:2027-03-01',
    ]);
  });

  it('are kept on the 28th where a year has no 29th of February', () => {
    expect(days([{ ...own, yearly: true }], '2024-01-01', '2028-12-31')).toEqual([
      'own:2024-02-29',
      'own:2025-02-28',
      'own:2026-02-28',
      'own:2027-02-28',
      'own:2028-02-29',
    ]);
  });

  it('may lie in years that no calendar of ours reaches', () => {
    const rows = [
      { ...own, id: 'old', day: '1601-01-01', yearly: true },
      { ...own, id: 'far', day: '9999-12-31', yearly: true },
    ];
    expect(days(rows, '2026-01-01', '2027-12-31')).toEqual(['old:2026-01-01', 'old:2027-01-01']);
    expect(days(rows, '1500-01-01', '1600-12-31')).toEqual([]);
  });
});
