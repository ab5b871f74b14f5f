import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

interface UndoBarProps {
  /** What was done; null: nothing that can be undone. */
  done: string | null;
  onUndo: () => void;
  onClose: () => void;
}

/** Says what was just done, and takes it back. It stays until something else is done: nobody has to hurry. */
export function UndoBar({ done, onUndo, onClose }: UndoBarProps) {
  return (
    <div className="undo" role="status">
      {done !== null && (
        <div className="row undo-bar">
          <span className="undo-said">{done}</span>
          <Button onPress={onUndo}>{t('library_undo')}</Button>
          <Button variant="quiet" onPress={onClose}>
            {t('library_close')}
          </Button>
        </div>
      )}
    </div>
  );
}
