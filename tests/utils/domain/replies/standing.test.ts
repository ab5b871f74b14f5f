import { expect, it } from 'vitest';
import { leaveOutStanding } from '../../../../utils/domain/replies/standing.ts';
import { examples } from '../../../examples.ts';

const LONG =
  'Bonjour Théo,\n\nCette attente est pénible, et nous en sommes désolés.\nÉcrivez-nous en message privé.\n\nL’équipe';
const recorded = { ...examples.reply, text: LONG };

it.each([
  ['as it was', LONG],
  ['behind the name that the network puts there', `Théo Lambrecht ${LONG}`],
  ['without its empty lines', LONG.replace(/\n+/g, '\n')],
  ['on one line, with no-break spaces', `@theo\u00a0${LONG.replace(/\n+/g, '\u00a0')}`],
])('a reply that stands in the thread is left out: %s', (_, text) => {
  expect(leaveOutStanding([recorded], [{ text }])).toEqual([]);
});

it('so is one that the page cuts', () => {
  const cut = `Théo Lambrecht ${LONG.slice(0, 70)}…`;
  expect(leaveOutStanding([recorded], [{ text: cut, truncated: true }])).toEqual([]);
  expect(leaveOutStanding([recorded], [{ text: cut }])).toEqual([recorded]);
});

it.each([
  ['the user changed it before sending', LONG.replace('message privé', 'message')],
  ['the thread shows another', 'Merci Théo !'],
  ['more was added', `${LONG} PS`],
])('is kept where %s', (_, text) => {
  expect(leaveOutStanding([recorded], [{ text }])).toEqual([recorded]);
});
