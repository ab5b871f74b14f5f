import { Label, Radio, RadioGroup } from 'react-aria-components';
import { STARTER_PACKS, type StarterPack } from '../../utils/domain/replies/starters/packs.ts';
import { countStarters } from '../../utils/domain/replies/starters/situations.ts';
import { plural, t } from '../../utils/i18n/translate.ts';

interface StarterPackChoiceProps {
  /** Null: none yet. */
  value: StarterPack | null;
  onChange: (pack: StarterPack) => void;
}

/** One starter pack of templates, as cards that say what is in each. */
export function StarterPackChoice({ value, onChange }: StarterPackChoiceProps) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(chosen) => {
        const pack = STARTER_PACKS.find((one) => one === chosen);
        if (pack) onChange(pack);
      }}
    >
      <Label className="field-label">{t('starters_label')}</Label>
      <div className="packs">
        {STARTER_PACKS.map((pack) => (
          <Radio key={pack} value={pack} className="check pack">
            <span className="radio-dot" />
            <span className="pack-text">
              <strong>{t(`starters_${pack}`)}</strong>
              <span>{t(`starters_${pack}_help`)}</span>
              <span className="small soft">{plural('starters_count', countStarters(pack))}</span>
            </span>
          </Radio>
        ))}
      </div>
      <p className="field-help">{t('starters_core')}</p>
    </RadioGroup>
  );
}
