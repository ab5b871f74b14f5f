import { useState } from 'react';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';

interface FreeDraftProps {
  /** Asks the page for the selected text; null: there is none, or no page that answers. */
  onReadSelection: (() => Promise<string | null>) | null;
  onStart: (text: string) => void;
}

/** Draft a reply to any text: selected in the page, or pasted. */
export function FreeDraft({ onReadSelection, onStart }: FreeDraftProps) {
  const [text, setText] = useState('');
  const [nothingSelected, setNothingSelected] = useState(false);
  return (
    <section className="stack" aria-labelledby="free-draft">
      <h2 id="free-draft">{t('panel_free_draft')}</h2>
      {onReadSelection && (
        <Button
          onPress={async () => {
            const selected = await onReadSelection();
            setNothingSelected(selected === null);
            if (selected !== null) onStart(selected);
          }}
        >
          {t('panel_from_selection')}
        </Button>
      )}
      {nothingSelected && (
        <p className="small" role="alert">
          {t('panel_nothing_selected')}
        </p>
      )}
      <TextField label={t('panel_paste')} rows={4} value={text} onChange={setText} />
      <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => onStart(text.trim())}>
        {t('panel_find_replies')}
      </Button>
    </section>
  );
}
