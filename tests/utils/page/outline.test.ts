import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkDefinition } from '../../../utils/domain/networks/definition.ts';
import { networkForUrl } from '../../../utils/networks/index.ts';
import { outlinePage } from '../../../utils/page/outline.ts';
import { readPage } from '../../../utils/page/read.ts';
import { loadSavedPage, savedPageNames } from './saved-pages.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function networkOf(url: string): NetworkDefinition {
  const network = networkForUrl(url);
  if (!network) throw new Error(`no network for ${url}`);
  return network;
}

/** The address that an outline says it is to be read at. */
const addressIn = (outline: string) => /--url '([^']+)'/.exec(outline)?.[1] ?? '';

function readOutline(outline: string) {
  const address = addressIn(outline);
  return readPage(parse(outline), networkOf(address), address);
}

/** Words of addresses and of the networks' own ids: they say what a page is, and nothing of anyone. */
const PATTERN_WORDS = new Set(
  (
    'https www com php facebook instagram linkedin invalid posts reel reels photo profile groups user direct inbox feed ' +
    'update company urn activity ugcpost comment comments reply message permalink story fbid set videos watch img index notifications'
  ).split(' '),
);

/** What could tell a person or a text: words from three letters on, numbers from four digits on. */
function tellingParts(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}|\d{4,}/gu) ?? []).filter((part) => !PATTERN_WORDS.has(part));
}

