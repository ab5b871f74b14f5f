import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import { ENTRY_STATUSES } from '../../../utils/domain/calendar/entry.ts';
import {
  isUnfiltered,
  NO_PLAN_FILTER,
  type PlanFilter,
} from '../../../utils/domain/calendar/views/filter.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { BrandSelect } from '../../shared/brand-select.tsx';
import { Button } from '../../shared/button.tsx';
import { Toggles } from '../../shared/fields.tsx';
import { networkChoices } from '../../shared/networks.ts';
import { Select } from '../../shared/select.tsx';

interface PlanFiltersProps {
  brands: ReadonlyArray<{ id: string; name: string }>;
  campaigns: readonly Campaign[];
  filter: PlanFilter;
  onChange: (filter: PlanFilter) => void;
}

/** No id is empty. */
const ALL = '';

/** What the calendar is narrowed down by; only what would narrow it down is offered. */
export function PlanFilters({ brands, campaigns, filter, onChange }: PlanFiltersProps) {
  return (
    <fieldset className="row plan-filters" aria-label={t('plan_filters')}>
      {(brands.length > 1 || filter.brandId !== null) && (
        <BrandSelect
          brands={brands}
          value={filter.brandId}
          onChange={(brandId) => onChange({ ...filter, brandId })}
        />
      )}
      {(campaigns.length > 0 || filter.campaignId !== null) && (
        <Select
          label={t('plan_campaign')}
          value={filter.campaignId ?? ALL}
          onChange={(id) => onChange({ ...filter, campaignId: id === ALL ? null : id })}
          choices={[
            { value: ALL, label: t('plan_all_campaigns') },
            ...campaigns.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Toggles
        label={t('plan_networks')}
        values={filter.networks}
        onChange={(networks) => onChange({ ...filter, networks })}
        choices={networkChoices()}
      />
      <Toggles
        label={t('plan_status')}
        values={filter.statuses}
        onChange={(statuses) => onChange({ ...filter, statuses })}
        choices={ENTRY_STATUSES.map((id) => ({ value: id, label: t(`entry_status_${id}`) }))}
      />
      {!isUnfiltered(filter) && (
        <Button variant="quiet" onPress={() => onChange(NO_PLAN_FILTER)}>
          {t('plan_filter_off')}
        </Button>
      )}
    </fieldset>
  );
}
