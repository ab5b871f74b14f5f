import type { Content, PackNoun } from './pack-item.ts';
import { CONTENT_FIELDS } from './pack-item.ts';

/** What a field is called; `pairId` says nothing to a reader. */
export type FieldName = Exclude<(typeof CONTENT_FIELDS)[PackNoun][number], 'pairId'>;

/** One field of an item in words, to be compared. */
interface ShownField {
  field: FieldName;
  text: string;
}

/** How a word of ours is said to the user: "thanks" of the intents, "fr" of the languages. */
export type SayWord = (field: FieldName, word: string) => string;

/** The fields of a content in the order in which they are read, each as one text. */
export function showFields(noun: PackNoun, content: Content | null, say: SayWord): ShownField[] {
  return CONTENT_FIELDS[noun]
    .filter((field): field is FieldName => field !== 'pairId')
    .flatMap((field) => {
      const value = content?.[field];
      return value === undefined ? [] : [{ field, text: textOf(value, (word) => say(field, word)) }];
    });
}

function textOf(value: unknown, say: (word: string) => string): string {
  if (Array.isArray(value)) return value.map((one) => textOf(one, say)).join(', ');
  if (typeof value !== 'object' || value === null) return say(String(value));
  const inner: ReadonlyArray<[string, unknown]> = Object.entries(value);
  if ('words' in value && 'instead' in value) {
    const instead = String(value.instead);
    return instead === '' ? String(value.words) : `${String(value.words)} → ${instead}`;
  }
  return inner
    .filter(([, said]) => said !== '')
    .map(([name, said]) => `${say(name)}: ${textOf(said, say)}`)
    .join('\n');
}
