import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itemSchema } from '../../../utils/domain/conversation/item.ts';
import { networkForUrl } from '../../../utils/networks/index.ts';
import { readPage } from '../../../utils/page/read.ts';
import { comparable, expectedLight, itemFields, loadSavedPage, savedPageNames } from './saved-pages.ts';

/** Reads a saved page, after `change` did something to its markup. */
function read(name: string, change: (html: string) => string = (html) => html) {
  const saved = loadSavedPage(name);
  const html = change(saved.html);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const network = networkForUrl(saved.url);
  if (!network) throw new Error(`no network for ${saved.url}`);
  return { saved, html, page, network, reading: readPage(page, network, saved.url) };
}

const itemsOf = ({ reading }: ReturnType<typeof read>) => reading.items.map(({ item }) => itemFields(item));
const expectedOf = ({ saved }: ReturnType<typeof read>) => saved.items.map(itemFields);

describe.each(savedPageNames)('%s', (name) => {
  const found = read(name);

  it('reads every post, comment and reply as a person would, in order', () => {
    expect(itemsOf(found)).toEqual(expectedOf(found));
  });

  it('finds the boxes for comments and replies, and no other editor', () => {
    const { saved, reading } = found;
    const { composers } = comparable({ items: [], composers: reading.composers }, saved);
    expect(composers).toEqual(comparable(saved, saved).composers);
  });

  it('says how well the page could be read', () => {
    const { seen, read: wellRead, light } = found.reading.health;
    expect(light).toBe(expectedLight(name));
    expect(wellRead).toBeLessThanOrEqual(seen);
    expect(found.reading.health.composers).toBe(found.saved.composers.length);
  });
});

describe('Facebook', () => {
  it('places a comment by its visible copy', () => {
    const page = read('facebook/page_post_fr', (html) => {
      const changed = new DOMParser().parseFromString(html, 'text/html');
      const copies = changed.querySelector('[role="main"] [hidden]');
      if (copies) changed.querySelector('[role="main"]')?.prepend(copies);
      return changed.documentElement.outerHTML;
    });
    expect(page.page.querySelector('[role="main"] > [hidden]:first-child [role="article"]')).not.toBeNull();
    for (const { element } of page.reading.items) expect(element.closest('[hidden]')).toBeNull();
  });

  it('reads ids in their long form too', () => {
    const page = read('facebook/page_post_en', (html) => {
      const changed = new DOMParser().parseFromString(html, 'text/html');
      for (const link of changed.querySelectorAll('li a[href*="comment_id="]'))
        link.setAttribute(
          'href',
          (link.getAttribute('href') ?? '').replace(
            /comment_id=(\d+)/g,
            (_, id: string) => `comment_id=${btoa(`comment:273271587975079_${id}`)}`,
          ),
        );
      return changed.documentElement.outerHTML;
    });
    expect(page.reading.items.some(({ item }) => item.permalink?.includes('comment_id=Y29t'))).toBe(true);
    const ids = (items: object[]) =>
      items.map((item) => ['id', 'parentId'].map((name) => new Map(Object.entries(item)).get(name)));
    expect(ids(itemsOf(page))).toEqual(ids(expectedOf(page)));
  });

  it('gives comments that stand beside their post to that post', () => {
    const page = read('facebook/group_feed_fr', (html) => {
      const changed = new DOMParser().parseFromString(html, 'text/html');
      for (const unit of changed.querySelectorAll('[data-pagelet] > [aria-describedby]'))
        for (const comment of unit.querySelectorAll('[role="article"][aria-label]')) unit.after(comment);
      return changed.documentElement.outerHTML;
    });
    const byId = (items: object[]) => new Set(items.map((item) => JSON.stringify(item)));
    expect(byId(itemsOf(page))).toEqual(byId(expectedOf(page)));
  });

  it('does not take the box of a post for that of its only thread', () => {
    const page = read('facebook/page_post_fr', (html) => {
      const changed = new DOMParser().parseFromString(html, 'text/html');
      const [first, ...rest] = changed.querySelectorAll('[role="article"][aria-label^="Commentaire"]');
      for (const comment of rest) if (!first?.contains(comment)) comment.remove();
      return changed.documentElement.outerHTML;
    });
    expect(page.reading.items.map(({ item }) => item.kind)).toEqual(['post', 'comment', 'reply']);
    expect(page.reading.composers.map(({ kind, targetId }) => [kind, targetId])).toEqual([
      ['comment', page.saved.items[0]?.id],
    ]);
  });

  it('knows the author of the post among those who reply', () => {
    const { reading, saved } = read('facebook/page_post_fr');
    const flagged = (items: object[]) =>
      items
        .map((item) => new Map(Object.entries(item)))
        .flatMap((item) => (item.get('isPostAuthor') ? [item.get('id')] : []));
    expect(flagged(reading.items.map(({ item }) => item))).toEqual(flagged(saved.items));
    expect(flagged(saved.items)).not.toEqual([]);
  });

  it('reads a link that is no address as no address', () => {
    const page = read('facebook/page_post_fr', (html) =>
      html.replaceAll('https://www.facebook.com/elodie.vasseur.fictif', 'https://%%%/'),
    );
    const comment = page.reading.items[1]?.item;
    expect(comment?.author).toBe('Élodie Vasseur-Martin');
    expect(comment?.authorUrl).toBeNull();
  });
});

