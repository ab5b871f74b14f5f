import * as v from 'valibot';

/** What a pack may hold one of or many. */
const PACK_NOUNS = ['voice', 'template', 'rule', 'entry', 'keyDate'] as const;
export type PackNoun = (typeof PACK_NOUNS)[number];

/** The words of an item without its id, its brand and its dates. */
export type Content = Readonly<Record<string, unknown>>;

/** What a pack said of one item when it was last imported: the base that a later version is compared with. */
export const packItemSchema = v.object({
  /** `<pack>|<brand>|<noun>|<item>` */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  packId: v.pipe(v.string(), v.maxLength(100)),
  /** The brand that the pack was imported for: each has its own rows of it. */
  brandId: v.pipe(v.string(), v.maxLength(100)),
  noun: v.picklist(PACK_NOUNS),
  itemId: v.pipe(v.string(), v.maxLength(100)),
  /** The row that stands for it here; null: the user did not take it. */
  rowId: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  content: v.record(v.string(), v.unknown()),
});
export type PackItem = v.InferOutput<typeof packItemSchema>;

export function packItemKey({
  packId,
  brandId,
  noun,
  itemId,
}: Omit<PackItem, 'key' | 'rowId' | 'content'>): string {
  return `${packId}|${brandId}|${noun}|${itemId}`;
}

/** The fields that are compared, in the order in which they are read. */
export const CONTENT_FIELDS = {
  voice: [
    'address',
    'greeting',
    'signOff',
    'emoji',
    'emojiSet',
    'maxLength',
    'networks',
    'avoid',
    'calledAs',
    'inclusive',
    'languages',
  ],
  template: [
    'title',
    'body',
    'language',
    'folder',
    'tags',
    'keywords',
    'shortcut',
    'intents',
    'sentiments',
    'networks',
    'pairId',
  ],
  rule: ['title', 'body'],
  entry: ['title', 'day', 'networks', 'notes'],
  keyDate: ['title', 'day', 'leadDays'],
} as const satisfies Record<PackNoun, readonly string[]>;

/** The compared fields of a row or of an item of a pack; what is empty is left out. */
export function contentOf(noun: PackNoun, row: object): Content {
  const from = row as Readonly<Record<string, unknown>>;
  const filled = CONTENT_FIELDS[noun].filter((field) => Object.hasOwn(from, field) && !isEmpty(from[field]));
  return Object.fromEntries(filled.map((field) => [field, from[field]]));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Whether two contents say the same in `fields`; the order of keys does not count. */
export function isSameContent(
  one: Content,
  other: Content,
  fields: readonly string[] = [...Object.keys(one), ...Object.keys(other)],
): boolean {
  return fields.every((field) => canonical(one[field]) === canonical(other[field]));
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
    }) ?? ''
  );
}
