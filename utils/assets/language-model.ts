import { browser } from 'wxt/browser';
import { type Analyze, createAnalyzer } from '../domain/language/analyze.ts';
import { type ModelTrouble, readModel } from '../domain/language/model.ts';
import { fail, type Result, succeed } from '../domain/result.ts';

const FILE = '/language-model.bin';

let loading: Promise<Result<Analyze, ModelTrouble>> | null = null;

/**
 * The analyzer, with the model that ships. Loaded once in each context that asks: the background, which analyzes
 * comments, and the panel, which reads drafts at every key. The pages of networks and their scripts never hold it, so
 * that twenty open tabs cost no more.
 */
export function loadAnalyzer(): Promise<Result<Analyze, ModelTrouble>> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Result<Analyze, ModelTrouble>> {
  const bytes = await readFile();
  const model = bytes ? readModel(bytes) : fail('model_missing' as const);
  if (model.ok) return succeed(createAnalyzer(model.value));
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
