import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Analyze, createAnalyzer } from '../utils/domain/language/analyze.ts';
import { readModel } from '../utils/domain/language/model.ts';

export const MODEL_FILE = resolve(import.meta.dirname, '../public/language-model.bin');

/** The analyzer with the model that ships, or with another file. Throws where the file cannot be used. */
export function loadAnalyzer(file = MODEL_FILE): Analyze {
  const model = readModel(readFileSync(file));
  if (!model.ok) throw new Error(`${file} cannot be used: ${model.error}.`);
  return createAnalyzer(model.value);
}
