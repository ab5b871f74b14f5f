import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Age } from '../../../components/shared/age.tsx';
import french from '../../../public/_locales/fr/messages.json';
import type { WrittenAt } from '../../../utils/domain/conversation/written-at.ts';

const NOW = new Date(2026, 10, 21, 12, 30, 20).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => vi.useRealTimers());

function show(writtenAt: WrittenAt | null, words: string | null = '2 h'): HTMLTimeElement {
  const { container } = render(<Age writtenAt={writtenAt} words={words} />);
  return container.firstElementChild as HTMLTimeElement;
}
function speakFrench(): void {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions = []) => {
    const { message } = (french as Record<string, { message: string }>)[String(key)] ?? { message: '' };
    return message.replace('$1', [substitutions].flat().map(String)[0] ?? '');
  });
}

describe('an age', () => {
  it.each<[WrittenAt['precision'], number, string]>([
    ['exact', 10_000, 'now'],
    ['exact', 35 * MINUTE, '35 min. ago'],
    ['exact', 2 * HOUR, '2 hr. ago'],
    ['exact', 3 * DAY, '3 days ago'],
    ['minute', 0, 'now'],
    ['minute', 35 * MINUTE, '35 min. ago'],
    ['hour', 2 * HOUR, 'about 2 hr. ago'],
    ['hour', 59 * MINUTE, 'this hour'],
    ['hour', 3 * DAY, '3 days ago'],
    ['day', 4 * DAY, 'about 4 days ago'],
    ['day', 12 * HOUR, 'today'],
    ['day', 13 * HOUR, 'about 1 day ago'],
    ['week', 7 * DAY, 'about 1 wk. ago'],
    ['month', 70 * DAY, 'about 2 mo. ago'],
    ['month', 3 * DAY, 'this month'],
    ['year', 800 * DAY, 'about 2 yr. ago'],
  ])('known to the %s, of %d ms, is told as %s', (precision, age, said) => {
    expect(show({ at: NOW - age, precision }).textContent).toBe(said);
  });

  it('is told in French as in English', () => {
    speakFrench();
    const { textContent, title } = show({ at: NOW - 2 * HOUR, precision: 'hour' });
    expect(textContent?.replace(/\s/g, ' ')).toBe('il y a environ 2 h');
    expect(title.replace(/\s/g, ' ')).toBe('date approximative : 21 nov. 2026, 10 h');
  });

  it('is none where the network’s clock is ahead', () => {
    expect(show({ at: NOW + HOUR, precision: 'exact' }).textContent).toBe('now');
  });

  it('grows while it is looked at', () => {
    show({ at: NOW - 5 * MINUTE, precision: 'exact' });
    act(() => vi.advanceTimersByTime(2 * MINUTE));
    expect(screen.getByText('7 min. ago')).toBeDefined();
  });
});

describe('the machine’s time, and the title', () => {
  const at = new Date(2026, 10, 21, 9, 41, 5, 120).getTime();
  const utc = new Date(at).toISOString();
  it.each<[WrittenAt['precision'], string, string]>([
    ['exact', utc, 'Nov 21, 2026, 9:41 AM'],
    ['minute', `${utc.slice(0, 16)}Z`, 'Nov 21, 2026, 9:41 AM'],
    ['hour', '2026-11-21', 'about Nov 21, 2026, 9 AM'],
    ['day', '2026-11-21', 'about Nov 21, 2026'],
    ['week', '2026-W47', 'about Nov 21, 2026'],
    ['month', '2026-11', 'about November 2026'],
    ['year', '2026', 'about 2026'],
  ])('known to the %s, say no more', (precision, dateTime, title) => {
    const time = show({ at, precision });
    expect(time.getAttribute('datetime')).toBe(dateTime);
    expect(time.title.replace(/\s/g, ' ')).toBe(title);
  });
});

describe('a time that is not understood', () => {
  it('is told in the words of the page, or not at all', () => {
    const { container, rerender } = render(<Age writtenAt={null} words="vor 2 Std." />);
    expect(container.innerHTML).toBe('vor 2 Std.');
    rerender(<Age writtenAt={null} words={null} />);
    expect(container.innerHTML).toBe('');
  });
});
