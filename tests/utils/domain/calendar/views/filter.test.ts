import { expect, it } from 'vitest';
import {
  isUnfiltered,
  NO_PLAN_FILTER,
  type PlanFilter,
  showsCampaign,
  showsEntry,
  showsKeyDate,
  showsTask,
} from '../../../../../utils/domain/calendar/views/filter.ts';
import { examples } from '../../../../examples.ts';
import { planned } from '../planned.ts';

const { entry } = planned('post', '2026-11-21', { networks: ['facebook', 'linkedin'], status: 'ready' });
const shows = (filter: Partial<PlanFilter>, rest = {}) =>
  showsEntry({ ...NO_PLAN_FILTER, ...filter }, { ...entry, ...rest });

it('shows what passes each filter that is set', () => {
  expect(isUnfiltered(NO_PLAN_FILTER)).toBe(true);
  expect(shows({})).toBe(true);
  expect(shows({ networks: ['linkedin', 'instagram'] })).toBe(true);
  expect(shows({ networks: ['instagram'] })).toBe(false);
  expect(shows({ statuses: ['idea', 'ready'] })).toBe(true);
  expect(shows({ statuses: ['ready'], networks: ['instagram'] })).toBe(false);
  expect(shows({ campaignId: 'noel' })).toBe(false);
  expect(shows({ campaignId: 'noel' }, { campaignId: 'noel' })).toBe(true);
});

it('shows what is for every brand with each', () => {
  expect(shows({ brandId: 'one' })).toBe(true);
  expect(shows({ brandId: 'two' })).toBe(false);
  expect(shows({ brandId: 'two' }, { brandId: null })).toBe(true);
  const two = { ...NO_PLAN_FILTER, brandId: 'two', statuses: ['idea' as const] };
  expect(showsTask(two, examples.task)).toBe(false);
  expect(showsTask(two, { ...examples.task, brandId: null })).toBe(true);
  expect(showsKeyDate(two, { ...examples.datedKeyDate, brandId: 'two' })).toBe(true);
  expect(showsCampaign({ ...NO_PLAN_FILTER, campaignId: 'other' }, examples.campaign)).toBe(false);
});
