import { useState } from 'react';
import type { Voice } from '../../utils/domain/brands/brand.ts';
import { type VoiceFact, withFacts } from '../../utils/domain/brands/infer-voice.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Banner } from '../shared/states.tsx';
import { VoiceNetworks } from './voice-networks.tsx';
import { VoiceStart } from './voice-start.tsx';
import { isLength, VoiceWay, WAY_FIELDS } from './voice-way.tsx';
import { VoiceWords } from './voice-words.tsx';

interface VoiceSectionProps {
  voice: Voice;
  brandName: string;
  onChange: (voice: Voice) => void;
  /** What is wrong with a greeting or a sign-off. */
  errorOf: (text: string, language: 'fr' | 'en') => { error?: string };
}

/** How the brand writes: everywhere, then where a network differs. */
export function VoiceSection({ voice, brandName, onChange, errorOf }: VoiceSectionProps) {
  const [applied, setApplied] = useState(0);
  return (
    <>
      <fieldset className="stack group">
        <legend>{t('workspace_voice')}</legend>
        <div className="row">
          <VoiceStart
            brandName={brandName}
            onApply={(facts: VoiceFact[]) => {
              onChange(withFacts(voice, facts));
              setApplied(applied + 1);
            }}
          />
        </div>
        {applied > 0 && <Banner tone="neutral">{t('voice_start_applied')}</Banner>}
        {WAY_FIELDS.map((field) => (
          <VoiceWay
            // What was taken over stands in the fields at once.
            key={`${field}-${applied}`}
            field={field}
            ways={voice}
            onChange={(part) => onChange({ ...voice, ...part })}
            errorOf={errorOf}
          />
        ))}
        <VoiceWords
          voice={voice}
          brandName={brandName}
          onChange={(part) => onChange({ ...voice, ...part })}
        />
      </fieldset>
      <VoiceNetworks
        voice={voice}
        onChange={(networks) => onChange({ ...voice, networks })}
        errorOf={errorOf}
      />
    </>
  );
}

/** Whether a voice can be saved. */
export function isWhole({ maxLength, networks = {} }: Voice): boolean {
  return isLength(maxLength) && Object.values(networks).every((ways) => isLength(ways?.maxLength));
}

/** Without the rows and values that were left empty. */
export function tidyVoice(voice: Voice): Voice {
  const { avoid, calledAs, emojiSet, maxLength, ...rest } = voice;
  const rows = (avoid ?? [])
    .map(({ words, instead }) => ({ words: words.trim(), instead: instead.trim() }))
    .filter(({ words }) => words !== '');
  return {
    ...rest,
    ...(rows.length > 0 && { avoid: rows }),
    ...(calledAs?.trim() && { calledAs: calledAs.trim() }),
    ...(emojiSet && emojiSet.length > 0 && { emojiSet }),
    ...(maxLength !== undefined && { maxLength }),
  };
}
