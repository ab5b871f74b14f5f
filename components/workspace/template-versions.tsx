import { useState } from 'react';
import { diffTexts, sayTheSame, type TemplateVersion } from '../../utils/domain/library/versions.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { interfaceLocale, plural, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Fold } from './fold.tsx';

interface TemplateVersionsProps {
  template: Template;
  /** The newest first. */
  versions: readonly TemplateVersion[];
  onRestore: (version: TemplateVersion) => void;
}

/** How a template was before, and what was changed since. */
export function TemplateVersions({ template, versions, onRestore }: TemplateVersionsProps) {
  const [open, setOpen] = useState<string | null>(null);
  if (versions.length === 0) return null;
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Fold title={t('library_versions')} hint={plural('library_version_count', versions.length)}>
      <ul className="versions">
        {versions.map((version) => {
          const said = t('library_version_until', date.format(version.at));
          return (
            <li key={version.id} className="stack version">
              <div className="row spread">
                <span>{said}</span>
                <span className="row">
                  <Button
                    variant="quiet"
                    aria-expanded={open === version.id}
                    aria-label={t('labelled', t('library_show_changes'), said)}
                    onPress={() => setOpen(open === version.id ? null : version.id)}
                  >
                    {t('library_show_changes')}
                  </Button>
                  <Button
                    aria-label={t('labelled', t('library_restore'), said)}
                    onPress={() => onRestore(version)}
                  >
                    {t('library_restore')}
                  </Button>
                </span>
              </div>
              {open === version.id && <Changes before={version.template} after={template} />}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

/** What a version said, and what the template says now, as one text with both. */
function Changes({ before, after }: { before: Template; after: Template }) {
  if (sayTheSame(before, after)) return <p className="small soft">{t('library_same_text')}</p>;
  return (
    <div className="stack changes">
      <p className="small soft">{t('library_changes_legend')}</p>
      {before.title !== after.title && (
        <p className="library-title">
          <Words before={before.title} after={after.title} />
        </p>
      )}
      <p className="preview-text">
        <Words before={before.body} after={after.body} />
      </p>
    </div>
  );
}

function Words({ before, after }: { before: string; after: string }) {
  let at = 0;
  return diffTexts(before, after).map(({ kind, text }) => {
    const key = at;
    at += text.length + 1;
    if (kind === 'same') return text;
    return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
  });
}
