import { type ChangeEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { EditorOptions, MountedEditor } from './mounted.ts';

export interface FieldOptions extends EditorOptions {
  /** `input` is the box of reels, which has one line. */
  kind?: 'textarea' | 'input' | undefined;
  maxLength?: number | undefined;
  /** The words of the box while it is empty, and of its button. */
  placeholder?: string | undefined;
  submitLabel?: string | undefined;
}

interface FieldProps extends FieldOptions {
  onValue: (value: string) => void;
}

function CommentForm(props: FieldProps) {
  const {
    kind = 'textarea',
    prefill,
    placeholder = 'Ajouter un commentaire…',
    submitLabel = 'Publier',
  } = props;
  const [value, setValue] = useState(prefill === undefined ? '' : `@${prefill} `);
  props.onValue(value);
  const shared = {
    'aria-label': placeholder,
    placeholder,
    autoComplete: 'off',
    autoCorrect: 'off',
    maxLength: props.maxLength,
    value,
    onChange(event: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) {
      setValue(event.target.value);
      props.onChange?.(event.target.value);
    },
  };
  return (
    <form
      method="POST"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit?.(value);
      }}
    >
      <div>
        {kind === 'input' ? <input type="text" {...shared} /> : <textarea {...shared} />}
        {value.trim() !== '' && (
          <div>
            <div role="button" tabIndex={0} onClick={() => props.onSubmit?.(value)}>
              {submitLabel}
            </div>
          </div>
        )}
      </div>
    </form>
  );
}

/** Puts a comment box as on Instagram into `container`: React holds the value, and shows a button while there is one. */
export function mountReactTextarea(container: HTMLElement, options: FieldOptions = {}): MountedEditor {
  let current = '';
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <CommentForm
        {...options}
        onValue={(value) => {
          current = value;
        }}
      />,
    ),
  );
  const element = container.querySelector<HTMLElement>('textarea, input');
  if (!element) throw new Error('the box was not drawn');
  return { element, getText: () => current, destroy: () => root.unmount() };
}
