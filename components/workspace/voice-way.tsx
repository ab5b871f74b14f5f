import { useState } from 'react';
import type { Ways } from '../../utils/domain/brands/voice-for.ts';
import { findEmoji } from '../../utils/domain/replies/emoji.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Choices, TextField } from '../shared/fields.tsx';
import { Select } from '../shared/select.tsx';

export type WayField = keyof Ways;
export const WAY_FIELDS: readonly WayField[] = [
  'address',
  'greeting',
  'signOff',
  'emoji',
  'emojiSet',
  'maxLength',
];

const LENGTHS = { least: 50, most: 8_000 };

/** Whether a brand may keep to this length; none is one too. */
export function isLength(length: number | undefined): boolean {
  return (
    length === undefined || (Number.isInteger(length) && length >= LENGTHS.least && length <= LENGTHS.most)
  );
}

interface VoiceWayProps {
  field: WayField;
  ways: Ways;
  onChange: (part: Partial<Ways>) => void;
  /** What is wrong with a greeting or a sign-off. */
  errorOf: (text: string, language: 'fr' | 'en') => { error?: string };
}

/** One of the ways of a voice that may differ from network to network. */
export function VoiceWay({ field, ways, onChange, errorOf }: VoiceWayProps) {
  switch (field) {
    case 'address':
      return (
        <Choices
          label={t('workspace_address')}
          value={ways.address}
          onChange={(address) => onChange({ address })}
          choices={[
            { value: 'vous', label: t('workspace_vous') },
            { value: 'tu', label: t('workspace_tu') },
          ]}
        />
      );
    case 'greeting':
    case 'signOff':
      return (
        <div className="pair">
          {(['fr', 'en'] as const).map((language) => (
            <TextField
              key={language}
              label={t(
                field === 'greeting' ? `workspace_greeting_${language}` : `workspace_sign_off_${language}`,
              )}
              // A sign-off may have several lines.
              rows={field === 'signOff' ? 2 : 1}
              value={ways[field][language]}
              onChange={(text) => onChange({ [field]: { ...ways[field], [language]: text } })}
              maxLength={500}
              {...errorOf(ways[field][language], language)}
            />
          ))}
        </div>
      );
    case 'emoji':
      return (
        <Select
          label={t('workspace_emoji')}
          value={ways.emoji}
          onChange={(emoji) => onChange({ emoji })}
          choices={(['none', 'few', 'free'] as const).map((value) => ({
            value,
            label: t(`workspace_emoji_${value}`),
          }))}
        />
      );
    case 'emojiSet':
      return <EmojiSet emoji={ways.emojiSet ?? []} onChange={(emojiSet) => onChange({ emojiSet })} />;
    case 'maxLength':
      return <MaxLength length={ways.maxLength} onChange={(maxLength) => onChange({ maxLength })} />;
  }
}

/** Typed as text, read as the emoji in it. */
export function EmojiSet(props: { emoji: readonly string[]; onChange: (emoji: string[]) => void }) {
  const [text, setText] = useState(props.emoji.join(' '));
  return (
    <TextField
      label={t('voice_emoji_set')}
      help={t('voice_emoji_set_help')}
      value={text}
      maxLength={400}
      onChange={(typed) => {
        setText(typed);
        props.onChange([...new Set(findEmoji(typed).map(({ text: emoji }) => emoji))].slice(0, 100));
      }}
    />
  );
}

export function MaxLength(props: {
  length: number | undefined;
  onChange: (length: number | undefined) => void;
}) {
  const [text, setText] = useState(props.length?.toString() ?? '');
  return (
    <TextField
      label={t('voice_max_length')}
      help={t('voice_max_length_help')}
      inputMode="numeric"
      value={text}
      maxLength={6}
      onChange={(typed) => {
        setText(typed);
        props.onChange(typed.trim() === '' ? undefined : Number(typed));
      }}
      {...(!isLength(props.length) && { error: t('voice_max_length_wrong', LENGTHS.least, LENGTHS.most) })}
    />
  );
}
