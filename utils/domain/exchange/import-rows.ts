import { NETWORK_IDS } from '../conversation/item.ts';
import { INTENTS, SENTIMENTS } from '../language/analysis.ts';
import { MAX_TEMPLATE_LENGTH } from '../replies/template.ts';
import { escapeSigns } from '../replies/template-signs.ts';
import { parseTemplate } from '../replies/template-syntax.ts';
import { foldText } from '../replies/words.ts';
import { convertChatwoot } from './chatwoot.ts';
import type { Converted, Dialect, Loss, Reading, Refusal, SourceRow } from './imported.ts';
import { type BlazeContext, convertTextBlaze } from './text-blaze-commands.ts';

const LONGEST_TITLE = 120;
const LONGEST_FOLDER = 200;
const MOST_TAGS = 20;
const LONGEST_TAG = 40;
const MOST_KEYWORDS = 100;
const LONGEST_KEYWORD = 80;
const LONGEST_EXCERPT = 40;

/** Reads the texts of rows as their dialect writes them; what cannot be a template is told, the rest goes on. */
export function importRows(rows: readonly SourceRow[], dialect: Dialect): Reading {
  const reading: Reading = { templates: [], told: [] };
  const context = blazeContext(rows);
  for (const row of rows) importRow(row, convert(row.text, dialect, context), dialect, reading);
  return reading;
}

/** Takes one row over into `reading`, or tells why not. */
export function importRow(row: SourceRow, converted: Converted, dialect: Dialect, reading: Reading): void {
  const isOwn = dialect === 'passerelle';
  const title = titleOf(row);
  const tell = (code: Refusal | Loss, text = '') =>
    reading.told.push({ row: row.row, title, code, text: text.slice(0, LONGEST_EXCERPT) });
  if (!converted.ok) {
    tell(converted.code, converted.text);
    return;
  }
  const body = isOwn ? converted.body : converted.body.replace(/\r\n?/g, '\n').trim();
  if (body.trim() === '') return void tell('no_text');
  if (body.length > MAX_TEMPLATE_LENGTH) return void tell('too_long', String(body.length));
  const [problem] = isOwn ? parseTemplate(body).problems : [];
  if (problem) return void tell('broken', problem.text);
  for (const { code, text } of mergeLosses(converted.losses)) tell(code, text);
  if (row.title.trim().length > LONGEST_TITLE) tell('title_cut', row.title.trim().slice(0, LONGEST_EXCERPT));
  reading.templates.push({
    row: row.row,
    id: /^[\w.:-]{1,100}$/.test(row.id) ? row.id : '',
    title,
    body,
    language: languageOf(row.language),
    folder: folderOf(row.folder),
    tags: limit(row.tags, MOST_TAGS, LONGEST_TAG, tell),
    keywords: limit(row.keywords, MOST_KEYWORDS, LONGEST_KEYWORD, tell).map((word) =>
      isOwn ? word : word.toLowerCase(),
    ),
    shortcut: shortcutOf(row.shortcut, tell),
    intents: known(row.intents, INTENTS, tell),
    sentiments: known(row.sentiments, SENTIMENTS, tell),
    networks: known(row.networks, NETWORK_IDS, tell),
  });
}

function convert(text: string, dialect: Dialect, context: BlazeContext): Converted {
  // What is refused for its length is not worth reading.
  if (text.length > 3 * MAX_TEMPLATE_LENGTH)
    return { ok: false, code: 'too_long', text: String(text.length) };
  if (dialect === 'textblaze') return convertTextBlaze(text, context);
  if (dialect === 'chatwoot') return convertChatwoot(text);
  return { ok: true, body: dialect === 'passerelle' ? text : escapeSigns(text), losses: [] };
}

function blazeContext(rows: readonly SourceRow[]): BlazeContext {
  const titles = new Map(rows.map((row) => [row.shortcut.trim(), titleOf(row)]));
  return { titleOf: (shortcut) => (shortcut === '' ? null : (titles.get(shortcut) ?? null)) };
}

/** A row without a title is called by its shortcut, or else by its first words. */
function titleOf({ title, text, shortcut }: SourceRow): string {
  const said = oneLine(title) || oneLine(shortcut) || oneLine(text.slice(0, 400));
  if (said === '') return '…';
  if (title.trim() !== '') return said.slice(0, LONGEST_TITLE).trim();
  return said.length > 60 ? `${said.slice(0, 59).trim()}…` : said;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function languageOf(written: string): 'fr' | 'en' | null {
  const folded = foldText(written);
  if (/^(?:fr|fra|fre|francais|french)(?:[-_ ]|$)/.test(folded)) return 'fr';
  return /^(?:en|eng|anglais|english)(?:[-_ ]|$)/.test(folded) ? 'en' : null;
}

function folderOf(written: string): string {
  const parts = written.split(/[/\\>]/).map((part) => oneLine(part));
  return parts.filter(Boolean).join('/').slice(0, LONGEST_FOLDER);
}

type Tell = (code: Loss, text?: string) => void;

/** ":Merci!" becomes "merci"; what is left without a letter is told. */
function shortcutOf(written: string, tell: Tell): string {
  const kept = foldText(written.slice(0, 100))
    .replace(/[\s_]+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30);
  if (kept === '' && written.trim() !== '') tell('shortcut', written);
  return kept;
}

function limit(words: readonly string[], most: number, longest: number, tell: Tell): string[] {
  const each = [...new Set(words.map((word) => word.trim().slice(0, longest)).filter(Boolean))];
  if (each.length > most) tell('too_many', each.slice(most).join(', '));
  return each.slice(0, most);
}

function known<Word extends string>(words: readonly string[], all: readonly Word[], tell: Tell): Word[] {
  const found = new Set<Word>();
  for (const word of words) {
    const one = all.find((each) => each === foldText(word.trim()));
    if (one) found.add(one);
    else tell('unknown_word', word);
  }
  return [...found];
}

/** One sentence for each kind of loss, not one for each hole. */
function mergeLosses(losses: ReadonlyArray<{ code: Loss; text: string }>) {
  const texts = new Map<Loss, Set<string>>();
  for (const { code, text } of losses) texts.set(code, (texts.get(code) ?? new Set()).add(text));
  return [...texts].map(([code, all]) => ({ code, text: [...all].join(', ') }));
}
