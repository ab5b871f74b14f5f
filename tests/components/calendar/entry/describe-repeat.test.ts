import { expect, it } from 'vitest';
import { describeLeftOut, describeRepeat } from '../../../../components/calendar/entry/describe-repeat.ts';
import { readRepeat } from '../../../../utils/domain/calendar/series/repeat.ts';
import { speakFrench } from '../../shared/french.ts';

function words(rule: string, start: string): string {
  const repeat = readRepeat(rule, start);
  if (!repeat) throw new Error(`No words for ${rule}`);
  return [describeRepeat(repeat, start), describeLeftOut(repeat, start)].filter(Boolean).join('. ');
}

it.each([
  ['FREQ=DAILY', '2026-11-02', 'Every day', 'Chaque jour'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10',
    '2026-11-02',
    'Every 2 weeks, on Monday and on Thursday, 10 times',
    'Toutes les 2 semaines, le lundi et le jeudi, 10 fois',
  ],
  [
    'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231',
    '2026-11-27',
    'Every month, on the last Friday, until December 31, 2027',
    'Chaque mois, le dernier vendredi, jusqu’au 31 décembre 2027',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=31',
    '2026-10-31',
    'Every month, on day 31. Months without day 31 are left out.',
    'Chaque mois, le 31. Les mois qui n’ont pas de 31 sont sautés.',
  ],
  [
    'FREQ=YEARLY',
    '2028-02-29',
    'Every year, on February 29. Only in leap years.',
    'Chaque année, le 29 février. Seulement les années bissextiles.',
  ],
  [
    'FREQ=YEARLY;UNTIL=20300501',
    '2027-01-01',
    'Every year, on January 1, until May 1, 2030',
    'Chaque année, le 1er janvier, jusqu’au 1er mai 2030',
  ],
])('says %s in words', (rule, start, english, inFrench) => {
  expect(words(rule, start)).toBe(english);
  speakFrench();
  expect(words(rule, start)).toBe(inFrench);
});
