import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  INTENTS,
  LANGUAGES,
  NOT_ANALYZED,
  SENTIMENTS,
} from '../../../../utils/domain/language/analysis.ts';
import { chooseTemplates } from '../../../../utils/domain/replies/choose.ts';
import { starterTemplates } from '../../../../utils/domain/replies/starters.ts';
import type { Template } from '../../../../utils/domain/replies/template.ts';
import { analysis, brand, template } from './examples.ts';

const starters = starterTemplates(null, 0);

function choose(templates: readonly Template[], text: string, changes: Partial<Analysis> = {}) {
  const comment = { item: { text }, analysis: analysis(changes), network: 'facebook' as const };
  return chooseTemplates(templates, comment, brand(), { language: 'fr' });
}

function slugs(text: string, changes: Partial<Analysis>) {
  return choose(starters, text, changes).map(({ template: { id } }) => id.replace('starter-', ''));
}

it('leaves jokes out while the brand is in a crisis', () => {
  const joke = template({ id: 'joke', tags: ['humour'] });
  const comment = { item: { text: 'Bonjour' }, analysis: analysis({}), network: 'facebook' as const };
  const chosen = (voice: Partial<ReturnType<typeof brand>['voice']>) =>
    chooseTemplates([joke], comment, brand(voice)).length;
  expect(chosen({ hush: 'crisis' })).toBe(0);
  expect(chosen({ hush: null })).toBe(1);
});

describe('the starters, for real comments', () => {
  it.each<[string, Partial<Analysis>, string]>([
    ['Vous êtes OUVERTS dimanche ?', { intents: ['question'] }, 'fr-hours'],
    ['c’est combien la visite', { intents: ['question'] }, 'fr-price'],
    ['Livrez-vous en Belgique ?', { intents: ['question'] }, 'fr-availability'],
    ['Où en est ma commande ?', { intents: ['question'] }, 'fr-late-order'],
    ['Toujours rien reçu…', { intents: ['complaint'], sentiment: 'negative' }, 'fr-late-order'],
    ['Très déçue de l’accueil', { intents: ['complaint'], sentiment: 'negative' }, 'fr-complaint-fault'],
    [
      'Dommage que ce soit supprimé',
      { intents: ['complaint'], sentiment: 'negative' },
      'fr-complaint-no-fault',
    ],
    ['Quand serai-je remboursée', { intents: ['complaint', 'request'], sentiment: 'negative' }, 'fr-refund'],
    ['Bande de nuls', { intents: ['insult'], sentiment: 'negative', toxicity: 0.9 }, 'fr-insult'],
    ['Gagnez 500 € par jour', { intents: ['spam'] }, 'fr-spam'],
    ['Vous recrutez ?', { intents: ['question', 'job'] }, 'fr-job'],
    ['On fait une collab ?', { intents: ['question', 'partnership'] }, 'fr-partnership'],
    ['Bonjour, je découvre la page', { intents: ['greeting'], sentiment: 'positive' }, 'fr-newcomer'],
    ['Bravo à toute l’équipe', { intents: ['praise'], sentiment: 'positive' }, 'fr-thanks'],
    ['❤️❤️', { language: 'und', sentiment: 'positive' }, 'fr-emoji'],
    ['Le pressoir a-t-il cent ans ?', { intents: ['question'] }, 'fr-to-check'],
    ['How much is the tour?', { language: 'en', intents: ['question'] }, 'en-price'],
    ['What are your opening hours?', { language: 'en', intents: ['question'] }, 'en-hours'],
    ['Do you ship to Ireland?', { language: 'en', intents: ['question'] }, 'en-availability'],
    [
      'My order never arrived',
      { language: 'en', intents: ['complaint'], sentiment: 'negative' },
      'en-late-order',
    ],
    ['I want my money back', { language: 'en', intents: ['complaint'], sentiment: 'negative' }, 'en-refund'],
  ])('%s', (text, changes, slug) => {
    expect(slugs(text, changes)[0]).toBe(slug);
  });

  it('answer a comment that was not analyzed without cheer, and admit no fault first', () => {
    const cheerful = ['fr-thanks', 'fr-newcomer', 'fr-emoji', 'en-thanks', 'en-newcomer', 'en-emoji'];
    const order = slugs('Bande de voleurs', NOT_ANALYZED);
    expect(order[0]).toBe('fr-to-check');
    expect(order.filter((slug) => cheerful.includes(slug))).toEqual([]);
    const [first] = choose([{ ...template(), sentiments: ['neutral'] }], 'Bande de voleurs', NOT_ANALYZED);
    expect(first?.because).not.toContain('sentiment:neutral');
  });

  it('answer an insult calmly before anything else in it', () => {
    const order = slugs('Bande de voleurs, remboursez-moi', {
      intents: ['insult', 'complaint'],
      sentiment: 'negative',
      toxicity: 0.9,
    });
    expect(order.slice(0, 2)).toEqual(['fr-insult', 'fr-refund']);
  });

  it('do not answer a friendly remark as an insult or spam', () => {
    expect(slugs('J’y étais hier', {}).slice(0, 10)).not.toContain('fr-insult');
    expect(slugs('👍', { language: 'und', sentiment: 'positive' }).slice(0, 10)).not.toContain('fr-spam');
  });
});

