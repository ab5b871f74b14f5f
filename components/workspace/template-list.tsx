import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Template } from '../../utils/domain/replies/template.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { Segments, TextField } from '../shared/fields.tsx';

interface TemplateListProps {
  templates: readonly Template[];
  selected: string | null;
  onSelect: (id: string) => void;
}

/** The library of templates, searched and filtered. */
export function TemplateList({ templates, selected, onSelect }: TemplateListProps) {
  const [search, setSearch] = useState('');
  const [language, setLanguage] = useState<'all' | 'fr' | 'en'>('all');
  const wanted = fold(search);
  const shown = templates.filter(
    (template) =>
      (language === 'all' || template.language === language) &&
      fold(`${template.title} ${template.body} ${template.keywords.join(' ')}`).includes(wanted),
  );
  return (
    <div className="stack">
      <TextField label={t('workspace_search')} type="search" value={search} onChange={setSearch} />
      <Segments
        label={t('workspace_language')}
        value={language}
        onChange={setLanguage}
        choices={[
          { value: 'all', label: t('panel_all') },
          { value: 'fr', label: t('language_fr') },
          { value: 'en', label: t('language_en') },
        ]}
      />
      <p className="small soft" role="status">
        {plural('workspace_templates_shown', shown.length)}
      </p>
      <ListBox
        aria-label={t('workspace_templates')}
        className="library"
        items={shown}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [id] = keys;
          if (id !== undefined) onSelect(String(id));
        }}
      >
        {(template) => (
          <ListBoxItem id={template.id} textValue={template.title} className="library-item">
            <span className="library-title">{template.title}</span>
            <span className="small soft library-tags">
              {[
                t(`language_${template.language}`),
                ...template.intents.map((intent) => t(`intent_${intent}`)),
              ].join(' · ')}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

/** A search does not mind accents and capitals. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
