import type { Brand } from '../domain/brands/brand.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Every brand, the oldest first: it is the one to fall back on. */
export async function findBrands(db: PasserelleDatabase): Promise<Brand[]> {
  const brands = await db.brands.toArray();
  return brands.sort((a, b) => a.createdAt - b.createdAt);
}
