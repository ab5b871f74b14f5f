// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-score-'));
afterAll(() => rmSync(folder, { recursive: true }));

function score(lines: string): { status: number | null; stdout: string; stderr: string } {
  const file = join(folder, 'texts.tsv');
  writeFileSync(file, lines);
  return spawnSync(process.execPath, ['scripts/score.ts', file], { encoding: 'utf8' });
}

it('prints macro-F1, classes, calibration and the confusion table of labelled texts', () => {
  const { stdout, status } = score(
    'positive\tJ’adore, merci beaucoup !\nnegative\tC’est une honte, je suis déçue\nneutral\tOuvert le lundi\n',
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/Sentiment of 3 texts: macro-F1 \d/);
  expect(stdout).toMatch(/expected calibration error 0\.\d/);
  expect(stdout).toMatch(/^negative +\d+\.\d +\d+\.\d +\d+\.\d +1$/m);
  expect(stdout).toMatch(/^told as +negative +neutral +positive$/m);
});

it('says in one sentence what it cannot read', () => {
  const { stderr, status } = score('happy\tYes\n');
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('texts.tsv, line 1: "happy" is no sentiment.');
});
