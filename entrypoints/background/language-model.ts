import { browser } from 'wxt/browser';
import { type Analyze, createAnalyzer } from '../../utils/domain/language/analyze.ts';
import { type ModelTrouble, readModel } from '../../utils/domain/language/model.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';

const FILE = '/language-model.bin';

let loading: Promise<Result<Analyze, ModelTrouble>> | null = null;

/**
 * The analyzer, with the model that ships. Loaded once, here in the background: pages and their scripts never hold it,
 * so that twenty open tabs cost one model. A file that cannot be used is told on the console, once.
 */
export function loadAnalyzer(): Promise<Result<Analyze, ModelTrouble>> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Result<Analyze, ModelTrouble>> {
  const bytes = await readFile();
  const model = bytes ? readModel(bytes) : fail('model_missing' as const);
  if (model.ok) return succeed(createAnalyzer(model.value));
  console.error(`The language model cannot be used (${model.error}): comments are not analyzed.`);
  return model;
}

async function readFile(): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(FILE));
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
