import { NETWORK_IDS, type NetworkId } from '../../utils/domain/conversation/item.ts';
import { t } from '../../utils/i18n/translate.ts';

/** The networks by name, for whoever chooses among them. */
export function networkChoices(): Array<{ value: NetworkId; label: string }> {
  return NETWORK_IDS.map((value) => ({ value, label: t(`network_${value}`) }));
}
