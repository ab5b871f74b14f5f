import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { ENTRY_STATUSES, type EntryStatus, isDue } from '../../../utils/domain/calendar/entry.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { MoreIcon, StatusIcon } from './plan-icons.tsx';
import type { PlanActions } from './plan-look.ts';

interface EntryMenuProps {
  occurrence: Occurrence;
  actions: PlanActions;
  onOpenChange: (isOpen: boolean) => void;
}

const DAYS = { earlier: -1, later: 1, week_later: 7 };

/** What can be done with an entry where it stands, without dragging it or opening it. */
export function EntryMenu({ occurrence: { key, entry, isRepeat }, actions, onOpenChange }: EntryMenuProps) {
  const simple = {
    open: actions.open,
    publish: actions.publish,
    move: actions.askDay,
    duplicate: actions.duplicate,
    delete: actions.remove,
  };
  function act(id: string): void {
    if (id in simple) simple[id as keyof typeof simple](key);
    else if (id in DAYS) actions.shift(key, DAYS[id as keyof typeof DAYS]);
    else actions.put(key, { status: id as EntryStatus });
  }
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      <AriaButton className="plan-tool" aria-label={t('labelled', t('plan_menu'), entry.title)}>
        <MoreIcon />
      </AriaButton>
      <Popover className="select-popover" placement="bottom end">
        <Menu className="select-list plan-menu" onAction={(id) => act(String(id))}>
          <MenuItem id="open" className="select-item">
            {t('plan_open')}
          </MenuItem>
          {isDue(entry) && (
            <MenuItem id="publish" className="select-item">
              {t('plan_publish')}
            </MenuItem>
          )}
          <MenuItem id="move" className="select-item">
            {t('plan_move_to')}
          </MenuItem>
          {entry.day !== null && (
            <>
              <MenuItem id="earlier" className="select-item">
                {t('plan_day_earlier')}
              </MenuItem>
              <MenuItem id="later" className="select-item">
                {t('plan_day_later')}
              </MenuItem>
              <MenuItem id="week_later" className="select-item">
                {t('plan_week_later')}
              </MenuItem>
            </>
          )}
          <MenuItem id="duplicate" className="select-item">
            {t('plan_duplicate')}
          </MenuItem>
          <MenuItem id="delete" className="select-item plan-danger">
            {isRepeat ? t('plan_delete_day') : t('action_delete')}
          </MenuItem>
          <Separator className="plan-separator" />
          <MenuSection selectionMode="single" selectedKeys={[entry.status]} disallowEmptySelection>
            <Header className="field-label plan-menu-title">{t('plan_status')}</Header>
            {ENTRY_STATUSES.map((status) => (
              <MenuItem
                key={status}
                id={status}
                className="select-item row"
                textValue={t(`entry_status_${status}`)}
              >
                <StatusIcon status={status} />
                {t(`entry_status_${status}`)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
