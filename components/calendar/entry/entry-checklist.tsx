import { useState } from 'react';
import {
  TextField as AriaTextField,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import type { ChecklistItem } from '../../../utils/domain/calendar/entry.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { Checkbox } from '../../shared/fields.tsx';
import { PlusIcon, TrashIcon } from '../../shared/icons.tsx';

interface EntryChecklistProps {
  items: readonly ChecklistItem[];
  /** Those that are used again and again. */
  checklists: readonly ReusableChecklist[];
  onChange: (items: ChecklistItem[]) => void;
}

/** The steps of one entry. */
export function EntryChecklist({ items, checklists, onChange }: EntryChecklistProps) {
  const [title, setTitle] = useState('');
  const add = (titles: readonly string[]) =>
    onChange([...items, ...titles.map((one) => ({ id: crypto.randomUUID(), title: one, done: false }))]);
  const change = (at: number, part: Partial<ChecklistItem>) =>
    onChange(items.map((item, index) => (index === at ? { ...item, ...part } : item)));
  const move = (at: number, step: 1 | -1) => {
    const [item] = items.slice(at, at + 1);
    if (item) onChange(items.toSpliced(at, 1).toSpliced(at + step, 0, item));
  };
  const addTyped = () => {
    if (title.trim() === '') return;
    add([title.trim()]);
    setTitle('');
  };
  return (
    <section className="stack" aria-label={t('entry_checklist')}>
      <h3>{t('entry_checklist')}</h3>
      {items.length > 0 && (
        <ul className="entry-list">
          {items.map((item, at) => (
            <li key={item.id} className="entry-item">
              <Checkbox isSelected={item.done} onChange={(done) => change(at, { done })}>
                <span className="hidden-visually">{t('labelled', t('entry_item_done'), item.title)}</span>
              </Checkbox>
              <AriaTextField
                aria-label={t('entry_item_title', at + 1)}
                className="entry-item-title"
                value={item.title}
                maxLength={200}
                onChange={(next) => change(at, { title: next })}
              >
                <Input className="input" />
              </AriaTextField>
              <IconButton
                label={t('labelled', t('entry_item_up'), item.title)}
                isDisabled={at === 0}
                onPress={() => move(at, -1)}
              >
                <span aria-hidden="true">↑</span>
              </IconButton>
              <IconButton
                label={t('labelled', t('entry_item_down'), item.title)}
                isDisabled={at === items.length - 1}
                onPress={() => move(at, 1)}
              >
                <span aria-hidden="true">↓</span>
              </IconButton>
              <IconButton
                label={t('labelled', t('action_delete'), item.title)}
                onPress={() => onChange(items.toSpliced(at, 1))}
              >
                <TrashIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="entry-add">
        <AriaTextField
          className="field"
          value={title}
          maxLength={200}
          onChange={setTitle}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) addTyped();
            else event.continuePropagation();
          }}
        >
          <Label className="field-label">{t('entry_item_new')}</Label>
          <Input className="input" />
        </AriaTextField>
        <Button
          aria-label={t('labelled', t('action_add'), t('entry_item_new'))}
          isDisabled={title.trim() === ''}
          onPress={addTyped}
        >
          <PlusIcon />
        </Button>
      </div>
      {checklists.length > 0 && (
        <MenuTrigger>
          <div>
            <Button>
              {t('entry_from_checklist')}
              <span aria-hidden="true">▾</span>
            </Button>
          </div>
          <Popover className="select-popover">
            <Menu
              className="select-list"
              aria-label={t('entry_from_checklist')}
              onAction={(key) => {
                const list = checklists.find(({ id }) => id === key);
                if (list) add(list.items.map((item) => item.title));
              }}
            >
              {checklists.map(({ id, name }) => (
                <MenuItem key={id} id={id} className="select-item">
                  {name}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </section>
  );
}
