import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';
import { LongText } from '../../shared/request-text.tsx';

interface TextToPostProps {
  label: string;
  text: string;
  isMain?: boolean;
  isBusy: boolean;
  onInsert: () => void;
  onCopy: (text: string) => void;
}

/** A text for a box of the network, word for word. */
export function TextToPost({ label, text, isMain = false, isBusy, onInsert, onCopy }: TextToPostProps) {
  return (
    <div className="stack">
      <LongText label={label} text={text} />
      <div className="row">
        <Button
          variant={isMain ? 'primary' : 'plain'}
          isDisabled={isBusy}
          aria-label={t('labelled', t('panel_insert'), label)}
          onPress={onInsert}
        >
          {t('panel_insert')}
        </Button>
        <Button
          isDisabled={isBusy}
          aria-label={t('labelled', t('action_copy'), label)}
          onPress={() => onCopy(text)}
        >
          {t('action_copy')}
        </Button>
      </div>
    </div>
  );
}
