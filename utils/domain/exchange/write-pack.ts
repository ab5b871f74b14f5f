import type { Brand } from '../brands/brand.ts';
import { foldText } from '../replies/words.ts';
import type { Library } from './merge.ts';
import { languagesOf, PACK_FORMAT, PACK_VERSION, type Pack } from './pack.ts';

/** What is put in besides the templates. */
export interface PackParts {
  voice: boolean;
  charter: boolean;
  calendar: boolean;
}

/**
 * A pack of templates, and on demand of the brand's voice, its rules and its calendar. History, comments, members, keys
 * and settings are never part of one, nor is what an entry's state or a crisis of the brand is today. The same brand and
 * name make a later version of the same pack.
 */
export function writePack(name: string, brand: Brand, library: Library, parts: PackParts, now: number): Pack {
  const isMeant = ({ brandId }: { brandId: string | null }) => brandId === null || brandId === brand.id;
  const ofBrand = ({ brandId }: { brandId: string | null }) => ({ ofBrand: brandId !== null });
  const { hush: _, ...voice } = brand.voice;
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id: packIdOf(name, brand),
    name: name.trim(),
    languages: languagesOf(library.templates),
    exportedAt: now,
    voice: parts.voice ? voice : null,
    templates: library.templates.map(({ createdAt, updatedAt, brandId, ...rest }) => ({
      ...rest,
      ...ofBrand({ brandId }),
    })),
    rules: parts.charter
      ? library.rules.filter(isMeant).map(({ createdAt, updatedAt, brandId, ...rest }) => rest)
      : [],
    entries: parts.calendar
      ? library.entries
          .filter(isMeant)
          .flatMap(({ id, title, day, networks, notes, brandId }) =>
            day === null ? [] : [{ id, title, day, networks, notes, ...ofBrand({ brandId }) }],
          )
      : [],
    keyDates: parts.calendar
      ? library.keyDates.filter(isMeant).map(({ id, title, day, leadDays, brandId }) => ({
          id,
          title,
          day,
          leadDays,
          ...ofBrand({ brandId }),
        }))
      : [],
  };
}

function packIdOf(name: string, brand: Brand): string {
  const slug = foldText(name.trim())
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  return `${slug}.${brand.id.slice(0, 40)}.${brand.createdAt.toString(36)}`;
}
