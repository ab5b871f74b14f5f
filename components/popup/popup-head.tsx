import type { Brand } from '../../utils/domain/brands/brand.ts';
import { t } from '../../utils/i18n/translate.ts';
import { BridgeIcon, CalendarIcon, GearIcon, PanelIcon } from '../shared/icons.tsx';
import { PlainButton } from './controls.tsx';

interface PopupHeadProps {
  brands: readonly Brand[];
  /** Null: all of them. */
  brandId: string | null;
  onBrand: (brandId: string | null) => void;
  onOpenCalendar: () => void;
  onOpenPanel: () => void;
  onOpenWorkspace: () => void;
}

/** Whose day it is, and the ways out. */
export function PopupHead({ brands, brandId, onBrand, ...ways }: PopupHeadProps) {
  return (
    <header className="popup-head">
      <span className="row popup-name">
        <BridgeIcon />
        <h1>Passerelle</h1>
      </span>
      {brands.length > 1 && (
        <select
          className="input brand-choice"
          aria-label={t('popup_brand')}
          value={brandId ?? ''}
          onChange={(event) => onBrand(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{t('popup_every_brand')}</option>
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <span className="row popup-ways">
        <PlainButton onPress={ways.onOpenCalendar}>
          <CalendarIcon />
          {t('popup_open_calendar')}
        </PlainButton>
        <PlainButton onPress={ways.onOpenPanel}>
          <PanelIcon />
          {t('popup_open_panel')}
        </PlainButton>
        <PlainButton isIcon variant="quiet" label={t('popup_open_workspace')} onPress={ways.onOpenWorkspace}>
          <GearIcon />
        </PlainButton>
      </span>
    </header>
  );
}
