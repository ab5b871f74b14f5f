import { act, renderHook } from '@testing-library/react';
import { expect } from 'vitest';
import { useEdits } from '../../../../entrypoints/options/calendar/use-edits.ts';
import { NO_PLAN_FILTER } from '../../../../utils/domain/calendar/views/filter.ts';
import { planChoices } from '../../../../utils/settings/plan.ts';
import { examples } from '../../../examples.ts';
import { it } from '../../../utils/db/database.ts';

const draft = { ...examples.entry, id: 'vases', status: 'draft' as const };

it.for([
  ['an entry that the filters hide', draft, '“Vases” is saved. The filters hide it.'],
  ['one that is shown', { ...draft, status: 'ready' as const }, '“Vases” is saved.'],
] as const)('says of %s where it is', async ([, after, sentence], { db }) => {
  await planChoices.set({ view: 'month', filter: { ...NO_PLAN_FILTER, statuses: ['ready'] } });
  const { result } = renderHook(() => useEdits({ db, change: async () => true }, true));
  await act(() => result.current.make([{ before: null, after }], '“Vases” is saved.'));
  expect(result.current.done).toBe(sentence);
});

it('says nothing of the filters when what they hide is deleted', async ({ db }) => {
  await planChoices.set({ view: 'month', filter: { ...NO_PLAN_FILTER, statuses: ['ready'] } });
  const { result } = renderHook(() => useEdits({ db, change: async () => true }, true));
  await act(() => result.current.make([{ before: draft, after: null }], '“Vases” is deleted.'));
  expect(result.current.done).toBe('“Vases” is deleted.');
});
