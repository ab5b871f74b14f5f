import { type RefObject, useState } from 'react';
import { Form, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Campaign } from '../../../utils/domain/calendar/campaign.ts';
import { isFullDay } from '../../../utils/domain/calendar/days.ts';
import { isWebLink } from '../../../utils/domain/calendar/publishing/limits.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { OneOf } from '../entry/entry-facts.tsx';
import { campaignColors, campaignStyle } from './campaign-colors.ts';

interface CampaignFormProps {
  /** As it was before anything was written; a new one has no name yet. */
  campaign: Campaign;
  /** As it is written by now. */
  draft: Campaign;
  brands: ReadonlyArray<{ id: string; name: string }>;
  /** Whether it was stored. */
  onSave: (campaign: Campaign) => Promise<boolean>;
  onChange: (draft: Campaign) => void;
  /** It was saved. */
  onClose: () => void;
  /** It is to be left; what is written may still be asked for. */
  onCancel: () => void;
  /** For whoever saves it from outside. */
  form?: RefObject<HTMLFormElement | null>;
}

/** A campaign: its span of days, whose it is, and what it is for. */
export function CampaignForm(props: CampaignFormProps) {
  const { campaign, draft, brands, onSave, onClose, onCancel } = props;
  const [isTried, setIsTried] = useState(false);
  const change = (part: Partial<Campaign>) => props.onChange({ ...draft, ...part });
  const link = draft.link.trim();
  const isNameless = draft.name.trim() === '';
  const isDayless = !isFullDay(draft.first) || !isFullDay(draft.last);
  const isBackwards = !isDayless && draft.last < draft.first;
  const isWrong = isNameless || isDayless || isBackwards || !isWebLink(link);
  return (
    <Form
      {...(props.form && { ref: props.form })}
      className="stack campaign-form"
      aria-label={campaign.name === '' ? t('campaign_new') : t('labelled', t('campaign_edit'), campaign.name)}
      validationBehavior="aria"
      onSubmit={async (event) => {
        event.preventDefault();
        setIsTried(true);
        if (isWrong) return;
        if (await onSave({ ...draft, name: draft.name.trim(), link, updatedAt: Date.now() })) onClose();
      }}
    >
      <TextField
        label={t('campaign_name')}
        value={draft.name}
        maxLength={200}
        autoFocus
        onChange={(name) => change({ name })}
        {...(isTried && isNameless && { error: t('campaign_nameless') })}
      />
      <div className="pair">
        <TextField
          label={t('campaign_first')}
          type="date"
          value={draft.first}
          onChange={(first) => change({ first })}
          {...(isTried && !isFullDay(draft.first) && { error: t('campaign_dayless') })}
        />
        <TextField
          label={t('campaign_last')}
          type="date"
          value={draft.last}
          onChange={(last) => change({ last })}
          {...(isTried && !isFullDay(draft.last) && { error: t('campaign_dayless') })}
          {...(isBackwards && { error: t('campaign_backwards') })}
        />
      </div>
      <OneOf
        label={t('entry_brand')}
        none={t('workspace_all_brands')}
        value={draft.brandId}
        choices={brands.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(brandId) => change({ brandId })}
      />
      <RadioGroup
        className="field"
        value={`${draft.color}`}
        onChange={(color) => change({ color: Number(color) })}
      >
        <Label className="field-label">{t('campaign_color')}</Label>
        <div className="campaign-colors">
          {campaignColors().map(({ color, name }) => (
            <Radio key={color} value={`${color}`} className="check">
              <span className="radio-dot" />
              <span className="campaign-swatch" style={campaignStyle(color)} />
              <span>{name}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <TextField
        label={t('entry_link')}
        type="url"
        placeholder="https://"
        value={draft.link}
        maxLength={2_000}
        onChange={(next) => change({ link: next })}
        {...(!isWebLink(link) && { error: t('entry_error_link') })}
      />
      <TextField
        label={t('entry_objective')}
        value={draft.objective}
        maxLength={500}
        onChange={(objective) => change({ objective })}
      />
      <TextField
        label={t('entry_notes')}
        rows={3}
        value={draft.notes}
        maxLength={8_000}
        onChange={(notes) => change({ notes })}
      />
      <div className="row">
        <Button type="submit" variant="primary">
          {t('action_save')}
        </Button>
        <Button onPress={onCancel}>{t('action_cancel')}</Button>
      </div>
    </Form>
  );
}
