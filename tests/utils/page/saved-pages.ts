import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NETWORK_IDS } from '../../../utils/domain/conversation/item.ts';
import type { Health } from '../../../utils/domain/conversation/page-report.ts';

const root = resolve(import.meta.dirname, '../../fixtures');

/** A saved page with what a person reads on it. */
export interface SavedPage {
  url: string;
  items: Array<Record<string, unknown>>;
  composers: Array<Record<string, unknown>>;
  html: string;
}

/** `network/name` of every saved page. */
export const savedPageNames = NETWORK_IDS.flatMap((network) =>
  readdirSync(join(root, network))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${network}/${file.slice(0, -'.json'.length)}`),
);

export function loadSavedPage(name: string): SavedPage {
  const expected = JSON.parse(readFileSync(join(root, `${name}.json`), 'utf8')) as Omit<SavedPage, 'html'>;
  return { ...expected, html: readFileSync(join(root, `${name}.html`), 'utf8') };
}

/** What the light says of the saved pages that are not read like the others. */
const LIGHTS: Record<string, Health['light']> = {
  'facebook/half_known_nl': 'amber',
  'facebook/notifications_none_fr': 'none',
  'facebook/unknown_structure_de': 'red',
  'instagram/home_feed_none_en': 'none',
  'instagram/unknown_rows_da': 'red',
  'linkedin/half_known_es': 'amber',
  'linkedin/messaging_none_fr': 'none',
  'linkedin/unknown_structure_nl': 'red',
};

export function expectedLight(name: string): Health['light'] {
  return LIGHTS[name] ?? 'green';
}

const ITEM_FIELDS = [
  'kind',
  'id',
  'author',
  'authorUrl',
  'text',
  'createdAt',
  'relativeTime',
  'permalink',
  'parentId',
  'postId',
  'truncated',
  'edited',
  'replyToName',
  'anonymous',
];

/** What is expected of an item, out of all that the saved pages' JSON tells. */
export function itemFields(item: object): Record<string, unknown> {
  const entries = new Map(Object.entries(item));
  const fields = ITEM_FIELDS.map((field) => [field, entries.get(field)]);
  return { ...Object.fromEntries(fields), hasMedia: entries.has('media') };
}

const COMPOSER_FIELDS = ['kind', 'editor', 'ariaLabel', 'targetId', 'submitPresent', 'submitDisabled'];

/** What is expected of a box; a field that the JSON does not give is not asked for. */
export function composerFields(composer: object, asked: object): Record<string, unknown> {
  const entries = new Map(Object.entries(composer));
  const value = entries.get('value') ?? entries.get('prefilled');
  const names = COMPOSER_FIELDS.filter((field) => field in asked);
  return { ...Object.fromEntries(names.map((field) => [field, entries.get(field)])), value };
}

/** Boxes in one order, whichever they were written in. */
export function byLabel(composers: readonly object[]): object[] {
  const label = (composer: object) =>
    JSON.stringify(['kind', 'ariaLabel'].map((name) => new Map(Object.entries(composer)).get(name)));
  return [...composers].sort((a, b) => label(a).localeCompare(label(b)));
}

/** What is compared of a reading, or of what the saved page's JSON tells, in one order. */
export function comparable(
  { items, composers }: { items: readonly object[]; composers: readonly object[] },
  saved: SavedPage,
): { items: object[]; composers: object[] } {
  const asked = byLabel(saved.composers);
  return {
    items: items.map(itemFields),
    composers: byLabel(composers).map((box, index) => composerFields(box, asked[index] ?? {})),
  };
}
