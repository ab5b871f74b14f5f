import { t } from '../../utils/i18n/translate.ts';
import { PlainButton } from './controls.tsx';

interface DoneBarProps {
  /** What was just done; empty: nothing. */
  said: string;
  /** Null: it cannot be taken back. */
  onUndo: (() => void) | null;
  onClose: () => void;
}

/** Says what was just done, aloud too, and takes it back. It stays until something else is done: nobody has to hurry. */
export function DoneBar({ said, onUndo, onClose }: DoneBarProps) {
  return (
    <div className="done-bar" data-fleeting="" data-empty={said === '' ? '' : undefined}>
      <p role="status" className="done-said">
        {said}
      </p>
      {onUndo && (
        <PlainButton onPress={onUndo}>
          {t('popup_undo')} <kbd>Ctrl+Z</kbd>
        </PlainButton>
      )}
      {said !== '' && (
        <PlainButton variant="quiet" onPress={onClose}>
          {t('popup_close')}
        </PlainButton>
      )}
    </div>
  );
}
