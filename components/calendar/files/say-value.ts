import { ENTRY_STATUSES } from '../../../utils/domain/calendar/entry.ts';
import { NETWORK_IDS } from '../../../utils/domain/conversation/item.ts';
import { t } from '../../../utils/i18n/translate.ts';

/** Names of what a row points at, by ids. */
export type NameOf = (field: string, id: string) => string | null;

/** The value of a field in words. */
export function sayValue(field: string, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'calfiles_yes' : 'calfiles_no');
  if (typeof value !== 'object') return sayWord(field, String(value), nameOf);
  if (Array.isArray(value)) return value.map((one) => sayValue(field, one, nameOf)).join(', ');
  const parts = value as Readonly<Record<string, unknown>>;
  if (field === 'checklist' || field === 'backPlan') return `${parts.done ? '☑' : '☐'} ${parts.title}`;
  return Object.entries(parts)
    .map(([name, part]) => [sayWord('networks', name, nameOf), sayValue(name, part, nameOf)])
    .filter(([, said]) => said !== '')
    .map(([name, said]) => (name === 'text' || name === 'rule' ? said : `${name} ${said}`))
    .join(' · ');
}

function sayWord(field: string, word: string, nameOf: NameOf): string {
  const network = NETWORK_IDS.find((id) => id === word);
  if (field === 'networks' && network) return t(`network_${network}`);
  const status = ENTRY_STATUSES.find((one) => one === word);
  if (field === 'status' && status) return t(`entry_status_${status}`);
  return nameOf(field, word) ?? word;
}
