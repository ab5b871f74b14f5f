import { expect, it } from 'vitest';
import { findUnprepared } from '../../../../../utils/domain/calendar/views/unprepared.ts';
import { examples } from '../../../../examples.ts';
import { planned } from '../planned.ts';

const TODAY = '2026-11-21';
const christmas = { ...examples.datedKeyDate, end: null, brandId: null, leadDays: 34 };
const own = { id: christmas.keyDateId, day: christmas.day };

it('says a key date from the day on which its preparation should begin, until there is an entry for it', () => {
  expect(findUnprepared([christmas], [], [], TODAY)).toEqual([{ date: christmas, inDays: 34 }]);
  expect(findUnprepared([christmas], [], [], '2026-11-20')).toEqual([]);
  expect(findUnprepared([christmas], [], [], '2026-12-26')).toEqual([]);
  const teaser = planned('teaser', '2026-12-01', { keyDate: own });
  expect(findUnprepared([christmas], [teaser], [], TODAY)).toEqual([]);
  expect(findUnprepared([christmas], [], [{ ...teaser.entry, day: null }], TODAY)).toEqual([]);
  const lastYear = planned('old', '2026-11-22', { keyDate: { ...own, day: '2025-12-25' } });
  expect(findUnprepared([christmas], [lastYear], [], TODAY)).toHaveLength(1);
});

it('takes what stands on its days for its preparation, if it is of its brand', () => {
  const long = { ...christmas, end: '2026-12-26', brandId: 'one' };
  const on = (day: string, brandId: string) => [planned('post', day, { brandId })];
  expect(findUnprepared([long], on('2026-12-26', 'one'), [], TODAY)).toEqual([]);
  expect(findUnprepared([long], on('2026-12-26', 'two'), [], TODAY)).toHaveLength(1);
  expect(findUnprepared([long], on('2026-12-27', 'one'), [], TODAY)).toHaveLength(1);
});

it('says nothing of school holidays', () => {
  expect(findUnprepared([{ ...christmas, kind: 'school' }], [], [], TODAY)).toEqual([]);
});
