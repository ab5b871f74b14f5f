import type { Brand } from '../../../utils/domain/brands/brand.ts';
import { COUNTRIES, COUNTRY_CODES } from '../../../utils/domain/calendar/key-dates/countries.ts';
import {
  BILINGUAL,
  type KeyDatePlace,
  SCHOOL_ZONES,
} from '../../../utils/domain/calendar/key-dates/place.ts';
import { regionName } from '../../../utils/domain/calendar/key-dates/region-names.ts';
import { interfaceLanguage, interfaceLocale, t } from '../../../utils/i18n/translate.ts';
import { Select } from '../../shared/select.tsx';

interface PlaceFormProps {
  brands: readonly Pick<Brand, 'id' | 'name'>[];
  /** Null: for all brands. */
  brandId: string | null;
  onBrand: (brandId: string | null) => void;
  place: KeyDatePlace;
  onPlace: (place: KeyDatePlace) => void;
}

/** Nothing chosen: no brand and no region has this id. */
const NONE = '-';

/** Whose dates are shown: brand, country, region, school zone, customs. */
export function PlaceForm({ brands, brandId, onBrand, place, onPlace }: PlaceFormProps) {
  const { country, region, zone, language } = place;
  const countries = new Intl.DisplayNames(interfaceLocale(), { type: 'region' });
  const regions = COUNTRIES[country].regions
    .map((code: string) => ({ value: code, label: regionName(country, code, interfaceLanguage()) }))
    .sort((a, b) => a.label.localeCompare(b.label, interfaceLocale()));
  return (
    <div className="keydates-place">
      {brands.length > 0 && (
        <Select
          label={t('keydates_brand')}
          value={brandId ?? NONE}
          choices={[
            { value: NONE, label: t('keydates_all_brands') },
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(next) => onBrand(next === NONE ? null : next)}
        />
      )}
      <Select
        label={t('keydates_country')}
        value={country}
        choices={COUNTRY_CODES.map((code) => ({ value: code, label: countries.of(code) ?? code }))}
        onChange={(next) => {
          if (next !== country) onPlace({ country: next, region: null, zone: null, language: null });
        }}
      />
      {regions.length > 0 && (
        <Select
          label={t('keydates_region')}
          value={region ?? NONE}
          choices={[{ value: NONE, label: t('keydates_whole_country') }, ...regions]}
          onChange={(next) => onPlace({ ...place, region: next === NONE ? null : next })}
        />
      )}
      {country === 'FR' && (
        <Select
          label={t('keydates_zone')}
          value={zone ?? NONE}
          choices={[
            { value: NONE, label: t('keydates_no_zone') },
            ...SCHOOL_ZONES.map((value) => ({ value, label: t('keydates_zone_of', value) })),
          ]}
          onChange={(next) => onPlace({ ...place, zone: next === NONE ? null : next })}
        />
      )}
      {BILINGUAL.includes(country) && (
        <Select
          label={t('keydates_customs')}
          value={language ?? NONE}
          choices={[
            { value: NONE, label: t('keydates_customs_all') },
            { value: 'fr', label: t('language_fr') },
            { value: 'en', label: t('language_en') },
          ]}
          onChange={(next) => onPlace({ ...place, language: next === NONE ? null : (next as 'fr' | 'en') })}
        />
      )}
    </div>
  );
}
