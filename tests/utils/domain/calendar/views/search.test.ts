import { expect, it } from 'vitest';
import { createEntrySearch, placeFound } from '../../../../../utils/domain/calendar/views/search.ts';
import { planned } from '../planned.ts';

it('finds entries by title, texts, first comment, hashtags and notes, without accents and with a typo', () => {
  const search = createEntrySearch();
  search.update([
    planned('title', '2020-01-01', { title: 'Fête des mères' }).entry,
    planned('text', '2026-11-21', {
      text: 'Bougies',
      texts: { linkedin: { text: 'Artisanat', firstComment: 'Le plan d’accès' } },
    }).entry,
    planned('tag', '2026-11-21', { hashtags: ['MarchéDeNoël'] }).entry,
    planned('notes', '2026-11-21', { notes: 'Demander à Élodie' }).entry,
  ]);
  const find = (query: string) => search.find(query)?.map(({ id }) => id);
  expect(find('fete meres')).toEqual(['title']);
  expect(find('artisanat')).toEqual(['text']);
  expect(find('acces plan')).toEqual(['text']);
  expect(find('#marchedenoel')).toEqual(['tag']);
  expect(find('elodei')).toEqual(['notes']);
  expect(find('crocodile')).toEqual([]);
  expect(find(' ')).toBeUndefined();
});

it('places a series at the next time that it comes, past what was moved away, or at its first where it is over', () => {
  const weekly = planned('weekly', '2026-11-02', {
    recurrence: { rule: 'FREQ=WEEKLY;COUNT=8', except: [] },
  }).entry;
  const moved = planned('weekly@2026-11-23', '2026-11-26', {
    series: { id: 'weekly', day: '2026-11-23' },
  }).entry;
  expect(placeFound(weekly, [], '2026-11-21')).toMatchObject({ key: 'weekly@2026-11-23', isRepeat: true });
  expect(placeFound(weekly, [moved], '2026-11-21').day).toBe('2026-11-30');
  expect(placeFound(weekly, [], '2027-03-01').day).toBe('2026-11-02');
  expect(placeFound({ ...weekly, recurrence: null, day: null }, [], '2026-11-21').day).toBe('');
});
