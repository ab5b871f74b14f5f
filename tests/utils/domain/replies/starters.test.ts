import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { starterBrand } from '../../../../utils/domain/brands/starter-brand.ts';
import { checkDraft } from '../../../../utils/domain/replies/check/check-draft.ts';
import { checkReply } from '../../../../utils/domain/replies/check.ts';
import { renderTemplate } from '../../../../utils/domain/replies/render.ts';
import { STARTER_PACKS } from '../../../../utils/domain/replies/starters/packs.ts';
import { countStarters } from '../../../../utils/domain/replies/starters/situations.ts';
import { starterTemplates } from '../../../../utils/domain/replies/starters.ts';
import { type Template, templateSchema } from '../../../../utils/domain/replies/template.ts';
import { findTemplateErrors } from '../../../../utils/domain/replies/template-errors.ts';
import { createChooser } from '../../../../utils/domain/replies/template-variations.ts';
import { draftReply } from '../../../../utils/domain/replies/voice.ts';
import { stemsOf } from '../../../../utils/domain/replies/words.ts';
import { judge } from '../../../language-model.ts';
import { brand as exampleBrand } from './examples.ts';

const byId = new Map(
  STARTER_PACKS.flatMap((pack) => starterTemplates(pack, 1_000)).map((one) => [one.id, one]),
);
const starters = [...byId.values()];
const french = starters.filter(({ language }) => language === 'fr');
const english = starters.filter(({ language }) => language === 'en');
const each = starters.map((starter) => [starter.id, starter] as const);
const ADDRESSES = ['vous', 'tu'] as const;
/** Longer is more than a reply under a comment should be. */
const LONGEST = 600;

const calendar = {
  keyDate: { name: { fr: 'Noël', en: 'Christmas' }, day: '2026-12-25', inDays: 0 },
  campaign: { name: 'Coffrets', link: '', last: '2026-12-31' },
};

/** The starter in all of its wordings, at noon to somebody known and, while a campaign runs, in the evening to somebody new. */
function wordingsOf({ body, language }: Template, address: 'vous' | 'tu'): string[] {
  const brand = exampleBrand({ address });
  const texts = [
    { firstContact: true, hour: 20, keyDates: ['Noël'], calendar },
    { firstContact: false, hour: 12 },
  ].flatMap((situation) => {
    const chooser = createChooser('starter');
    const found: string[] = [];
    do {
      chooser.restart();
      const filling = { author: 'Élodie Vasseur', brand, network: 'facebook', postText: null } as const;
      found.push(renderTemplate(body, { ...situation, ...filling, language, chooser }).text);
    } while (chooser.advance());
    return found;
  });
  return [...new Set(texts)];
}

describe('the packs', () => {
  it.each(STARTER_PACKS)(
    '%s: each starter once, as many as the first page promises, in both languages',
    (pack) => {
      const templates = starterTemplates(pack, 1_000);
      const ids = templates.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const language of ['fr', 'en'] as const)
        expect(templates.filter((one) => one.language === language)).toHaveLength(countStarters(pack));
      const core = starterTemplates(null, 1_000).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(core));
      expect(ids.length - core.length).toBeGreaterThanOrEqual(20);
    },
  );

  it('hold at least sixty starters per language', () => {
    expect(french.length).toBeGreaterThanOrEqual(60);
    expect(english.length).toBe(french.length);
  });

  it('pair each starter with the one that says the same in the other language', () => {
    for (const { id, pairId } of french) {
      const pair = starters.filter((other) => other.pairId === pairId).map((other) => other.id);
      expect(pair).toEqual([id, id.replace('starter-fr-', 'starter-en-')]);
    }
  });

  it.each(each)('%s fits its schema and has nothing to mend', (_, starter) => {
    expect(v.parse(templateSchema, starter)).toEqual(starter);
    expect(findTemplateErrors(starter.body)).toEqual([]);
    expect(new Set(starter.keywords).size).toBe(starter.keywords.length);
    expect(starter.keywords.length).toBeLessThanOrEqual(12);
  });
});

