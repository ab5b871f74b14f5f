import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import { ENTRY_STATUSES } from '../../../utils/domain/calendar/entry.ts';
import type { DatedKeyDate } from '../../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { withStatus } from '../../../utils/domain/calendar/publishing/publish.ts';
import type { EntryForm, FormErrors } from '../../../utils/domain/calendar/views/entry-form.ts';
import { interfaceLanguage, t } from '../../../utils/i18n/translate.ts';
import { formatDay } from '../../shared/dates.ts';
import { LabelledToggles, TextField } from '../../shared/fields.tsx';
import { networkChoices } from '../../shared/networks.ts';
import { Select } from '../../shared/select.tsx';
import { errorOf } from './form-errors.ts';

interface EntryFactsProps {
  form: EntryForm;
  errors: FormErrors;
  brands: ReadonlyArray<{ id: string; name: string }>;
  campaigns: readonly Campaign[];
  /** The dates to come that an entry may prepare. */
  keyDates: readonly DatedKeyDate[];
  onChange: (part: Partial<EntryForm>) => void;
}

/** No id is this. */
const NONE = '-';

/** What an entry is for, where it goes and how far it has come. */
export function EntryFacts({ form, errors, brands, campaigns, keyDates, onChange }: EntryFactsProps) {
  return (
    <section className="stack" aria-label={t('entry_facts')}>
      <Select
        label={t('entry_status')}
        value={form.status}
        onChange={(status) => onChange(withStatus(form, status))}
        choices={ENTRY_STATUSES.map((value) => ({ value, label: t(`entry_status_${value}`) }))}
      />
      <LabelledToggles
        label={t('entry_networks')}
        values={form.networks}
        choices={networkChoices()}
        onChange={(networks) => onChange({ networks })}
      />
      <OneOf
        label={t('entry_brand')}
        none={t('workspace_all_brands')}
        value={form.brandId}
        choices={brands.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(brandId) => onChange({ brandId })}
      />
      <OneOf
        label={t('entry_campaign')}
        none={t('entry_no_campaign')}
        value={form.campaignId}
        choices={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(campaignId) => onChange({ campaignId })}
      />
      <KeyDateField form={form} keyDates={keyDates} onChange={onChange} />
      <TextField
        label={t('entry_owner')}
        value={form.owner}
        onChange={(owner) => onChange({ owner })}
        {...errorOf(errors, 'owner')}
      />
      <TextField
        label={t('entry_objective')}
        value={form.objective}
        onChange={(objective) => onChange({ objective })}
        {...errorOf(errors, 'objective')}
      />
    </section>
  );
}

interface OneOfProps {
  label: string;
  /** What it is called when it is none of them. */
  none: string;
  value: string | null;
  choices: ReadonlyArray<{ value: string; label: string }>;
  onChange: (value: string | null) => void;
}

/** One of some, or none; what is chosen and no longer there stays until something else is. */
export function OneOf({ label, none, value, choices, onChange }: OneOfProps) {
  const isGone = value !== null && !choices.some((choice) => choice.value === value);
  return (
    <Select
      label={label}
      value={value ?? NONE}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      choices={[
        { value: NONE, label: none },
        ...choices,
        ...(isGone ? [{ value, label: t('entry_gone_choice') }] : []),
      ]}
    />
  );
}

function KeyDateField({ form, keyDates, onChange }: Pick<EntryFactsProps, 'form' | 'keyDates' | 'onChange'>) {
  const { keyDate } = form;
  const now = keyDate && `${keyDate.id}:${keyDate.day}`;
  const choices = keyDates.map(({ id, day, name }) => ({
    value: id,
    label: t('entry_key_date_on', name[interfaceLanguage()], formatDay(day, 'date')),
  }));
  const isPast = now !== null && !keyDates.some(({ id }) => id === now);
  return (
    <OneOf
      label={t('entry_key_date')}
      none={t('entry_no_key_date')}
      value={now}
      choices={
        isPast && keyDate ? [{ value: now, label: formatDay(keyDate.day, 'date') }, ...choices] : choices
      }
      onChange={(chosen) => {
        const found = keyDates.find(({ id }) => id === chosen);
        if (found) onChange({ keyDate: { id: found.keyDateId, day: found.day } });
        else if (chosen === null) onChange({ keyDate: null });
      }}
    />
  );
}
