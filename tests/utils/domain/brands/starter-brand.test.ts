import * as v from 'valibot';
import { expect, it } from 'vitest';
import { brandSchema } from '../../../../utils/domain/brands/brand.ts';
import { starterBrand } from '../../../../utils/domain/brands/starter-brand.ts';

it.each(['fr', 'en'] as const)(
  'a first brand, in %s, fits its schema and does not sign with its placeholder',
  (language) => {
    const brand = starterBrand(5, language);
    expect(v.parse(brandSchema, brand)).toEqual(brand);
    expect(JSON.stringify(brand.voice)).not.toContain('brand.name');
  },
);
