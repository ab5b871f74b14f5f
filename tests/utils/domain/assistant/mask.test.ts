import { expect, it } from 'vitest';
import { maskText } from '../../../../utils/domain/assistant/mask.ts';

it.each([
  ['Appelez-moi au 06 12 34 56 78 svp', 'Appelez-moi au [phone] svp'],
  ['Appelez-moi au ０６ １２ ３４ ５６ ７８', 'Appelez-moi au [phone]'],
  ['0\u200B6\u200B1\u200B2\u200B3\u200B4\u200B5\u200B6\u200B7\u200B8', '[phone]'],
  ['Écrivez à awa.sarr@gmail.com ou contact@marque.fr', 'Écrivez à [email] ou [email]'],
  ['J’habite 12 rue des Acacias', 'J’habite [address]'],
  ['Ma commande n° 4589912 est perdue', 'Ma commande n° [number] est perdue'],
  ['Carte 4539 1488 0343 6467', 'Carte [number]'],
  ['IBAN FR76 3000 6000 0112 3456 7890 189', 'IBAN [number]'],
  ['Voir https://site.example/u/123?token=abc', 'Voir [link]'],
  ['Merci @jean.dupont et @cidrerie.du.val', 'Merci [name] et @cidrerie.du.val'],
  ['J’ai parlé à Mme Le Goff hier', 'J’ai parlé à Mme [name] hier'],
  ['My name is Joe Bloggs, hello', 'My name is [name], hello'],
  ['Je viens le 12/05 avec 3 amis, 20 € chacun', 'Je viens le 12/05 avec 3 amis, 20 € chacun'],
])('%s → %s', (text, masked) => {
  expect(maskText(text, null, ['Cidrerie du Val'])).toBe(masked);
});

it('masks the author’s name in all its forms, and no word like it', () => {
  expect(maskText('marie-claire ici ! Marie Claire DUPONT, pas Mariette', 'Marie-Claire Dupont')).toBe(
    '[author] ici ! [author], pas Mariette',
  );
  expect(maskText('je suis lise_m35', '@lise_m35')).toBe('je suis [author]');
});

it('masks everything of a text that is full of it', () => {
  const text = Array.from({ length: 60 }, (_, at) => `06 12 34 56 ${10 + at}`).join(', ');
  expect(maskText(text, null)).toBe(Array(60).fill('[phone]').join(', '));
});
