import { loadAnalyzer } from '../scripts/language-model.ts';
import type { Analysis } from '../utils/domain/language/analysis.ts';
import type { AnalysisInput } from '../utils/domain/language/analyze.ts';

/** The analyzer with the model that ships. */
export const judge = loadAnalyzer();

export function analyze(input: AnalysisInput): Analysis {
  return judge(input).analysis;
}
