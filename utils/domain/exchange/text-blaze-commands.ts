import { BodyWriter } from '../replies/template-signs.ts';
import type { Converted, Loss, Refusal } from './imported.ts';
import { askFor } from './template-text.ts';

/** What a snippet of Text Blaze may speak of besides itself. */
export interface BlazeContext {
  /** The title of the snippet that another one puts in by its shortcut; null: none of this file. */
  titleOf: (shortcut: string) => string | null;
}

const COMMAND = /\{(\/?[a-z=][a-z]*)\s*(?::\s*([^{}]*))?\}|\{=([^{}]*)\}/gi;

/** Commands that reach out of the text: a reply that needs them would not be the same without. */
const CALLS_OUT = new Set([
  'urlload',
  'urlsend',
  'run',
  'click',
  'dbselect',
  'dbinsert',
  'dbupdate',
  'dbdelete',
  'ping',
  'openurl',
]);
const DROPPED = new Set([
  'note',
  'endnote',
  'wait',
  'link',
  'endlink',
  'endformtoggle',
  'endrepeat',
  'endif',
]);

interface Work {
  writer: BodyWriter;
  losses: Array<{ code: Loss; text: string }>;
  /** For each open `{if}` whether its text is left out just now. */
  branches: boolean[];
  context: BlazeContext;
}

/**
 * A snippet of Text Blaze as a template (its commands: blaze.today/commands). Fields of its forms, times and the
 * clipboard become holes that are asked for; of a condition the first branch stays, which is told; the place of the
 * cursor means nothing here. A snippet that fetches, sends or presses something is refused.
 */
export function convertTextBlaze(text: string, context: BlazeContext): Converted {
  const work: Work = { writer: new BodyWriter(), losses: [], branches: [], context };
  let done = 0;
  for (const match of text.matchAll(COMMAND)) {
    const [written] = match;
    const name = (match[1] ?? '=').toLowerCase();
    if (!work.branches.includes(true)) work.writer.text(text.slice(done, match.index));
    done = match.index + written.length;
    const refused = readCommand(name, match[2] ?? match[3] ?? '', written, work);
    if (refused !== null) return { ok: false, code: refused, text: written };
  }
  if (!work.branches.includes(true)) work.writer.text(text.slice(done));
  if (work.writer.lostBackslash) work.losses.push({ code: 'backslash', text: '\\' });
  return { ok: true, body: work.writer.body().trim(), losses: work.losses };
}

function readCommand(name: string, inside: string, written: string, work: Work): Refusal | null {
  if (readCondition(name, written, work) || work.branches.includes(true)) return null;
  if (CALLS_OUT.has(name)) return 'calls_out';
  const { writer, losses } = work;
  const { first, named } = readSettings(inside);
  const ask = (asked: string, fallback: string | null = null) => {
    losses.push({ code: 'asked', text: asked });
    writer.sign(askFor(asked, fallback));
  };
  if (name === 'image') return 'image_only';
  if (name === 'cursor') losses.push({ code: 'cursor', text: written });
  else if (name === 'key') writeKey(first, writer, written, losses);
  else if (name === 'formtext' || name === 'formparagraph')
    ask(named.get('name') ?? first ?? 'texte', named.get('default') ?? null);
  else if (name === 'formmenu') askMenu(inside, named, ask);
  else if (name === 'formtoggle') losses.push({ code: 'condition', text: written });
  else if (name === 'repeat' || DROPPED.has(name)) losses.push({ code: 'formatting', text: written });
  else if (name === 'snippet' || name === 'import') {
    const title = work.context.titleOf(first);
    if (title !== null && !/[{}\n]/.test(title)) writer.sign(`{{> ${title}}}`);
    else ask(first || name);
  } else if (/^(?:time|date|formdate|clipboard|site|user|=)$/.test(name))
    ask(named.get('name') ?? (name === '=' ? inside.trim() : `${name} ${first}`.trim()));
  else writer.text(written);
  return null;
}

/** Keeps the first branch of a condition. @returns whether it was part of one. */
function readCondition(name: string, written: string, { branches, losses }: Work): boolean {
  if (name === 'if') {
    branches.push(branches.includes(true));
    losses.push({ code: 'condition', text: written });
  } else if (name === 'else' || name === 'elseif') {
    if (branches.length === 0) return false;
    branches[branches.length - 1] = true;
  } else if (name === 'endif') branches.pop();
  else return false;
  return true;
}

function writeKey(
  key: string,
  writer: BodyWriter,
  written: string,
  losses: Array<{ code: Loss; text: string }>,
): void {
  if (/^enter$/i.test(key)) writer.text('\n');
  else if (/^tab$/i.test(key)) writer.text('\t');
  else losses.push({ code: 'cursor', text: written });
}

function askMenu(
  inside: string,
  named: ReadonlyMap<string, string>,
  ask: (name: string, fallback: string | null) => void,
): void {
  const options = splitSettings(inside).filter((part) => !/^\s*(?:name|cols|multiple)\s*=/i.test(part));
  const said = options.map((option) => option.replace(/^\s*default\s*=/i, '').trim()).filter(Boolean);
  ask(named.get('name') ?? said.join(' / '), named.get('default') ?? said[0] ?? null);
}

/** `a; name=b; default=c`: what stands alone first, and what has a name. */
function readSettings(inside: string): { first: string; named: Map<string, string> } {
  const named = new Map<string, string>();
  let first = '';
  for (const part of splitSettings(inside)) {
    const [, name, value] = /^\s*([a-z]+)\s*=\s*(.*)$/is.exec(part) ?? [];
    if (name !== undefined && value !== undefined) named.set(name.toLowerCase(), value.trim());
    else if (first === '') first = part.trim();
  }
  return { first, named };
}

function splitSettings(inside: string): string[] {
  return inside.split(';').map((part) => part.trim());
}
