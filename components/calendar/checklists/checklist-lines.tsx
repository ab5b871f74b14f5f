import { useState } from 'react';
import { Form, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { ReusableChecklist } from '../../../utils/domain/calendar/checklists/reusable-checklist.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { GripIcon, PencilIcon, PlusIcon, TrashIcon } from '../../shared/icons.tsx';
import { TextDialog } from '../../shared/text-dialog.tsx';

type Items = ReusableChecklist['items'];

interface ChecklistLinesProps {
  items: Items;
  onChange: (items: Items) => void;
  onAdd: (title: string) => Promise<boolean>;
  onDelete: (item: Items[number]) => void;
}

/** The lines of a checklist: by dragging, or from the handle with the keys, they get another order. */
export function ChecklistLines({ items, onChange, onAdd, onDelete }: ChecklistLinesProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => items.filter(({ id }) => keys.has(id)).map(({ title }) => ({ 'text/plain': title })),
    onReorder: ({ keys, target }) =>
      onChange(moveItems(items, keys as ReadonlySet<string>, String(target.key), target.dropPosition)),
  });
  return (
    <div className="stack">
      <GridList
        aria-label={t('lists_lines')}
        className="list-lines"
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="small soft">{t('lists_no_lines')}</p>}
      >
        {(item) => (
          <GridListItem textValue={item.title} className="list-line">
            <IconButton slot="drag" label={t('labelled', t('lists_move'), item.title)}>
              <GripIcon />
            </IconButton>
            <span className="list-line-title">{item.title}</span>
            <TextDialog
              trigger={
                <IconButton label={t('labelled', t('lists_change_line'), item.title)}>
                  <PencilIcon />
                </IconButton>
              }
              title={t('lists_change_line')}
              label={t('lists_line')}
              value={item.title}
              confirm={t('action_save')}
              onConfirm={(title) =>
                onChange(items.map((one) => (one.id === item.id ? { ...one, title } : one)))
              }
            />
            <IconButton label={t('labelled', t('action_delete'), item.title)} onPress={() => onDelete(item)}>
              <TrashIcon />
            </IconButton>
          </GridListItem>
        )}
      </GridList>
      <NewLine onAdd={onAdd} />
    </div>
  );
}

function NewLine({ onAdd }: Pick<ChecklistLinesProps, 'onAdd'>) {
  const [title, setTitle] = useState('');
  const isEmpty = title.trim() === '';
  return (
    <Form
      className="list-add"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!isEmpty && (await onAdd(title.trim()))) setTitle('');
      }}
    >
      <TextField label={t('lists_add_line')} value={title} onChange={setTitle} maxLength={200} />
      <Button type="submit" isDisabled={isEmpty}>
        <PlusIcon />
        {t('action_add')}
      </Button>
    </Form>
  );
}

function moveItems(
  items: Items,
  moved: ReadonlySet<string>,
  target: string,
  position: 'before' | 'after' | 'on',
): Items {
  const rest = items.filter(({ id }) => !moved.has(id));
  const at = rest.findIndex(({ id }) => id === target) + (position === 'after' ? 1 : 0);
  return rest.toSpliced(at, 0, ...items.filter(({ id }) => moved.has(id)));
}
