import { expect, it } from 'vitest';
import { describeRhythm } from '../../../components/calendar/checklists/describe-rhythm.ts';
import {
  formatDay,
  formatDays,
  formatMoment,
  formatTime,
  weekdayName,
} from '../../../components/shared/dates.ts';
import { speakFrench } from './french.ts';

/** ICU writes some spaces narrow. */
const plain = (words: string) => words.replace(/\s/g, ' ');

it('writes days, spans, times and days of the week as the interface does', () => {
  expect(formatDay('2027-01-01', 'full')).toBe('Friday, January 1, 2027');
  expect(plain(formatDays('2027-01-01', '2027-01-05'))).toBe('Jan 1 – 5, 2027');
  expect(formatDays('2027-01-01', '2027-01-01')).toBe('Jan 1, 2027');
  expect(plain(formatTime('09:00'))).toBe('9:00 AM');
  expect(weekdayName('SU', 'long')).toBe('Sunday');
});

it('writes the first of a month as an ordinal in French, and no other day', () => {
  speakFrench();
  expect(formatDay('2027-01-01', 'full')).toBe('vendredi 1er janvier 2027');
  expect(formatDay('2027-05-01', 'day')).toBe('1er mai');
  expect(formatDay('2027-01-11', 'date')).toBe('11 janvier 2027');
  expect(formatDay('2027-01-31', 'short')).toBe('dim. 31 janv.');
  expect(formatDays('2027-01-01', '2027-01-05', 'date')).toBe('1er–5 janvier 2027');
  expect(formatMoment(new Date(2027, 0, 1, 9).getTime(), 'short')).toMatch(/^ven\. 1er janv\.,? .*09:00$/);
  expect(formatTime('09:00')).toBe('09:00');
  expect(weekdayName('MO', 'short')).toBe('lun.');
  expect(describeRhythm({ kind: 'monthly', day: 1 })).toBe('Chaque mois, le 1er');
  expect(describeRhythm({ kind: 'monthly', day: 11 })).toBe('Chaque mois, le 11');
});
