import { describe, expect, it } from 'vitest';
import { readPostAddress } from '../../../../utils/domain/networks/post-address.ts';
import { networks } from '../../../../utils/networks/index.ts';

function read(id: string, pasted: string) {
  const network = networks.find((one) => one.id === id);
  if (!network) throw new Error(id);
  return readPostAddress(network, pasted);
}

const FACEBOOK = 'https://www.facebook.com/maison/posts/pfbid0abc';
const LINKEDIN = 'https://www.linkedin.com/feed/update/urn:li:activity:7397900000000000001/';

describe('the address of a post', () => {
  it.each([
    ['facebook', `${FACEBOOK}?__cft__[0]=AZx&ref=share#top`, FACEBOOK, 'facebook:pfbid0abc'],
    ['facebook', ' m.facebook.com/maison/posts/pfbid0abc ', FACEBOOK, 'facebook:pfbid0abc'],
    [
      'facebook',
      'https://www.facebook.com/permalink.php?story_fbid=12&id=34&__tn__=R',
      'https://www.facebook.com/permalink.php?story_fbid=12&id=34',
      'facebook:12',
    ],
    // An address for sharing hides the id: opening the post tells it.
    ['facebook', 'https://www.facebook.com/share/p/1AbC/', 'https://www.facebook.com/share/p/1AbC/', null],
    [
      'instagram',
      'https://www.instagram.com/maison/p/DCoffrets/?utm_source=ig_web_copy_link',
      'https://www.instagram.com/p/DCoffrets/',
      'instagram:DCoffrets',
    ],
    [
      'linkedin',
      'https://www.linkedin.com/posts/maison_noel-activity-7397900000000000001-AbCd?utm_medium=x',
      LINKEDIN,
      'linkedin:urn:li:activity:7397900000000000001',
    ],
    [
      'linkedin',
      'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7397900000000000001?x=1',
      LINKEDIN,
      'linkedin:urn:li:activity:7397900000000000001',
    ],
  ])('on %s, %s, is kept without what tracks, with its id', (id, pasted, url, postKey) => {
    expect(read(id, pasted)).toEqual({ url, postKey });
  });

  it.each([
    ['facebook', 'https://www.instagram.com/p/DCoffrets/'],
    ['facebook', 'https://www.facebook.com.example.org/maison/posts/1'],
    ['facebook', 'https://www.facebook.com/'],
    ['facebook', 'Nos coffrets'],
    ['linkedin', 'javascript:alert(1)'],
    ['linkedin', ''],
  ])('is none of %s: %s', (id, pasted) => {
    expect(read(id, pasted)).toBeNull();
  });
});
