import { describe, expect, it } from 'vitest';
import type { StoredComment } from '../../../../utils/domain/conversation/comment.ts';
import type { Item } from '../../../../utils/domain/conversation/item.ts';
import { findAnswers } from '../../../../utils/domain/conversation/thread-answers.ts';
import type { WrittenAt } from '../../../../utils/domain/conversation/written-at.ts';
import { examples } from '../../../examples.ts';

const { comment, commentItem } = examples;
const BRAND = 'Cidrerie du Val';
const START = new Date(2026, 10, 21, 12).getTime();
const MINUTE = 60_000;

type Line = [author: string, text: string, changes?: Partial<StoredComment>];

/** A thread: its first line is the comment, the others are replies. */
function thread(...lines: Line[]): StoredComment[] {
  return lines.map(([author, text, changes], index) => {
    const item: Item = {
      ...commentItem,
      id: String(index),
      kind: index === 0 ? 'comment' : 'reply',
      parentId: index === 0 ? '900' : '0',
      author,
      authorUrl: `https://www.facebook.com/${author.toLowerCase().replaceAll(' ', '.')}`,
      text,
    };
    return { ...comment, key: `facebook:${index}`, item, writtenAt: null, firstSeenAt: START, ...changes };
  });
}
/** By the index of a line: the indexes of the replies that answer it. */
function answered(rows: StoredComment[]): Record<string, string[]> {
  const answers = findAnswers(rows, ({ item }) => item.author === BRAND);
  const index = (key: string) => key.slice('facebook:'.length);
  return Object.fromEntries([...answers].map(([key, own]) => [index(key), own.map((row) => index(row.key))]));
}
function exactly(minutes: number): Partial<StoredComment> {
  return { writtenAt: { at: START + minutes * MINUTE, precision: 'exact' } };
}

describe('a reply of the brand answers the comment on top', () => {
  it('without a name', () => {
    expect(answered(thread(['Élodie Vasseur', 'Une question ?'], [BRAND, 'Oui, bien sûr.']))).toEqual({
      0: ['1'],
    });
  });

  it('with its author’s name, as the network puts it there', () => {
    const rows = thread(
      ['Élodie Vasseur', 'Une question ?'],
      [BRAND, 'Élodie Vasseur Oui !'],
      ['Zoé', 'Merci'],
    );
    expect(answered(rows)).toEqual({ 0: ['1'] });
  });

  it('in whatever order the rows come, oldest first', () => {
    const rows = thread(
      ['Zoé', 'Une question ?'],
      [BRAND, 'Nous cherchons.', exactly(1)],
      [BRAND, 'Trouvé !', exactly(2)],
    );
    expect(answered(rows.toReversed())).toEqual({ 0: ['1', '2'] });
  });

  it('but nobody else’s reply does', () => {
    expect(answered(thread(['Zoé', 'Une question ?'], ['Noé', 'Oui.']))).toEqual({});
  });
});

describe('a reply of the brand to somebody else in the thread', () => {
  it.each([
    ['their name', 'Marie-Ange Prigent Nous cherchons.'],
    ['their name, in other letters', '@MARIE-ANGE  PRIGENT, nous cherchons.'],
    ['their handle', '@marie-ange.prigent nous cherchons.'],
  ])('answers them and not the comment on top, by %s', (_, text) => {
    const rows = thread(['Théo', 'Rien reçu !'], ['Marie-Ange Prigent', 'Pareil.'], [BRAND, text]);
    expect(answered(rows)).toEqual({ 1: ['2'] });
  });

  it('is none where their name only begins a word, or stands further on', () => {
    for (const text of ['Marielle a raison.', 'Merci Marie !', 'Bonjour Marie'])
      expect(answered(thread(['Théo', 'Rien reçu !'], ['Marie', 'Pareil.'], [BRAND, text]))).toEqual({
        0: ['2'],
      });
  });
});

describe('who writes again after the brand’s reply', () => {
  it('is still to answer, and what was answered stays so', () => {
    const rows = thread(
      ['Sylvie', 'De la cire ?', exactly(0)],
      [BRAND, 'Oui, de soja.', exactly(5)],
      ['Sylvie', 'Et la mèche ?', exactly(9)],
    );
    expect(answered(rows)).toEqual({ 0: ['1'] });
  });

  it('is answered by the next reply of the brand', () => {
    const rows = thread(
      ['Sylvie', 'De la cire ?', exactly(0)],
      [BRAND, 'Oui, de soja.', exactly(5)],
      ['Sylvie', 'Et la mèche ?', exactly(9)],
      [BRAND, 'Sylvie En coton.', exactly(12)],
    );
    expect(answered(rows)).toEqual({ 0: ['1', '3'], 2: ['3'] });
  });

  const hours: WrittenAt = { at: START - 120 * MINUTE, precision: 'hour' };
  const asked = ['Sylvie', 'De la cire ?', { writtenAt: hours }] as Line;
  const again = ['Sylvie', 'Et la mèche ?', { writtenAt: hours }] as Line;

  it('is to answer where the times are too vague to tell who was first', () => {
    expect(answered(thread(asked, [BRAND, 'Oui.', { writtenAt: hours }], again))).toEqual({ 0: ['1'] });
    expect(answered(thread(asked, [BRAND, 'Oui.', { writtenAt: null }], again))).toEqual({ 0: ['1'] });
  });

  it('is answered by a reply that is new on a page where theirs stood already', () => {
    const now = START + 10_000;
    const fresh = { writtenAt: { at: now, precision: 'minute' }, firstSeenAt: now } as const;
    expect(answered(thread(asked, again, [BRAND, 'Sylvie En coton.', fresh]))).toEqual({
      0: ['2'],
      1: ['2'],
    });
  });
});

it('a thread that the brand began is answered by name alone', () => {
  const rows = thread(
    [BRAND, 'Le lien est ici.'],
    ['Zoé', 'Où donc ?'],
    [BRAND, 'Zoé Là.'],
    [BRAND, 'Bonne visite !'],
  );
  expect(answered(rows)).toEqual({ 1: ['2'] });
});

it('a thread whose comment was not seen answers who is named', () => {
  const [, ...rows] = thread(['Théo', 'Rien reçu !'], ['Zoé', 'Pareil.'], [BRAND, 'Zoé Nous cherchons.']);
  expect(answered(rows)).toEqual({ 1: ['2'] });
});
