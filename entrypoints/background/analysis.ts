import { findCorrections } from '../../utils/db/corrections.ts';
import type { Analysis } from '../../utils/domain/language/analysis.ts';
import { analyze } from '../../utils/domain/language/analyze.ts';
import { applyLearned, lookAt } from '../../utils/domain/language/apply-learned.ts';
import type { Correction } from '../../utils/domain/language/correction.ts';
import { type Learned, learn, NOTHING_LEARNED } from '../../utils/domain/language/learn.ts';
import { type LearnedWord, listLearnedWords } from '../../utils/domain/language/learned-words.ts';
import { type ErrorCode, type Result, succeed } from '../../utils/domain/result.ts';
import { withDatabase } from './database.ts';

interface Lesson {
  learned: Learned;
  corrections: readonly Correction[];
}

/** Read from the database when it is first needed, and again after it changed. */
let lesson: Promise<Result<Lesson>> | null = null;

/** What texts say, with what the user's corrections taught; they are analyzed nowhere else in the extension. */
export async function analyzeTexts(texts: readonly string[]): Promise<Analysis[]> {
  const known = await recall();
  // What the user taught is out of reach with the database: the comments are tagged all the same.
  const learned = known.ok ? known.value.learned : NOTHING_LEARNED;
  return texts.map((text) => {
    const analysis = analyze({ text });
    return applyLearned(text, analysis, lookAt(text, analysis), learned);
  });
}

/** One text: see `analyzeTexts`. */
export async function analyzeText(text: string): Promise<Analysis> {
  const [analysis = analyze({ text })] = await analyzeTexts([text]);
  return analysis;
}

/** The words that the user's corrections gave a weight to. */
export async function listWords(): Promise<Result<LearnedWord[], ErrorCode>> {
  const known = await recall();
  return known.ok ? succeed(listLearnedWords(known.value.learned, known.value.corrections)) : known;
}

/** The corrections changed: they are learned from anew before the next text is analyzed. */
export function learnAnew(): void {
  lesson = null;
}

async function recall(): Promise<Result<Lesson>> {
  lesson ??= withDatabase(async (db) => {
    const corrections = await findCorrections(db);
    const look = (text: string) => lookAt(text, analyze({ text }));
    return succeed({ corrections, learned: learn(corrections, look) });
  });
  const asked = lesson;
  const known = await asked;
  if (!known.ok && lesson === asked) lesson = null;
  return known;
}
