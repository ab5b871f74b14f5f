import { useState } from 'react';
import type { Occurrence } from '../../../utils/domain/calendar/series/occurrences.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { Confirm } from '../../shared/confirm.tsx';
import { formatDay } from '../../shared/dates.ts';
import { Select } from '../../shared/select.tsx';
import { TextDialog } from '../../shared/text-dialog.tsx';

interface TakeListProps {
  today: string;
  /** The entries that come. */
  entries: readonly Occurrence[];
  isEmpty: boolean;
  onDay: (day: string) => void;
  onEntry: (entry: Occurrence) => void;
}

/** Takes a checklist: as tasks of a day, or into an entry. */
export function TakeList({ today, entries, isEmpty, onDay, onEntry }: TakeListProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const entry = entries.find(({ key }) => key === chosen) ?? entries[0];
  return (
    <div className="row">
      <Button variant="primary" isDisabled={isEmpty} onPress={() => onDay(today)}>
        {t('lists_do_today')}
      </Button>
      <TextDialog
        trigger={<Button isDisabled={isEmpty}>{t('lists_do_on')}</Button>}
        title={t('lists_do_on_title')}
        label={t('lists_day')}
        type="date"
        value={today}
        confirm={t('action_add')}
        onConfirm={onDay}
      />
      <Confirm
        trigger={<Button isDisabled={isEmpty}>{t('lists_to_entry')}</Button>}
        title={t('lists_to_entry_title')}
        confirm={t('action_add')}
        isHarmless
        isDisabled={entry === undefined}
        onConfirm={() => entry && onEntry(entry)}
      >
        {entry === undefined ? (
          <p>{t('lists_no_entries')}</p>
        ) : (
          <Select
            label={t('lists_entry')}
            value={entry.key}
            onChange={setChosen}
            choices={entries.map((one) => ({
              value: one.key,
              label: `${formatDay(one.day, 'brief')} · ${one.entry.title}`,
            }))}
          />
        )}
        <p className="small soft">{t('lists_to_entry_help')}</p>
      </Confirm>
    </div>
  );
}
