import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry, type Publication } from '../../../../../utils/domain/calendar/entry.ts';
import {
  firstCommentOn,
  isPublishedOn,
  networksLeft,
  networksOffered,
  publish,
  unpublish,
  withoutPublications,
  withStatus,
} from '../../../../../utils/domain/calendar/publishing/publish.ts';

const entry: Entry = {
  ...emptyEntry(1, 'Europe/Paris'),
  id: 'entry-1',
  title: 'Noël',
  networks: ['facebook', 'linkedin'],
  status: 'ready',
  text: 'Nos coffrets sont là.',
};
const onFacebook: Publication = {
  network: 'facebook',
  url: 'https://www.facebook.com/x/posts/1',
  postKey: 'facebook:1',
  at: 5,
};
const onLinkedin: Publication = { network: 'linkedin', url: null, postKey: null, at: 6 };

describe('an entry for two networks', () => {
  it('is published once it is on both', () => {
    const half = publish(entry, onFacebook, 10);
    expect(half).toMatchObject({ status: 'ready', publications: [onFacebook], updatedAt: 10 });
    expect(networksLeft(half)).toEqual(['linkedin']);
    const whole = publish(half, onLinkedin, 11);
    expect(whole).toMatchObject({ status: 'published', publications: [onFacebook, onLinkedin] });
  });

  it('has one post on a network: the last that was told', () => {
    const later = { ...onFacebook, postKey: 'facebook:2' };
    expect(publish(publish(entry, onFacebook, 10), later, 11).publications).toEqual([later]);
  });

  it('is ready again where its post is taken back, whatever came since', () => {
    const whole: Entry = {
      ...entry,
      status: 'measured',
      publications: [onFacebook, onLinkedin],
    };
    expect(unpublish(whole, 'linkedin', 12)).toMatchObject({ status: 'ready', publications: [onFacebook] });
    expect(unpublish(entry, 'instagram', 12)).toMatchObject({ status: 'ready', publications: [] });
  });
});

it('stays measured when another of its posts becomes known', () => {
  const measured: Entry = { ...entry, status: 'measured', publications: [onLinkedin] };
  expect(publish(measured, onFacebook, 10).status).toBe('measured');
});

it('is published at once where it names no network', () => {
  expect(publish({ ...entry, networks: [] }, onFacebook, 10).status).toBe('published');
});

it('says nothing of a day of a series by what the series holds', () => {
  const series = { ...entry, publications: [onFacebook] };
  const day = { key: 'entry-1@2026-11-21', entry: series, day: '2026-11-21' };
  expect(isPublishedOn({ ...day, isRepeat: true }, 'facebook')).toBe(false);
  expect(isPublishedOn({ ...day, isRepeat: false }, 'facebook')).toBe(true);
});

it('has a first comment where that network has one', () => {
  const texts = { linkedin: { text: null, firstComment: ' Le lien ' } };
  expect(firstCommentOn({ texts }, 'linkedin')).toBe('Le lien');
  expect(firstCommentOn({ texts }, 'facebook')).toBe('');
});

it('is offered where it is lacking, else where it goes; anywhere where it names no network', () => {
  const half = { ...entry, publications: [onFacebook] };
  expect(networksOffered(half)).toEqual(['linkedin']);
  expect(networksOffered({ ...half, publications: [onFacebook, onLinkedin] })).toEqual(entry.networks);
  expect(networksOffered({ ...entry, networks: [] })).toEqual(['facebook', 'instagram', 'linkedin']);
});

describe('going back from published', () => {
  const whole: Entry = { ...entry, status: 'published', publications: [onFacebook, onLinkedin] };

  it('to any status before it forgets the posts, so that it can be published again', () => {
    expect(withStatus(whole, 'ready')).toEqual({ status: 'ready', publications: [] });
    expect(withStatus({ ...whole, status: 'measured' }, 'idea')).toEqual({
      status: 'idea',
      publications: [],
    });
  });

  it('is not what a half published entry does, nor one that was measured', () => {
    const half: Entry = { ...entry, status: 'draft', publications: [onFacebook] };
    expect(withStatus(half, 'ready')).toEqual({ status: 'ready', publications: [onFacebook] });
    expect(withStatus(whole, 'measured').publications).toEqual(whole.publications);
  });

  it('by one post that is taken back keeps the other', () => {
    expect(withoutPublications(whole, [onLinkedin])).toEqual({ status: 'ready', publications: [onFacebook] });
  });
});
