import * as v from 'valibot';
import { expect, it } from 'vitest';
import { answerContextSchema } from '../../../../utils/domain/assistant/exchange.ts';
import { findContacts } from '../../../../utils/domain/assistant/foreign.ts';
import { type AnswerContext, answerReader } from '../../../../utils/domain/assistant/read-answer.ts';

function contextOf(texts: readonly string[]): AnswerContext {
  const known = findContacts(texts);
  return { language: 'fr', network: 'facebook', author: null, authorUrl: null, emoji: 'free', known };
}

it('thousands of templates may be known: what they name stays in an answer, and nothing else of them is passed on', () => {
  const bodies = Array.from(
    { length: 7_000 },
    (_, at) =>
      `Bonjour, votre message numéro ${at} nous touche : passez au magasin ou sur cidrerie.fr/visites.`,
  );
  const context = contextOf([...bodies, 'Écrivez à contact@cidrerie.fr ou au 02 31 00 00 00']);
  expect(v.is(answerContextSchema, context)).toBe(true);
  expect(JSON.stringify(context).length).toBeLessThan(500);
  const read = answerReader(context);
  const answer = 'Passez sur cidrerie.fr/visites, ou écrivez à contact@cidrerie.fr !';
  expect(read(answer)).toMatchObject({ text: answer, removed: [] });
  expect(read('Passez sur pirate.example').removed).toEqual([{ kind: 'link', text: 'pirate.example' }]);
});

it('where more is known than can be passed on, what the first texts name stays', () => {
  const links = Array.from(
    { length: 9_000 },
    (_, at) => `Voyez https://site-${at}.example/${'a'.repeat(at % 900)}`,
  );
  const context = contextOf(['Notre site : https://cidrerie.fr', ...links]);
  expect(v.is(answerContextSchema, context)).toBe(true);
  expect(answerReader(context)('Voyez cidrerie.fr')).toMatchObject({
    text: 'Voyez cidrerie.fr',
    removed: [],
  });
});

it.each([
  'hxxps://cidrerie.fr/a',
  'www.cidrerie.bzh',
  'cidrerie [dot] fr',
  '10.0.0.1:8080/x',
  'mailto:contact@cidrerie.fr',
  'contact (at) cidrerie.fr',
  'contact @ cidrerie.fr',
  '+33 (0) 2 31 00 00 00',
  '0231000000',
  'tel:0231000000',
  '@cidrerie',
])('what a text names in an odd way may be said in that way: %s', (contact) => {
  const answer = `Voici ce qu’il faut : ${contact}`;
  expect(answerReader(contextOf([]))(answer).removed).not.toEqual([]);
  expect(answerReader(contextOf([`Pour nous trouver, ${contact}`]))(answer)).toMatchObject({
    text: answer,
    removed: [],
  });
});
