import type { DuplicateGroup } from '../../utils/domain/library/duplicates.ts';
import type { Usage } from '../../utils/domain/library/usage.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { Empty } from '../shared/states.tsx';

interface DuplicateGroupsProps {
  groups: readonly DuplicateGroup[];
  usage: ReadonlyMap<string, Usage>;
  onKeep: (kept: Template, others: Template[]) => void;
  onClose: () => void;
}

/** More would be drawn for nobody: they come as the first ones are merged. */
const MOST_GROUPS = 50;
const MOST_IN_GROUP = 20;

function describeUses(usage: Usage | undefined): string[] {
  return usage ? [plural('library_uses', usage.uses)] : [];
}

/** Templates that say the same, side by side, to keep one of each. */
export function DuplicateGroups({ groups, usage, onKeep, onClose }: DuplicateGroupsProps) {
  return (
    <section className="stack" aria-labelledby="duplicates">
      <div className="row spread">
        <h2 id="duplicates">{t('library_duplicates')}</h2>
        <Button onPress={onClose}>{t('library_back')}</Button>
      </div>
      {groups.length === 0 ? (
        <Empty title={t('library_no_duplicates')} />
      ) : (
        <p className="soft">{plural('library_duplicates_found', groups.length)}</p>
      )}
      {groups.slice(0, MOST_GROUPS).map(({ isExact, templates }) => (
        <section key={templates.map(({ id }) => id).join()} className="stack duplicate-group">
          <h3>
            {t(isExact ? 'library_same' : 'library_nearly_same')} ·{' '}
            {plural('workspace_templates_shown', templates.length)}
          </h3>
          <ul className="duplicates">
            {templates.slice(0, MOST_IN_GROUP).map((template) => (
              <li key={template.id} className="stack duplicate">
                <div>
                  <p className="library-title">{template.title}</p>
                  <p className="small soft">
                    {[
                      t(`language_${template.language}`),
                      template.folder?.replaceAll('/', ' / ') ?? t('library_no_folder'),
                      ...describeUses(usage.get(template.id)),
                    ].join(' · ')}
                  </p>
                </div>
                <p className="duplicate-text">{template.body}</p>
                <div>
                  <Button
                    aria-label={t('library_keep_named', template.title)}
                    onPress={() =>
                      onKeep(
                        template,
                        templates.filter(({ id }) => id !== template.id),
                      )
                    }
                  >
                    {t('library_keep')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
