import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { starterBrand } from '../../../../utils/domain/brands/starter-brand.ts';
import { checkReply } from '../../../../utils/domain/replies/check.ts';
import { starterTemplates } from '../../../../utils/domain/replies/starters.ts';
import { templateSchema } from '../../../../utils/domain/replies/template.ts';
import { draftReply } from '../../../../utils/domain/replies/voice.ts';

const starters = starterTemplates(1_000);
const french = starters.filter(({ language }) => language === 'fr');
const english = starters.filter(({ language }) => language === 'en');
const each = starters.map((starter) => [starter.id, starter] as const);

describe('the library', () => {
  it('has the same situations in both languages, at least twelve, with stable ids', () => {
    const slugs = french.map(({ id }) => id.replace('starter-fr-', ''));
    expect(slugs.length).toBeGreaterThanOrEqual(12);
    expect(english.map(({ id }) => id.replace('starter-en-', ''))).toEqual(slugs);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it.each(each)('%s fits its schema', (_, starter) => {
    expect(v.parse(templateSchema, starter)).toEqual(starter);
  });
});

describe('every starter can be inserted as it is', () => {
  it.each(each)('%s, on every network, with and without a name, in both addresses', (_, starter) => {
    const base = starterBrand(0, starter.language);
    for (const network of ['facebook', 'instagram', 'linkedin'] as const) {
      for (const author of ['Élodie Vasseur-Martin', 'lucie.fictive', null]) {
        for (const address of ['vous', 'tu'] as const) {
          const brand = { ...base, voice: { ...base.voice, address } };
          const comment = { item: { author, authorUrl: null }, network };
          const { text, missing } = draftReply(starter, comment, brand);
          expect({ missing, problems: checkReply(text, { network }) }).toEqual({ missing: [], problems: [] });
          expect(text).not.toMatch(/[ \u00a0][,.]| {2}|undefined|null/);
          expect(text).not.toContain(base.name);
        }
      }
    }
  });
});

describe('French starters', () => {
  const formal = /\b(?:vous|votre|vos|\p{L}+ez-(?:nous|moi))\b/iu;
  const familiar = /(?<![\p{L}’'-])(?:tu|te|toi|ta|ton|tes)(?![\p{L}’'])/iu;

  it.each(french.map((starter) => [starter.id, starter] as const))(
    '%s keeps to one address',
    (_, starter) => {
      const base = starterBrand(0, 'fr');
      const comment = { item: { author: null, authorUrl: null }, network: 'facebook' as const };
      const vous = draftReply(starter, comment, base).text;
      const tu = draftReply(starter, comment, { ...base, voice: { ...base.voice, address: 'tu' } }).text;
      expect(vous).not.toMatch(familiar);
      expect(tu).not.toMatch(formal);
    },
  );

  it.each(french.map((starter) => [starter.id, starter] as const))('%s is typeset', (_, { body, title }) => {
    expect(body + title).not.toMatch(/'|[^\u00a0][:;?!»]|«[^\u00a0]/);
  });
});
