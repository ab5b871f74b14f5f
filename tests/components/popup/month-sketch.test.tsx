import { cleanup, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Month } from '../../../components/popup/month.tsx';
import { MonthSketch } from '../../../components/popup/month-sketch.tsx';

const marks = new Map([
  [
    '2026-11-28',
    {
      entries: 1,
      networks: [{ network: 'linkedin' as const, status: 'draft' as const, count: 1 }],
      keyDates: [],
      campaigns: [],
      tasks: 0,
    },
  ],
]);

/** The words of the month's grid, row by row. */
function readGrid(container: Element): (string | null)[] {
  const rows = [...container.querySelectorAll('.month-grid tr')].map(({ textContent }) => textContent);
  return [container.querySelector('.month-title')?.textContent ?? null, ...rows];
}

// A week begins on a Sunday, on a Monday, on a Saturday.
it.each([
  ['en', /^SunMon/],
  ['en-GB', /^MonTue/],
  ['en-EG', /^SatSun/],
])('looks like the calendar that takes its place, in %s', (locale, week) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(locale);
  const days = { today: '2026-11-21', marks };
  const sketch = readGrid(render(<MonthSketch day="2026-11-21" {...days} />).container);
  cleanup();
  const nothing = () => {};
  const calendar = render(
    <Month selected="2026-11-21" focused="2026-11-21" {...days} onSelect={nothing} onFocus={nothing} />,
  );
  expect(sketch).toEqual(readGrid(calendar.container));
  expect(sketch[1]).toMatch(week);
  expect(sketch.join('\n')).toMatch(/28L/);
});
