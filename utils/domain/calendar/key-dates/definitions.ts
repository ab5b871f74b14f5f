import { AWARENESS } from './data/awareness.ts';
import { COMMERCE } from './data/commerce.ts';
import { CULTURE } from './data/culture.ts';
import { FAMILY } from './data/family.ts';
import { FOOD_AND_FUN } from './data/food-and-fun.ts';
import { NATIONAL } from './data/national.ts';
import { RELIGION } from './data/religion.ts';
import { SCHOOL_HOLIDAYS } from './data/school-holidays.ts';
import { SEASONS } from './data/seasons.ts';
import { SPORT } from './data/sport.ts';
import { TRADE } from './data/trade.ts';
import { UNITED_NATIONS_FIRST_HALF } from './data/united-nations-first-half.ts';
import { UNITED_NATIONS_SECOND_HALF } from './data/united-nations-second-half.ts';
import type { KeyDateDefinition } from './key-date.ts';

/** Every date but the public holidays of `date-holidays`. An id may stand in several rows, one for each rule. */
export const KEY_DATES: readonly KeyDateDefinition[] = [
  ...NATIONAL,
  ...FAMILY,
  ...RELIGION,
  ...COMMERCE,
  ...TRADE,
  ...CULTURE,
  ...AWARENESS,
  ...UNITED_NATIONS_FIRST_HALF,
  ...UNITED_NATIONS_SECOND_HALF,
  ...FOOD_AND_FUN,
  ...SPORT,
  ...SEASONS,
  ...SCHOOL_HOLIDAYS,
];
