import { findDuplicates } from '../../utils/domain/library/duplicates.ts';
import { createLibrarySearch } from '../../utils/domain/library/search.ts';
import { starterTemplates } from '../../utils/domain/replies/starters.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { compare, type Measurement } from './measurement.ts';

/** What is typed, key by key: a word with a typo, two of them, and one that most templates hold. */
const TYPED = ['remboursment', 'comande retrd', 'livraison'];
const ROUNDS = 5;
/** Words that each template has besides those that it is made from. */
const OWN_WORDS = 15;

/** Milliseconds of a search at each key, and of what is done once, in a large library and in a small one. */
export function measureLibrary(): Measurement[] {
  const large = makeTemplates(5_000);
  const small = makeTemplates(500);
  return [
    compare('A search, at each key', 'ms', typeInto(large), typeInto(small)),
    compare(
      'Indexing all templates',
      'ms',
      repeat(() => index(large)),
      repeat(() => index(small)),
    ),
    compare(
      'Finding duplicates',
      'ms',
      repeat(() => findDuplicates(large)),
      repeat(() => findDuplicates(small)),
    ),
  ];
}

function makeTemplates(count: number): Template[] {
  const starters = starterTemplates(null, 0);
  const words = starters.flatMap(({ body }) => body.match(/\p{L}{4,}/gu) ?? []);
  let seed = 1;
  const pick = () => {
    // A linear congruential generator: the same templates at each run.
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return words[seed % words.length] ?? '';
  };
  return Array.from({ length: count }, (_, place) => {
    const starter = starters[place % starters.length];
    if (!starter) throw new Error('There are no templates to make others from.');
    const own = Array.from({ length: OWN_WORDS }, () => pick() + pick().slice(0, 3)).join(' ');
    return {
      ...starter,
      id: `template-${place}`,
      title: `${starter.title} ${place}`,
      body: `${starter.body} ${own}`,
    };
  });
}

function index(templates: readonly Template[]) {
  const search = createLibrarySearch();
  search.update(templates);
  search.prepare(templates.length);
  return search;
}

function typeInto(templates: readonly Template[]): number[] {
  const search = index(templates);
  return Array.from({ length: ROUNDS }, () => TYPED)
    .flat()
    .flatMap((typed) =>
      Array.from(typed, (_, key) => {
        const began = performance.now();
        search.find(typed.slice(0, key + 1));
        return performance.now() - began;
      }),
    );
}

function repeat(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}
