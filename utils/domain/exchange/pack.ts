import * as v from 'valibot';
import { brandSchema, type Voice } from '../brands/brand.ts';
import { daySchema, entrySchema } from '../calendar/entry.ts';
import { keyDateSchema } from '../calendar/key-dates/chosen-key-date.ts';
import { timestampSchema } from '../conversation/comment.ts';
import { ruleSchema } from '../moderation/charter.ts';
import { MAX_TEMPLATE_LENGTH, templateSchema } from '../replies/template.ts';
import { parseTemplate } from '../replies/template-syntax.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Refusal, Told } from './imported.ts';
import { isObject, listOf, wordsOf } from './json-values.ts';
import type { PackNoun } from './pack-item.ts';
import { findSnippetCycle } from './snippet-cycles.ts';

export const PACK_FORMAT = 'passerelle-pack';
export const PACK_VERSION = 1;
const MOST_ITEMS = 20_000;

const voiceSchema = brandSchema.entries.voice;

/** An item of a pack keeps its id from version to version; whose it is and when it was written is not told. */
const itemId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Whether it is the brand's for whom the pack is imported, or every brand's. */
const ofBrand = v.boolean();

const packTemplateSchema = v.object({
  ...v.omit(templateSchema, ['brandId', 'createdAt', 'updatedAt']).entries,
  ofBrand,
});
const packRuleSchema = v.object({
  ...v.omit(ruleSchema, ['brandId', 'createdAt', 'updatedAt']).entries,
  id: itemId,
});
const packEntrySchema = v.object({
  ...v.pick(entrySchema, ['id', 'title', 'networks', 'notes']).entries,
  day: daySchema,
  ofBrand,
});
const packKeyDateSchema = v.object({
  ...v.pick(keyDateSchema, ['id', 'title', 'day', 'leadDays']).entries,
  ofBrand,
});

type PackTemplate = v.InferOutput<typeof packTemplateSchema>;
type PackRule = v.InferOutput<typeof packRuleSchema>;
type PackEntry = v.InferOutput<typeof packEntrySchema>;
type PackKeyDate = v.InferOutput<typeof packKeyDateSchema>;

/** What one user hands to another: never history, comments, members, keys or settings. */
export interface Pack {
  format: typeof PACK_FORMAT;
  version: typeof PACK_VERSION;
  /** The same in every version of the pack: by it a later one is compared with what the earlier one brought. */
  id: string;
  name: string;
  languages: Array<'fr' | 'en'>;
  exportedAt: number;
  voice: Voice | null;
  templates: PackTemplate[];
  rules: PackRule[];
  entries: PackEntry[];
  keyDates: PackKeyDate[];
}

export type PackRefusal = 'newer_version' | 'broken_pack' | 'too_many' | 'snippet_cycle' | 'empty';

/** A pack as far as it could be read. */
export interface PackReading {
  pack: Pack;
  told: Told[];
  /** What the pack holds and could not be read, as `<noun>|<item>`: it is not taken for removed. */
  unread: string[];
}

const headerSchema = v.object({
  version: v.number(),
  id: itemId,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  exportedAt: v.fallback(timestampSchema, 0),
});

/**
 * Reads a pack item by item: one that is wrong is told and left out, the rest goes on. A pack whose snippets come round
 * to themselves is refused whole.
 */
export function readPack(data: unknown): Result<PackReading, PackRefusal> {
  if (!isObject(data)) return fail('broken_pack');
  if (typeof data.version === 'number' && data.version > PACK_VERSION) return fail('newer_version');
  const header = v.safeParse(headerSchema, data);
  if (!header.success || header.output.version !== PACK_VERSION) return fail('broken_pack');
  const lists = [data.templates, data.rules, data.entries, data.keyDates].map(listOf);
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  if (count > MOST_ITEMS) return fail('too_many');
  const voice = v.safeParse(v.nullish(voiceSchema, null), data.voice ?? null);
  if (!voice.success) return fail('broken_pack');
  if (count === 0 && voice.output === null) return fail('empty');
  const told: Told[] = [];
  const unread: string[] = [];
  const into = (noun: PackNoun) => ({ noun, told, unread });
  const [templates = [], rules = [], entries = [], keyDates = []] = lists;
  const pack: Pack = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id: header.output.id,
    name: header.output.name,
    languages: [],
    exportedAt: header.output.exportedAt,
    voice: voice.output,
    templates: readItems(templates, packTemplateSchema, into('template')),
    rules: readItems(rules, packRuleSchema, into('rule')),
    entries: readItems(entries, packEntrySchema, into('entry')),
    keyDates: readItems(keyDates, packKeyDateSchema, into('keyDate')),
  };
  pack.languages = languagesOf(pack.templates);
  if (findSnippetCycle(pack.templates) !== null) return fail('snippet_cycle');
  return succeed({ pack, told, unread });
}

/** The languages that templates are written in. */
export function languagesOf(templates: ReadonlyArray<{ language: 'fr' | 'en' }>): Array<'fr' | 'en'> {
  return (['fr', 'en'] as const).filter((one) => templates.some(({ language }) => language === one));
}

type Identified = { id: string; title: string; body?: string };

function readItems<Item extends Identified>(
  list: readonly unknown[],
  schema: v.GenericSchema<unknown, Item>,
  { noun, told, unread }: Pick<PackReading, 'told' | 'unread'> & { noun: PackNoun },
): Item[] {
  const seen = new Set<string>();
  return list.flatMap((written, index) => {
    const item = v.safeParse(schema, written, { abortEarly: true });
    const refusal = item.success ? refusalOf(item.output, seen) : refusalOfBroken(written);
    if (item.success && refusal === null) {
      seen.add(item.output.id);
      return [item.output];
    }
    if (isObject(written)) unread.push(`${noun}|${wordsOf(written, 'id')}`);
    const title = isObject(written) ? wordsOf(written, 'title').slice(0, 120) : '';
    told.push({ row: index + 1, title, ...(refusal ?? { code: 'not_a_row', text: '' }) });
    return [];
  });
}

type Why = { code: Refusal; text: string };

function refusalOf(item: Identified, seen: ReadonlySet<string>): Why | null {
  if (seen.has(item.id)) return { code: 'not_a_row', text: item.id.slice(0, 40) };
  const [problem] = item.body === undefined ? [] : parseTemplate(item.body).problems;
  return problem ? { code: 'broken', text: problem.text } : null;
}

function refusalOfBroken(written: unknown): Why {
  const body = isObject(written) ? wordsOf(written, 'body') : '';
  if (body.length > MAX_TEMPLATE_LENGTH) return { code: 'too_long', text: String(body.length) };
  return { code: 'not_a_row', text: '' };
}
