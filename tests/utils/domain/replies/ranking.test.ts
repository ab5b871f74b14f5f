import { describe, expect, it } from 'vitest';
import {
  type Half,
  type LabelledComment,
  type PairLanguage,
  placeOf,
  readLabelledComments,
  readLibrary,
  type Source,
} from './labelled-comments.ts';

const library = readLibrary();
const comments = readLabelledComments().map((labelled) => ({
  ...labelled,
  place: placeOf(library, labelled),
}));

interface Quality {
  count: number;
  /** Shares of comments, 0 to 1. */
  first: number;
  amongThree: number;
}

function measure(isMeant: (labelled: LabelledComment) => boolean): Quality {
  const places = comments.filter(isMeant).map(({ place }) => place);
  const share = (most: number) => places.filter((place) => place <= most).length / places.length;
  return { count: places.length, first: share(1), amongThree: share(3) };
}

const SOURCES: readonly Source[] = ['pairs', 'found'];
const HALVES: readonly Half[] = ['dev', 'held'];
const LANGUAGES: readonly PairLanguage[] = ['fr', 'en'];

it('reports how often the right template is the first, and among the first three', () => {
  const line = (name: string, { count, first, amongThree }: Quality) =>
    `${name.padEnd(16)}${String(count).padStart(5)}  ${first.toFixed(3)}  ${amongThree.toFixed(3)}`;
  const lines = SOURCES.flatMap((source) =>
    HALVES.flatMap((half) => [
      ...LANGUAGES.map((language) =>
        line(
          `${source} ${half} ${language}`,
          measure((one) => one.source === source && one.half === half && one.language === language),
        ),
      ),
      line(
        `${source} ${half}`,
        measure((one) => one.source === source && one.half === half),
      ),
    ]),
  );
  const all = line(
    'all held',
    measure(({ half }) => half === 'held'),
  );
  console.log(['                count  first  among three', ...lines, all].join('\n'));
  expect(measure(({ source }) => source === 'pairs').count).toBeGreaterThanOrEqual(300);
  const known = new Set(library.map(({ id }) => id));
  expect(comments.flatMap(({ acceptable }) => acceptable.filter((id) => !known.has(id)))).toEqual([]);
});

describe.each(LANGUAGES)('on comments held out (%s)', (language) => {
  it('the right template is the first for seven in ten, and among three for nine in ten', () => {
    const held = measure((one) => one.source === 'pairs' && one.half === 'held' && one.language === language);
    expect(held.count).toBeGreaterThanOrEqual(90);
    expect(held.first).toBeGreaterThanOrEqual(0.8);
    expect(held.amongThree).toBeGreaterThanOrEqual(0.94);
  });
});

it('holds for comments that others wrote under other brands, a bit less', () => {
  const held = measure((one) => one.source === 'found' && one.half === 'held');
  expect(held.count).toBeGreaterThanOrEqual(150);
  expect(held.first).toBeGreaterThanOrEqual(0.68);
  expect(held.amongThree).toBeGreaterThanOrEqual(0.8);
});
