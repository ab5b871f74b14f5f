import * as v from 'valibot';
import { NETWORK_IDS } from '../../conversation/item.ts';
import { splitList, unguard } from '../../exchange/csv-rows.ts';
import { isBlank, type Table } from '../../exchange/csv-table.ts';
import { foldText } from '../../replies/words.ts';
import { type Entry, entrySchema } from '../entry.ts';
import { isTimeZone } from '../time-zone.ts';
import { type DateOrder, readDay, readTime, timeBehindDate } from './csv-dates.ts';
import type { EntryColumns, EntryField } from './entry-columns.ts';
import { statusOfWord } from './entry-words.ts';
import { isInRange } from './ics-dates.ts';
import { readRule, ruleOf } from './ics-rules.ts';
import { emptyOffer, type Offer } from './offer.ts';
import { networkOf } from './read-foreign.ts';
import type { Reading } from './read-ics.ts';
import { cutSource, type Told, type ToldCode } from './told.ts';

export interface TableOptions {
  columns: EntryColumns;
  hasHeader: boolean;
  order: DateOrder;
  /** The zone where the user is. */
  timeZone: string;
  campaigns: ReadonlyArray<{ id: string; name: string }>;
  brands: ReadonlyArray<{ id: string; name: string }>;
}

/** The rows of a table as entries, by what its columns hold. An empty cell says something in our own files alone. */
export function readEntriesTable(table: Table, options: TableOptions): Reading {
  const reading: Reading = { offers: [], told: [] };
  for (const [at, cells] of table.entries()) {
    if ((at === 0 && options.hasHeader) || isBlank(cells)) continue;
    const row = new TableRow(cells, at + 1, options);
    const offer = row.read();
    if (offer) reading.offers.push(offer);
    reading.told.push(...row.told);
  }
  return reading;
}

/** Whether a table was written by our own export. */
function isOwnTable({ id }: EntryColumns): boolean {
  return id !== undefined;
}

const NETWORK_SHORT: Readonly<Record<string, (typeof NETWORK_IDS)[number]>> = {
  fb: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  in: 'linkedin',
  li: 'linkedin',
};

class TableRow {
  readonly told: Told[] = [];
  private readonly cells: readonly string[];
  private readonly line: number;
  private readonly options: TableOptions;
  private readonly isOwn: boolean;
  private title = '';

  constructor(cells: readonly string[], line: number, options: TableOptions) {
    this.cells = cells;
    this.line = line;
    this.options = options;
    this.isOwn = isOwnTable(options.columns);
  }

  read(): Offer | null {
    const text = this.cell('text') ?? '';
    this.title = (this.cell('title') || firstLine(text)).trim().slice(0, 200);
    if (this.title === '') {
      this.tell('no_title_no_date', this.cells.find((cell) => cell.trim() !== '') ?? '');
      return null;
    }
    const day = this.readDay();
    if (day === undefined) return null;
    const timeZone = this.readZone();
    const said: Record<string, unknown> = {
      title: this.title,
      ...this.plain(['text', 'link', 'imageNotes', 'owner', 'objective', 'notes']),
      ...(day === null && !this.isOwn ? {} : { day }),
      ...this.readTime(day),
      ...(timeZone === null ? {} : { timeZone }),
      ...this.readStatus(),
      ...this.readNetworks(),
      ...this.readTexts(),
      ...this.readLists(),
      ...this.readNamed('campaign', 'campaignId', this.options.campaigns, 'bad_campaign'),
      ...this.readNamed('brand', 'brandId', this.options.brands, 'bad_brand'),
    };
    Object.assign(said, this.readRecurrence(said, day), this.readSeries());
    return {
      ...emptyOffer('entries', `row-${this.line}`),
      title: this.title,
      day,
      id: (this.isOwn && this.cell('id')?.trim().slice(0, 100)) || null,
      fileUid: `row-${this.line}`,
      said: this.checked(said),
      byTitle: true,
      line: this.line,
      source: cutSource(this.cells.join('\t')),
    };
  }

  /** Without what no entry may be, which is told. */
  private checked(said: Record<string, unknown>): Record<string, unknown> {
    const kept = Object.entries(said).filter(([field, value]) => {
      const schema = entrySchema.entries[field as keyof Entry];
      const isGood = v.is(schema, value);
      if (!isGood) this.tell('bad_cells', String(value).slice(0, 60));
      return isGood;
    });
    return Object.fromEntries(kept);
  }

  /** Undefined: no column says it; empty in a table of others says nothing either. */
  private cell(field: EntryField): string | undefined {
    const place = this.options.columns[field];
    if (place === undefined) return undefined;
    const written = this.cells[place] ?? '';
    const cell = this.isOwn ? unguard(written) : written;
    return cell === '' && !this.isOwn ? undefined : cell;
  }

  private plain(fields: readonly EntryField[]): Record<string, string> {
    return Object.fromEntries(
      fields.flatMap((field) => {
        const cell = this.cell(field);
        return cell === undefined ? [] : [[field, cell]];
      }),
    );
  }

  /** Null: none; undefined: it cannot be read, which was told. */
  private readDay(): string | null | undefined {
    const cell = this.cell('day')?.trim() ?? '';
    if (cell === '') return null;
    const day = readDay(cell, this.options.order);
    if (day !== null && isInRange(day)) return day;
    this.tell(day === null ? 'not_a_date' : 'out_of_range', cell);
    return undefined;
  }

