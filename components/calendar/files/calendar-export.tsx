import { useState } from 'react';
import { NETWORK_IDS, type NetworkId } from '../../../utils/domain/conversation/item.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Checkbox } from '../../shared/fields.tsx';
import { networkChoices } from '../../shared/networks.ts';
import { Select } from '../../shared/select.tsx';

/** What goes out. Null: all of them. */
export interface CalendarChoice {
  brandId: string | null;
  campaignId: string | null;
  network: NetworkId | null;
  withTasks: boolean;
  withKeyDates: boolean;
}

interface CalendarExportProps {
  brands: ReadonlyArray<{ id: string; name: string }>;
  campaigns: ReadonlyArray<{ id: string; name: string }>;
  /** How many entries a choice comes to. */
  count: (choice: CalendarChoice) => number;
  onIcs: (choice: CalendarChoice) => void;
  onCsv: (choice: CalendarChoice) => void;
}

/** The calendar as a file: for other calendars, or for a spreadsheet. */
export function CalendarExport({ brands, campaigns, count, onIcs, onCsv }: CalendarExportProps) {
  const [choice, setChoice] = useState<CalendarChoice>({
    brandId: null,
    campaignId: null,
    network: null,
    withTasks: true,
    withKeyDates: false,
  });
  const all = { value: '', label: t('calfiles_all') };
  const named = (rows: ReadonlyArray<{ id: string; name: string }>) => [
    all,
    ...rows.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const size = count(choice);
  return (
    <div className="stack">
      <div className="pair">
        <Select
          label={t('workspace_brand')}
          value={choice.brandId ?? ''}
          choices={named(brands)}
          onChange={(value) => setChoice({ ...choice, brandId: value || null })}
        />
        <Select
          label={t('calfiles_field_campaignId')}
          value={choice.campaignId ?? ''}
          choices={named(campaigns)}
          onChange={(value) => setChoice({ ...choice, campaignId: value || null })}
        />
        <Select
          label={t('calfiles_network')}
          value={choice.network ?? ''}
          choices={[all, ...networkChoices()]}
          onChange={(value) =>
            setChoice({ ...choice, network: NETWORK_IDS.find((id) => id === value) ?? null })
          }
        />
      </div>
      <div className="row calfiles-ticks">
        <Checkbox isSelected={choice.withTasks} onChange={(withTasks) => setChoice({ ...choice, withTasks })}>
          {t('calfiles_with_tasks')}
        </Checkbox>
        <Checkbox
          isSelected={choice.withKeyDates}
          onChange={(withKeyDates) => setChoice({ ...choice, withKeyDates })}
        >
          {t('calfiles_with_key_dates')}
        </Checkbox>
      </div>
      <p className="small soft" role="status">
        {plural('calfiles_entries', size)}
      </p>
      <div className="row">
        <Button onPress={() => onIcs(choice)}>{t('calfiles_to_ics')}</Button>
        <Button isDisabled={size === 0} onPress={() => onCsv(choice)}>
          {t('calfiles_to_csv')}
        </Button>
      </div>
      <p className="small soft">{t('calfiles_export_help')}</p>
    </div>
  );
}
