// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(input: string): Record<string, unknown>[] {
  const { stdout } = spawnSync(process.execPath, ['scripts/analyze.ts'], { input, encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('answers each line in its order, and goes on after a bad one', () => {
  const long = 'déçue 😡 '.repeat(6000);
  const lines = [
    JSON.stringify({ id: 'a', text: 'Bravo, magnifique !' }),
    '{"id": "b", "text": ',
    JSON.stringify({ id: 3, text: 12 }),
    JSON.stringify({ id: 4, text: long, lang: 'fr-CA' }),
    JSON.stringify({ text: 'ok' }),
  ];
  const answers = run(lines.join('\n'));
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 3, 4, null]);
  expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, false, false]);
  expect(Object.keys(answers[0] ?? {})).toEqual([
    ...['id', 'language', 'sentiment', 'confidence', 'uncertain'],
    ...['intents', 'toxicity', 'toxicityCategory', 'urgency', 'why'],
  ]);
  expect(answers[3]).toMatchObject({ language: 'fr', sentiment: 'negative' });
});
