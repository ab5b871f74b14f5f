// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(...options: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/keydates.ts', ...options], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

it('writes a line for each date, in order, and nothing else', () => {
  const { stdout, stderr, status } = run('--country', 'FR', '--from', '2024', '--to', '2030');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const lines = stdout.trimEnd().split('\n');
  const dates = lines.map((line) => JSON.parse(line));
  expect(dates.length).toBeGreaterThan(2_000);
  expect(dates[0]).toEqual({
    date: '2024-01-01',
    id: 'new-years-day',
    name: { fr: 'Jour de l’An', en: 'New Year’s Day' },
    kind: 'public_holiday',
  });
  expect(dates.find(({ id, date }) => id === 'winter-sales' && date > '2026')).toEqual({
    date: '2026-01-07',
    end: '2026-02-03',
    id: 'winter-sales',
    name: { fr: 'Soldes d’hiver', en: 'Winter sales' },
    kind: 'commerce',
  });
  const days = dates.map(({ date }) => date);
  expect(days).toEqual([...days].sort());
  for (const date of dates) {
    expect(Object.keys(date).filter((key) => key !== 'end')).toEqual(['date', 'id', 'name', 'kind']);
  }
}, 60_000);

it('takes in a region', () => {
  const { stdout, status } = run('--country', 'ca', '--region', 'qc', '--from', '2026', '--to', '2026');
  expect(status).toBe(0);
  expect(stdout).toContain('"date":"2026-06-24","id":"quebec-national-day"');
}, 60_000);

it('says in one sentence what it cannot answer, with exit code 2', () => {
  const questions: Array<[string[], string]> = [
    [['--country', 'ZZ', '--from', '2024', '--to', '2030'], '--country “ZZ” is not one we know'],
    [['--from', '2024', '--to', '2030'], '--country is missing'],
    [['--country', 'FR', '--from', 'last', '--to', '2030'], '--from wants a year'],
    [['--country', 'FR', '--from', '2024'], '--to wants a year'],
    [
      ['--country', 'FR', '--from', '1601', '--to', '2030'],
      'Dates are known from 1900 to 2200, not for 1601.',
    ],
    [['--country', 'FR', '--from', '2030', '--to', '2024'], '--from 2030 comes after --to 2024.'],
    [['--country', 'FR', '--region', '75', '--from', '2024', '--to', '2024'], 'FR has no region “75” here'],
    [['--country', 'FR', '--from', '2024', '--to', '2024', '--zone', 'A'], '--zone'],
  ];
  for (const [options, sentence] of questions) {
    const { stdout, stderr, status } = run(...options);
    expect({ stdout, status }, options.join(' ')).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  }
}, 60_000);
