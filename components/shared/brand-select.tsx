import { t } from '../../utils/i18n/translate.ts';
import { Select } from './select.tsx';

/** No id is empty. */
const ALL = '';

interface BrandSelectProps {
  brands: ReadonlyArray<{ id: string; name: string }>;
  /** Null: all of them. */
  value: string | null;
  onChange: (brandId: string | null) => void;
}

/** Which brand's things are shown. */
export function BrandSelect({ brands, value, onChange }: BrandSelectProps) {
  return (
    <Select
      label={t('workspace_brand')}
      value={value ?? ALL}
      onChange={(id) => onChange(id === ALL ? null : id)}
      choices={[
        { value: ALL, label: t('workspace_all_brands') },
        ...brands.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
