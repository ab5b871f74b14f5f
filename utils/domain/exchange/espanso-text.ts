import { BodyWriter } from '../replies/template-signs.ts';
import type { Converted, Loss, Refusal } from './imported.ts';
import { isObject, type Json } from './json-values.ts';
import { askFor, vary } from './template-text.ts';

/** A variable of a match: https://espanso.org/docs/matches/extensions/ */
export interface EspansoVariable {
  name: string;
  type: string;
  params: Json;
}

const HOLE = /\{\{\s*([\w.]+)\s*\}\}|\$\|\$/g;
const FIELD = /\[\[\s*([\w.]+)\s*\]\]|\{\{\s*([\w.]+)\s*\}\}|\$\|\$/g;

/** Types of variables that start a program: nothing of the kind runs here. */
const PROGRAMS = new Set(['shell', 'script']);

/**
 * The text of a match as a template. A date, the clipboard, a choice and a field of a form become holes that are asked
 * for, a random choice a variation; the place of the cursor (`$|$`) means nothing here.
 * @param isForm The text is a form, whose fields stand in double brackets.
 */
export function convertEspanso(
  text: string,
  variables: readonly EspansoVariable[],
  isForm = false,
): Converted {
  const writer = new BodyWriter();
  const losses: Array<{ code: Loss; text: string }> = [];
  let done = 0;
  for (const match of text.matchAll(isForm ? FIELD : HOLE)) {
    writer.text(text.slice(done, match.index));
    done = match.index + match[0].length;
    const name = match[1] ?? match[2];
    if (name === undefined) losses.push({ code: 'cursor', text: '$|$' });
    else {
      const refused = writeVariable(name, variables, writer, losses);
      if (refused !== null) return { ok: false, ...refused };
    }
  }
  writer.text(text.slice(done));
  if (writer.lostBackslash) losses.push({ code: 'backslash', text: '\\' });
  return { ok: true, body: writer.body(), losses };
}

function writeVariable(
  written: string,
  variables: readonly EspansoVariable[],
  writer: BodyWriter,
  losses: Array<{ code: Loss; text: string }>,
): { code: Refusal; text: string } | null {
  const [name = '', field] = written.split('.');
  const variable = variables.find((one) => one.name === name);
  const type = variable?.type ?? '';
  if (PROGRAMS.has(type)) return { code: 'runs_program', text: `${name}: ${type}` };
  if (type === 'random') {
    const options = choicesOf(variable?.params.choices);
    if (options.length > 1) writer.sign(vary(options));
    else writer.text(options[0] ?? '');
  } else if (type === 'echo') {
    writer.text(typeof variable?.params.echo === 'string' ? variable.params.echo : '');
  } else {
    const asked = field ?? name;
    losses.push({ code: 'asked', text: asked });
    writer.sign(askFor(asked.replace(/[_.]/g, ' '), defaultOf(variable, field)));
  }
  return null;
}

/** The first value of a list, or the default of a field of a form. */
function defaultOf(variable: EspansoVariable | undefined, field: string | undefined): string | null {
  if (variable?.type !== 'form' || field === undefined) return null;
  const fields = variable.params.fields;
  const settings = isObject(fields) && Object.hasOwn(fields, field) ? fields[field] : null;
  return isObject(settings) && typeof settings.default === 'string' ? settings.default : null;
}

/** A list of texts, of lines of one text, or of `{label, id}`. */
function choicesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '');
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (typeof one === 'string') return [one];
    return isObject(one) && typeof one.label === 'string' ? [one.label] : [];
  });
}
