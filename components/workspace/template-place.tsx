import { useState } from 'react';
import { type Folder, MAX_FOLDER_LENGTH } from '../../utils/domain/library/folders.ts';
import { t } from '../../utils/i18n/translate.ts';
import { TextField } from '../shared/fields.tsx';
import { Select } from '../shared/select.tsx';
import type { TemplateForm } from './template-form.ts';

type Place = Pick<TemplateForm, 'folder' | 'tags' | 'shortcut' | 'brandId'>;

interface TemplatePlaceProps {
  place: Place;
  folders: readonly Folder[];
  brands: ReadonlyArray<{ id: string; name: string }>;
  /** Why the shortcut cannot be taken; null: it can. */
  shortcutError: string | null;
  onChange: (part: Partial<Place>) => void;
}

/** Every brand, in the list of brands. */
const ALL_BRANDS = '*';
/** No path can be one of these: names are never empty. */
const TOP = '/';
const NEW = '//';

/** Where a template is found: its folder, its tags, what is typed for it, whose it is. */
export function TemplatePlace({ place, folders, brands, shortcutError, onChange }: TemplatePlaceProps) {
  const [isNew, setIsNew] = useState(false);
  const known = folders.some(({ path }) => path === place.folder) || place.folder === '';
  return (
    <div className="place">
      <div className="stack">
        <Select
          label={t('library_folder')}
          value={isNew || !known ? NEW : place.folder || TOP}
          onChange={(path) => {
            setIsNew(path === NEW);
            onChange({ folder: path === NEW || path === TOP ? '' : path });
          }}
          choices={[
            { value: TOP, label: t('library_no_folder') },
            ...folders.map(({ path }) => ({ value: path, label: path.replaceAll('/', ' / ') })),
            { value: NEW, label: t('library_new_folder') },
          ]}
        />
        {(isNew || !known) && (
          <TextField
            label={t('library_folder_name')}
            help={t('library_folder_help')}
            maxLength={MAX_FOLDER_LENGTH}
            value={place.folder}
            onChange={(folder) => {
              setIsNew(true);
              onChange({ folder });
            }}
          />
        )}
      </div>
      <Select
        label={t('workspace_template_brand')}
        value={place.brandId ?? ALL_BRANDS}
        onChange={(id) => onChange({ brandId: id === ALL_BRANDS ? null : id })}
        choices={[
          { value: ALL_BRANDS, label: t('workspace_all_brands') },
          ...brands.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        label={t('library_tags')}
        help={t('workspace_keywords_help')}
        value={place.tags}
        onChange={(tags) => onChange({ tags })}
      />
      <TextField
        label={t('library_shortcut')}
        help={t('library_shortcut_help')}
        placeholder="/"
        maxLength={31}
        value={place.shortcut}
        onChange={(shortcut) => onChange({ shortcut })}
        {...(shortcutError !== null && { error: shortcutError })}
      />
    </div>
  );
}
