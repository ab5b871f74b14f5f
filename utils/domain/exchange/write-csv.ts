import Papa from 'papaparse';
import type { Template } from '../replies/template.ts';
import { FIELDS, type Field, OWN_ID } from './columns.ts';
import { guard, joinList } from './csv-rows.ts';

/**
 * Templates as a CSV file that a spreadsheet opens and that `readSource` reads back as they were. With a byte order
 * mark, without which Excel takes accents for Windows-1252.
 */
export function writeCsv(templates: readonly Template[]): string {
  const header = FIELDS.map((field) => (field === 'id' ? OWN_ID : field));
  const rows = templates.map((template) => FIELDS.map((field) => guard(cellOf(template, field))));
  return `\uFEFF${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}

function cellOf(template: Template, field: Field): string {
  if (field === 'text') return template.body;
  const value = template[field];
  return Array.isArray(value) ? joinList(value) : (value ?? '');
}
