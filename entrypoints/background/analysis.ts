import { loadAnalyzer } from '../../utils/assets/language-model.ts';
import { findContexts } from '../../utils/db/contexts.ts';
import { findCorrections } from '../../utils/db/corrections.ts';
import type { Item, NetworkId } from '../../utils/domain/conversation/item.ts';
import { type Analysis, type Language, NOT_ANALYZED } from '../../utils/domain/language/analysis.ts';
import type { AnalysisInput, Analyze } from '../../utils/domain/language/analyze.ts';
import { applyLearned, lookAt } from '../../utils/domain/language/apply-learned.ts';
import type { Correction } from '../../utils/domain/language/correction.ts';
import { type Learned, learn, NOTHING_LEARNED } from '../../utils/domain/language/learn.ts';
import { type LearnedWord, listLearnedWords } from '../../utils/domain/language/learned-words.ts';
import { type ErrorCode, type Result, succeed } from '../../utils/domain/result.ts';
import { lookUp, withDatabase } from './database.ts';

interface Lesson {
  learned: Learned;
  corrections: readonly Correction[];
}

/** Read from the database when it is first needed, and again after it changed. */
let lesson: Promise<Result<Lesson>> | null = null;

/** What texts say, with what the user's corrections taught; they are analyzed nowhere else in the extension. */
async function analyzeTexts(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
  const analyzer = await loadAnalyzer();
  if (!analyzer.ok) return inputs.map(() => NOT_ANALYZED);
  const known = await recall(analyzer.value);
  // What the user taught is out of reach with the database: the comments are tagged all the same.
  const learned = known.ok ? known.value.learned : NOTHING_LEARNED;
  return inputs.map((input) => applyLearned(input.text, analyzer.value(input), learned));
}

/** One text: see `analyzeTexts`. */
export async function analyzeText(input: AnalysisInput): Promise<Analysis> {
  const [analysis = NOT_ANALYZED] = await analyzeTexts([input]);
  return analysis;
}

/** The languages of texts that are no comments; `und` where it cannot be told. */
export async function detectLanguages(texts: readonly string[]): Promise<Language[]> {
  const analyses = await analyzeTexts(texts.map((text) => ({ text })));
  return analyses.map(({ language }) => language);
}

/** What comments of one network say, with what makes them urgent besides their words: age, reach, the brand's crisis words. */
export async function analyzeComments(
  network: NetworkId,
  comments: readonly Item[],
  posts: readonly Item[],
  now: number,
): Promise<Analysis[]> {
  const contexts = await lookUp((db) => findContexts(db, network, { comments, posts }, now));
  // Without the database they are analyzed by their words alone.
  return analyzeTexts(comments.map(({ text }, at) => ({ ...contexts?.[at], text })));
}

/** The words that the user's corrections gave a weight to. */
export async function listWords(): Promise<Result<LearnedWord[], ErrorCode>> {
  const analyzer = await loadAnalyzer();
  if (!analyzer.ok) return succeed([]);
  const known = await recall(analyzer.value);
  return known.ok ? succeed(listLearnedWords(known.value.learned, known.value.corrections)) : known;
}

/** The corrections changed: they are learned from anew before the next text is analyzed. */
export function learnAnew(): void {
  lesson = null;
}

async function recall(analyze: Analyze): Promise<Result<Lesson>> {
  lesson ??= withDatabase(async (db) => {
    const corrections = await findCorrections(db);
    const look = (text: string) => lookAt(text, analyze({ text }).scores);
    return succeed({ corrections, learned: learn(corrections, look) });
  });
  const asked = lesson;
  const known = await asked;
  if (!known.ok && lesson === asked) lesson = null;
  return known;
}
