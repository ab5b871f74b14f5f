import type { CSSProperties } from 'react';
import { CAMPAIGN_COLORS } from '../../../utils/domain/calendar/campaign.ts';
import { t } from '../../../utils/i18n/translate.ts';

const NAMES = ['blue', 'green', 'amber', 'pink', 'violet', 'grey'] as const;

/** The palette: `color` of a campaign, and what it is called. */
export function campaignColors(): { color: number; name: string }[] {
  return NAMES.slice(0, CAMPAIGN_COLORS).map((name, color) => ({ color, name: t(`campaign_color_${name}`) }));
}

/** The colours of a campaign for the styles of what stands in it: `--campaign` and, behind it, `--campaign-soft`. */
export function campaignStyle(color: number): CSSProperties {
  return {
    '--campaign': `var(--campaign-${color})`,
    '--campaign-soft': `var(--campaign-${color}-soft)`,
  } as CSSProperties;
}
