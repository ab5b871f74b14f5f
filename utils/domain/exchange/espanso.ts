import { parseDocument } from 'yaml';
import { fail, type Result, succeed } from '../result.ts';
import { convertEspanso, type EspansoVariable } from './espanso-text.ts';
import { textOfHtml } from './html-text.ts';
import { type Converted, emptyRow, type SourceRow, type Told } from './imported.ts';
import { isObject, isText, type Json, listOf } from './json-values.ts';

/** So often an alias may be followed: a file that means it well has none, a bomb has millions. */
const MOST_ALIASES = 100;

/** A match whose text is read already: it has rules of its own for each match. */
export interface ConvertedRow {
  source: SourceRow;
  converted: Converted;
}

/** Whether a text begins like a match file: one of its keys at the margin. */
export function isEspanso(text: string): boolean {
  return /^(?:matches|global_vars|imports)\s*:/m.test(text.slice(0, 20_000));
}

/**
 * Reads a match file of Espanso (https://espanso.org/docs/matches/basics/): `matches` with `trigger`, `triggers` or
 * `regex`, and `replace`, `form`, `markdown`, `html` or `image_path`; `vars` of a match and `global_vars` of the file.
 * What expands beyond measure is refused before it is expanded.
 */
export function readEspanso(
  text: string,
): Result<{ rows: ConvertedRow[]; told: Told[] }, 'broken_yaml' | 'bomb'> {
  let data: unknown;
  try {
    const document = parseDocument(text, { merge: true, uniqueKeys: false, logLevel: 'silent' });
    if (document.errors.length > 0) return fail('broken_yaml');
    data = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    return fail(error instanceof ReferenceError ? 'bomb' : 'broken_yaml');
  }
  if (!isObject(data) || !Array.isArray(data.matches)) return fail('broken_yaml');
  const shared = variablesOf(data.global_vars);
  const rows: ConvertedRow[] = [];
  const told: Told[] = [];
  data.matches.forEach((match: unknown, index) => {
    const row = index + 1;
    if (isObject(match)) rows.push(readMatch(match, row, shared, told));
    else told.push({ row, title: '', code: 'not_a_row', text: '' });
  });
  return succeed({ rows, told });
}

function readMatch(match: Json, row: number, shared: readonly EspansoVariable[], told: Told[]): ConvertedRow {
  const triggers = [match.trigger, ...listOf(match.triggers), match.regex].filter(isText);
  const [trigger = ''] = triggers;
  const title = isText(match.label) ? match.label : trigger;
  const source = {
    ...emptyRow(row),
    title,
    shortcut: isText(match.regex) ? '' : trigger,
    keywords: listOf(match.search_terms).filter(isText),
  };
  const variables = [...variablesOf(match.vars), ...shared];
  return {
    source,
    converted: convertMatch(match, variables, (text) => told.push({ row, title, code: 'formatting', text })),
  };
}

function convertMatch(
  match: Json,
  variables: readonly EspansoVariable[],
  tellFormatting: (text: string) => void,
): Converted {
  const { replace, form, markdown, html, image_path: image } = match;
  if (isText(replace)) return convertEspanso(replace, variables);
  if (isText(form)) {
    const fields = { name: 'form', type: 'form', params: { fields: match.form_fields ?? {} } };
    return convertEspanso(form.replace(/\[\[\s*(\w+)\s*\]\]/g, '[[form.$1]]'), [...variables, fields], true);
  }
  if (isText(markdown) || isText(html)) {
    tellFormatting(isText(markdown) ? 'Markdown' : 'HTML');
    return convertEspanso(isText(markdown) ? markdown : textOfHtml(String(html)), variables);
  }
  if (isText(image)) return { ok: false, code: 'image_only', text: image.slice(0, 80) };
  return { ok: false, code: 'no_text', text: '' };
}

function variablesOf(value: unknown): EspansoVariable[] {
  return listOf(value).flatMap((one) => {
    if (!isObject(one) || !isText(one.name) || !isText(one.type)) return [];
    return [{ name: one.name, type: one.type, params: isObject(one.params) ? one.params : {} }];
  });
}
