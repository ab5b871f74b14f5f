import Papa from 'papaparse';
import type { NetworkId } from '../../conversation/item.ts';
import { guard, joinList } from '../../exchange/csv-rows.ts';
import type { Entry } from '../entry.ts';
import { NETWORK_NAMES } from './describe-entry.ts';
import { ENTRY_FIELDS, type EntryField, nameOfColumn } from './entry-columns.ts';
import { wordOfStatus } from './entry-words.ts';

interface Names {
  /** Of campaigns and brands, by their ids. */
  campaigns: ReadonlyMap<string, string>;
  brands: ReadonlyMap<string, string>;
  language: 'fr' | 'en';
}

/**
 * Entries as a CSV file that a spreadsheet opens by a double click and that comes back by the ids of its rows. With a
 * byte order mark, without which Excel takes accents for Windows-1252, and with the separator of the language.
 */
export function writeEntriesCsv(entries: readonly Entry[], names: Names): string {
  const header = ENTRY_FIELDS.map((field) => nameOfColumn(field, names.language));
  const rows = entries.map((entry) => ENTRY_FIELDS.map((field) => guard(cellOf(entry, field, names))));
  const delimiter = names.language === 'fr' ? ';' : ',';
  return `\uFEFF${Papa.unparse([header, ...rows], { newline: '\r\n', delimiter })}\r\n`;
}

function cellOf(entry: Entry, field: EntryField, { campaigns, brands, language }: Names): string {
  switch (field) {
    case 'networks':
      return entry.networks.map((network) => NETWORK_NAMES[network]).join(', ');
    case 'status':
      return wordOfStatus(entry.status, language);
    case 'hashtags':
      return joinList(entry.hashtags);
    case 'brand':
      return brands.get(entry.brandId ?? '') ?? '';
    case 'campaign':
      return campaigns.get(entry.campaignId ?? '') ?? '';
    case 'checklist':
      return entry.checklist.map(({ title, done }) => `[${done ? 'x' : ' '}] ${title}`).join('\n');
    case 'reminders':
      return entry.reminders.join(', ');
    case 'recurrence':
      return entry.recurrence?.rule ?? '';
    case 'except':
      return entry.recurrence?.except.join(', ') ?? '';
    case 'series':
      return entry.series ? `${entry.series.id}@${entry.series.day}` : '';
    case 'day':
    case 'time':
      return entry[field] ?? '';
    default:
      return field in entry ? String(entry[field as 'title']) : perNetwork(entry, field);
  }
}

function perNetwork(entry: Entry, field: string): string {
  const [part, network] = field.split('_');
  const own = entry.texts[network as NetworkId];
  return (part === 'text' ? own?.text : own?.firstComment) ?? '';
}
