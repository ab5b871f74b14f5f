import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createAnalyzer } from '../../utils/domain/language/analyze.ts';
import { readModel } from '../../utils/domain/language/model.ts';
import { MODEL_FILE } from '../language-model.ts';
import { FIXTURES, readSource } from '../train/corpora.ts';
import { compare, type Measurement } from './measurement.ts';

const ROUNDS = 7;
const NOISE = 50_000;

interface Peer {
  name: string;
  judge: (text: string) => unknown;
}

/** The same comments, French and English, by our model and by the libraries that people use for it. */
export async function measureLanguage(): Promise<Measurement[]> {
  const texts = ['fr', 'en'].flatMap((language) =>
    (readSource(FIXTURES, { file: `comments.${language}.test.tsv`, kind: 'own' }) ?? []).map(
      ({ text }) => text,
    ),
  );
  const bytes = readFileSync(MODEL_FILE);
  const ready = times(ROUNDS, () => {
    const model = readModel(bytes);
    if (!model.ok) throw new Error(`The language model cannot be used: ${model.error}.`);
    createAnalyzer(model.value);
  });
  const model = readModel(bytes);
  if (!model.ok) throw new Error(`The language model cannot be used: ${model.error}.`);
  const analyze = createAnalyzer(model.value);
  const ours: Peer = { name: 'Passerelle', judge: (text) => analyze({ text }) };
  const [vader, ...others] = findPeers();
  if (!vader) throw new Error('vader-sentiment is not installed.');
  // Everybody warms up first, and all take turns.
  const all = [ours, vader, ...others];
  for (const peer of all) perText(peer, texts);
  const taken = new Map(all.map((peer) => [peer.name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const peer of all) taken.get(peer.name)?.push(perText(peer, texts));
  const own = taken.get(ours.name) ?? [];
  const noise = '😀é#'.repeat(NOISE / 4).slice(0, NOISE);
  return [
    compare('a comment', 'µs', own, taken.get(vader.name) ?? []),
    ...others.map(({ name }) =>
      compare(`  by ${name}`, 'µs', taken.get(name) ?? [], taken.get(vader.name) ?? []),
    ),
    compare(
      `${NOISE} characters of noise`,
      'ms',
      times(ROUNDS, () => analyze({ text: noise })),
      null,
    ),
    compare('model ready', 'ms', ready, null),
    compare('model, file', 'MB', [bytes.length / 1e6], null),
    compare('model, in memory', 'MB', [measureMemory(bytes)], null),
  ];
}

function findPeers(): Peer[] {
  const require = createRequire(import.meta.url);
  const { SentimentIntensityAnalyzer } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores: (text: string) => unknown };
  };
  const Sentiment = require('sentiment') as new () => { analyze: (text: string) => unknown };
  const sentiment = new Sentiment();
  const words = new Map(
    Object.entries(require('afinn-165-multilingual/build/AFINN-fr.json') as Record<string, number>),
  );
  return [
    { name: 'vader-sentiment', judge: (text) => SentimentIntensityAnalyzer.polarity_scores(text) },
    { name: 'sentiment', judge: (text) => sentiment.analyze(text) },
    {
      name: 'afinn-165-multilingual',
      judge: (text) =>
        text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .reduce((sum, word) => sum + (words.get(word) ?? 0), 0),
    },
  ];
}

/** Microseconds per text. */
function perText({ judge }: Peer, texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) judge(text);
  return ((performance.now() - start) * 1_000) / texts.length;
}

/** Milliseconds of each call. */
function times(rounds: number, call: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
}

/** Megabytes that a model holds: its tables, which are the whole of it. */
function measureMemory(bytes: Uint8Array): number {
  const before = process.memoryUsage();
  const kept = [readModel(bytes), readModel(bytes), readModel(bytes), readModel(bytes)];
  const after = process.memoryUsage();
  const grown = after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed;
  return grown / kept.length / 1e6;
}
