import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Campaign, campaignFields } from '../domain/calendar/campaign.ts';
import { defineSetting } from './setting.ts';

/** As it is typed: it may have no name yet, half a day, or end before it begins. */
const draftSchema = v.object({ ...campaignFields, name: v.string(), first: v.string(), last: v.string() });

/** What stands in the fields of a campaign, until it is saved or given up. */
export const unsavedCampaign = defineSetting<Campaign | null>(
  storage.defineItem<unknown>('local:unsavedCampaign'),
  v.nullable(draftSchema),
  null,
);
