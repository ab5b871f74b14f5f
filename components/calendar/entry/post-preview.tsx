import { useState } from 'react';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import { postTextOn } from '../../../utils/domain/calendar/publishing/post-text.ts';
import { t } from '../../../utils/i18n/translate.ts';
import { Button } from '../../shared/button.tsx';

interface PostPreviewProps {
  entry: Entry;
  /** Whether it was copied. */
  onCopy: (text: string) => Promise<boolean>;
}

/** What will be posted on each network, word for word. */
export function PostPreview({ entry, onCopy }: PostPreviewProps) {
  const [said, setSaid] = useState('');
  const parts = entry.networks.flatMap((network) => {
    const name = t(`network_${network}`);
    const comment = entry.texts[network]?.firstComment ?? '';
    const post = { key: network, name, text: postTextOn(entry, network) };
    return [post, { key: `${network} comment`, name: t('entry_first_comment', name), text: comment }];
  });
  const shown = parts.filter(({ text }) => text !== '');
  if (shown.length === 0) return null;
  return (
    <section className="stack" aria-label={t('entry_preview')}>
      <h3>{t('entry_preview')}</h3>
      {shown.map(({ key, name, text }) => (
        <div key={key} className="preview">
          <div className="row spread">
            <span className="field-label">{name}</span>
            <Button
              variant="quiet"
              aria-label={t('labelled', t('action_copy'), name)}
              onPress={async () =>
                setSaid((await onCopy(text)) ? t('entry_copied', name) : t('entry_not_copied'))
              }
            >
              {t('action_copy')}
            </Button>
          </div>
          <p className="preview-text">{text}</p>
        </div>
      ))}
      <p role="status" className="small soft">
        {said}
      </p>
    </section>
  );
}
