import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Example, FIXTURES, readSource } from '../../../../scripts/train/corpora.ts';

/** The half of our own comments that no model ever learned from. */
export function readHeldOut(language: string): Example[] {
  return readSource(FIXTURES, { file: `comments.${language}.test.tsv`, kind: 'own' }) ?? [];
}

/** Angry complaints that abuse nobody. */
export function readCivilComplaints(language: string): Example[] {
  return readSource(FIXTURES, { file: `civil-complaints.${language}.tsv`, kind: 'own' }) ?? [];
}

/** The lines of a file, cut at the TABs. */
export function readColumns(name: string): string[][] {
  return readFileSync(resolve(FIXTURES, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
