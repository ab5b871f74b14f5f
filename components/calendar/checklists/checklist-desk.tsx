import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { type Rhythm, rhythmOfRule } from '../../../utils/domain/calendar/series/rhythm.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Select } from '../../shared/select.tsx';
import { TextDialog } from '../../shared/text-dialog.tsx';
import { ChecklistLines } from './checklist-lines.tsx';
import { RhythmForm } from './rhythm-form.tsx';
import { TakeList } from './take-list.tsx';

type Items = ReusableChecklist['items'];

interface ChecklistDeskProps {
  list: ReusableChecklist;
  brands: ReadonlyArray<{ id: string; name: string }>;
  today: string;
  entries: readonly Occurrence[];
  onChange: (changes: Partial<ReusableChecklist>) => Promise<boolean>;
  onRhythm: (rhythm: Rhythm) => void;
  onAddLine: (title: string) => Promise<boolean>;
  onDeleteLine: (item: Items[number]) => void;
  onDay: (day: string) => void;
  onEntry: (entry: Occurrence) => void;
  onDuplicate: () => void;
  onDelete: () => void;
}

/** What a brand's id cannot be. */
const EVERY_BRAND = '';

/** One checklist: its use, its lines, when it comes by itself. Each change is kept at once. */
export function ChecklistDesk(props: ChecklistDeskProps) {
  const { list, brands, today, entries, onChange } = props;
  return (
    <section className="stack list-desk" aria-labelledby="list-name">
      <div className="row spread">
        <h3 id="list-name" className="list-name">
          {list.name}
        </h3>
        <div className="row">
          <TextDialog
            trigger={<Button variant="quiet">{t('lists_rename')}</Button>}
            title={t('lists_rename')}
            label={t('lists_name')}
            value={list.name}
            confirm={t('action_save')}
            onConfirm={(name) => void onChange({ name })}
          />
          <Button variant="quiet" onPress={props.onDuplicate}>
            {t('lists_duplicate')}
          </Button>
          <Button variant="quiet" onPress={props.onDelete}>
            {t('action_delete')}
          </Button>
        </div>
      </div>
      <TakeList
        today={today}
        entries={entries}
        isEmpty={list.items.length === 0}
        onDay={props.onDay}
        onEntry={props.onEntry}
      />
      <ChecklistLines
        items={list.items}
        onChange={(items) => void onChange({ items })}
        onAdd={props.onAddLine}
        onDelete={props.onDeleteLine}
      />
      <RhythmForm rhythm={rhythmOfRule(list.recurrence?.rule ?? null)} onChange={props.onRhythm} />
      <div className="list-brand">
        <Select
          label={t('lists_brand')}
          value={list.brandId ?? EVERY_BRAND}
          choices={[
            { value: EVERY_BRAND, label: t('workspace_all_brands') },
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => void onChange({ brandId: id === EVERY_BRAND ? null : id })}
        />
      </div>
    </section>
  );
}
