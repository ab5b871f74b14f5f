import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry } from '../../../../../utils/domain/calendar/entry.ts';
import {
  findEntryOfPost,
  findPublished,
} from '../../../../../utils/domain/calendar/publishing/match-post.ts';
import type { Occurrence } from '../../../../../utils/domain/calendar/series/occurrences.ts';

const LONG =
  'Nos coffrets de Noël sont arrivés à l’atelier 🎄\n\nTrois thés de garde, une infusion, et une bougie coulée à la main par Sylvie. À retrouver dès samedi en boutique : https://example.com/coffrets?utm_source=fb';

function plan(change: Partial<Entry> = {}, isRepeat = false): Occurrence {
  const entry: Entry = {
    ...emptyEntry(1, 'Europe/Paris'),
    id: 'entry-1',
    title: 'Coffrets',
    networks: ['facebook'],
    brandId: 'brand-1',
    text: LONG,
    ...change,
  };
  return { key: entry.id, entry, day: '2026-11-21', isRepeat };
}

function isTaken(text: string, change: Partial<Entry> = {}): boolean {
  return findEntryOfPost([plan(change)], 'facebook', { text, brandId: 'brand-1' }) !== undefined;
}

describe('the post of an entry', () => {
  it.each([
    ['as it was written', LONG],
    ['without its address, which the network draws as a card', LONG.replace(/ : https.*/, '')],
    ['with the network’s own short address', LONG.replace(/https.*/, 'https://lnkd.in/eXyz')],
    ['in other letters and without emoji', LONG.toUpperCase().replace('🎄', '').normalize('NFD')],
    [
      'cut by the page',
      'Nos coffrets de Noël sont arrivés à l’atelier 🎄\nTrois thés de garde, une infusion,… Voir plus',
    ],
    [
      'cut without a word',
      'Nos coffrets de Noël sont arrivés à l’atelier 🎄\nTrois thés de garde, une infusion, et',
    ],
    ['with a hashtag that was added', `${LONG} #Noël #Thé`],
    ['with a word changed', LONG.replace('boutique', 'magasin')],
  ])('is known %s', (_, text) => {
    expect(isTaken(text)).toBe(true);
  });

  it.each([
    [
      'another post of the same brand',
      'Bonne rentrée à tous ! L’atelier rouvre mardi, avec de nouveaux thés d’automne.',
    ],
    ['the few first words of many', 'Nos coffrets de…'],
    ['nothing', ''],
    ['a longer text that only begins alike', `${LONG} ${'Et puis toute autre chose. '.repeat(20)}`],
  ])('is not %s', (_, text) => {
    expect(isTaken(text)).toBe(false);
  });

  it('is known by its text on that network, and with its hashtags', () => {
    const texts = { facebook: { text: 'Samedi, marché de Noël place Royale !', firstComment: '' } };
    expect(isTaken('Samedi, marché de Noël place Royale !', { texts })).toBe(true);
    expect(
      isTaken('Joyeux Noël #Thé #Atelier #Nantes', {
        text: 'Joyeux Noël',
        hashtags: ['Thé', 'Atelier', 'Nantes'],
      }),
    ).toBe(true);
  });

  it('is known by its emoji where it is nothing else, and an entry without text has none', () => {
    expect(isTaken('🎄🎄', { text: '🎄🎄' })).toBe(true);
    expect(isTaken('🎄', { text: '🎄🎄' })).toBe(false);
    expect(isTaken('', { text: '' })).toBe(false);
  });

  it('keeps words that follow dots inside a text', () => {
    expect(isTaken('Attention... ça arrive !', { text: 'Attention... ça arrive !' })).toBe(true);
  });

  it.each<[string, Partial<Entry>]>([
    ['of another network', { networks: ['instagram'] }],
    ['of another brand', { brandId: 'brand-2' }],
    ['that has its post there', { publications: [{ network: 'facebook', url: null, postKey: null, at: 1 }] }],
  ])('is not that of an entry %s', (_, change) => {
    expect(isTaken(LONG, change)).toBe(false);
  });

  it('may be that of a day of a series whose first day was published, or of an entry of no brand', () => {
    const publications: Entry['publications'] = [{ network: 'facebook', url: null, postKey: null, at: 1 }];
    const post = { text: LONG, brandId: 'brand-1' };
    expect(findEntryOfPost([plan({ publications }, true)], 'facebook', post)).toBeDefined();
    expect(isTaken(LONG, { brandId: null })).toBe(true);
  });

  it('is that of the entry that is most like it', () => {
    const near = plan({ id: 'near', text: `${LONG.replace('samedi', 'dimanche')} Bonus` });
    const found = findEntryOfPost([near, plan(), near], 'facebook', { text: LONG, brandId: 'brand-1' });
    expect(found?.key).toBe('entry-1');
  });
});

it('is the entry that was marked so, once it was', () => {
  const { entry } = plan({
    publications: [{ network: 'facebook', url: null, postKey: 'facebook:1', at: 1 }],
  });
  expect(findPublished([entry], 'facebook:1')).toBe(entry);
  expect(findPublished([entry], 'facebook:2')).toBeUndefined();
});
