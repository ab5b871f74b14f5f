import type { Columns, Field } from './columns.ts';
import { isBlank, type Table } from './csv-table.ts';
import { emptyRow, type SourceRow } from './imported.ts';

/** The rows of a table as what their columns say they hold. `isOwn`: written by our own export. */
export function rowsOfTable(table: Table, columns: Columns, hasHeader: boolean, isOwn: boolean): SourceRow[] {
  return table.flatMap((cells, index) => {
    if ((hasHeader && index === 0) || isBlank(cells)) return [];
    const cell = (field: Field) => {
      const place = columns[field];
      const written = place === undefined ? '' : (cells[place] ?? '');
      return isOwn ? unguard(written) : written;
    };
    const list = (field: Field) => splitList(cell(field));
    return [
      {
        ...emptyRow(index + 1),
        id: cell('id').trim(),
        title: cell('title'),
        text: cell('text'),
        language: cell('language').trim(),
        folder: cell('folder').trim(),
        shortcut: cell('shortcut').trim(),
        tags: list('tags'),
        keywords: list('keywords'),
        intents: list('intents'),
        sentiments: list('sentiments'),
        networks: list('networks'),
      },
    ];
  });
}

/** Several words in one cell, parted by commas, semicolons or bars; a word with one of these stands between quotes. */
export function splitList(cell: string): string[] {
  const words = cell.match(/"(?:[^"]|"")*"|[^,;|"]+/g) ?? [];
  return words
    .map((word) => {
      const trimmed = word.trim();
      return trimmed.startsWith('"') ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
    })
    .filter((word) => word !== '');
}

/** Several words as one cell that `splitList` reads again. */
export function joinList(words: readonly string[]): string {
  return words
    .map((word) => (/[,;|"]|^\s|\s$/.test(word) ? `"${word.replaceAll('"', '""')}"` : word))
    .join(', ');
}

/** A spreadsheet runs a cell that begins like a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const RUNNING = /^['=+\-@\t\r]/;

export function guard(cell: string): string {
  return RUNNING.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before `guard`. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && RUNNING.test(cell.slice(1)) ? cell.slice(1) : cell;
}
