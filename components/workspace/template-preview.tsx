import type { Item } from '../../utils/domain/conversation/item.ts';
import type { RenderedReply } from '../../utils/domain/replies/render.ts';
import type { TemplateError } from '../../utils/domain/replies/template-errors.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

/** The first ones say enough: often they are what makes the others. */
const MOST_ERRORS = 5;

/** One line for each place that is refused: where it is, and why. */
export function describeErrors(errors: readonly TemplateError[]): string {
  return errors
    .slice(0, MOST_ERRORS)
    .map(({ code, line, column, text }) => {
      if (code === 'too_long')
        return t('template_error_too_long', new Intl.NumberFormat(interfaceLocale()).format(Number(text)));
      return t('template_error_at', line, column, t(`template_error_${code}`, text));
    })
    .join('\n');
}

interface TemplatePreviewProps {
  /** Null: the template cannot be filled. */
  reply: RenderedReply | null;
  example: Pick<Item, 'author' | 'text'> | null;
  onOther: (() => void) | null;
}

/** What a template says, to a comment that was really written where there is one. */
export function TemplatePreview({ reply, example, onOther }: TemplatePreviewProps) {
  return (
    <section className="preview" aria-label={t('workspace_preview')}>
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
    </section>
  );
}
