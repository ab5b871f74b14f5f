import { describe, expect, it } from 'vitest';
import { findUnknownIdentity, isSameIdentity } from '../../../../utils/domain/brands/identity.ts';
import { shortAddress } from '../../../../utils/domain/brands/pages.ts';
import { examples } from '../../../examples.ts';

const { brand, post, postItem } = examples;
const unknown = { ...brand, pages: [] };
const identity = { network: 'facebook', url: postItem.authorUrl ?? '', name: 'Cidrerie du Val' } as const;

function postBy(authorUrl: string | null, author: string | null = 'Somebody') {
  return { ...post, item: { ...postItem, author, authorUrl } };
}

describe('who is asked about', () => {
  it('is the author of what the page shows, whom no brand knows', () => {
    expect(findUnknownIdentity([post], [unknown], [])).toEqual(identity);
    expect(findUnknownIdentity([post, { ...post, key: 'facebook:901' }], [unknown], [])).toEqual(identity);
  });

  it('is nobody where a brand has that page, however its address is written', () => {
    expect(findUnknownIdentity([post], [unknown, brand], [])).toBeNull();
    expect(
      findUnknownIdentity([postBy('https://m.facebook.com/Cidrerie.du.Val/?ref=x')], [brand], []),
    ).toBeNull();
  });

  it('is nobody who was refused, on that network', () => {
    expect(findUnknownIdentity([post], [unknown], [{ ...identity, url: `${identity.url}/` }])).toBeNull();
    const elsewhere = { ...identity, network: 'linkedin' } as const;
    expect(findUnknownIdentity([post], [unknown], [elsewhere])).toEqual(identity);
  });

  it('is nobody in a feed of several authors, nor where the page tells none', () => {
    const other = postBy('https://www.facebook.com/somebody.else');
    expect(findUnknownIdentity([post, other], [unknown], [])).toBeNull();
    expect(findUnknownIdentity([post, postBy(null)], [unknown], [])).toBeNull();
    expect(findUnknownIdentity([postBy(null)], [unknown], [])).toBeNull();
    expect(findUnknownIdentity([], [unknown], [])).toBeNull();
  });

  it('goes by its address where it shows no name', () => {
    expect(findUnknownIdentity([postBy(identity.url, null)], [unknown], [])?.name).toBe(identity.url);
  });
});

describe('two addresses', () => {
  it.each([
    ['https://www.facebook.com/maison', 'https://m.facebook.com/Maison/?ref=1', true],
    ['https://www.facebook.com/profile.php?id=1', 'https://www.facebook.com/profile.php?id=2', false],
    ['https://www.facebook.com/maison', 'https://www.facebook.com/maison.2', false],
  ])('%s and %s', (url, other, same) => {
    expect(isSameIdentity({ network: 'facebook', url }, { network: 'facebook', url: other })).toBe(same);
  });
});

it.each([
  ['https://www.facebook.com/maisongarance', 'facebook.com/maisongarance'],
  ['https://www.instagram.com/maison.garance/', 'instagram.com/maison.garance'],
  ['https://www.linkedin.com/company/caf%C3%A9/', 'linkedin.com/company/café'],
  ['https://www.facebook.com/%E0%A4%A', 'facebook.com/%E0%A4%A'],
])('%s is said as %s', (url, short) => {
  expect(shortAddress(url)).toBe(short);
});
