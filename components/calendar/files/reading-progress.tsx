import { Label, ProgressBar } from 'react-aria-components';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';

interface ReadingProgressProps {
  fileName: string;
  /** How much is read, from 0 to 1. */
  done: number;
  onCancel: () => void;
}

/** A file that is being read, which may be stopped at any time. */
export function ReadingProgress({ fileName, done, onCancel }: ReadingProgressProps) {
  return (
    <ProgressBar className="stack calfiles-reading" value={done * 100}>
      {({ percentage = 0, valueText }) => (
        <>
          <div className="row spread">
            <Label>{t('calfiles_reading', fileName)}</Label>
            <span className="small soft">{valueText}</span>
          </div>
          <div className="calfiles-bar">
            <div style={{ width: `${percentage}%` }} />
          </div>
          <div>
            <Button onPress={onCancel}>{t('calfiles_stop')}</Button>
          </div>
        </>
      )}
    </ProgressBar>
  );
}
