import { describe, expect, it } from 'vitest';
import { networkForUrl } from '../../../utils/networks/index.ts';
import { findComments } from '../../../utils/page/comments.ts';
import { markSlot } from '../../../utils/page/mark-slot.ts';
import { readPage } from '../../../utils/page/read.ts';
import { itemFields, loadSavedPage, savedPageNames } from './saved-pages.ts';

describe.each(savedPageNames)('%s', (name) => {
  const saved = loadSavedPage(name);
  const network = networkForUrl(saved.url);
  if (!network) throw new Error(`no network for ${saved.url}`);
  const page = new DOMParser().parseFromString(saved.html, 'text/html');
  const places = findComments(page, network);

  it('has a place for the mark in every comment that has an id', () => {
    const slots = places.map(markSlot).filter((slot) => slot !== null);
    expect(new Set(slots).size, 'no two comments share a place').toBe(slots.length);
    const withId = saved.items.filter(({ kind, id }) => kind !== 'post' && id !== null);
    expect(slots.length).toBeGreaterThanOrEqual(withId.length);
  });

  it('keeps the mark out of links, controls, texts and editors', () => {
    const kept = 'a, button, [role="button"], [contenteditable], p, h1, h3, time';
    for (const place of places) {
      const around = markSlot(place)?.closest(kept);
      // What holds the whole comment is no part of it.
      expect(around && around !== place.element && place.element.contains(around)).toBeFalsy();
    }
  });

  it('reads the same page with marks in it', () => {
    for (const place of places) markSlot(place)?.append(page.createElement('span'));
    expect(readPage(page, network, saved.url).items.map(({ item }) => itemFields(item))).toEqual(
      saved.items.map(itemFields),
    );
  });
});