  private readTime(day: string | null): { time?: string | null } {
    const own = this.cell('time');
    const cell = own ?? timeBehindDate(this.cell('day') ?? '');
    if (cell.trim() === '') return own === undefined ? {} : { time: null };
    const time = day === null ? null : readTime(cell);
    if (time === null && day !== null) this.tell('bad_time', cell);
    return time === null ? {} : { time };
  }

  private readZone(): string | null {
    const zone = this.cell('timeZone')?.trim() ?? '';
    if (zone !== '' && !isTimeZone(zone)) this.tell('bad_zone', zone);
    return zone !== '' && isTimeZone(zone) ? zone : null;
  }

  private readStatus(): { status?: Entry['status'] } {
    const cell = this.cell('status')?.trim() ?? '';
    const status = statusOfWord(cell);
    if (status === null && cell !== '') this.tell('bad_status', cell);
    return status === null ? {} : { status };
  }

  private readNetworks(): { networks?: Entry['networks'] } {
    const cell = this.cell('networks');
    if (cell === undefined) return {};
    const words = cell.split(/[,;|/+&\n]| et | and /).filter((word) => word.trim() !== '');
    const read = words.map((word) => networkOf(word) ?? NETWORK_SHORT[foldText(word.trim())] ?? null);
    const unknown = words.filter((_, at) => read[at] === null);
    if (unknown.length > 0) this.tell('bad_network', unknown.join(', '));
    const networks = NETWORK_IDS.filter((id) => read.includes(id));
    return networks.length > 0 || this.isOwn ? { networks } : {};
  }

  private readTexts(): { texts?: Entry['texts'] } {
    const texts: Entry['texts'] = {};
    let isSaid = false;
    for (const network of NETWORK_IDS) {
      const text = this.cell(`text_${network}`);
      const comment = this.cell(`comment_${network}`);
      if (text !== undefined || comment !== undefined) isSaid = true;
      if (text || comment) texts[network] = { text: text || null, firstComment: comment ?? '' };
    }
    return isSaid ? { texts } : {};
  }

  private readLists(): Partial<Pick<Entry, 'hashtags' | 'checklist' | 'reminders'>> {
    const [hashtags, checklist, reminders] = (['hashtags', 'checklist', 'reminders'] as const).map((field) =>
      this.cell(field),
    );
    const lines = checklist?.split('\n').filter((line) => line.trim() !== '') ?? [];
    const words = hashtags === undefined ? [] : splitHashtags(hashtags);
    return {
      ...(hashtags === undefined ? {} : { hashtags: words }),
      ...(checklist === undefined
        ? {}
        : {
            checklist: lines.map((line, at) => ({
              id: `line-${at + 1}`,
              title: line.replace(/^\s*\[[ x]\]\s*/i, '').trim() || '—',
              done: /^\s*\[x\]/i.test(line),
            })),
          }),
      ...(reminders === undefined ? {} : { reminders: (reminders.match(/\d+/g) ?? []).map(Number) }),
    };
  }

  private readNamed(
    field: 'campaign' | 'brand',
    row: 'campaignId' | 'brandId',
    known: ReadonlyArray<{ id: string; name: string }>,
    code: ToldCode,
  ): Record<string, string | null> {
    const cell = this.cell(field)?.trim();
    if (cell === undefined) return {};
    if (cell === '') return { [row]: null };
    const found = known.find(({ name }) => foldText(name.trim()) === foldText(cell));
    if (!found) this.tell(code, cell);
    return found ? { [row]: found.id } : {};
  }

  private readRecurrence(
    said: Record<string, unknown>,
    day: string | null,
  ): Pick<Entry, 'recurrence'> | object {
    const cell = this.cell('recurrence')?.trim();
    if (cell === undefined) return {};
    if (cell === '' || day === null) return { recurrence: null };
    const timeZone = String(said.timeZone ?? this.options.timeZone);
    const time = typeof said.time === 'string' ? said.time : null;
    const reading = readRule(ruleOf(cell.replace(/^RRULE:/i, '')), { day, time, timeZone });
    if (!reading.ok) {
      this.tell('bad_rule', cell);
      return {};
    }
    const except = (this.cell('except') ?? '').match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    return { recurrence: { rule: reading.rule, except } };
  }

  /** The day of a series for which it stands: `<id>@<day>`, which our own tables alone say. */
  private readSeries(): { series?: Entry['series'] } {
    const cell = this.isOwn ? this.cell('series')?.trim() : undefined;
    if (cell === undefined) return {};
    const [, id, day] = /^(.+)@(\d{4}-\d{2}-\d{2})$/.exec(cell) ?? [];
    return { series: id === undefined || day === undefined ? null : { id, day } };
  }

  private tell(code: ToldCode, name: string): void {
    const source = cutSource(this.cells.join('\t'));
    this.told.push({ code, line: this.line, title: this.title, name: name.slice(0, 200), source });
  }
}

function splitHashtags(cell: string): string[] {
  const words = cell.includes('#') ? cell.split(/[\s,;]+/) : splitList(cell);
  return words.map((word) => word.replace(/^#/, '').trim()).filter((word) => word !== '');
}

function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 80);
}
