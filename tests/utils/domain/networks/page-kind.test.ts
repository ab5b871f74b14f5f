import { expect, it } from 'vitest';
import { pageKindOf } from '../../../../utils/domain/networks/page-kind.ts';
import { networkForUrl } from '../../../../utils/networks/index.ts';

it.each([
  ['https://www.facebook.com/maison/posts/pfbid02abc?comment_id=1', 'post'],
  ['https://www.facebook.com/permalink.php?story_fbid=12&id=3', 'post'],
  ['https://www.facebook.com/groups/12/', 'feed'],
  ['https://www.instagram.com/p/DCoffrets/', 'post'],
  ['https://www.instagram.com/maison/', 'feed'],
  ['https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A12/', 'post'],
  ['https://www.linkedin.com/feed/', 'feed'],
  ['https://www.linkedin.com/%E0%A4%A', 'feed'],
])('tells a page of one post from others: %s', (url, kind) => {
  const network = networkForUrl(url);
  expect(network && pageKindOf(network, url)).toBe(kind);
});
