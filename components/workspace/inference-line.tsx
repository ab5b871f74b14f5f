import type { Inference } from '../../utils/domain/brands/infer-voice.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Checkbox, Choices, TextField, Toggles } from '../shared/fields.tsx';
import { Select } from '../shared/select.tsx';
import type { Line } from './voice-start.tsx';
import { EmojiSet, MaxLength } from './voice-way.tsx';

interface InferenceLineProps {
  line: Line;
  onChange: (part: Partial<Line>) => void;
}

/** One thing that the replies tell: taken over or not, corrected, and why we think so. */
export function InferenceLine({ line: { inference, ticked }, onChange }: InferenceLineProps) {
  const { evidence, seen, of } = inference;
  const name =
    'language' in inference
      ? t(
          inference.field === 'greeting'
            ? `workspace_greeting_${inference.language}`
            : `workspace_sign_off_${inference.language}`,
        )
      : t(`voice_field_${inference.field}`);
  return (
    <li className="stack inference">
      <Checkbox isSelected={ticked} onChange={(now) => onChange({ ticked: now })}>
        <strong>{name}</strong>
      </Checkbox>
      {ticked && (
        <InferredValue inference={inference} onChange={(changed) => onChange({ inference: changed })} />
      )}
      <div className="small soft">
        {t('voice_seen', seen, of)}
        <ul className="evidence">
          {evidence.map(({ reply, words }) => (
            <li key={reply}>
              {t(
                inference.field === 'maxLength' ? 'voice_evidence_length' : 'voice_evidence',
                reply + 1,
                words,
              )}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function InferredValue(props: { inference: Inference; onChange: (inference: Inference) => void }) {
  const { inference, onChange } = props;
  switch (inference.field) {
    case 'address':
      return (
        <Choices
          label={t('workspace_address')}
          value={inference.value}
          onChange={(value) => onChange({ ...inference, value })}
          choices={(['vous', 'tu'] as const).map((value) => ({ value, label: t(`workspace_${value}`) }))}
        />
      );
    case 'greeting':
    case 'signOff':
    case 'calledAs':
      return (
        <TextField
          label={t('voice_start_value')}
          value={inference.value}
          rows={inference.value.includes('\n') ? 2 : 1}
          maxLength={inference.field === 'calledAs' ? 100 : 500}
          onChange={(value) => onChange({ ...inference, value })}
        />
      );
    case 'emoji':
      return (
        <Select
          label={t('workspace_emoji')}
          value={inference.value}
          onChange={(value) => onChange({ ...inference, value })}
          choices={(['none', 'few', 'free'] as const).map((value) => ({
            value,
            label: t(`workspace_emoji_${value}`),
          }))}
        />
      );
    case 'emojiSet':
      return <EmojiSet emoji={inference.value} onChange={(value) => onChange({ ...inference, value })} />;
    case 'maxLength':
      return (
        <MaxLength
          length={inference.value}
          onChange={(value) => onChange({ ...inference, value: value ?? Number.NaN })}
        />
      );
    case 'languages':
      return (
        <Toggles
          label={t('voice_languages')}
          values={inference.value}
          choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`language_${value}`) }))}
          onChange={(value) => value.length > 0 && onChange({ ...inference, value })}
        />
      );
    case 'inclusive':
      return null;
  }
}
