import { BodyWriter } from '../replies/template-signs.ts';
import type { Converted, Loss } from './imported.ts';
import { askFor } from './template-text.ts';

/** Their variables that are also ours (github.com/chatwoot/utils, `src/canned.ts`: `contact`, `agent`, `inbox`, `conversation`). */
const KNOWN: Readonly<Record<string, string>> = {
  'contact.name': 'author.name',
  'contact.first_name': 'author.firstName',
  'inbox.name': 'brand.name',
};

const PIECE = /```[\s\S]*?```|`[^`\n]*`|\{\{([^{}]*)\}\}|\{%[^%]*%\}/g;

/**
 * A canned response of Chatwoot as a template. Its liquid variables become ours, or holes that are asked for; text
 * between backticks is code, in which they are not read; liquid tags (`{% if %}`) are left out, what they hold stays.
 */
export function convertChatwoot(text: string): Converted {
  const writer = new BodyWriter();
  const losses: Array<{ code: Loss; text: string }> = [];
  let done = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece, inside] = match;
    writer.text(text.slice(done, match.index));
    done = match.index + piece.length;
    if (inside !== undefined) writeVariable(inside, writer, losses);
    else if (piece.startsWith('{%')) losses.push({ code: 'condition', text: piece });
    else writer.text(piece);
  }
  writer.text(text.slice(done));
  if (writer.lostBackslash) losses.push({ code: 'backslash', text: '\\' });
  return { ok: true, body: writer.body(), losses };
}

function writeVariable(
  inside: string,
  writer: BodyWriter,
  losses: Array<{ code: Loss; text: string }>,
): void {
  const [name = '', ...filters] = inside.split('|').map((part) => part.trim());
  const fallback = /^default:\s*(["'])(.*)\1$/.exec(filters.find((one) => one.startsWith('default')) ?? '');
  const ours = KNOWN[name.toLowerCase()];
  if (ours === undefined) {
    losses.push({ code: 'asked', text: name });
    writer.sign(askFor(name.replace(/[._]/g, ' '), fallback?.[2] ?? null));
  } else {
    const said = fallback?.[2] ?? '';
    writer.sign(said === '' || /[{}\n|]/.test(said) ? `{{${ours}}}` : `{{${ours}|${said}}}`);
  }
}
