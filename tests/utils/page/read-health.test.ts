import { describe, expect, it } from 'vitest';
import { networkForUrl } from '../../../utils/networks/index.ts';
import { readPage } from '../../../utils/page/read.ts';
import { loadSavedPage, savedPageNames } from './saved-pages.ts';

function healthOf(html: string, url: string) {
  const network = networkForUrl(url);
  if (!network) throw new Error(`no network for ${url}`);
  return readPage(new DOMParser().parseFromString(html, 'text/html'), network, url).health;
}

describe('the reply box', () => {
  it.each(savedPageNames)('is not missed on %s, whichever editors the page has besides', (name) => {
    const { html, url } = loadSavedPage(name);
    expect(healthOf(html, url).otherEditors).toBeUndefined();
  });

  it.each([
    ['facebook/reply_composer_open_en', /role="presentation"/g],
    ['instagram/post_page_fr', /autocorrect="off"/g],
    ['linkedin/sdui_detail_en_siblings', /commentBox-/g],
    ['linkedin/classic_post_en', /comments-comment-box/g],
  ])('that is not where it was is told from one that is not open: %s', (name, sign) => {
    const { html, url } = loadSavedPage(name);
    const health = healthOf(html.replace(sign, ''), url);
    expect(health.composers).toBe(0);
    expect(health.otherEditors).toBeGreaterThan(0);
    expect(health.light).toBe('green');
  });
});
