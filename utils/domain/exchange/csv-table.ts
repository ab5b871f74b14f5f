import Papa from 'papaparse';
import { fail, type Result, succeed } from '../result.ts';
import { recognizeColumns } from './columns.ts';

/** The rows of a CSV file, the header included; all cells as they are written. */
export type Table = string[][];

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a table (RFC 4180) parted by commas, semicolons or tabs; a cell may hold line breaks between quotes. */
export function readTable(text: string): Result<Table, 'broken_table'> {
  // Excel announces its separator in a line of its own.
  const announced = /^sep=(.)\r?\n/.exec(text);
  const body = announced ? text.slice(announced[0].length) : text;
  const { data, errors } = Papa.parse(body, { delimiter: announced?.[1] ?? guessDelimiter(body) });
  // An open quote swallows every row behind it.
  if (errors.some(({ type }) => type === 'Quotes')) return fail('broken_table');
  return succeed(data);
}

/** So much of a file tells its separator, in UTF-16 units. */
const ENOUGH = 20_000;

/** The separator that makes most known names out of the first row, and then the one that gives rows of one length. */
function guessDelimiter(text: string): string {
  const start = text.slice(0, ENOUGH);
  const weigh = (delimiter: string) => {
    const rows = Papa.parse(start, { delimiter }).data.filter((row) => !isBlank(row));
    const [first = []] = rows;
    const whole = start === text ? rows : rows.slice(0, -1);
    const isEven = first.length > 1 && whole.every((row) => row.length === first.length);
    return (
      Object.keys(recognizeColumns(first)).length * 1_000 + (isEven ? 500 : 0) + Math.min(first.length, 99)
    );
  };
  return DELIMITERS.reduce<string>((best, one) => (weigh(one) > weigh(best) ? one : best), ',');
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
