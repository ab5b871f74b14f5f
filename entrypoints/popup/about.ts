import { formatTime } from '../../components/shared/dates.ts';
import type { PopupRows } from '../../utils/db/popup.ts';
import { localTimeZone } from '../../utils/domain/calendar/time-zone.ts';
import type { DoableLine } from '../../utils/domain/calendar/today/todays-checklist.ts';
import { interfaceLanguage, t } from '../../utils/i18n/translate.ts';

/** Asked for once: it takes as long as to draw a line. */
const here = localTimeZone();

/** When, where and for whom or what a line is, in short words. */
export function aboutLine(
  line: DoableLine,
  { brands, names }: Pick<PopupRows, 'brands' | 'names'>,
): string[] {
  const { time, brandId } = line.kind === 'entry' ? line.occurrence.entry : line.task;
  const brand = brands.length > 1 ? brands.find(({ id }) => id === brandId)?.name : undefined;
  const words =
    line.kind === 'entry'
      ? [writeTime(time, line.occurrence.entry.timeZone), ...onNetworks(line.occurrence.entry.networks)]
      : [time && formatTime(time), prepares(line.task, names)];
  return [...words, brand].filter((one): one is string => typeof one === 'string' && one !== '');
}

/** A time that is meant elsewhere says where. */
function writeTime(time: string | null, timeZone: string): string | null {
  if (time === null) return null;
  return timeZone === here ? formatTime(time) : `${formatTime(time)} (${timeZone})`;
}

function onNetworks(networks: readonly ('facebook' | 'instagram' | 'linkedin')[]): string[] {
  return networks.length > 0 ? [networks.map((network) => t(`network_${network}`)).join(', ')] : [];
}

function prepares(
  { entryId, keyDate, checklistId }: Extract<DoableLine, { kind: 'task' }>['task'],
  names: PopupRows['names'],
): string | null {
  const date = keyDate && names.keyDates.get(`${keyDate.id}:${keyDate.day}`);
  const name =
    (entryId && names.entries.get(entryId)) ??
    date?.name[interfaceLanguage()] ??
    (checklistId && names.checklists.get(checklistId));
  return name ? t('popup_prepares', name) : null;
}