describe('every starter can be inserted as it is', () => {
  it.each(each)('%s, on every network, with and without a name, in both addresses', (_, starter) => {
    const base = starterBrand(0, starter.language);
    for (const network of ['facebook', 'instagram', 'linkedin'] as const) {
      for (const author of ['Élodie Vasseur-Martin', 'lucie.fictive', null]) {
        for (const address of ADDRESSES) {
          const brand = { ...base, voice: { ...base.voice, address } };
          const comment = { item: { author, authorUrl: null }, network };
          const { text, missing } = draftReply(starter, comment, brand);
          expect({ missing, problems: checkReply(text, { network }) }).toEqual({ missing: [], problems: [] });
          expect(text).not.toMatch(/[ \u00a0][,.]| {2}|undefined|\bnull\b/);
          expect(text.length).toBeLessThanOrEqual(LONGEST);
          if (!starter.body.includes('brand.name')) expect(text).not.toContain(base.name);
        }
      }
    }
  });

  it.each(each)('%s: the check has nothing against any wording of it', (_, starter) => {
    const { language } = starter;
    for (const address of ADDRESSES) {
      for (const text of wordingsOf(starter, address)) {
        const findings = checkDraft(text, {
          comment: language === 'fr' ? 'Bonjour, je vous écris ici.' : 'Hello, I am writing to you here.',
          author: 'Élodie Vasseur',
          network: 'facebook',
          voice: { address: language === 'fr' ? address : 'you', emoji: 'few', avoid: [] },
          analyze: judge,
        });
        expect({ text, findings: findings.filter(({ severity }) => severity !== 'hint') }).toEqual({
          text,
          findings: [],
        });
        expect(findings.filter(({ rule }) => rule === 'shouting')).toEqual([]);
      }
    }
  });
});

it.each([
  [
    'fr',
    '« Coffrets » dure jusqu’au 31 décembre inclus, et tout est expliqué là : https://example.com/noel.',
  ],
  [
    'en',
    '“Coffrets” runs up to and including December 31, and it is all explained there: https://example.com/noel.',
  ],
])('the answer about an offer tells of the campaign that runs, in %s', (language, sentence) => {
  const starter = byId.get(`starter-${language}-offer`) ?? ({} as Template);
  const comment = { item: { author: null, authorUrl: null }, network: 'facebook' } as const;
  const campaign = { ...calendar.campaign, link: 'https://example.com/noel' };
  const { text } = draftReply(starter, comment, exampleBrand(), null, false, {
    calendar: { ...calendar, campaign },
  });
  expect(text.replaceAll('\u00a0', ' ')).toContain(sentence);
  expect(checkReply(text, { network: 'facebook' })).toEqual([]);
});

describe('what starters say', () => {
  it.each([
    ['fr', french],
    ['en', english],
  ] as const)('is nowhere nearly the same, in %s', (_, list) => {
    const shingles = list.map((starter) => {
      const words = stemsOf(wordingsOf(starter, 'vous')[0] ?? '');
      return { id: starter.id, runs: new Set(words.map((__, at) => words.slice(at, at + 3).join(' '))) };
    });
    const alike = shingles.flatMap((one, at) =>
      shingles.slice(at + 1).flatMap((other) => {
        const shared = [...one.runs].filter((run) => other.runs.has(run)).length;
        const share = shared / Math.min(one.runs.size, other.runs.size);
        return share > 0.4 ? [`${one.id} ${other.id} ${share}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('is an apology wherever the brand is at fault', () => {
    const notOurs = ['complaint-no-fault', 'restaurant-bill', 'public-decision'];
    const faults = starters.filter(
      ({ id, intents }) => intents.join() === 'complaint' && !notOurs.some((slug) => id.endsWith(slug)),
    );
    expect(faults.length).toBeGreaterThan(12);
    for (const starter of faults) {
      for (const text of wordingsOf(starter, 'vous')) {
        expect(text).toMatch(/désolés|pardon|excuses|sorry|apolog/i);
      }
    }
  });
});

describe('French starters', () => {
  const formal = /\b(?<!rendez-)(?:vous|votre|vos|\p{L}+(?<!\brend)ez-(?:nous|moi|la|le|vous))\b/iu;
  const LOOSE = /'|[^\u00a0][:;?!»]|«[^\u00a0]/;
  const familiar = /(?<![\p{L}’'-])(?:tu|te|toi|ta|ton|tes)(?![\p{L}’'])/iu;

  it.each(french.map((starter) => [starter.id, starter] as const))(
    '%s keeps to one address, and is typeset',
    (_, starter) => {
      for (const text of wordingsOf(starter, 'vous')) {
        expect(text).not.toMatch(familiar);
        expect(text).not.toMatch(LOOSE);
      }
      expect(`${starter.title} ${starter.folder} ${starter.keywords.join(' ')}`).not.toMatch(LOOSE);
      for (const author of ['Élodie Vasseur', null]) {
        const comment = { item: { author, authorUrl: null }, network: 'facebook' } as const;
        expect(draftReply(starter, comment, starterBrand(0, 'fr')).text).not.toMatch(LOOSE);
      }
      for (const text of wordingsOf(starter, 'tu')) expect(text).not.toMatch(formal);
    },
  );
});
