import type { Season } from './rule.ts';

/** Mean moments in Julian ephemeris days for the years 1000 to 3000 (Meeus, Astronomical Algorithms, table 27.B). */
const MEAN: Record<Season, readonly number[]> = {
  spring: [2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057],
  summer: [2451716.56767, 365241.62603, 0.00325, 0.00888, -0.0003],
  autumn: [2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078],
  winter: [2451900.05952, 365242.74049, -0.06223, -0.00823, 0.00032],
};

/** Amplitude, phase and speed in degrees of what moves a moment away from its mean (the same book, table 27.C). */
const PERIODIC: ReadonlyArray<readonly [number, number, number]> = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33718.147],
  [52, 297.17, 150.678],
  [50, 21.02, 2281.226],
  [45, 247.54, 29929.562],
  [44, 325.15, 31555.956],
  [29, 60.93, 4443.417],
  [18, 155.12, 67555.328],
  [17, 288.79, 4562.452],
  [16, 198.04, 62894.029],
  [14, 199.76, 31436.921],
  [12, 95.39, 14577.848],
  [12, 287.11, 31931.756],
  [12, 320.81, 34777.259],
  [9, 227.73, 1222.114],
  [8, 15.45, 16859.074],
];

const UNIX_EPOCH = 2440587.5;
const DAY = 86_400_000;
/** How far ephemeris time runs ahead of universal time, in days. It is a minute or two in all the years we serve. */
const AHEAD = 70 / 86_400;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The moment, in ms since 1970, of the equinox or solstice that begins a season; right to about two minutes. */
export function seasonStart(year: number, season: Season): number {
  const millennia = (year - 2000) / 1000;
  const mean = MEAN[season].reduce((sum, term, power) => sum + term * millennia ** power, 0);
  const centuries = (mean - 2451545) / 36525;
  const anomaly = radians(35999.373 * centuries - 2.47);
  const speed = 1 + 0.0334 * Math.cos(anomaly) + 0.0007 * Math.cos(2 * anomaly);
  const shift = PERIODIC.reduce(
    (sum, [amplitude, phase, rate]) => sum + amplitude * Math.cos(radians(phase + rate * centuries)),
    0,
  );
  return (mean + (0.00001 * shift) / speed - AHEAD - UNIX_EPOCH) * DAY;
}
