import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Entry } from '../../utils/domain/calendar/entry.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { Checkbox, TextField } from '../shared/fields.tsx';
import { PlusIcon, TrashIcon } from '../shared/icons.tsx';

interface DayEntriesProps {
  day: string;
  entries: readonly Entry[];
  onAdd: (title: string) => Promise<boolean>;
  onTick: (entry: Entry, done: boolean) => void;
  onDelete: (entry: Entry) => void;
}

/** What is planned on the chosen day. */
export function DayEntries({ day, entries, onAdd, onTick, onDelete }: DayEntriesProps) {
  const words = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <section className="stack" aria-labelledby="day">
      <h2 id="day" className="day-title">
        {words.format(new Date(`${day}T00:00:00Z`))}
      </h2>
      {entries.length === 0 && <p className="small soft">{t('popup_no_entry')}</p>}
      <ul className="lines">
        {entries.map((entry) => (
          <li key={entry.id} className="row spread line">
            <Checkbox isSelected={entry.done} onChange={(done) => onTick(entry, done)}>
              {entry.title}
            </Checkbox>
            <IconButton
              label={t('labelled', t('action_delete'), entry.title)}
              onPress={() => onDelete(entry)}
            >
              <TrashIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      <AddLine label={t('popup_add_entry')} onAdd={onAdd} />
    </section>
  );
}

/** One line to add something by its title; it keeps the text until it is stored. */
export function AddLine({ label, onAdd }: { label: string; onAdd: (title: string) => Promise<boolean> }) {
  const [title, setTitle] = useState('');
  return (
    <Form
      className="add-line"
      onSubmit={async (event) => {
        event.preventDefault();
        if (title.trim() !== '' && (await onAdd(title.trim()))) setTitle('');
      }}
    >
      <TextField label={label} value={title} onChange={setTitle} maxLength={200} />
      <Button
        type="submit"
        aria-label={t('labelled', t('action_add'), label)}
        isDisabled={title.trim() === ''}
      >
        <PlusIcon />
      </Button>
    </Form>
  );
}
