import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import { copyOf } from '../../../utils/domain/calendar/views/entry-form.ts';
import { t } from '../../../utils/i18n/translate.ts';

/** In UTF-16 units. */
const MAX_TITLE = 200;

/** Another entry that says the same, with a title that says so. */
export function copyEntry(entry: Entry): Entry {
  const title = t('workspace_copy_of', entry.title).slice(0, MAX_TITLE);
  return copyOf(entry, crypto.randomUUID(), title, Date.now());
}
