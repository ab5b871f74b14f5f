/**
 * `npm run --silent check`: reads JSON lines `{"id", "draft", "comment"?, "author"?, "language"?, "network"?, "voice"}`
 * on standard input and writes what the check finds in each draft on a line of its own, in order:
 * `{"id", "findings": [{"rule", "severity", "span": [start, end], "message"}]}`. Messages are in English where
 * `language` is, in French otherwise. A line that cannot be read is told on standard error, the run goes on, and the
 * exit code is 1 at the end. Not in the panel's way of asking but understood: `allowed`, `recentReplies`, `now`. In
 * `voice`, `avoid` holds words, or `{"words", "instead"}`.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { NETWORK_IDS } from '../utils/domain/conversation/item.ts';
import { checkDraft } from '../utils/domain/replies/check/check-draft.ts';
import { describeFinding } from '../utils/domain/replies/check/sentences.ts';
import { loadAnalyzer } from './language-model.ts';
import { languageOf } from './lines/language-tag.ts';

const analyze = loadAnalyzer();

const nullableText = v.optional(v.nullable(v.string()), null);

const questionSchema = v.object({
  id: v.optional(v.nullable(v.union([v.string(), v.number()])), null),
  draft: v.string(),
  comment: nullableText,
  author: nullableText,
  language: nullableText,
  network: v.optional(v.nullable(v.picklist(NETWORK_IDS)), null),
  voice: v.object({
    address: v.picklist(['tu', 'vous', 'you']),
    emoji: v.optional(v.picklist(['none', 'few', 'free']), 'few'),
    avoid: v.optional(
      v.array(v.union([v.string(), v.object({ words: v.string(), instead: v.string() })])),
      [],
    ),
    maxLength: v.optional(v.number()),
    hush: v.optional(v.nullable(v.picklist(['crisis', 'mourning']))),
  }),
  allowed: v.optional(v.array(v.string()), []),
  recentReplies: v.optional(
    v.array(v.object({ author: v.nullable(v.string()), text: v.string(), at: v.number() })),
    [],
  ),
  now: v.optional(v.number(), () => Date.now()),
});

/** The answer to one line. Throws an error with one sentence where there is none. */
function answer(line: string): unknown {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw new Error('this is not JSON.');
  }
  const question = v.safeParse(questionSchema, read);
  if (!question.success) {
    const [problem] = question.issues;
    const where = v.getDotPath(problem);
    throw new Error(`${where ? `"${where}": ` : ''}${problem.message}.`);
  }
  const { id, draft, language, ...context } = question.output;
  const tongue = language ? languageOf(language) : null;
  const findings = checkDraft(draft, { ...context, analyze, language: tongue });
  return {
    id,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      span: finding.span,
      message: describeFinding(finding, tongue === 'en' ? 'en' : 'fr'),
    })),
  };
}

// Whoever reads the answers may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0));
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  // Editors on Windows begin a file with a byte order mark.
  const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
  if (text.trim() === '') continue;
  try {
    if (!process.stdout.write(`${JSON.stringify(answer(text))}\n`)) await once(process.stdout, 'drain');
  } catch (error) {
    process.stderr.write(`Line ${number}: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
