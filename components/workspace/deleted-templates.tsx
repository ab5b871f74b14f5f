import type { TemplateVersion } from '../../utils/domain/library/versions.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';

interface DeletedTemplatesProps {
  deleted: readonly TemplateVersion[];
  onRestore: (version: TemplateVersion) => void;
  onClose: () => void;
}

const MOST_SHOWN = 100;

/** The templates that can still be brought back. */
export function DeletedTemplates({ deleted, onRestore, onClose }: DeletedTemplatesProps) {
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="stack" aria-labelledby="deleted">
      <div className="row spread">
        <h2 id="deleted">{t('library_deleted')}</h2>
        <Button onPress={onClose}>{t('library_back')}</Button>
      </div>
      <p className="soft">{t('library_deleted_help')}</p>
      <ul className="versions">
        {deleted.slice(0, MOST_SHOWN).map((version) => (
          <li key={version.id} className="row spread version">
            <span>
              <span className="library-title">{version.template.title}</span>
              <br />
              <span className="small soft">{date.format(version.at)}</span>
            </span>
            <Button
              aria-label={t('labelled', t('library_bring_back'), version.template.title)}
              onPress={() => onRestore(version)}
            >
              {t('library_bring_back')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
