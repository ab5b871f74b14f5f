import { useState } from 'react';
import type { KeptDraft } from '../../utils/domain/replies/reply.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Age } from '../shared/age.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { TrashIcon } from '../shared/icons.tsx';

interface KeptDraftsProps {
  /** The newest first. */
  drafts: readonly KeptDraft[];
  /** The draft in the field is put aside for it. */
  onTake: (draft: KeptDraft) => void;
  onDelete: (draft: KeptDraft) => void;
  onPutBack: (draft: KeptDraft) => void;
}

/** The first words tell drafts apart. */
const SHOWN = 140;

/** The drafts of a comment that were put aside. */
export function KeptDrafts({ drafts, onTake, onDelete, onPutBack }: KeptDraftsProps) {
  const [deleted, setDeleted] = useState<KeptDraft | null>(null);
  if (drafts.length === 0 && !deleted) return null;
  return (
    <section className="kept" aria-labelledby="kept-drafts">
      <h3 id="kept-drafts">{t('editor_kept')}</h3>
      {deleted && (
        <p className="row small" role="status">
          {t('editor_kept_deleted')}
          <Button
            onPress={() => {
              onPutBack(deleted);
              setDeleted(null);
            }}
          >
            {t('editor_undo')}
          </Button>
        </p>
      )}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} className="kept-draft">
            <span className="kept-words">
              <span className="kept-text" dir="auto">
                {draft.text.slice(0, SHOWN)}
              </span>
              <span className="small soft">
                <Age writtenAt={{ at: draft.keptAt, precision: 'minute' }} words={null} />
              </span>
            </span>
            <Button
              aria-label={t('labelled', t('editor_kept_take'), draft.text.slice(0, 40))}
              onPress={() => onTake(draft)}
            >
              {t('editor_kept_take')}
            </Button>
            <IconButton
              label={t('labelled', t('action_delete'), draft.text.slice(0, 40))}
              onPress={() => {
                onDelete(draft);
                setDeleted(draft);
              }}
            >
              <TrashIcon />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
