import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkForUrl } from '../../../utils/networks/index.ts';
import { readPage } from '../../../utils/page/read.ts';

const root = resolve(import.meta.dirname, '../../fixtures');
const FIELDS = [
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
] as const;

interface Fixture {
  url: string;
  items: Array<Record<string, unknown>>;
  composers: Array<Record<string, unknown>>;
}

function readFixture(name: string) {
  const expected = JSON.parse(readFileSync(join(root, `${name}.json`), 'utf8')) as Fixture;
  const page = new DOMParser().parseFromString(readFileSync(join(root, `${name}.html`), 'utf8'), 'text/html');
  const network = networkForUrl(expected.url);
  if (!network) throw new Error(`no network for ${expected.url}`);
  return { expected, reading: readPage(page, network, expected.url) };
}

const names = readdirSync(root).flatMap((network) =>
  readdirSync(join(root, network))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${network}/${file.slice(0, -'.json'.length)}`),
);

describe.each(names)('%s', (name) => {
  const { expected, reading } = readFixture(name);
  const pick = (item: Record<string, unknown>) =>
    Object.fromEntries(FIELDS.map((field) => [field, item[field]]));

  it('reads every post, comment and reply as a person would', () => {
    const isPost = ({ kind }: Record<string, unknown>) => kind === 'post';
    const read = reading.items.map(({ item }) => pick(item));
    const written = expected.items.map(pick);
    expect(read.filter(isPost)).toEqual(written.filter(isPost));
    expect(read.filter((item) => !isPost(item))).toEqual(written.filter((item) => !isPost(item)));
  });

  it('finds the boxes for replies, and no other editor', () => {
    const told = ({ kind, editor, ariaLabel, targetId }: Record<string, unknown>) => ({
      kind,
      editor,
      ariaLabel,
      targetId,
    });
    const read = reading.composers.map((box) => told({ ...box }));
    expect(read).toHaveLength(expected.composers.length);
    expect(read).toEqual(expect.arrayContaining(expected.composers.map(told)));
  });
});
