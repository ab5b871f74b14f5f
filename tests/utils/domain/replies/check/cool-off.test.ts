import { expect, it } from 'vitest';
import { NOT_ANALYZED } from '../../../../../utils/domain/language/analysis.ts';
import { COOL_OFF_MS, isCooling, isHot } from '../../../../../utils/domain/replies/check/cool-off.ts';
import { analyze } from '../../../../language-model.ts';

it.each([
  ['Bande de connards, toujours pas reçu ma commande, c’est honteux !', true],
  ['You are a bunch of idiots, my order is broken again!', true],
  ['Toujours pas reçu ma commande, c’est inadmissible.', false],
  ['Putain c’est magnifique, j’adore !', false],
  ['Quels sont vos horaires ?', false],
])('asks for two minutes of calm before answering: %s %s', (comment, expected) => {
  expect(isHot(analyze({ text: comment }))).toBe(expected);
  expect(COOL_OFF_MS).toBe(120_000);
});

it('waits until the pause is over or skipped, where the comment is known to be heated', () => {
  const hot = analyze({ text: 'Bande de connards, toujours pas reçu ma commande, c’est honteux !' });
  expect(isCooling(hot, undefined, 1_000)).toBe(true);
  expect(isCooling(hot, 1_001, 1_000)).toBe(true);
  expect(isCooling(hot, 1_000, 1_000)).toBe(false);
  expect(isCooling(hot, 0, 1_000)).toBe(false);
  expect(isCooling({ ...hot, ...NOT_ANALYZED }, undefined, 1_000)).toBe(false);
  expect(isCooling({ ...hot, missing: true }, undefined, 1_000)).toBe(false);
  expect(isCooling(analyze({ text: 'Quels sont vos horaires ?' }), undefined, 1_000)).toBe(false);
});
