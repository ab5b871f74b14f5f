import { useState } from 'react';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import { ArrowIcon } from '../shared/icons.tsx';
import { Banner, Empty } from '../shared/states.tsx';

interface OutlineViewProps {
  /** Undefined while the page writes it; null where it could not. */
  outline: string | null | undefined;
  onBack: () => void;
  /** @returns whether it is on the clipboard. */
  onCopy: (outline: string) => Promise<boolean>;
  onSave: (outline: string) => void;
}

/** The structure of a page, to be read before it is given to anyone. */
export function OutlineView({ outline, onBack, onCopy, onSave }: OutlineViewProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <article className="detail stack">
      <div className="row spread detail-bar">
        <Button variant="quiet" onPress={onBack}>
          <ArrowIcon to="left" />
          {t('panel_back')}
        </Button>
      </div>
      <h2>{t('outline_title')}</h2>
      <p className="small soft">{t('outline_help')}</p>
      {outline === undefined && <Empty title={t('panel_loading')} />}
      {outline === null && <Banner tone="negative">{t('outline_failed')}</Banner>}
      {typeof outline === 'string' && (
        <>
          <TextField label={t('outline_label')} rows={16} isReadOnly value={outline} />
          <div className="row">
            <Button variant="primary" onPress={() => onSave(outline)}>
              {t('outline_save')}
            </Button>
            <Button onPress={async () => setCopied(await onCopy(outline))}>{t('action_copy')}</Button>
          </div>
          <div aria-live="polite">
            {copied === true && <Banner tone="positive">{t('outline_copied')}</Banner>}
            {copied === false && <Banner tone="negative">{t('panel_not_copied')}</Banner>}
          </div>
        </>
      )}
    </article>
  );
}