describe('what is left out', () => {
  const praise = template({ id: 'praise', intents: ['praise', 'thanks'], keywords: ['merci'] });
  const cheerful = template({ id: 'cheerful', sentiments: ['positive'] });
  const neutral = template({ id: 'neutral' });

  it.each<Partial<Analysis>>([
    { sentiment: 'negative' },
    { sentiment: 'negative', intents: ['thanks'] },
    { intents: ['complaint', 'praise'], sentiment: 'positive' },
    { intents: ['insult'] },
    { intents: ['threat'] },
    { intents: ['spam'], sentiment: 'positive' },
    { toxicity: 0.8 },
  ])('praise, for %j', (changes) => {
    const chosen = choose([praise, cheerful, neutral], 'Merci pour rien', changes);
    expect(chosen.map((choice) => choice.template.id)).toEqual(['neutral']);
  });

  it('another brand’s and another network’s', () => {
    const others = [
      template({ id: 'theirs', brandId: 'other' }),
      template({ id: 'ours', brandId: 'cidrerie' }),
      template({ id: 'instagram', networks: ['instagram'] }),
      template({ id: 'facebook', networks: ['facebook', 'linkedin'] }),
    ];
    const chosen = choose(others, 'Bonjour');
    expect(chosen.map((choice) => choice.template.id)).toEqual(['facebook', 'ours']);
    expect(chosen.map((choice) => choice.because)).toEqual([
      ['language', 'network'],
      ['language', 'brand'],
    ]);
  });
});

describe('the reasons', () => {
  it('are those that counted', () => {
    const hours = template({
      intents: ['question', 'request'],
      sentiments: ['neutral'],
      keywords: ['horaires', 'jour férié', 'prix'],
    });
    const [choice] = choose([hours], 'Vos HORAIRES les jours feries ?', { intents: ['question'] });
    expect(choice?.because).toEqual([
      'language',
      'intent:question',
      'keyword:horaires',
      'keyword:jour férié',
      'sentiment:neutral',
    ]);
  });

  it.each([
    ['job', 'Un jobard est venu', false],
    ['job', 'Any JOBS?', true],
    ['remboursement', 'Remboursez !', false],
    ['rembours', 'Remboursez !', true],
    ['coûte', 'ça coute combien', true],
    ['œuf', 'des oeufs', true],
    ['prix', 'je vous en prie', false],
    ['jour férié', 'férié, le jour', false],
    ['', 'rien', false],
    ['?!', 'quoi ?!', false],
  ])('the keyword %j in %j: %s', (keyword, text, found) => {
    const [choice] = choose([template({ keywords: [keyword] })], text);
    expect(choice?.because.includes(`keyword:${keyword}`)).toBe(found);
  });

  it('are found at the head of a wall of text', () => {
    const [choice] = choose([template({ keywords: ['horaire'] })], `horaires ${'aaaa '.repeat(10_000)}`);
    expect(choice?.because).toContain('keyword:horaire');
  });
});

describe('the order', () => {
  const anyTemplate = fc.record({
    language: fc.constantFrom('fr' as const, 'en' as const),
    intents: fc.subarray([...INTENTS]),
    sentiments: fc.subarray([...SENTIMENTS]),
    keywords: fc.subarray(['horaires', 'prix', 'colis', '🙂']),
  });
  const templates = fc
    .array(anyTemplate, { maxLength: 12 })
    .map((list) => list.map((changes, index) => template({ ...changes, id: `t${index}` })));
  const anyAnalysis = fc
    .record({
      language: fc.constantFrom(...LANGUAGES),
      sentiment: fc.constantFrom(...SENTIMENTS),
      intents: fc.subarray([...INTENTS]),
      toxicity: fc.double({ min: 0, max: 1, noNaN: true }),
      uncertain: fc.boolean(),
    })
    .map(analysis);

  function rank(list: readonly Template[], thought: Analysis, text: string) {
    return chooseTemplates(list, { item: { text }, analysis: thought, network: 'linkedin' }, null);
  }

  it('is of the templates given, each at most once, whatever their order', () => {
    fc.assert(
      fc.property(templates, anyAnalysis, fc.string({ unit: 'grapheme' }), (list, thought, text) => {
        const ids = rank(list, thought, text).map((choice) => choice.template.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
        expect(rank(list.toReversed(), thought, text).map((choice) => choice.template.id)).toEqual(ids);
      }),
    );
  });

  it('is a permutation for a comment that is not grave', () => {
    fc.assert(
      fc.property(templates, (list) => {
        const ids = rank(list, analysis(), 'prix ?').map((choice) => choice.template.id);
        expect(ids.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('never puts the wrong language before the right one', () => {
    fc.assert(
      fc.property(templates, anyAnalysis, (list, thought) => {
        const right = rank(list, thought, 'horaires').map(
          (choice) => choice.template.language === thought.language,
        );
        expect(right).toEqual(right.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('stops at the limit', () => {
    const comment = { item: { text: '' }, analysis: analysis(), network: 'facebook' as const };
    expect(chooseTemplates(starters, comment, null, { limit: 3 })).toHaveLength(3);
    expect(chooseTemplates([], comment, null)).toEqual([]);
  });
});
