import { type ReactNode, useState } from 'react';
import {
  ASSISTANT_PROVIDERS,
  type AssistantSettings,
  readServerAddress,
} from '../../utils/domain/assistant/settings.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Choices, TextField } from '../shared/fields.tsx';
import type { Notice } from '../shared/notice.ts';
import { Select } from '../shared/select.tsx';
import { Banner } from '../shared/states.tsx';

interface AssistantSectionProps {
  settings: AssistantSettings;
  /** Whether the browser has a model of its own. */
  browserModel: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** The names of the models that the server told of. */
  models: readonly string[];
  notice: Notice | null;
  isTesting: boolean;
  /** Inside the gesture: the browser asks for its permission. `key`: null forgets it, undefined keeps it. */
  onSave: (settings: AssistantSettings, key: string | null | undefined) => void;
  onTest: () => void;
  log: ReactNode;
}

/** Who writes proposals: nobody, the browser's own model, or a server. */
export function AssistantSection(props: AssistantSectionProps) {
  const { settings, browserModel, models, notice, isTesting, onSave } = props;
  const [draft, setDraft] = useState(settings);
  const [key, setKey] = useState('');
  const address = readServerAddress(draft.address);
  const change = (part: Partial<AssistantSettings>) => setDraft({ ...draft, ...part });
  const isSaved =
    key === '' &&
    draft.address === settings.address &&
    draft.model === settings.model &&
    settings.provider === 'server';
  return (
    <div className="stack editor">
      <p className="soft">{t('assistant_help')}</p>
      <Choices
        label={t('assistant_provider')}
        value={draft.provider}
        onChange={(provider) => {
          change({ provider });
          // A server is asked for its permission first, by its own button.
          if (provider !== 'server') onSave({ ...settings, provider }, undefined);
        }}
        choices={ASSISTANT_PROVIDERS.map((value) => ({
          value,
          label: t(`assistant_provider_${value}`),
          help: t(`assistant_provider_${value}_help`),
        }))}
      />
      {draft.provider === 'browser' && (
        <Banner tone={browserModel === 'unavailable' ? 'warning' : 'neutral'}>
          {t(`assistant_browser_${browserModel}`)}
        </Banner>
      )}
      {draft.provider === 'server' && (
        <fieldset className="stack group">
          <legend>{t('assistant_provider_server')}</legend>
          <TextField
            label={t('assistant_address')}
            help={t('assistant_address_help')}
            value={draft.address}
            onChange={(next) => change({ address: next })}
            maxLength={500}
            {...(!address.ok &&
              draft.address.trim() !== '' && { error: t(`assistant_address_${address.error}`) })}
          />
          <TextField
            label={t('assistant_key')}
            help={`${t(settings.hasKey ? 'assistant_key_kept' : 'assistant_key_help')}`}
            type="password"
            autoComplete="off"
            value={key}
            onChange={setKey}
            maxLength={1_000}
          />
          {settings.hasKey && (
            <div>
              <Button variant="quiet" onPress={() => onSave(settings, null)}>
                {t('assistant_key_forget')}
              </Button>
            </div>
          )}
          <TextField
            label={t('assistant_model')}
            value={draft.model}
            onChange={(model) => change({ model })}
            maxLength={200}
          />
          {models.length > 0 && (
            <Select
              label={t('assistant_models')}
              value={draft.model}
              onChange={(model) => change({ model })}
              choices={models.map((value) => ({ value, label: value }))}
            />
          )}
          <div className="row">
            <Button
              variant="primary"
              isDisabled={!address.ok}
              onPress={() => {
                onSave(draft, key === '' ? undefined : key);
                setKey('');
              }}
            >
              {t('assistant_save')}
            </Button>
            <Button isDisabled={!isSaved || isTesting} onPress={props.onTest}>
              {t('assistant_test')}
            </Button>
            {isTesting && (
              <span role="status" className="small">
                {t('assistant_testing')}
              </span>
            )}
          </div>
        </fieldset>
      )}
      {notice && <Banner tone={notice.tone}>{notice.text}</Banner>}
      {props.log}
    </div>
  );
}
