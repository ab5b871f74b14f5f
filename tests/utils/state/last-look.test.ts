import { beforeEach, expect, it, vi } from 'vitest';
import { forgetLook, keepLook, showLastLook, takeLookAway } from '../../../utils/state/last-look.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
  document.documentElement.style.colorScheme = '';
});

function makePage(): Element {
  const page = document.createElement('div');
  page.innerHTML = `
    <h2 id="today">Today</h2>
    <label for="tick">Ring the printer</label><input id="tick" name="tick" type="checkbox">
    <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"></path></svg>
    <p data-fleeting="">Added: Ring the printer</p><script>document.title = 'ran';</script>
    <button onclick="document.title = 'ran'">Open</button>`;
  page.querySelector('input')?.click();
  page.querySelector('h2')?.append(HOSTILE);
  document.documentElement.style.colorScheme = 'dark';
  return page;
}
const look = () => document.querySelector<HTMLElement>('.last-look');

it('shows what a page looked like, and nothing of it can be used or runs', () => {
  keepLook(makePage());
  document.documentElement.style.colorScheme = '';
  showLastLook();
  expect(look()?.querySelector('h2')?.textContent).toBe(`Today${HOSTILE}`);
  expect(look()?.querySelector('input')?.checked).toBe(true);
  expect(look()?.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(document.documentElement.style.colorScheme).toBe('dark');
  expect([look()?.inert, look()?.ariaHidden]).toEqual([true, 'true']);
  expect(look()?.querySelectorAll('[id], [for], [name], [onclick], script, img')).toHaveLength(0);
  expect(look()?.textContent).not.toContain('Added');
  takeLookAway();
  expect(look()).toBeNull();
});

it('shows nothing of another day, and nothing that was forgotten', () => {
  keepLook(makePage());
  vi.useFakeTimers({ now: Date.now() + 24 * 3_600_000 });
  showLastLook();
  expect(look()).toBeNull();
  vi.useRealTimers();
  forgetLook();
  showLastLook();
  expect(look()).toBeNull();
});

it.each([
  '{',
  'null',
  '{"day":"today"}',
  `{"day":${JSON.stringify(new Date().toDateString())},"colorScheme":"","pieces":[{"tag":"<"}]}`,
])('shows nothing where what was kept is damaged: %s', (kept) => {
  localStorage.setItem('lastLook', kept);
  showLastLook();
  expect(look()).toBeNull();
});

it('keeps no look that is too long to be read at once', () => {
  keepLook(makePage());
  const page = makePage();
  page.append('x'.repeat(400_000));
  keepLook(page);
  showLastLook();
  expect(look()).toBeNull();
});
