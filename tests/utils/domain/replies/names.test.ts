import { describe, expect, it } from 'vitest';
import { displayName, firstName } from '../../../../utils/domain/replies/names.ts';

describe('first names', () => {
  it.each([
    ['facebook', 'Élodie Vasseur-Martin', 'Élodie'],
    ['facebook', 'Jean de La Roche', 'Jean'],
    ['facebook', 'Marie-Ange Prigent', 'Marie-Ange'],
    ['facebook', 'O’Brien Kerjean', 'O’Brien'],
    ['facebook', 'Lucie D.', 'Lucie'],
    ['facebook', 'Karim', 'Karim'],
    ['facebook', '✨ Marie ✨ Dupont 🇫🇷', 'Marie'],
    ['facebook', 'MARIE DUPONT', 'Marie'],
    ['facebook', 'DUPONT Marie', 'Marie'],
    ['facebook', 'LE GOFF Marie-Ange', 'Marie-Ange'],
    ['facebook', 'marie-ange dupont', 'Marie-Ange'],
    ['facebook', 'JP Martin', 'JP'],
    ['facebook', '𝓜𝓪𝓻𝓲𝓮 Dupont', 'Marie'],
    ['facebook', 'El Mehdi Benali', 'El Mehdi'],
    ['facebook', 'محمد علي', 'محمد'],
    ['facebook', 'عبد الله حسن', 'عبد الله'],
    ['facebook', 'משה כהן', 'משה'],
    ['facebook', '山田太郎', '山田太郎'],
    ['facebook', 'France Gall', 'France'],
    ['linkedin', 'Dr. Anna-Maria Popescu', 'Anna-Maria'],
    ['linkedin', 'Awa Sarr, PhD', 'Awa'],
    ['linkedin', 'Marie Dupont (she/her) | Coach 🚀', 'Marie'],
    ['instagram', 'lucie.fictive', '@lucie.fictive'],
    ['instagram', '@wafa___ex', '@wafa___ex'],
  ] as const)('%s: %s', (network, author, first) => {
    expect(firstName(author, network)).toBe(first);
  });
});

describe('nobody to call by a first name', () => {
  it.each([
    null,
    '',
    '   ',
    'Restaurant La Criée',
    'Office de tourisme du Val Perdu',
    'Atelier des Cimes',
    'Harbour Lane Bakery',
    'Clay & Co Studio',
    'GreenWash Watch (fictif)',
    'Les Amis du Vélo',
    'L’Entrepôt',
    'Membre anonyme',
    'Anonymous participant',
    'Mme Dupont',
    'Dr Popescu',
    'Mme',
    'J. Dupont',
    'J.P. Morin',
    'de La Roche Jean',
    'marie_du_13',
    'Garage 2000',
    '🌸🌸',
    '{{brand.name}}',
    '[[a|b]]',
    '<script>alert(1)</script>',
    'Jean '.repeat(40),
  ])('%s', (author) => {
    expect(firstName(author, 'facebook')).toBeNull();
  });

  it('50,000 characters', () => {
    expect(firstName('x'.repeat(50_000), 'facebook')).toBeNull();
  });

  it('a company page, told by its address', () => {
    expect(firstName('Dimension Verte', 'linkedin', 'https://www.linkedin.com/company/dv/')).toBeNull();
    expect(firstName('Ravi Menon', 'linkedin', 'https://www.linkedin.com/in/ravi/')).toBe('Ravi');
  });
});

describe('display names', () => {
  it('keep no control that turns the text around', () => {
    expect(displayName('\u202EMarie\u202C\nDupont\u200B', 'facebook')).toBe('Marie Dupont');
  });

  it('give nobody for what networks show in place of a name', () => {
    expect(displayName('Utilisateur Facebook', 'facebook')).toBeNull();
    expect(displayName('LinkedIn Member', 'linkedin')).toBeNull();
  });
});
