import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPace } from '../../../utils/assistant/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells of the first piece at once, and of many that follow a few times, the last one included', () => {
  const told: number[] = [];
  let come = 0;
  const pace = startPace(() => {
    told.push(come);
    pace.rest();
  });
  for (; come < 1_000; pace.hear()) {
    come += 1;
    vi.advanceTimersByTime(1);
  }
  vi.runAllTimers();
  expect(told[0]).toBeLessThanOrEqual(2);
  expect(told.length).toBeLessThan(12);
  expect(told.at(-1)).toBe(1_000);
  vi.runAllTimers();
  expect(told.at(-1)).toBe(1_000);
});

it('tells nothing again that was told in between', () => {
  const tell = vi.fn();
  const pace = startPace(tell);
  pace.hear();
  pace.rest();
  vi.runAllTimers();
  expect(tell).not.toHaveBeenCalled();
});
