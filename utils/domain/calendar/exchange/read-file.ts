import { isBlank, readTable, type Table } from '../../exchange/csv-table.ts';
import { type Decode, decodeText } from '../../exchange/text-encoding.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { type DateOrder, guessDateOrder } from './csv-dates.ts';
import { type EntryColumns, recognizeEntryColumns } from './entry-columns.ts';
import { looksLikeCalendar } from './ics-parts.ts';
import type { FileRefusal } from './told.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** What a file is; a calendar is still to be read. */
export type CalendarFile =
  | { kind: 'ics'; text: string }
  | {
      kind: 'csv';
      table: Table;
      columns: EntryColumns;
      hasHeader: boolean;
      /** Null: no date of the file tells. */
      order: DateOrder | null;
    };

/** Recognises a file by what it holds, not by its name. */
export function recognizeFile(bytes: Uint8Array, decode: Decode): Result<CalendarFile, FileRefusal> {
  if (bytes.length > MOST_BYTES) return fail('too_big');
  const text = decodeText(bytes, decode);
  if (text === null) return fail('no_text');
  const start = text.trimStart();
  if (start === '') return fail('empty');
  if (looksLikeCalendar(text)) return succeed({ kind: 'ics', text });
  if (start.startsWith('<')) return fail('web_page');
  const table = readTable(text);
  if (!table.ok) return fail('broken_table');
  const rows = table.value.slice(table.value.findIndex((row) => !isBlank(row)));
  const [header = []] = rows;
  // A text with one column is no table of entries.
  if (header.length < 2 || rows.length < 2) return fail('not_calendar');
  const columns = recognizeEntryColumns(header);
  const hasHeader = Object.keys(columns).length > 0;
  return succeed({ kind: 'csv', table: rows, columns, hasHeader, order: orderOf(rows, columns) });
}

/** The order of the dates of a column. */
export function orderOf(table: Table, { day }: EntryColumns): DateOrder | null {
  return day === undefined ? null : guessDateOrder(table.map((row) => row[day] ?? ''));
}
