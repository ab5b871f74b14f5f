import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Analysis } from '../../../../utils/domain/language/analysis.ts';
import { chooseTemplates } from '../../../../utils/domain/replies/choose.ts';
import type { Template } from '../../../../utils/domain/replies/template.ts';
import { analyze } from '../../../language-model.ts';

export type Half = 'dev' | 'held';
export type PairLanguage = 'fr' | 'en';
/** `pairs`: written for the ranking; `found`: written by others, for another purpose. */
export type Source = 'pairs' | 'found';
const PAIR_LANGUAGES: readonly PairLanguage[] = ['fr', 'en'];

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/ranking');

/** The templates of `tests/fixtures/ranking/library.*.json`, in both languages, as one user has them. */
export function readLibrary(): Template[] {
  return PAIR_LANGUAGES.flatMap((language) => {
    const rows: Partial<Template>[] = JSON.parse(
      readFileSync(resolve(FOLDER, `library.${language}.json`), 'utf8'),
    );
    const common = { language, networks: [], brandId: null, createdAt: 0, updatedAt: 0 };
    return rows.map((row) => ({ ...common, ...row, id: `${language}-${row.id}` }) as Template);
  });
}

/** One line of `tests/fixtures/ranking/{pairs,found}.*.tsv`, with what the shipped model thinks of the comment. */
export interface LabelledComment {
  source: Source;
  half: Half;
  language: PairLanguage;
  text: string;
  /** The ids of the templates that a community manager would take. */
  acceptable: readonly string[];
  analysis: Analysis;
}

export function readLabelledComments(): LabelledComment[] {
  return (['pairs', 'found'] as const).flatMap((source) =>
    PAIR_LANGUAGES.flatMap((language) => readFile(source, language)),
  );
}

function readFile(source: Source, language: PairLanguage): LabelledComment[] {
  const [, ...lines] = readFileSync(resolve(FOLDER, `${source}.${language}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [half = '', text = '', ids = ''] = line.split('\t');
    const acceptable = ids.split(',').map((id) => `${language}-${id}`);
    return { source, half: half as Half, language, text, acceptable, analysis: analyze({ text }) };
  });
}

/** The place of the first acceptable template in the ranking, from 1; Infinity: it is left out. */
export function placeOf(templates: readonly Template[], labelled: LabelledComment): number {
  const { text, analysis, language, acceptable } = labelled;
  const comment = { item: { text }, analysis, network: 'facebook' as const };
  const ranked = chooseTemplates(templates, comment, null, { language });
  const at = ranked.findIndex(({ template }) => acceptable.includes(template.id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
