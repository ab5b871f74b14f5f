import { popupBrand } from './items.ts';
import { planChoices, planDay } from './plan.ts';
import { publishing } from './session.ts';
import { unsavedCampaign } from './unsaved-campaign.ts';
import { forgetUnsavedEntries } from './unsaved-entries.ts';

/** Forgets what was half done, and what the view was narrowed down by: the rows that it speaks of are gone. */
export async function forgetWhatWasShown(): Promise<void> {
  await Promise.all([
    forgetUnsavedEntries(),
    unsavedCampaign.restore(undefined),
    popupBrand.restore(undefined),
    planChoices.restore(undefined),
    planDay.restore(undefined),
    publishing.restore(undefined),
  ]);
}
