import { expect, it } from 'vitest';
import { spansOf } from '../../../../../utils/domain/calendar/views/spans.ts';

const WEEK = [
  '2026-12-21',
  '2026-12-22',
  '2026-12-23',
  '2026-12-24',
  '2026-12-25',
  '2026-12-26',
  '2026-12-27',
];
const lasting = (id: string, first: string, last: string) => ({ id, first, last });

it('lays what lasts over a week so that no two overlap on a line, and says where it goes on', () => {
  const spans = spansOf(
    [
      lasting('short', '2026-12-22', '2026-12-23'),
      lasting('long', '2026-11-01', '2027-01-03'),
      lasting('next', '2026-12-24', '2026-12-27'),
      lasting('over', '2026-12-01', '2026-12-20'),
    ],
    WEEK,
  );
  expect(
    spans.map(({ item, start, length, lane, isContinued, goesOn }) => [
      item.id,
      start,
      length,
      lane,
      isContinued,
      goesOn,
    ]),
  ).toEqual([
    ['long', 0, 7, 0, true, true],
    ['short', 1, 2, 1, false, false],
    ['next', 3, 4, 1, false, false],
  ]);
});
