import { useMemo } from 'react';
import { countTags, type LibraryFilter } from '../../utils/domain/library/filter.ts';
import type { Usage } from '../../utils/domain/library/usage.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { BrandSelect } from '../shared/brand-select.tsx';
import { Checkbox, Segments } from '../shared/fields.tsx';
import { Select } from '../shared/select.tsx';

interface TemplateFiltersProps {
  templates: readonly Template[];
  brands: ReadonlyArray<{ id: string; name: string }>;
  usage: ReadonlyMap<string, Usage>;
  filter: LibraryFilter;
  onChange: (filter: LibraryFilter) => void;
}

/** No tag holds a comma. */
const ALL = ',';

/** What the list is narrowed down by; only what would narrow it down is offered. */
export function TemplateFilters({ templates, brands, usage, filter, onChange }: TemplateFiltersProps) {
  const tags = useMemo(() => countTags(templates), [templates]);
  const toFix = useMemo(
    () => templates.filter(({ id }) => usage.get(id)?.wantsFixing).length,
    [templates, usage],
  );
  return (
    <div className="stack">
      <Segments
        label={t('workspace_language')}
        value={filter.language}
        onChange={(language) => onChange({ ...filter, language })}
        choices={[
          { value: 'all', label: t('panel_all') },
          { value: 'fr', label: t('language_fr') },
          { value: 'en', label: t('language_en') },
        ]}
      />
      {(tags.length > 0 || brands.length > 1) && (
        <div className="filter-selects">
          {tags.length > 0 && (
            <Select
              label={t('library_tag')}
              value={filter.tag ?? ALL}
              onChange={(tag) => onChange({ ...filter, tag: tag === ALL ? null : tag })}
              choices={[
                { value: ALL, label: t('library_all_tags') },
                ...tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` })),
              ]}
            />
          )}
          {brands.length > 1 && (
            <BrandSelect
              brands={brands}
              value={filter.brandId}
              onChange={(brandId) => onChange({ ...filter, brandId })}
            />
          )}
        </div>
      )}
      {(toFix > 0 || filter.isToFix) && (
        <Checkbox isSelected={filter.isToFix} onChange={(isToFix) => onChange({ ...filter, isToFix })}>
          {plural('library_only_to_fix', toFix)}
        </Checkbox>
      )}
    </div>
  );
}
