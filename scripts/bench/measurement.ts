/** What one side of a comparison gave, in the unit of its measurement. */
interface Summary {
  median: number;
  /** The lowest and the highest value. */
  spread: [number, number];
  values: number[];
}

/** One line of the table: a thing measured, and the same thing without what is judged. */
export interface Measurement {
  what: string;
  unit: 'ms' | 'µs' | 'MB' | '';
  measured: Summary;
  /** What `measured` is compared with; null where there is nothing to compare. */
  baseline: Summary | null;
  /** Median of `measured` by median of `baseline`; null where there is none, or it is 0. */
  ratio: number | null;
}

/** Compares the values of both sides, all in `unit`. */
export function compare(
  what: string,
  unit: Measurement['unit'],
  measured: readonly number[],
  baseline: readonly number[] | null,
): Measurement {
  const own = summarize(measured);
  const other = baseline && summarize(baseline);
  const ratio = other && other.median !== 0 ? round(own.median / other.median) : null;
  return { what, unit, measured: own, baseline: other, ratio };
}

function summarize(values: readonly number[]): Summary {
  if (values.length === 0 || !values.every(Number.isFinite)) throw new Error('A measurement gave no number.');
  const sorted = [...values].sort((a, b) => a - b).map(round);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  const spread: Summary['spread'] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return { median: round((low + high) / 2), spread, values: values.map(round) };
}

/** Four digits: what comes after them is noise. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}

/** The measurements as a table for reading: medians, with the lowest and the highest value in brackets. */
export function writeTable(
  title: string,
  head: readonly string[],
  measurements: readonly Measurement[],
): string {
  const rows = measurements.map(({ what, unit, measured, baseline, ratio }) => [
    what,
    writeSummary(measured, unit),
    baseline ? writeSummary(baseline, unit) : '–',
    ratio === null ? '–' : `× ${ratio.toFixed(ratio < 10 ? 2 : 0)}`,
  ]);
  const all = [[title, ...head, 'ratio'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const write = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  const [top = [], ...lines] = all.map((row) => write(row).join('   '));
  return [top, '─'.repeat(top.length), ...lines].join('\n');
}

function writeSummary({ median, spread }: Summary, unit: Measurement['unit']): string {
  const write = (value: number) =>
    value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 3 : 9 });
  const [lowest, highest] = spread.map(write);
  const range = lowest === highest ? '' : ` (${lowest}–${highest})`;
  return `${write(median)}${unit && ` ${unit}`}${range}`;
}
