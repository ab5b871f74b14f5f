/**
 * `npm run --silent analyze`: reads JSON lines `{"id"?, "text", "lang"?}` on standard input and writes what Passerelle
 * thinks of each on a line of its own, in order. A line that cannot be read gives `{"id", "error"}` and the run goes on.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { loadAnalyzer } from './language-model.ts';
import { languageOf } from './lines/language-tag.ts';

const analyze = loadAnalyzer();

const questionSchema = v.object({
  id: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  text: v.string(),
  /** A language that is not told apart is treated as `und`. */
  lang: v.optional(v.nullable(v.string())),
});

function answer(line: string): unknown {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return { id: null, error: 'this line is not JSON' };
  }
  const question = v.safeParse(questionSchema, read);
  if (!question.success) {
    const id = v.safeParse(v.object({ id: questionSchema.entries.id }), read);
    const problem = question.issues[0];
    const where = v.getDotPath(problem);
    return {
      id: (id.success && id.output.id) ?? null,
      error: where ? `${where}: ${problem.message}` : problem.message,
    };
  }
  const { id = null, text, lang } = question.output;
  const language = lang ? languageOf(lang) : undefined;
  const { analysis } = analyze({ text, language });
  return {
    id,
    language: analysis.language,
    sentiment: analysis.sentiment,
    confidence: analysis.confidence,
    uncertain: analysis.uncertain,
    intents: analysis.intents,
    toxicity: analysis.toxicity,
    toxicityCategory: analysis.toxicityCategory,
    urgency: analysis.urgency,
    why: analysis.why,
  };
}

// Whoever reads the answers may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`)) await once(process.stdout, 'drain');
}
