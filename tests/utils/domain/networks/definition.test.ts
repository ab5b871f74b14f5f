import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { definitionSchema } from '../../../../utils/domain/networks/definition.ts';
import { linkedin } from '../../../../utils/networks/linkedin.ts';

const accepts = (value: unknown) => v.is(definitionSchema, value);

describe('the format of a network', () => {
  it('is known by its version', () => {
    expect(accepts(linkedin)).toBe(true);
    expect(accepts({ ...linkedin, version: 2 })).toBe(false);
  });

  it('refuses a name that it does not know, which is a typing mistake', () => {
    expect(accepts({ ...linkedin, hots: ['www.linkedin.com'] })).toBe(false);
  });

  it.each([
    ['that is no regular expression', '/feed/(urn'],
    ['that finds nothing to keep', '/feed/update'],
    ['that is empty', ''],
  ])('refuses a pattern %s', (_, pattern) => {
    expect(accepts({ ...linkedin, postPages: [pattern] })).toBe(false);
  });

  it('refuses an empty selector', () => {
    expect(accepts({ ...linkedin, notText: '' })).toBe(false);
  });
});
