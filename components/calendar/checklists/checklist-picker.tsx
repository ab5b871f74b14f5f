import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { rhythmOfRule } from '../../../utils/domain/calendar/series/rhythm.ts';
import { plural, t } from '../../../utils/i18n/translate.ts';
import { describeRhythm } from './describe-rhythm.ts';

interface ChecklistPickerProps {
  lists: readonly ReusableChecklist[];
  brands: ReadonlyArray<{ id: string; name: string }>;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The checklists to choose from. */
export function ChecklistPicker({ lists, brands, chosen, onChoose }: ChecklistPickerProps) {
  const describe = ({ items, recurrence, brandId }: ReusableChecklist) =>
    [
      plural('lists_line_count', items.length),
      describeRhythm(rhythmOfRule(recurrence?.rule ?? null)),
      brands.find(({ id }) => id === brandId)?.name ?? null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  return (
    <ListBox
      aria-label={t('calendar_part_checklists')}
      className="list-picker"
      items={lists}
      dependencies={[brands]}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        if (id !== undefined) onChoose(String(id));
      }}
    >
      {(list) => (
        <ListBoxItem id={list.id} textValue={list.name} className="list-item">
          <span className="list-item-name">{list.name}</span>
          <span className="small soft">{describe(list)}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
