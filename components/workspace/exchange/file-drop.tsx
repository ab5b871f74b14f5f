import { DropZone, FileTrigger } from 'react-aria-components';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';

/** A place for a file that is dropped or chosen. What it is does not depend on its name; `formats` says what is read. */
export function FileDrop({ formats, onFile }: { formats: string; onFile: (file: File) => void }) {
  return (
    <DropZone
      className="drop"
      aria-label={t('exchange_drop')}
      onDrop={async ({ items }) => {
        const [item] = items.filter((one) => one.kind === 'file');
        if (item) onFile(await item.getFile());
      }}
    >
      <p>{t('exchange_drop')}</p>
      <FileTrigger
        onSelect={(list) => {
          const [file] = list ?? [];
          if (file) onFile(file);
        }}
      >
        <Button variant="primary">{t('exchange_choose')}</Button>
      </FileTrigger>
      <p className="small soft">{formats}</p>
    </DropZone>
  );
}
