import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chooseTemplates } from '../../utils/domain/replies/choose.ts';
import { makePickedTemplate } from '../../utils/domain/replies/picked-template.ts';
import { starterTemplates } from '../../utils/domain/replies/starters.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { loadAnalyzer } from '../language-model.ts';
import { compare, type Measurement } from './measurement.ts';

const COMMENTS = resolve(import.meta.dirname, '../../tests/fixtures/ranking/pairs.fr.tsv');
/** Comments that are ranked for; those before are for the code to get warm. */
const MEASURED = 60;
const FIRST = 10;
const ROUNDS = 5;
/** As many picks as are kept. */
const PICKS = 500;

/** Milliseconds that ranking takes for a comment, in a large library and in a usual one. */
export function measureRanking(): Measurement[] {
  const analyze = loadAnalyzer();
  const [, ...lines] = readFileSync(COMMENTS, 'utf8').trimEnd().split('\n');
  const comments = lines
    .slice(0, FIRST + MEASURED)
    .map((line) => line.split('\t')[1] ?? '')
    .map((text) => ({ item: { text }, analysis: analyze({ text }).analysis, network: 'facebook' as const }));
  const now = Date.now();
  const picks = Array.from({ length: PICKS }, (_, at) => {
    const { item, analysis } = comments[at % comments.length] ?? { item: { text: '' }, analysis: null };
    if (!analysis) throw new Error('There are no comments to rank for.');
    const pick = { id: `${at}`, templateId: `t${at % 50}`, insteadOf: null, at: now };
    return makePickedTemplate({ ...pick, text: item.text, author: null, analysis, language: 'fr' });
  });
  const [large, usual] = [libraryOf(5_000), libraryOf(50)];
  const rank = (library: readonly Template[]) =>
    comments
      .map((comment) => time(() => chooseTemplates(library, comment, null, { learned: { picks, now } })))
      .slice(FIRST);
  // The background reads the library anew for each comment: the same rows in another array.
  const again = (library: readonly Template[]) =>
    comments
      .map((comment) => {
        const copy = structuredClone(library);
        return time(() => chooseTemplates(copy, comment, null, { learned: { picks, now } }));
      })
      .slice(FIRST);
  return [
    compare('a comment', 'ms', rank(large), rank(usual)),
    compare('a comment, library read anew', 'ms', again(large), again(usual)),
    compare('first comment of all', 'ms', firsts(5_000), firsts(50)),
  ];

  function firsts(count: number): number[] {
    return Array.from({ length: ROUNDS }, (_, round) => {
      const library = libraryOf(count, `round ${round}`);
      const [comment] = comments;
      return comment ? time(() => chooseTemplates(library, comment, null)) : Number.NaN;
    });
  }
}

/** The first templates again and again, each a bit different. */
function libraryOf(count: number, mark = ''): Template[] {
  const starters = starterTemplates(null, 0);
  return Array.from({ length: count }, (_, at) => {
    const template = starters[at % starters.length];
    if (!template) throw new Error('There are no starters.');
    return { ...template, id: `t${at}`, title: `${template.title} ${mark} ${at}` };
  });
}

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
