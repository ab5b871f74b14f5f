import type { ImportedTemplate } from './imported.ts';
import type { Offer } from './merge.ts';
import type { Pack } from './pack.ts';
import { CONTENT_FIELDS, contentOf, type PackNoun } from './pack-item.ts';

/** What a pack brings, item by item. */
export function offersOfPack(pack: Pack): Offer[] {
  const offer = (noun: PackNoun, item: { id: string; ofBrand?: boolean }): Offer => ({
    noun,
    itemId: item.id,
    ofBrand: item.ofBrand ?? true,
    content: contentOf(noun, item),
    fields: CONTENT_FIELDS[noun],
  });
  return [
    ...(pack.voice ? [offer('voice', { id: 'voice', ...pack.voice })] : []),
    ...pack.templates.map((item) => offer('template', item)),
    ...pack.rules.map((item) => offer('rule', item)),
    ...pack.entries.map((item) => offer('entry', item)),
    ...pack.keyDates.map((item) => offer('keyDate', item)),
  ];
}

interface Placing {
  /** The language of those whose file does not tell, by their place in the list. */
  languageOf: (index: number) => 'fr' | 'en';
  ofBrand: boolean;
  /** A folder into which all of them go, with their own folders in it; empty: their own. */
  folder: string;
  /** Whether the file is our own export, in which nothing means nothing; others are silent about what they do not know. */
  isOwn: boolean;
}

/** What a file of templates brings. */
export function offersOfTemplates(templates: readonly ImportedTemplate[], placing: Placing): Offer[] {
  return templates.map((template, index) => {
    const { row, id, ...rest } = template;
    const folder = [placing.folder.trim(), template.folder].filter(Boolean).join('/').slice(0, 200);
    const content = contentOf('template', {
      ...rest,
      folder,
      language: template.language ?? placing.languageOf(index),
    });
    const fields = placing.isOwn
      ? CONTENT_FIELDS.template.filter((field) => field !== 'pairId')
      : Object.keys(content);
    const itemId = placing.isOwn && id !== '' ? id : `row-${row}-${index}`;
    return { noun: 'template', itemId, ofBrand: placing.ofBrand, content, fields };
  });
}
