import type { ReactNode } from 'react';
import type { ImportItem, ImportSettings } from '../../../utils/domain/calendar/exchange/compare.ts';
import { MOST_CHANGES } from '../../../utils/domain/calendar/exchange/plan-import.ts';
import type { Told } from '../../../utils/domain/calendar/exchange/told.ts';
import { interfaceLocale, plural, t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Toggles } from '../../shared/fields.tsx';
import { networkChoices } from '../../shared/networks.ts';
import { Select } from '../../shared/select.tsx';
import { Banner } from '../../shared/states.tsx';
import { CalendarItems } from './calendar-items.tsx';
import type { NameOf } from './say-value.ts';
import { ToldAbout } from './told-about.tsx';

interface CalendarPreviewProps {
  fileName: string;
  brands: ReadonlyArray<{ id: string; name: string }>;
  settings: ImportSettings;
  onSettings: (settings: ImportSettings) => void;
  /** Whether the file holds what lasts several days. */
  hasSpans: boolean;
  /** What a table may still be told about itself. */
  table: ReactNode;
  /** Null: they are being compared. */
  items: readonly ImportItem[] | null;
  told: readonly Told[];
  isTaken: (item: ImportItem) => boolean;
  onTake: (items: readonly ImportItem[], isTaken: boolean) => void;
  nameOf: NameOf;
  isBusy: boolean;
  /** @returns whether the browser let us. */
  onCopy: (text: string) => Promise<boolean>;
  onApply: () => void;
  onCancel: () => void;
}

/** Of what is new: a draft unless the user says otherwise. */
const STATUSES = ['idea', 'draft', 'ready'] as const;

/** What a calendar file would change, before anything is changed. */
export function CalendarPreview(props: CalendarPreviewProps) {
  const { items, settings, onSettings } = props;
  const taken = (items ?? []).filter(props.isTaken).length;
  const changing = Math.min(taken, MOST_CHANGES);
  return (
    <div className="stack exchange-preview">
      <h3>{t('exchange_preview', props.fileName)}</h3>
      {items?.some(({ status }) => status === 'added') && (
        <fieldset className="group stack">
          <legend>{t('calfiles_new_ones')}</legend>
          <div className="pair">
            <Select
              label={t('workspace_brand')}
              value={settings.brandId ?? ''}
              choices={[
                { value: '', label: t('calfiles_no_brand') },
                ...props.brands.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(value) => onSettings({ ...settings, brandId: value || null })}
            />
            <Select
              label={t('calfiles_field_status')}
              value={STATUSES.find((status) => status === settings.status) ?? 'draft'}
              choices={STATUSES.map((value) => ({ value, label: t(`entry_status_${value}`) }))}
              onChange={(status) => onSettings({ ...settings, status })}
            />
            {props.hasSpans && (
              <Select
                label={t('calfiles_spans')}
                value={settings.spansAreCampaigns ? 'campaigns' : 'entries'}
                choices={[
                  { value: 'campaigns', label: t('calfiles_spans_campaigns') },
                  { value: 'entries', label: t('calfiles_spans_entries') },
                ]}
                onChange={(value) => onSettings({ ...settings, spansAreCampaigns: value === 'campaigns' })}
              />
            )}
          </div>
          <div className="row">
            <span className="field-label" aria-hidden="true">
              {t('calfiles_field_networks')}
            </span>
            <Toggles
              label={t('calfiles_field_networks')}
              values={settings.networks}
              choices={networkChoices()}
              onChange={(networks) => onSettings({ ...settings, networks })}
            />
          </div>
          <p className="small soft">{t('calfiles_new_ones_help')}</p>
        </fieldset>
      )}
      {props.table}
      <ToldAbout told={props.told} onCopy={props.onCopy} />
      {taken > MOST_CHANGES && (
        <Banner tone="warning">
          {t('calfiles_too_many', new Intl.NumberFormat(interfaceLocale()).format(MOST_CHANGES))}
        </Banner>
      )}
      {items === null ? (
        <p role="status">{t('exchange_comparing')}</p>
      ) : (
        <CalendarItems items={items} isTaken={props.isTaken} onTake={props.onTake} nameOf={props.nameOf} />
      )}
      <div className="row exchange-buttons">
        <Button variant="primary" isDisabled={changing === 0 || props.isBusy} onPress={props.onApply}>
          {plural('calfiles_apply', changing)}
        </Button>
        <Button onPress={props.onCancel}>{t('action_cancel')}</Button>
        <span className="small soft">{t('exchange_nothing_yet')}</span>
      </div>
    </div>
  );
}