describe('LinkedIn', () => {
  it('reads comments whose elements have a key and no id', () => {
    for (const name of ['linkedin/sdui_detail_en_siblings', 'linkedin/sdui_feed_fr_nested']) {
      const page = read(name, (html) => html.replace(/ id="replaceableComment_[^"]*"/g, ''));
      expect(page.page.querySelector('[id^="replaceableComment"]')).toBeNull();
      expect(itemsOf(page)).toEqual(expectedOf(page));
    }
  });

  it('finds the parent of a reply whose wrapper is indented', () => {
    const page = read('linkedin/sdui_detail_en_siblings', (html) => {
      const changed = new DOMParser().parseFromString(html, 'text/html');
      for (const comment of changed.querySelectorAll<HTMLElement>('[id^="replaceableComment"]')) {
        const wrapper = changed.createElement('div');
        wrapper.style.cssText = comment.style.cssText;
        comment.removeAttribute('style');
        comment.replaceWith(wrapper);
        wrapper.append(comment);
      }
      return changed.documentElement.outerHTML;
    });
    expect(itemsOf(page)).toEqual(expectedOf(page));
  });

  it('names a post without reactions by its comments', () => {
    const page = read('linkedin/sdui_feed_fr_nested', (html) =>
      html.replace(/ data-testid="ReactionFacepileCollection-[^"]*"/g, ''),
    );
    expect(itemsOf(page)).toEqual(expectedOf(page));
  });
});

describe('what people write', () => {
  const put = (text: string) =>
    read('facebook/page_post_fr', (html) => html.replace('Toujours aussi cher pour ce que c’est…', text));
  const textOf = (page: ReturnType<typeof read>) =>
    page.reading.items.find(({ item }) => item.id === '8834995445080842')?.item.text;

  it.each([
    ['markup', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['variables', '{{author.firstName}} {{', '{{author.firstName}} {{'],
    ['quotes', '" onclick=\'x', '" onclick=\'x'],
    ['right to left', 'שלום, כמה זה עולה?', 'שלום, כמה זה עולה?'],
    ['emoji', '😡😡😡', '😡😡😡'],
    ['nothing', '', ''],
  ])('keeps %s as it is', (_, html, text) => {
    expect(textOf(put(html))).toBe(text);
  });

  it('keeps what is too long to be stored inside what can be', () => {
    const page = put('a'.repeat(100_000));
    const named = read('facebook/page_post_fr', (html) =>
      html
        .replaceAll('Jean de La Roche', 'Jean '.repeat(2_000))
        .replaceAll('/elodie.vasseur.fictif', `/${'e'.repeat(9_000)}`),
    );
    for (const { item } of [...page.reading.items, ...named.reading.items])
      expect(v.is(itemSchema, item), item.id ?? '').toBe(true);
    expect(named.reading.items).toHaveLength(named.saved.items.length);
  });

  it('reads 50,000 characters', () => {
    const long = 'très cher '.repeat(5_000).trim();
    expect(textOf(put(long))).toBe(long);
  });
});

describe('a page that is not understood', () => {
  const read = (url: string, body: string) => {
    const network = networkForUrl(url);
    if (!network) throw new Error(`no network for ${url}`);
    return readPage(new DOMParser().parseFromString(body, 'text/html'), network, url);
  };

  it.each([
    'https://www.facebook.com/x',
    'https://www.instagram.com/p/x/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/%E0%A4%A',
  ])('says that there is no thread: %s', (url) => {
    expect(read(url, '<main><p>Bonjour</p>')).toEqual({
      items: [],
      composers: [],
      health: { seen: 0, read: 0, composers: 0, light: 'none' },
    });
  });

  it.each([
    [
      'https://www.facebook.com/x',
      '<div role="article"><a href="/x/posts/1?comment_id=2">2 h</a><p>Bonjour</p></div>',
    ],
    [
      'https://www.instagram.com/p/x/',
      '<p><a href="/p/x/c/1/"><time datetime="2026-09-14">2 h</time></a></p>',
    ],
    ['https://www.linkedin.com/feed/', '<section data-id="urn:li:comment:(activity:1,2)">Bonjour</section>'],
  ])('says that a thread is there and unread: %s', (url, body) => {
    const { items, health } = read(url, body);
    expect(items).toEqual([]);
    expect(health.light).toBe('red');
  });
});
