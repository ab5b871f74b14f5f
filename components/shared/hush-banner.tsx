import type { Brand } from '../../utils/domain/brands/brand.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Banner } from './states.tsx';

/** Says which brands speak quietly, as long as they do, so that nobody forgets it. */
export function HushBanner({ brands }: { brands: readonly Brand[] }) {
  return brands.map(({ id, name, voice: { hush } }) =>
    hush ? (
      <Banner key={id} tone="warning">
        {t(`hush_banner_${hush}`, name)}
      </Banner>
    ) : null,
  );
}
