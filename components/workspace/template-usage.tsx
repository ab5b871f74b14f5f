import type { Usage } from '../../utils/domain/library/usage.ts';
import { interfaceLocale, plural, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Banner } from '../shared/states.tsx';

interface TemplateUsageProps {
  usage: Usage | undefined;
  /** The template's text, to be seen beside what was made of it. */
  body: string;
  /** Puts a reply in the place of the template's text. */
  onTakeOver: (reply: Usage['lastEdits'][number]) => void;
}

/** How often a template was used, and what the user made of it. */
export function TemplateUsage({ usage, body, onTakeOver }: TemplateUsageProps) {
  if (!usage) return <p className="small soft">{t('library_never_used')}</p>;
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium' });
  const percent = new Intl.NumberFormat(interfaceLocale(), { style: 'percent' });
  return (
    <section className="stack" aria-label={t('library_usage')}>
      <p className="small soft">
        {[
          plural('library_uses', usage.uses),
          t('library_last_used', date.format(usage.lastAt)),
          ...(usage.known > 0 ? [t('library_edited', percent.format(usage.edited / usage.known))] : []),
        ].join(' · ')}
      </p>
      {usage.wantsFixing && <Banner tone="warning">{t('library_fix_help')}</Banner>}
      {usage.wantsFixing && (
        <div className="edits">
          <div className="stack edit">
            <h3>{t('library_template_text')}</h3>
            <p className="preview-text">{body}</p>
          </div>
          {usage.lastEdits.map((edit) => (
            <div key={edit.id} className="stack edit">
              <h3>{t('library_sent_on', date.format(edit.at))}</h3>
              <p className="preview-text" dir="auto">
                {edit.text}
              </p>
              <div>
                <Button onPress={() => onTakeOver(edit)}>{t('library_take_over')}</Button>
              </div>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
