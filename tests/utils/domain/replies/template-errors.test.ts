import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../../utils/domain/replies/render.ts';
import { snippetsOf } from '../../../../utils/domain/replies/snippets.ts';
import { findTemplateErrors } from '../../../../utils/domain/replies/template-errors.ts';
import { context, template } from './examples.ts';

/** Snippets by title. */
function library(bodies: Record<string, string>) {
  const templates = Object.entries(bodies).map(([title, body]) => template({ id: title, title, body }));
  return snippetsOf(templates, 'fr', 'cidrerie');
}

describe('where an error is', () => {
  it('line and column count from 1, the length is that of what is refused', () => {
    expect(findTemplateErrors('Bonjour,\n\n  {{prenom}} et {{> rien}}')).toEqual([
      { code: 'unknown_variable', line: 3, column: 3, length: 10, text: 'prenom' },
      { code: 'unknown_snippet', line: 3, column: 17, length: 10, text: 'rien' },
    ]);
  });

  it('is told for every branch, side and option, taken or not', () => {
    const body = '{{#if firstContact}}{{a}}{{else}}[[{{b}}|{{c}}]]{ {{d}}|{{e}}}{{/if}}';
    expect(findTemplateErrors(body).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('snippets', () => {
  it('hold what templates hold, filled for the same comment', () => {
    const findSnippet = library({ Salut: 'Bonjour {{> Prénom}}', Prénom: '{{author.firstName}}' });
    expect(findTemplateErrors('{{> salut}} !', findSnippet)).toEqual([]);
    expect(renderTemplate('{{> SALUT}} !', context({ findSnippet }))).toEqual({
      text: 'Bonjour Élodie !',
      missing: [],
    });
  });

  it('ask for their values too', () => {
    const findSnippet = library({ Suivi: 'commande {{order?}}' });
    const values = new Map([['order', '17']]);
    expect(renderTemplate('Votre {{> suivi}}', context({ findSnippet })).missing).toEqual(['order?']);
    expect(renderTemplate('Votre {{> suivi}}', context({ findSnippet, values })).text).toBe(
      'Votre commande 17',
    );
  });

  it.each([
    ['itself', { a: '{{> a}}' }],
    ['by way of another', { a: '{{> b}}', b: 'oui {{> c}}', c: '{{> A}}' }],
  ])('that come round to %s are refused once, and nothing is inserted', (_, bodies) => {
    const findSnippet = library(bodies);
    expect(findTemplateErrors('Merci {{> a}}', findSnippet)).toEqual([
      { code: 'snippet_cycle', line: 1, column: 7, length: 7, text: 'a' },
    ]);
    expect(renderTemplate('Merci {{> a}}', context({ findSnippet })).missing).not.toEqual([]);
  });

  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [`s${at}`, at + 1 < length ? `{{> s${at + 1}}}` : 'fin']),
    );

  it('go five levels deep and no deeper', () => {
    const five = library(chain(5));
    expect(findTemplateErrors('{{> s0}}', five)).toEqual([]);
    expect(renderTemplate('{{> s0}}', context({ findSnippet: five }))).toEqual({ text: 'fin', missing: [] });
    for (const length of [6, 5_000]) {
      const findSnippet = library(chain(length));
      expect(findTemplateErrors('{{> s0}}', findSnippet).map(({ code }) => code)).toEqual(['snippet_depth']);
      expect(renderTemplate('{{> s0}}', context({ findSnippet })).missing).not.toEqual([]);
    }
  });

  it('that double at each level end all the same', () => {
    const ten = (name: string) => `{{> ${name}}}`.repeat(10);
    const findSnippet = library({ a: ten('b'), b: ten('c'), c: ten('d'), d: ten('e'), e: 'x'.repeat(5_000) });
    expect(findTemplateErrors(ten('a'), findSnippet).map(({ code }) => code)).toContain('snippet_depth');
    const { text, missing } = renderTemplate(ten('a'), context({ findSnippet }));
    expect(missing).not.toEqual([]);
    expect(text.length).toBeLessThan(600_000);
  });

  it('that are broken are told where they are used', () => {
    const findSnippet = library({ a: 'oui {{', b: '{{prenom}}', c: '{{> rien}}' });
    expect(findTemplateErrors('{{> a}}{{> b}}{{> c}}', findSnippet).map(({ code }) => code)).toEqual(
      Array(3).fill('snippet_broken'),
    );
  });

  it('are taken in the language and of the brand, where several have one title', () => {
    const title = 'Horaires';
    const templates = [
      template({ title, body: 'hours', language: 'en', brandId: 'cidrerie' }),
      template({ title, body: 'heures' }),
      template({ title, body: 'nos heures', brandId: 'cidrerie' }),
      template({ title, body: 'leurs heures', brandId: 'autre' }),
    ];
    expect(snippetsOf(templates, 'fr', 'cidrerie')('horaires')).toBe('nos heures');
    expect(snippetsOf(templates, 'en', 'cidrerie')('horaires')).toBe('hours');
    expect(snippetsOf(templates, 'fr', 'tiers')('horaires')).toBe('heures');
  });
});

it('refuses 200 kB as a whole, with its length', () => {
  expect(findTemplateErrors('{{'.repeat(100_000))).toEqual([
    { code: 'too_long', line: 1, column: 1, length: 200_000, text: '200000' },
  ]);
});