/** What an outline shows beside its own first sentences and the names of elements and attributes. */
function shownIn(outline: string): Set<string> {
  const body = outline.slice(outline.indexOf('<body'));
  return new Set(tellingParts(body.replace(/<\/?[a-z][a-z0-9-]*|[\w:-]+="/g, ' ')));
}

describe.each(savedPageNames)('the outline of %s', (name) => {
  const saved = loadSavedPage(name);
  const page = parse(saved.html);
  const network = networkOf(saved.url);
  const outline = outlinePage(page, network, saved.url);
  const before = readPage(page, network, saved.url);
  const after = readOutline(outline);

  it('is read like the page: as many comments, replies and boxes, under the same light', () => {
    expect(after.health).toEqual(before.health);
    const kinds = ({ items }: typeof before) => items.map(({ item }) => item.kind);
    expect(kinds(after)).toEqual(kinds(before));
    expect(after.composers.map(({ editor }) => editor)).toEqual(before.composers.map(({ editor }) => editor));
  });

  it('keeps which reply answers which comment', () => {
    const parents = ({ items }: typeof before) => {
      const ids = items.map(({ item }) => item.id);
      return items.map(({ item }) => (item.parentId === null ? null : ids.indexOf(item.parentId)));
    };
    expect(parents(after)).toEqual(parents(before));
  });

  it('shows no word, number or address of any comment or person', () => {
    const shown = shownIn(outline);
    const told = saved.items.flatMap(({ text, author, authorUrl, permalink, id, parentId }) =>
      [text, author, authorUrl, permalink, id, parentId].map(String),
    );
    const telling = [...told, saved.url].flatMap(tellingParts).filter((part) => part !== 'null');
    expect(telling.length).toBeGreaterThanOrEqual(saved.items.length);
    expect(telling.filter((part) => shown.has(part))).toEqual([]);
    const links = [...page.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
    const personal = links.filter((link) => tellingParts(link).length > 0);
    expect(personal.length).toBeGreaterThan(0);
    expect(personal.filter((link) => outline.includes(`"${link}"`))).toEqual([]);
  });
});

describe('an outline', () => {
  const pages = savedPageNames.map((name) => {
    const saved = loadSavedPage(name);
    return { url: saved.url, network: networkOf(saved.url), page: parse(saved.html) };
  });

  /** Everything of a page that can hold someone's words. */
  function holdersOf(page: Document): Array<{ get: () => string; set: (value: string) => void }> {
    return [...page.querySelectorAll('body, body *')].flatMap((element) => [
      ...element.getAttributeNames().map((name) => ({
        get: () => element.getAttribute(name) ?? '',
        set: (value: string) => element.setAttribute(name, value),
      })),
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => ({
          get: () => node.nodeValue ?? '',
          set: (value: string) => {
            node.nodeValue = value;
          },
        })),
    ]);
  }
  const holders = pages.map(({ page }) => holdersOf(page));

  const SECRET = /zwiebel|kuchen|612345678/i;
  const secret = fc.constantFrom(
    'Zwiebelkuchen',
    'zwiebelkuchen-comment-612345678',
    'urn:li:zwiebel:612345678',
    'https://zwiebel.example/kuchen?comment_id=612345678',
    'https://www.facebook.com/zwiebel/posts/612345678?comment_id=kuchen&zwiebel=1',
    '/in/zwiebel/?q=kuchen#zwiebel',
    '" onclick="zwiebel',
    '<b>kuchen</b>',
    'mailto:zwiebel@kuchen.example',
    'text-align: zwiebel; margin-left: 612345678px; background: url(kuchen)',
    btoa('comment:zwiebel_612345678'),
  );

  it('shows nothing of what stands in any text or attribute, wherever it stands', () => {
    const anywhere = fc.nat({ max: pages.length - 1 }).chain((index) =>
      fc.record({
        index: fc.constant(index),
        holder: fc.nat({ max: (holders[index]?.length ?? 1) - 1 }),
        place: fc.constantFrom('whole', 'before', 'after'),
        secret,
      }),
    );
    const property = fc.property(anywhere, ({ index, holder, place, secret: hidden }) => {
      const from = pages[index];
      const held = holders[index]?.[holder];
      if (!from || !held) throw new Error('nothing to hide it in');
      const old = held.get();
      held.set(place === 'whole' ? hidden : place === 'before' ? hidden + old : old + hidden);
      try {
        expect(outlinePage(from.page, from.network, from.url)).not.toMatch(SECRET);
      } finally {
        held.set(old);
      }
    });
    fc.assert(property, { numRuns: 150, seed: 20_261_121 });
  }, 60_000);

  it('is not told by the address of the page, or its title', () => {
    const page = parse('<title>Zwiebelkuchen</title><p title="kuchen">Zwiebel</p>');
    const url = 'https://www.facebook.com/zwiebel/posts/612345678?kuchen=1#zwiebel';
    const outline = outlinePage(page, networkOf(url), url);
    expect(outline).not.toMatch(SECRET);
    expect(addressIn(outline)).toBe('https://www.facebook.com/1/posts/2');
  });

  it('changes nothing in the page', () => {
    const saved = loadSavedPage('facebook/page_post_fr');
    const page = parse(saved.html);
    const before = page.documentElement.outerHTML;
    outlinePage(page, networkOf(saved.url), saved.url);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('says of a page that is not understood what it looks like', () => {
    const url = 'https://www.facebook.com/x';
    const page = parse('<main role="main"><article data-kind="Bonjour"><p>Très bien</p></article></main>');
    const outline = outlinePage(page, networkOf(url), url);
    expect(outline).toContain('<main role="main"><article data-kind=""><p>xx xx</p></article></main>');
    expect(outline).toContain('0 comments seen, 0 read, 0 boxes, none');
  });

  it('of a very large page leaves out what repeats itself, says so, and stays a file that can be sent', () => {
    const saved = loadSavedPage('facebook/reply_composer_open_en');
    const page = parse(saved.html);
    const [comment] = page.querySelectorAll('[role="article"][aria-label]');
    for (let count = 0; count < 60; count++) comment?.after(comment.cloneNode(true));
    const outline = outlinePage(page, networkOf(saved.url), saved.url, 40_000);
    expect(outline.length).toBeLessThanOrEqual(40_000);
    expect(outline).toMatch(/<!-- \d+ more of this shape left out -->/);
    expect(readOutline(outline).health.light).toBe('green');
  });

  it('of a page that repeats nothing and is too large still is no larger', () => {
    const page = parse('');
    for (let count = 0; count < 400; count++) {
      const element = page.createElement(count % 2 ? 'div' : 'p');
      element.setAttribute('aria-label', 'x');
      element.append(page.createElement('span'));
      page.body.append(element);
    }
    const url = 'https://www.facebook.com/x';
    const outline = outlinePage(page, networkOf(url), url, 8_000);
    expect(outline.length).toBeLessThanOrEqual(8_000);
    expect(outline).toContain('The rest is left out');
  });
});
