import { describe, expect, it } from 'vitest';
import { movesFor, moveTone, TONE_MOVES } from '../../../../../utils/domain/replies/tone/move-tone.ts';
import { MOVED } from './sentences.ts';

describe.each(TONE_MOVES)('the move "%s"', (wanted) => {
  it.each(MOVED.filter(({ move }) => move === wanted))(
    '$from',
    ({ move, language, from, to, unsure = [] }) => {
      const moved = moveTone(move, from, language);
      expect(moved.text).toBe(to);
      expect(moved.unsure.map(([start, end]) => moved.text.slice(start, end))).toEqual(unsure);
    },
  );
});

describe('a move', () => {
  it('says where it changed the text', () => {
    const { text, changed } = moveTone('vous', 'Bonjour, tu as reçu ton colis.', 'fr');
    expect(changed.map(([start, end]) => text.slice(start, end))).toEqual(['vous', 'avez', 'votre']);
  });

  it('leaves answer, apology and link when it makes shorter, and never an empty text', () => {
    for (const kept of [
      'Nous sommes désolés.',
      'La boutique ouvre à 9 h.',
      'https://exemple.fr',
      'Belle journée !',
    ])
      expect(moveTone('shorter', kept, 'fr').text).toBe(kept);
    const text = 'Nous sommes désolés. Voir https://exemple.fr/n’hésitez pas. N’hésitez pas à nous écrire.';
    expect(moveTone('shorter', text, 'fr').text).toBe(
      'Nous sommes désolés. Voir https://exemple.fr/n’hésitez pas.',
    );
  });

  it('changes nothing in a text that is there already, but for courtesies', () => {
    for (const move of ['shorter', 'formal', 'plain', 'vous', 'tu'] as const)
      expect(moveTone(move, 'La boutique ouvre lundi.', 'fr')).toMatchObject({
        text: 'La boutique ouvre lundi.',
        changed: [],
        unsure: [],
      });
  });

  it('keeps to French typography, and knows it', () => {
    expect(moveTone('formal', 'Merci\u00A0!!! Super\u202F! On regarde\u00A0:)', 'fr').text).toBe(
      'Merci. Super. On regarde',
    );
    expect(moveTone('warmer', 'La boutique ouvre lundi.', 'fr').text).toBe(
      'Bonjour\u00A0! La boutique ouvre lundi. Belle journée à vous\u00A0!',
    );
  });

  it('is made of vous and tu in French only', () => {
    expect(movesFor('en')).toEqual(['shorter', 'warmer', 'formal', 'plain']);
    expect(movesFor('fr')).toContain('tu');
  });

  it('takes a long text in time', () => {
    const long = 'Tu as reçu ton colis ; vous pouvez nous écrire, n’hésitez pas. '.repeat(120);
    for (const move of TONE_MOVES) expect(moveTone(move, long, 'fr').text.length).toBeGreaterThan(0);
  });
});
