import type { EntryForm, FormErrors, FormField } from '../../../utils/domain/calendar/views/entry-form.ts';
import type { NetworkId } from '../../../utils/domain/conversation/item.ts';
import { interfaceLocale, type MessageKey, t } from '../../../utils/i18n/translate.ts';

/** The sentence for a field that cannot be saved as it is, as a text field takes it. */
export function errorOf(errors: FormErrors, field: FormField): { error?: string } {
  const error = errors.get(field);
  return error === undefined ? {} : { error: t(`entry_error_${error}`) };
}

/** The fields that draw their own mistake. */
const DRAWN: ReadonlySet<FormField> = new Set<FormField>([
  'title',
  'day',
  'text',
  'hashtags',
  'link',
  'imageNotes',
  'notes',
  'owner',
  'objective',
]);
/** What the form calls those that do not. */
const NAMES: Partial<Record<FormField, MessageKey>> = {
  time: 'entry_time',
  timeZone: 'entry_zone',
  recurrence: 'entry_repeat',
  checklist: 'entry_checklist',
  reminders: 'entry_reminders',
  publications: 'entry_publications',
};

/** The sentence for what cannot be saved and has no field in sight to say so; null: nothing. */
export function errorElsewhere(errors: FormErrors, { networks, texts }: EntryForm): string | null {
  const ofNetworks = networks.flatMap((network): FormField[] => [
    `texts.${network}.firstComment`,
    ...(typeof texts[network]?.text === 'string' ? [`texts.${network}.text` as const] : []),
  ]);
  const inSight = new Set<FormField>([...DRAWN, ...ofNetworks]);
  const names = [...errors.keys()]
    .filter((field) => !inSight.has(field))
    .map((field) => {
      const [part, network, text] = field.split('.');
      if (part !== 'texts') return t(NAMES[field] ?? 'entry_title');
      const name = t(`network_${network as NetworkId}`);
      return t(text === 'text' ? 'entry_text_on' : 'entry_first_comment', name);
    });
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(interfaceLocale()).format(new Set(names));
  return t('entry_errors_elsewhere', list);
}
