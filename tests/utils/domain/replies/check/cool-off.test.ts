import { expect, it } from 'vitest';
import { COOL_OFF_MS, isHot } from '../../../../../utils/domain/replies/check/cool-off.ts';
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
