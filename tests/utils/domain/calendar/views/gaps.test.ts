import { expect, it } from 'vitest';
import { findGaps } from '../../../../../utils/domain/calendar/views/gaps.ts';
import { planned } from '../planned.ts';

const TODAY = '2026-11-21';
const page = (network: 'facebook' | 'linkedin') => ({ network, url: `https://www.${network}.com/one` });
const ONE = { id: 'one', pages: [page('facebook')] };

it('counts the days between the last thing and the next one, on each network by itself', () => {
  const gaps = findGaps(
    [
      planned('a', '2026-11-19', { networks: ['facebook', 'linkedin'] }),
      planned('b', '2026-11-25', { networks: ['facebook'] }),
      planned('c', '2026-11-29', { networks: ['linkedin'] }),
      planned('d', '2026-12-02', { networks: ['facebook'] }),
    ],
    [ONE],
    TODAY,
  );
  expect(gaps).toEqual([
    { brandId: 'one', network: 'linkedin', from: '2026-11-20', to: '2026-11-28', days: 9 },
  ]);
});

it('says a gap of seven days, and none of six', () => {
  const days = (next: string) => findGaps([planned('a', TODAY), planned('b', next)], [ONE], TODAY);
  expect(days('2026-11-28')).toEqual([]);
  expect(days('2026-11-29')).toMatchObject([{ from: '2026-11-22', to: '2026-11-28', days: 7 }]);
});

it('leaves what is over alone', () => {
  const over = [planned('a', '2026-10-01'), planned('b', '2026-11-01'), planned('c', '2026-11-22')];
  expect(findGaps(over, [ONE], TODAY)).toMatchObject([{ from: '2026-11-02', to: '2026-11-21', days: 20 }]);
  expect(findGaps([...over, planned('d', TODAY)], [ONE], TODAY)).toEqual([]);
  expect(findGaps([...over, planned('d', '2026-11-15')], [ONE], TODAY)).toEqual([]);
});

it('tells that nothing is planned any more, how long ago the last one was, or that there was none', () => {
  const last = [planned('a', '2026-11-12', { networks: ['facebook'] })];
  const both = { id: 'one', pages: [page('facebook'), page('linkedin')] };
  expect(findGaps(last, [both], TODAY)).toEqual([
    { brandId: 'one', network: 'facebook', from: '2026-11-13', to: null, days: 9 },
    { brandId: 'one', network: 'linkedin', from: TODAY, to: null, days: 0 },
  ]);
});

it('keeps brands apart, shares what is for every brand, and says nothing of a brand that plans nothing', () => {
  const two = { id: 'two', pages: [page('facebook')] };
  const own = [planned('a', '2026-11-20'), planned('b', '2026-11-30')];
  expect(findGaps(own, [ONE, two], TODAY).map(({ brandId }) => brandId)).toEqual(['one']);
  const shared = planned('c', '2026-11-25', { brandId: null });
  expect(findGaps([...own, shared], [ONE, two], TODAY)).toEqual([]);
});

it('does not take an idea for something planned', () => {
  const idea = planned('b', '2026-11-24', { status: 'idea' });
  expect(
    findGaps([planned('a', '2026-11-20'), idea, planned('c', '2026-11-30')], [ONE], TODAY),
  ).toMatchObject([{ days: 9 }]);
});
