import { describe, expect, it } from 'vitest';
import { brandOfComment } from '../../../../utils/domain/brands/pages.ts';
import { examples } from '../../../examples.ts';

const { brand } = examples;
const [page] = brand.pages;
const first = { ...brand, id: 'first', pages: [] };
const kept = { ...brand, id: 'kept', pages: [] };
const brands = [first, brand, kept];
const find = (id: string | null | undefined, url: string | null, of = brands) =>
  brandOfComment(of, id, 'facebook', url)?.id;

describe('the brand that answers a comment', () => {
  it('is the one that it was stored with, whatever page it stands on', () => {
    expect(find('kept', page?.url ?? '')).toBe('kept');
  });

  it('is else that of the page, and else the first', () => {
    expect(find(null, page?.url ?? '')).toBe(brand.id);
    expect(find('deleted', page?.url ?? '')).toBe(brand.id);
    expect(find('deleted', 'https://www.facebook.com/somebody')).toBe('first');
    expect(find(undefined, null)).toBe('first');
  });

  it('is nobody where there is none', () => {
    expect(find(null, page?.url ?? '', [])).toBeUndefined();
  });
});
