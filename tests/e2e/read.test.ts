import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Inspector, openInspector } from '../../scripts/inspect.ts';
import {
  comparable,
  expectedLight,
  itemFields,
  loadSavedPage,
  savedPageNames,
} from '../utils/page/saved-pages.ts';

const root = resolve(import.meta.dirname, '../..');
let inspector: Inspector;
beforeAll(async () => {
  inspector = await openInspector();
});
afterAll(() => inspector?.close());

/** The markup of the `div` that begins at `start`. */
function elementAt(html: string, start: number): string {
  let depth = 0;
  for (const tag of html.slice(start).matchAll(/<(\/?)div\b/g)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.slice(start, start + tag.index + '</div>'.length);
  }
  throw new Error('the element has no end');
}

describe('the reading code that ships, in Chromium', () => {
  it.each(savedPageNames)('reads %s', async (name) => {
    const saved = loadSavedPage(name);
    const found = await inspector.inspect(saved.html, saved.url);
    expect(found.network).toBe(name.split('/')[0]);
    expect(comparable(found, saved)).toEqual(comparable(saved, saved));
    expect(found.health.light).toBe(expectedLight(name));
  });

  it('reads a page of 2,000 comments', async () => {
    const saved = loadSavedPage('facebook/page_post_en');
    const comment = elementAt(saved.html, saved.html.indexOf('<div class="x1n2onr6 x1swvt13'));
    const many = Array.from({ length: 2_000 }, (_, index) =>
      comment.replaceAll('comment_id=6850128935648090', `comment_id=99${index}`),
    );
    const { items } = await inspector.inspect(saved.html.replace(comment, many.join('')), saved.url);
    const ids = new Set(items.map(({ id }) => id));
    expect(many.every((_, index) => ids.has(`99${index}`))).toBe(true);
  });

  it('reads a page that is cut off and full of mistakes, and runs nothing of it', async () => {
    const saved = loadSavedPage('facebook/page_post_fr');
    const broken = saved.html
      .slice(0, Math.floor(saved.html.length / 2))
      .replace('<head>', '<head><meta http-equiv="refresh" content="0; url=https://example.org/"><p <b>')
      .replace(
        /<body[^>]*>/,
        '<body><script>document.body.innerHTML = ""</script><img src=x onerror="document.body.remove()">',
      );
    const { items, health } = await inspector.inspect(broken, saved.url);
    expect(items.slice(0, 3).map(itemFields)).toEqual(saved.items.slice(0, 3).map(itemFields));
    expect(health.light).toBe('green');
  });

  it('says of a page without a thread that there is none', async () => {
    const { items, health } = await inspector.inspect('', 'https://www.instagram.com/');
    expect({ items, light: health.light }).toEqual({ items: [], light: 'none' });
  });
});

describe('the command', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'inspect', ...options], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: root },
    });
  const file = 'tests/fixtures/instagram/modal_fr.html';

  it('prints one JSON object and nothing else', () => {
    const saved = loadSavedPage('instagram/modal_fr');
    const { status, stdout, stderr } = run(file, '--url', saved.url, '--now', '2026-09-14T10:00:00Z');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = JSON.parse(stdout) as { items: object[] };
    expect(Object.keys(found)).toEqual(['network', 'items', 'composers', 'health']);
    expect(found.items.map(itemFields)).toEqual(saved.items.map(itemFields));
  });

  it.each([
    ['no file', ['missing.html', '--url', 'https://www.facebook.com/x']],
    ['a folder', ['tests', '--url', 'https://www.facebook.com/x']],
    ['another site', [file, '--url', 'https://www.facebook.com.example.org/x']],
    ['no address', [file]],
    ['a word that is no address', [file, '--url', 'facebook']],
    ['an unknown option', [file, '--url', 'https://www.facebook.com/x', '--send']],
    ['a date that is none', [file, '--url', 'https://www.facebook.com/x', '--now', 'yesterday']],
  ])('refuses %s in one sentence', (_, options) => {
    const { status, stdout, stderr } = run(...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toBe('');
  });
});
