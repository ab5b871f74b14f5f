import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../utils/domain/language/analysis.ts';
import { chooseTemplates } from '../../../../utils/domain/replies/choose.ts';
import {
  makePickedTemplate,
  type PickedTemplate,
  summarizePicks,
} from '../../../../utils/domain/replies/picked-template.ts';
import { analyze } from '../../../language-model.ts';
import { analysis, template } from './examples.ts';
import { readLibrary } from './labelled-comments.ts';

const DAY = 24 * 3_600_000;
const NOW = 1_000 * DAY;
const library = [
  ...readLibrary(),
  template({
    id: 'fr-late-short',
    title: 'Retard : réponse courte',
    body: 'Écrivez-nous en privé, on regarde tout de suite.',
    intents: ['complaint', 'question'],
    keywords: ['retard'],
  }),
];

interface Options {
  picks?: readonly PickedTemplate[];
  thought?: Analysis;
}

function ranked(text: string, { picks = [], thought = analyze({ text }) }: Options = {}) {
  const comment = { item: { text }, analysis: thought, network: 'facebook' as const };
  return chooseTemplates(library, comment, null, { language: 'fr', learned: { picks, now: NOW } });
}

const order = (text: string, options?: Options) => ranked(text, options).map((choice) => choice.template.id);

function pick(templateId: string, text: string, changes: Partial<PickedTemplate> = {}): PickedTemplate {
  const made = makePickedTemplate({
    id: `${templateId} ${text}`,
    templateId,
    insteadOf: order(text)[0] ?? null,
    text,
    author: 'Élodie Vasseur',
    analysis: analyze({ text }),
    language: 'fr',
    at: NOW,
  });
  return { ...made, ...changes };
}

const LATE = [
  'Toujours pas reçu ma commande, ça fait deux semaines',
  'ma commande a du retard, vous en êtes où',
  'Toujours rien reçu, commande passée il y a 15 jours…',
];
const NEW_LATE = 'bonjour, commande du 3 toujours pas reçue !';

describe('what is remembered of a comment', () => {
  it('is its kind and some words, without names, figures, handles and links', () => {
    const text =
      'Bonjour Julie, @marc.d dit que le colis 88412 de vasseur traîne chez Chronoplus, voir https://x.example/colis ou élodie@mail.example';
    const { words, intents, sentiment } = pick('fr-late-order', text, {});
    expect(words).toEqual(expect.arrayContaining(['colis', 'traîne']));
    expect(words.join(' ')).not.toMatch(/julie|marc|88412|vasseur|chrono|example|élodie/iu);
    expect({ intents, sentiment }).toEqual({
      intents: analyze({ text }).intents,
      sentiment: analyze({ text }).sentiment,
    });
  });

  it('is bounded, however long the comment is', () => {
    const text = Array.from({ length: 3_000 }, (_, at) => `mot${String.fromCharCode(97 + (at % 26))}zz`).join(
      ' ',
    );
    expect(pick('fr-late-order', text).words.length).toBeLessThanOrEqual(12);
    expect(pick('fr-late-order', 'a'.repeat(5_000)).words).toEqual([]);
  });
});

describe('a template that the user takes', () => {
  const usual = order(NEW_LATE)[0];

  it('is not the first by itself in these tests', () => {
    expect(usual).toBe('fr-late-order');
    expect(order(NEW_LATE)).toContain('fr-late-short');
  });

  it('comes first for such comments after three times, and says so', () => {
    const picks = LATE.map((text) => pick('fr-late-short', text));
    const [first] = ranked(NEW_LATE, { picks });
    expect(first?.template.id).toBe('fr-late-short');
    expect(first?.because).toContain('picked:3');
  });

  it('is moved a little by one time', () => {
    const score = (picks: readonly PickedTemplate[]) =>
      ranked(NEW_LATE, { picks }).find(({ template: { id } }) => id === 'fr-late-short')?.score ?? 0;
    const [one] = LATE.map((text) => pick('fr-late-short', text));
    const none = score([]);
    const once = score(one ? [one] : []) - none;
    const thrice = score(LATE.map((text) => pick('fr-late-short', text))) - none;
    expect(once).toBeGreaterThan(0);
    expect(thrice).toBeGreaterThan(2 * once);
  });

  it.each([
    'Vous êtes ouverts dimanche ?',
    'c’est combien la visite',
    'Magnifique travail !!',
    'Le vase est arrivé en mille morceaux',
    'Vous recrutez pour cet été ?',
    '❤️',
  ])('stays away where it was not taken: %s', (text) => {
    const picks = LATE.map((late) => pick('fr-late-short', late));
    expect(order(text, { picks })[0]).toBe(order(text)[0]);
    expect(order(text, { picks }).slice(0, 3)).not.toContain('fr-late-short');
  });

  it('counts less and less: after three years as if it had never been', () => {
    const picks = LATE.map((text) => pick('fr-late-short', text, { at: NOW - 3 * 365 * DAY }));
    expect(order(NEW_LATE, { picks })[0]).toBe(usual);
  });

  it('sinks where another is taken in its place again and again', () => {
    const scoreOf = (picks: readonly PickedTemplate[]) =>
      ranked(NEW_LATE, { picks }).find(({ template: { id } }) => id === usual)?.score ?? 0;
    const picks = LATE.map((text) => pick('fr-no-answer', text, { insteadOf: usual ?? null }));
    expect(scoreOf(picks)).toBeLessThan(scoreOf([]));
  });

  it('never brings cheer to a grave comment, the wrong language, or calm words after others to an insult', () => {
    const many = (templateId: string, text: string) =>
      Array.from({ length: 20 }, (_, at) => pick(templateId, text, { id: `${templateId} ${at}` }));
    const grave = 'Toujours pas reçu ma commande, honteux';
    expect(order(grave, { picks: many('fr-praise', grave) })).not.toContain('fr-praise');
    expect(ranked(grave, { picks: many('en-late-order', grave) })[0]?.template.language).toBe('fr');
    const insult = 'Bande de charlots incapables';
    const thought = analysis({ intents: ['insult', 'complaint'], sentiment: 'negative', toxicity: 0.9 });
    const picks = many('fr-refund', insult).map((one) => ({
      ...one,
      intents: thought.intents,
      sentiment: thought.sentiment,
    }));
    expect(order(insult, { picks, thought })[0]).toBe('fr-insult');
  });
});

it('is told by template: how often, for what, and what was passed over', () => {
  const picks = [
    ...LATE.map((text) => pick('fr-late-short', text, { insteadOf: 'fr-late-order', at: NOW - DAY })),
    pick('fr-praise', 'Magnifique', { insteadOf: null }),
  ];
  const [late, praise, passed] = summarizePicks(picks);
  expect(late).toMatchObject({ templateId: 'fr-late-short', times: 3, passed: 0, at: NOW - DAY });
  expect(late?.intents).toContain('complaint');
  expect(late?.words).toContain('reçu');
  expect(praise).toMatchObject({ templateId: 'fr-praise', times: 1, at: NOW });
  expect(passed).toMatchObject({ templateId: 'fr-late-order', times: 0, passed: 3, words: [] });
});
