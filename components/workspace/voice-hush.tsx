import type { Voice } from '../../utils/domain/brands/brand.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Segments } from '../shared/fields.tsx';

type Hush = NonNullable<Voice['hush']>;

/** The switch that makes the brand speak quietly, everywhere and at once. */
export function VoiceHush(props: { hush: Hush | null; onChange: (hush: Hush | null) => void }) {
  const { hush, onChange } = props;
  return (
    <section className="voice-hush stack" aria-label={t('hush_title')} data-on={hush !== null}>
      <div className="row spread">
        <h3>{t('hush_title')}</h3>
        <Segments
          label={t('hush_title')}
          value={hush ?? 'off'}
          onChange={(value) => onChange(value === 'off' ? null : value)}
          choices={(['off', 'crisis', 'mourning'] as const).map((value) => ({
            value,
            label: t(`hush_${value}`),
          }))}
        />
      </div>
      <p className="small">{t(hush === null ? 'hush_help' : 'hush_on_help')}</p>
    </section>
  );
}
