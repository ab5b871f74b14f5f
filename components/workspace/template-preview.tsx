import { Group } from 'react-aria-components';
import type { Item } from '../../utils/domain/conversation/item.ts';
import type { RenderedReply } from '../../utils/domain/replies/render.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

interface TemplatePreviewProps {
  /** Null: the template cannot be filled. */
  reply: RenderedReply | null;
  example: Pick<Item, 'author' | 'text'> | null;
  onOther: (() => void) | null;
}

/** What a template says, to a comment that was really written where there is one. */
export function TemplatePreview({ reply, example, onOther }: TemplatePreviewProps) {
  return (
    <Group className="preview" aria-label={t('workspace_preview')}>
      <h3>{t('workspace_preview')}</h3>
      {example && (
        <blockquote className="preview-comment small soft" dir="auto">
          {example.author !== null && <cite>{example.author}</cite>}
          <p>{example.text}</p>
        </blockquote>
      )}
      {reply && (
        <p className="preview-text" dir="auto">
          {reply.text}
        </p>
      )}
      {reply?.asked && (
        <p className="small soft">
          {t('workspace_preview_asked', reply.asked.map(({ name }) => name).join(', '))}
        </p>
      )}
      {onOther && (
        <div>
          <Button variant="quiet" onPress={onOther}>
            {t('workspace_preview_next')}
          </Button>
        </div>
      )}
    </Group>
  );
}
