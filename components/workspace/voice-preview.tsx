import { useState } from 'react';
import { NETWORK_IDS, type NetworkId } from '../../utils/domain/conversation/item.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Segments } from '../shared/fields.tsx';
import { networkChoices } from '../shared/networks.ts';

interface VoicePreviewProps {
  /** The languages that the brand answers in. */
  languages: readonly ('fr' | 'en')[];
  /** A believable reply in the voice as it is being changed. */
  preview: (language: 'fr' | 'en', network: NetworkId) => string;
}

/** What a reply sounds like in each language, on one network at a time. */
export function VoicePreview({ languages, preview }: VoicePreviewProps) {
  const [network, setNetwork] = useState<NetworkId>(NETWORK_IDS[0]);
  return (
    <section className="preview voice-preview" aria-label={t('workspace_preview')}>
      <div className="row spread">
        <h3>{t('workspace_preview')}</h3>
        <Segments
          label={t('voice_preview_on')}
          value={network}
          onChange={setNetwork}
          choices={networkChoices()}
        />
      </div>
      <div className="pair">
        {languages.map((language) => (
          <div key={language} className="voice-sample">
            <span className="small soft">{t(`language_${language}`)}</span>
            <p className="preview-text" lang={language}>
              {preview(language, network)}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
