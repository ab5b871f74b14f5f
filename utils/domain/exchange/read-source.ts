import { fail, type Result, succeed } from '../result.ts';
import { type Columns, OWN_ID, recognizeColumns } from './columns.ts';
import { rowsOfTable } from './csv-rows.ts';
import { isBlank, readTable, type Table } from './csv-table.ts';
import { isEspanso, readEspanso } from './espanso.ts';
import { importRow, importRows } from './import-rows.ts';
import type { Dialect, Reading, SourceRow, Told } from './imported.ts';
import { isObject } from './json-values.ts';
import { PACK_FORMAT, type PackReading, type PackRefusal, readPack } from './pack.ts';
import { rowsOfChatwoot, rowsOfTextBlaze } from './text-blaze.ts';
import { type Decode, decodeText } from './text-encoding.ts';

/** A larger file is refused before it is read, in bytes. */
const MAX_FILE_SIZE = 20_000_000;
/** More rows than this are refused: a library of a person has thousands. */
const MAX_ROWS = 20_000;

/** Why a file is refused whole. Each has one sentence in `_locales` (`exchange_refused_<code>`). */
export type SourceRefusal =
  | 'too_big'
  | 'no_text'
  | 'empty'
  | 'unknown_format'
  | 'broken_json'
  | 'broken_table'
  | 'broken_yaml'
  | 'bomb'
  | 'backup'
  | 'too_many'
  | PackRefusal;

export type SourceKind = 'csv' | 'own_csv' | 'espanso' | 'textblaze' | 'chatwoot';

/** What a file holds: a pack, or templates of which some may still need to be told where their text is. */
export type Source =
  | ({ kind: 'pack' } & PackReading)
  | {
      kind: 'table';
      format: SourceKind;
      table: Table;
      columns: Columns;
      hasHeader: boolean;
      dialect: Dialect;
    }
  | { kind: 'rows'; format: SourceKind; reading: Reading };

/** Reads any file that can be taken over, by what it holds and not by its name. Never throws, changes nothing. */
export function readSource(bytes: Uint8Array, decode: Decode): Result<Source, SourceRefusal> {
  if (bytes.length > MAX_FILE_SIZE) return fail('too_big');
  const text = decodeText(bytes, decode);
  if (text === null) return fail('no_text');
  if (text.trim() === '') return fail('empty');
  if (/^\s*[[{]/.test(text)) return readJson(text);
  if (isEspanso(text)) return readMatches(text);
  return readCsv(text);
}

/** The templates of a table, with the columns and the dialect that the user has seen. */
export function readTableRows(source: Extract<Source, { kind: 'table' }>): Reading {
  const { table, columns, hasHeader, dialect, format } = source;
  return importRows(rowsOfTable(table, columns, hasHeader, format === 'own_csv'), dialect);
}

function readJson(text: string): Result<Source, SourceRefusal> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail('broken_json');
  }
  if (isObject(data) && data.format === PACK_FORMAT) {
    const pack = readPack(data);
    return pack.ok ? succeed({ kind: 'pack', ...pack.value }) : pack;
  }
  if (isObject(data) && data.format === 'passerelle-export') return fail('backup');
  const blaze = rowsOfTextBlaze(data);
  if (blaze) return ofRows('textblaze', 'textblaze', blaze);
  const chatwoot = rowsOfChatwoot(data);
  return chatwoot ? ofRows('chatwoot', 'chatwoot', chatwoot) : fail('unknown_format');
}

function ofRows(
  format: SourceKind,
  dialect: Dialect,
  { rows, told }: { rows: SourceRow[]; told: Told[] },
): Result<Source, SourceRefusal> {
  if (rows.length === 0) return fail('empty');
  if (rows.length > MAX_ROWS) return fail('too_many');
  const reading = importRows(rows, dialect);
  reading.told.unshift(...told);
  return succeed({ kind: 'rows', format, reading });
}

function readMatches(text: string): Result<Source, SourceRefusal> {
  const matches = readEspanso(text);
  if (!matches.ok) return matches;
  const { rows, told } = matches.value;
  if (rows.length === 0) return fail('empty');
  if (rows.length > MAX_ROWS) return fail('too_many');
  const reading: Reading = { templates: [], told };
  for (const { source, converted } of rows) importRow(source, converted, 'plain', reading);
  return succeed({ kind: 'rows', format: 'espanso', reading });
}

function readCsv(text: string): Result<Source, SourceRefusal> {
  const read = readTable(text);
  if (!read.ok) return read;
  const table = read.value;
  const [header = []] = table;
  if (table.length > MAX_ROWS + 1) return fail('too_many');
  // One column without any name that we know is a letter or a list, not a table of replies.
  const columns = recognizeColumns(header);
  const hasHeader = Object.keys(columns).length > 0;
  if (!hasHeader && header.length < 2) return fail('unknown_format');
  if (hasHeader && table.slice(1).every(isBlank)) return fail('empty');
  const format = formatOf(header, table);
  const dialect = DIALECT_OF[format];
  return succeed({ kind: 'table', format, table, columns, hasHeader, dialect });
}

const DIALECT_OF = {
  csv: 'plain',
  own_csv: 'passerelle',
  espanso: 'plain',
  textblaze: 'textblaze',
  chatwoot: 'chatwoot',
} as const satisfies Record<SourceKind, Dialect>;

/** Commands that only Text Blaze has; an export without any of them reads the same as plain text. */
const BLAZE = /\{(?:form(?:text|menu|paragraph|date|toggle)|cursor|clipboard|time|snippet|if|key)\b[^{}]*\}/i;

function formatOf(header: readonly string[], table: Table): SourceKind {
  const words = header.map((word) => word.trim().toLowerCase());
  if (words.includes(OWN_ID)) return 'own_csv';
  if (words.includes('short_code') && words.includes('content')) return 'chatwoot';
  const hasCommand = table.some((cells) => cells.some((cell) => BLAZE.test(cell)));
  const isBlaze = words.includes('shortcut') && (words.includes('snippet') || hasCommand);
  return isBlaze ? 'textblaze' : 'csv';
}
