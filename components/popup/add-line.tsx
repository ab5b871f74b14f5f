import { type RefObject, useId, useState } from 'react';
import { t } from '../../utils/i18n/translate.ts';
import { PlusIcon } from '../shared/icons.tsx';

interface AddLineProps {
  label: string;
  onAdd: (title: string) => Promise<boolean>;
  fieldRef?: RefObject<HTMLInputElement | null>;
}

/** One line to add something by its title; it keeps the text until it is stored. */
export function AddLine({ label, onAdd, fieldRef }: AddLineProps) {
  const [title, setTitle] = useState('');
  const id = useId();
  return (
    <form
      className="add-line"
      onSubmit={async (event) => {
        event.preventDefault();
        if (title.trim() !== '' && (await onAdd(title.trim()))) setTitle('');
      }}
    >
      <label htmlFor={id} className="hidden-visually">
        {label}
      </label>
      <input
        id={id}
        ref={fieldRef}
        type="text"
        className="input"
        placeholder={label}
        autoComplete="off"
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <button
        type="submit"
        className="button"
        data-icon-only=""
        aria-label={t('labelled', t('action_add'), label)}
        disabled={title.trim() === ''}
      >
        <PlusIcon />
      </button>
    </form>
  );
}
