// @vitest-environment node

import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, it } from 'vitest';
import config from './dependency-cruiser.config.ts';

const root = resolve(import.meta.dirname, '../..');

async function findViolations(folders: string[], baseDir = root): Promise<string[]> {
  const { options, ...rules } = config;
  const { output } = await cruise(
    folders,
    { ...options, baseDir, validate: true, ruleSet: rules } as never,
    options.enhancedResolveOptions as never,
    { tsConfig: extractTsConfig(resolve(root, 'tsconfig.json')) },
  );
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave text where an object was expected');
  const comments = new Map(rules.forbidden.map((rule) => [rule.name, rule.comment]));
  return output.summary.violations.map(
    ({ from, to, rule }) => `${rule.name}: ${from} -> ${to}. ${comments.get(rule.name) ?? ''}`,
  );
}

it('keeps every import inside the table of the house', async () => {
  expect(await findViolations(['entrypoints', 'components', 'utils'])).toEqual([]);
});

it('sees a content script that reaches Dexie through another file', async () => {
  const house = resolve(import.meta.dirname, 'broken-house');
  const violations = await findViolations(['entrypoints', 'utils'], house);
  expect(violations.join('\n')).toContain('content-never-reaches-dexie');
  expect(violations.join('\n')).toContain('domain-thinks-alone');
  expect(violations.join('\n')).toContain('no-cycles');
});
