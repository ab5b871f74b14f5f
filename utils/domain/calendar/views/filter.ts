import * as v from 'valibot';
import { networkIdSchema } from '../../conversation/item.ts';
import type { Campaign } from '../campaign.ts';
import { ENTRY_STATUSES, type Entry } from '../entry.ts';
import type { DatedKeyDate } from '../key-dates/chosen-key-date.ts';
import type { Task } from '../task.ts';

/** What of the calendar is shown. */
export const planFilterSchema = v.object({
  /** Null: of any brand. What is for every brand is shown with each. */
  brandId: v.nullable(v.string()),
  /** Null: with any campaign, or none. */
  campaignId: v.nullable(v.string()),
  /** Empty: all. */
  networks: v.array(networkIdSchema),
  /** Empty: all. */
  statuses: v.array(v.picklist(ENTRY_STATUSES)),
});
export type PlanFilter = v.InferOutput<typeof planFilterSchema>;

export const NO_PLAN_FILTER: PlanFilter = { brandId: null, campaignId: null, networks: [], statuses: [] };

/** Whether nothing is hidden. */
export function isUnfiltered({ brandId, campaignId, networks, statuses }: PlanFilter): boolean {
  return brandId === null && campaignId === null && networks.length + statuses.length === 0;
}

/** Whether an entry is shown: on one of the networks, in one of the statuses, of the brand, of the campaign. */
export function showsEntry(filter: PlanFilter, entry: Entry): boolean {
  return (
    showsBrand(filter, entry.brandId) &&
    (filter.campaignId === null || entry.campaignId === filter.campaignId) &&
    (filter.networks.length === 0 || filter.networks.some((network) => entry.networks.includes(network))) &&
    (filter.statuses.length === 0 || filter.statuses.includes(entry.status))
  );
}

/** Tasks and key dates have neither network nor status: of them the brand alone decides. */
export function showsBrand({ brandId }: Pick<PlanFilter, 'brandId'>, of: string | null): boolean {
  return brandId === null || of === null || of === brandId;
}

export function showsTask(filter: PlanFilter, task: Task): boolean {
  return showsBrand(filter, task.brandId);
}

export function showsKeyDate(filter: PlanFilter, date: DatedKeyDate): boolean {
  return showsBrand(filter, date.brandId);
}

export function showsCampaign(filter: PlanFilter, campaign: Campaign): boolean {
  return (
    showsBrand(filter, campaign.brandId) && (filter.campaignId === null || filter.campaignId === campaign.id)
  );
}
