import type { Voice } from '../brands/brand.ts';
import { escapePattern } from '../escape-pattern.ts';
import type { Reply } from '../replies/reply.ts';
import type { Template } from '../replies/template.ts';
import { BodyWriter, escapeSigns } from '../replies/template-signs.ts';

/** How a template served. */
export interface Usage {
  uses: number;
  /** When it was last used, in milliseconds since 1970. */
  lastAt: number;
  /** Uses of which it is known whether the text was changed before insertion. */
  known: number;
  edited: number;
  /** The last texts that the user made of it, the newest first. */
  lastEdits: Array<Pick<Reply, 'id' | 'commentKey' | 'text' | 'at'>>;
  /** Whether it is nearly always rewritten since it was last saved. */
  wantsFixing: boolean;
}

/** A template that is rewritten in 8 of 10 uses, of at least so many, is to be fixed. */
const REWRITTEN = 0.8;
const LEAST_USES = 5;
const MOST_EDITS = 3;

/** How each template served, by its id. A text that was put in no box and on no clipboard was not used. */
export function usageOf(
  replies: readonly Reply[],
  templates: ReadonlyArray<Pick<Template, 'id' | 'updatedAt'>>,
): Map<string, Usage> {
  const savedAt = new Map(templates.map(({ id, updatedAt }) => [id, updatedAt]));
  const usages = new Map<string, Usage>();
  const sinceSaved = new Map<string, { known: number; edited: number }>();
  for (const { id, templateId, commentKey, text, at, edited, outcome } of replies) {
    if (templateId === null || !savedAt.has(templateId) || outcome.kind === 'refused') continue;
    const usage = usages.get(templateId) ?? {
      uses: 0,
      lastAt: 0,
      known: 0,
      edited: 0,
      lastEdits: [],
      wantsFixing: false,
    };
    usages.set(templateId, usage);
    usage.uses += 1;
    usage.lastAt = Math.max(usage.lastAt, at);
    if (edited === undefined) continue;
    usage.known += 1;
    if (edited) {
      usage.edited += 1;
      usage.lastEdits.push({ id, commentKey, text, at });
    }
    if (at < (savedAt.get(templateId) ?? 0)) continue;
    const since = sinceSaved.get(templateId) ?? { known: 0, edited: 0 };
    sinceSaved.set(templateId, {
      known: since.known + 1,
      edited: since.edited + (edited ? 1 : 0),
    });
  }
  for (const [id, usage] of usages) {
    const { known, edited } = sinceSaved.get(id) ?? { known: 0, edited: 0 };
    usage.wantsFixing = known >= LEAST_USES && edited / known >= REWRITTEN;
    usage.lastEdits = usage.lastEdits.sort((a, b) => b.at - a.at).slice(0, MOST_EDITS);
  }
  return usages;
}

/**
 * A reply as the text of a template: without the greeting and the sign-off that the voice adds by itself, and with a
 * hole where the author was called by their first name. Signs of the template language stay the signs that they are.
 * @param firstName As `{{author.firstName}}` gave it; null: the author is not known.
 */
export function bodyFromReply(
  text: string,
  voice: Pick<Voice, 'greeting' | 'signOff'>,
  language: 'fr' | 'en',
  firstName: string | null,
): string {
  const spoken = (line: string) => line.replace(/\{\{author\.firstName\}\}/g, firstName ?? '').trim();
  const greeting = spoken(voice.greeting[language]);
  const signOff = spoken(voice.signOff[language]);
  let body = text.trim();
  if (greeting !== '' && body.startsWith(greeting)) body = body.slice(greeting.length).trim();
  if (signOff !== '' && body.endsWith(signOff)) body = body.slice(0, -signOff.length).trim();
  const literal = body === '' ? text.trim() : body;
  if (firstName === null || firstName === '') return escapeSigns(literal);
  const name = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(firstName)}(?![\\p{L}\\p{N}])`, 'gu');
  const writer = new BodyWriter();
  for (const [place, part] of literal.split(name).entries()) {
    if (place > 0) writer.sign('{{author.firstName}}');
    writer.text(part);
  }
  return writer.body();
}
