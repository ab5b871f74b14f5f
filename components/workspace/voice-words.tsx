import type { Voice } from '../../utils/domain/brands/brand.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { Checkbox, TextField, Toggles } from '../shared/fields.tsx';
import { PlusIcon, TrashIcon } from '../shared/icons.tsx';

interface VoiceWordsProps {
  voice: Voice;
  brandName: string;
  onChange: (part: Partial<Voice>) => void;
}

/** What the brand calls itself, in which languages it answers, and which words it does not use. */
export function VoiceWords({ voice, brandName, onChange }: VoiceWordsProps) {
  const { avoid = [], languages = ['fr', 'en'] } = voice;
  const changeRow = (at: number, part: Partial<(typeof avoid)[number]>) =>
    onChange({ avoid: avoid.map((row, index) => (index === at ? { ...row, ...part } : row)) });
  return (
    <>
      <TextField
        label={t('voice_called_as')}
        help={t('voice_called_as_help')}
        placeholder={brandName}
        value={voice.calledAs ?? ''}
        onChange={(calledAs) => onChange({ calledAs })}
        maxLength={100}
      />
      <div className="field">
        <span className="field-label">{t('voice_languages')}</span>
        <Toggles
          label={t('voice_languages')}
          values={languages}
          choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`language_${value}`) }))}
          onChange={(chosen) => chosen.length > 0 && onChange({ languages: chosen })}
        />
        <span className="field-help">{t('voice_languages_help')}</span>
      </div>
      <div className="field">
        <Checkbox isSelected={voice.inclusive ?? false} onChange={(inclusive) => onChange({ inclusive })}>
          {t('voice_inclusive')}
        </Checkbox>
        <span className="field-help">{t('voice_inclusive_help', '{{#if inclusive}}')}</span>
      </div>
      <fieldset className="stack group">
        <legend>{t('voice_avoid')}</legend>
        <p className="small soft">{t('voice_avoid_help')}</p>
        {avoid.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may hold the same words while they are typed
          <div key={at} className="voice-avoid">
            <TextField
              label={`${t('voice_avoid_words')} ${at + 1}`}
              value={row.words}
              onChange={(words) => changeRow(at, { words })}
              maxLength={100}
            />
            <TextField
              label={`${t('voice_avoid_instead')} ${at + 1}`}
              placeholder={t('voice_avoid_nothing')}
              value={row.instead}
              onChange={(instead) => changeRow(at, { instead })}
              maxLength={100}
            />
            <IconButton
              label={t('labelled', t('action_delete'), row.words)}
              onPress={() => onChange({ avoid: avoid.filter((_, index) => index !== at) })}
            >
              <TrashIcon />
            </IconButton>
          </div>
        ))}
        {avoid.length < 200 && (
          <div>
            <Button onPress={() => onChange({ avoid: [...avoid, { words: '', instead: '' }] })}>
              <PlusIcon />
              {t('voice_avoid_add')}
            </Button>
          </div>
        )}
      </fieldset>
    </>
  );
}
