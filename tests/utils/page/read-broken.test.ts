import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itemSchema } from '../../../utils/domain/conversation/item.ts';
import { networkForUrl } from '../../../utils/networks/index.ts';
import { readPage } from '../../../utils/page/read.ts';
import { loadSavedPage, savedPageNames } from './saved-pages.ts';

/** Pages are large, and most changes of them much alike. */
const RUNS_PER_PAGE = 8;

/** A node chosen by its place among all nodes, from 0 to 1. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change = fc.oneof(
  fc.record({ do: fc.constant('remove' as const), at: place }),
  fc.record({ do: fc.constant('duplicate' as const), at: place }),
  fc.record({ do: fc.constant('move' as const), at: place, to: place }),
  fc.record({ do: fc.constant('strip' as const), at: place }),
  fc.record({
    do: fc.constant('spoil' as const),
    at: place,
    value: fc.string({ unit: 'binary', maxLength: 40 }),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one thing to one element, where it can be done. */
function apply(page: Document, one: Change): void {
  const elements = page.body.getElementsByTagName('*');
  const pick = (where: number) => elements[Math.floor(where * elements.length)];
  const element = pick(one.at);
  if (!element) return;
  switch (one.do) {
    case 'remove':
      element.remove();
      break;
    case 'duplicate':
      element.after(element.cloneNode(true));
      break;
    case 'move': {
      const to = pick(one.to);
      if (to && !element.contains(to)) to.append(element);
      break;
    }
    case 'strip':
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
      break;
    case 'spoil':
      for (const name of element.getAttributeNames()) element.setAttribute(name, one.value);
      element.append(one.value);
  }
}

describe.each(savedPageNames)('%s, broken', (name) => {
  const { html, url } = loadSavedPage(name);
  const network = networkForUrl(url);
  if (!network) throw new Error(`no network for ${url}`);

  it('is read without an error, each id once, every item as it can be stored', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        for (const one of changes) apply(page, one);
        const { items, composers, health } = readPage(page, network, url);
        const ids = items.flatMap(({ item: { id } }) => (id === null ? [] : [id]));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { item } of items) expect(v.safeParse(itemSchema, item).issues).toBeUndefined();
        for (const { element } of composers) expect(page.contains(element)).toBe(true);
        expect(health.read).toBeLessThanOrEqual(health.seen);
      }),
      { numRuns: RUNS_PER_PAGE },
    );
  });
});
