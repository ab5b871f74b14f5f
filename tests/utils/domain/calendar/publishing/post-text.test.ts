import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../utils/domain/calendar/entry.ts';
import { postTextOn } from '../../../../../utils/domain/calendar/publishing/post-text.ts';
import { examples } from '../../../../examples.ts';

const entry: Entry = { ...examples.entry, text: 'Nos coffrets sont là.', texts: {}, hashtags: [], link: '' };

describe('what is posted', () => {
  it.each<[string, Partial<Entry>, string]>([
    ['the text alone', {}, 'Nos coffrets sont là.'],
    [
      'the link and the hashtags under it',
      { link: 'https://example.com', hashtags: ['Noël', '#Thé'] },
      'Nos coffrets sont là.\n\nhttps://example.com\n\n#Noël #Thé',
    ],
    [
      'no link or hashtag twice',
      { text: 'Par ici https://example.com #noël', link: 'https://example.com', hashtags: ['Noël', 'Thé'] },
      'Par ici https://example.com #noël\n\n#Thé',
    ],
    [
      'a hashtag that only begins like one of the text',
      { text: '#Noël2026', hashtags: ['Noël'] },
      '#Noël2026\n\n#Noël',
    ],
    [
      'the words of that network',
      { texts: { facebook: { text: 'Sur Facebook', firstComment: '' } } },
      'Sur Facebook',
    ],
    ['nothing', { text: ' ' }, ''],
  ])('is %s', (_, change, text) => {
    expect(postTextOn({ ...entry, ...change }, 'facebook')).toBe(text);
  });
});
