import { type ImportItem, ITEM_STATUSES } from '../../../utils/domain/calendar/exchange/compare.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { StatusList } from '../../workspace/exchange/status-list.tsx';
import { CalendarItem } from './calendar-item.tsx';
import type { NameOf } from './say-value.ts';

interface CalendarItemsProps {
  items: readonly ImportItem[];
  isTaken: (item: ImportItem) => boolean;
  onTake: (items: readonly ImportItem[], isTaken: boolean) => void;
  nameOf: NameOf;
}

/** What a file brings, item by item, by how it stands. */
export function CalendarItems({ items, isTaken, onTake, nameOf }: CalendarItemsProps) {
  return (
    <StatusList
      label={t('calfiles_filter')}
      items={items}
      statuses={ITEM_STATUSES}
      nameOf={(status) => t(`calfiles_items_${status}`)}
      actions={(shown) => {
        const open = shown.filter(({ status }) => status !== 'same');
        if (open.length < 2) return null;
        return (
          <span className="row">
            <Button onPress={() => onTake(open, true)}>{t('calfiles_take_all')}</Button>
            <Button onPress={() => onTake(open, false)}>{t('calfiles_take_none')}</Button>
          </span>
        );
      }}
      draw={(item) => (
        <CalendarItem
          key={item.key}
          item={item}
          isTaken={isTaken(item)}
          nameOf={nameOf}
          onTake={(taken) => onTake([item], taken)}
        />
      )}
    />
  );
}
