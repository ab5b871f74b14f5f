// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

interface Answer {
  id: string | number;
  findings: Array<{ rule: string; severity: string; span: [number, number]; message: string }>;
}

function run(input: string): { answers: Answer[]; errors: string[]; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/check.ts'], {
    input,
    encoding: 'utf8',
  });
  const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
  return { answers: linesOf(stdout).map((line) => JSON.parse(line)), errors: linesOf(stderr), code: status };
}

const voice = { address: 'vous', emoji: 'few', avoid: ['problème'] };

it('answers each line in its order, in its language', () => {
  const lines = [
    { id: 'a', draft: 'Merci pour votre message.', voice },
    { id: 2, draft: 'Appelez Léa au 06 12 34 56 78, 😊 {{date}}', voice },
    { id: 'c', draft: 'We will refund you in full.', language: 'en-GB', voice: { ...voice, address: 'you' } },
    {
      id: 'd',
      draft: 'Hi Julie, thanks!',
      author: 'Mark Lennon',
      language: 'en',
      network: 'linkedin',
      voice,
    },
  ];
  const { answers, errors, code } = run(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect({ errors, code }).toEqual({ errors: [], code: 0 });
  expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'c', 'd']);
  expect(answers[0]).toEqual({ id: 'a', findings: [] });
  expect(answers[1]?.findings).toEqual([
    {
      rule: 'personal-data',
      severity: 'blocking',
      span: [15, 29],
      message:
        '«\u00A006 12 34 56 78\u00A0» ressemble à un numéro de téléphone\u00A0: tout le monde pourra le lire.',
    },
    {
      rule: 'unfilled-hole',
      severity: 'blocking',
      span: [34, 42],
      message: '«\u00A0{{date}}\u00A0» reste à compléter ou à retirer.',
    },
  ]);
  expect(answers[2]?.findings).toMatchObject([{ rule: 'promise', severity: 'warning', span: [0, 14] }]);
  expect(answers[2]?.findings[0]?.message).toBe(
    '“We will refund” promises money in public: the brand will be held to it.',
  );
  expect(answers[3]?.findings).toMatchObject([{ rule: 'wrong-name', span: [3, 8] }]);
});

it('knows what a brand says instead, how long it writes and that it is in a crisis', () => {
  const avoid = ['malheureusement', { words: 'problème', instead: 'souci' }];
  const line = {
    id: 1,
    draft: 'Un problème ! Oui',
    voice: { ...voice, avoid, maxLength: 10, hush: 'crisis' },
  };
  const { answers, errors } = run(JSON.stringify({ ...line, language: 'fr' }));
  expect(errors).toEqual([]);
  expect(answers[0]?.findings.map(({ rule, span }) => [rule, span])).toEqual([
    ['avoided-word', [3, 11]],
    ['too-long', [10, 17]],
    ['shouting', [11, 13]],
  ]);
});

it('says in one sentence what is wrong with a line, goes on, and fails at the end', () => {
  const good = JSON.stringify({ id: 'good', draft: 'Merci !', voice });
  const lines = [
    '{"id": "broken", "draft": ',
    JSON.stringify({ id: 'no voice', draft: 'Merci !' }),
    JSON.stringify({ id: 'odd', draft: 12, voice }),
    JSON.stringify({ id: 'tone', draft: 'Merci !', voice: { ...voice, address: 'thou' } }),
    '[]',
    '',
    good,
  ];
  const { answers, errors, code } = run(lines.join('\r\n'));
  expect(answers).toEqual([{ id: 'good', findings: [] }]);
  expect(errors.map((error) => error.slice(0, 7))).toEqual([
    'Line 1:',
    'Line 2:',
    'Line 3:',
    'Line 4:',
    'Line 5:',
  ]);
  expect(errors[0]).toBe('Line 1: this is not JSON.');
  expect(errors[3]).toContain('"voice.address"');
  expect(code).toBe(1);
});

it('has nothing to say about nothing', () => {
  expect(run('')).toEqual({ answers: [], errors: [], code: 0 });
  expect(run(JSON.stringify({ id: 1, draft: '', voice })).answers).toEqual([{ id: 1, findings: [] }]);
});
