import { expect, it } from 'vitest';
import { emptyEntry } from '../../../../../utils/domain/calendar/entry.ts';
import {
  isWebLink,
  measurePost,
  readHashtags,
} from '../../../../../utils/domain/calendar/publishing/limits.ts';

const entry = {
  ...emptyEntry(1, 'Europe/Paris'),
  id: 'e',
  title: 'Noël',
  text: 'Les coffrets sont là #Noel',
  hashtags: ['noel', 'atelier'],
  link: 'https://example.com/noel',
  texts: { linkedin: { text: 'Notre savoir-faire : https://example.com/noel', firstComment: 'Merci !' } },
};

it('counts what is posted, hashtags and link with it', () => {
  expect(measurePost(entry, 'facebook')).toEqual({ post: 62, firstComment: 0, hashtags: 2 });
  expect(measurePost(entry, 'linkedin')).toEqual({ post: 61, firstComment: 7, hashtags: 2 });
});

it.each([
  ['#noel, atelier  #Fait_main;été', ['noel', 'atelier', 'Fait_main', 'été']],
  ['noel #Noel ##noel', ['noel']],
  [' , # ', []],
])('reads the hashtags of "%s"', (line, words) => {
  expect(readHashtags(line)).toEqual(words);
});

it.each([
  ['', true],
  ['https://example.com', true],
  ['http://example.com/a?b=c#d', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['example.com', false],
  ['https://', false],
  ['https://exa mple.com', false],
])('takes the link "%s": %s', (link, isTaken) => {
  expect(isWebLink(link)).toBe(isTaken);
});
