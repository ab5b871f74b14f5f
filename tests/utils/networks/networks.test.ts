import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { definitionSchema } from '../../../utils/domain/networks/definition.ts';
import { networkForUrl, networkMatches, networks } from '../../../utils/networks/index.ts';

/** Every text of a definition with the names that lead to it. */
function textsOf(value: unknown, path = ''): Array<[path: string, text: string]> {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, path ? `${path}.${name}` : name));
}

/** The texts that are selectors, by the names under which they stand. */
function selectorsOf(network: object): Array<[path: string, selector: string]> {
  const names =
    /(?:^|\.)(?:select|holds|until|place|textIn|mention|link|name|fallback|text|mark|around|within|box|submit|list|replyMark|threadSigns|foreground|notText|emoji|editors|shadowHosts)(?:\.\d+)?$|root\.from$|(?:comment|post)\.time$/;
  return textsOf(network).filter(([path]) => names.test(path) && !/^layouts\.\d+\.name$/.test(path));
}

/** Names made by a machine: they change with every release of the page. */
const HASHED = /^_|^x[0-9a-z]{4,}$|^[0-9a-f]{6,}$/;

describe.each(networks)('the data of $id', (network) => {
  it('follows the format', () => {
    expect(v.safeParse(definitionSchema, network).issues).toBeUndefined();
  });

  it('has selectors that a browser understands', () => {
    const selectors = selectorsOf(network);
    expect(selectors.length).toBeGreaterThan(10);
    for (const [path, selector] of selectors)
      expect(() => document.querySelector(selector), `${path}: ${selector}`).not.toThrow();
  });

  it('anchors on no hashed class name: use a role, an attribute or the shape of a link', () => {
    for (const [path, selector] of selectorsOf(network))
      for (const [, name = ''] of selector.matchAll(/\.((?:-?[_a-zA-Z]|\\.)(?:[\w-]|\\.)*)/g)) {
        expect(HASHED.test(name), `${path}: .${name}`).toBe(false);
      }
  });

  it('anchors on no word of the interface: words change with the language', () => {
    for (const [path, selector] of selectorsOf(network))
      expect(selector, path).not.toMatch(/\[(?:aria-label|title|placeholder|alt)[~|^$*]?=/);
  });
});

describe('a hashed class name', () => {
  it.each(['._a9zr', '.x1n2onr6', 'div._255816ee'])('would be found: %s', (selector) => {
    const [, name = ''] = /\.(.+)$/.exec(selector) ?? [];
    expect(HASHED.test(name)).toBe(true);
  });
});

describe('the network of an address', () => {
  it.each([
    ['https://www.facebook.com/x/posts/1?comment_id=2', 'facebook'],
    ['https://www.instagram.com/p/abc/', 'instagram'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://www.facebook.com.example.org/', undefined],
    ['https://example.org/?https://www.facebook.com/', undefined],
    ['http://www.linkedin.com/feed/', undefined],
    ['chrome://extensions', undefined],
    ['facebook', undefined],
    ['', undefined],
  ])('%s', (url, id) => {
    expect(networkForUrl(url)?.id).toBe(id);
  });

  it('is asked for in the manifest, host by host', () => {
    expect(networkMatches()).toContain('https://www.facebook.com/*');
    for (const pattern of networkMatches()) expect(pattern).toMatch(/^https:\/\/[a-z.]+\.com\/\*$/);
    expect(networkMatches()).toHaveLength(networks.flatMap(({ hosts }) => hosts).length);
  });
});
