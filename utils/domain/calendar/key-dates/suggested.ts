import type { Country } from './countries.ts';

const EVERYWHERE =
  'new-years-day,valentines-day,womens-day,earth-day,mothers-day,fathers-day,pride-month,friendship-day,halloween,black-friday,cyber-monday,giving-tuesday,christmas-day,new-years-eve';
const EUROPE = 'easter-monday,music-day,summer,pink-october,movember';

/** The dates that most brands of a country prepare: a beginning, which each user makes their own. */
const SUGGESTED: Record<Country, string> = {
  FR: `${EVERYWHERE},${EUROPE},winter-sales,summer-sales,grandmothers-day,national-day,school-return`,
  BE: `${EVERYWHERE},${EUROPE},winter-sales,summer-sales,national-day,saint-nicholas`,
  CH: `${EVERYWHERE},${EUROPE},national-day,swiss-women-strike`,
  LU: `${EVERYWHERE},${EUROPE},winter-sales,summer-sales,national-day,saint-nicholas`,
  CA: `${EVERYWHERE},good-friday,canada-day,quebec-national-day,back-to-school,labour-day,truth-and-reconciliation-day,thanksgiving,boxing-day-sales,movember`,
  GB: `${EVERYWHERE},good-friday,spring-bank-holiday,summer-bank-holiday,bonfire-night,small-business-saturday,boxing-day-sales,pink-october,movember`,
  IE: `${EVERYWHERE},good-friday,saint-brigids-day,saint-patricks-day,june-bank-holiday,boxing-day-sales,pink-october,movember`,
  US: `${EVERYWHERE},martin-luther-king-day,presidents-day,memorial-day,independence-day,back-to-school,labour-day,thanksgiving,small-business-saturday,veterans-day`,
};

/** Ids of dates of a country that are worth choosing first. */
export function suggestedIds(country: Country): ReadonlySet<string> {
  return new Set(SUGGESTED[country].split(','));
}
