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

/** The separator that makes most known names out of the first line, and then the one that it holds most often. */
function guessDelimiter(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, '"');
  const weigh = (delimiter: string) => {
    const known = Object.keys(recognizeColumns(cellsOf(line, delimiter))).length;
    return known * 1_000 + unquoted.split(delimiter).length;
  };
  return DELIMITERS.reduce<string>((best, one) => (weigh(one) > weigh(best) ? one : best), ',');
}

function cellsOf(line: string, delimiter: string): string[] {
  return Papa.parse(line, { delimiter }).data[0] ?? [];
}
