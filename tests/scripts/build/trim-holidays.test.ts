// @vitest-environment node
import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { trimHolidays } from '../../../scripts/build/trim-holidays.ts';
import { COUNTRIES, COUNTRY_CODES } from '../../../utils/domain/calendar/key-dates/countries.ts';
import { publicHolidaysOf } from '../../../utils/domain/calendar/key-dates/public-holidays.ts';

const file = resolve('utils/domain/calendar/key-dates/public-holidays.ts');

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [trimHolidays()],
    build: { write: false, minify: true, lib: { entry: file, formats: ['es'] } },
  });
  const [one] = [result].flat();
  if (!one || !('output' in one)) throw new Error('There is no bundle.');
  return one.output[0].code;
}

it('bundles a tenth of the library, which answers the same', async () => {
  const code = await bundle();
  // All countries, calendars and time zones would be 1.8 million bytes.
  expect(code.length).toBeLessThan(150_000);
  const bundled: { publicHolidaysOf: typeof publicHolidaysOf } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  for (const country of COUNTRY_CODES) {
    for (const region of [undefined, ...COUNTRIES[country].regions]) {
      for (const year of [2022, 2024, 2026, 2028]) {
        expect(bundled.publicHolidaysOf(country, region, year), `${country} ${region} ${year}`).toEqual(
          publicHolidaysOf(country, region, year),
        );
      }
    }
  }
}, 60_000);
