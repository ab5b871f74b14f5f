import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import {
  filterLibrary,
  type LibraryFilter,
  NO_FILTER,
  type Shown,
} from '../../utils/domain/library/filter.ts';
import { listFolders } from '../../utils/domain/library/folders.ts';
import { createLibrarySearch, excerptAround } from '../../utils/domain/library/search.ts';
import type { Usage } from '../../utils/domain/library/usage.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { plural, t } from '../../utils/i18n/translate.ts';
import { TextField } from '../shared/fields.tsx';
import { FolderList } from './folder-list.tsx';
import { FoundText } from './found-text.tsx';
import { TemplateFilters } from './template-filters.tsx';

interface TemplateListProps {
  templates: readonly Template[];
  brands: ReadonlyArray<{ id: string; name: string }>;
  usage: ReadonlyMap<string, Usage>;
  selected: string | null;
  onSelect: (id: string) => void;
  onRenameFolder: (from: string, to: string) => void;
}

/** A large library is indexed bit by bit, with time in between for what the user does; in milliseconds. */
const INDEXED_AT_ONCE = 50;
const PAUSE = 25;
/** As long as a line of the list is wide, and a little more. */
const EXCERPT = 70;

/** The library of templates, searched and filtered. Only those in view are drawn. */
export function TemplateList(props: TemplateListProps) {
  const { templates, usage, selected } = props;
  const [query, setQuery] = useState('');
  // What is typed is seen at once; the list follows as fast as it can.
  const asked = useDeferredValue(query);
  const [filter, setFilter] = useState<LibraryFilter>(NO_FILTER);
  const [search] = useState(createLibrarySearch);
  const folders = useMemo(() => listFolders(templates), [templates]);
  // A folder that was renamed, or emptied, is not open any more.
  const isGone = filter.folder !== '' && folders.every(({ path }) => path !== filter.folder);
  const folder = isGone ? '' : filter.folder;
  const shown = useMemo(() => {
    search.update(templates);
    return filterLibrary(templates, search.find(asked), { ...filter, folder }, usage);
  }, [search, templates, asked, filter, folder, usage]);
  useEffect(() => {
    search.update(templates);
    const timer = setInterval(() => {
      if (!search.prepare(INDEXED_AT_ONCE)) clearInterval(timer);
    }, PAUSE);
    return () => clearInterval(timer);
  }, [search, templates]);
  return (
    <div className="stack library-side">
      <TextField label={t('workspace_search')} type="search" value={query} onChange={setQuery} />
      {folders.length > 0 && (
        <FolderList
          folders={folders}
          total={templates.length}
          open={folder}
          onOpen={(path) => setFilter({ ...filter, folder: path })}
          onRename={props.onRenameFolder}
        />
      )}
      <TemplateFilters
        templates={templates}
        brands={props.brands}
        usage={usage}
        filter={filter}
        onChange={setFilter}
      />
      <p className="small soft" role="status">
        {plural('workspace_templates_shown', shown.length)}
      </p>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 58, gap: 0 }}>
        <ListBox
          aria-label={t('workspace_templates')}
          className="library"
          items={shown}
          dependencies={[usage]}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [id] = keys;
            if (id !== undefined) props.onSelect(String(id));
          }}
        >
          {(one) => (
            <ListBoxItem id={one.id} textValue={one.template.title} className="library-item">
              <Row shown={one} wantsFixing={usage.get(one.id)?.wantsFixing === true} />
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  );
}

function Row({ shown: { template, words }, wantsFixing }: { shown: Shown; wantsFixing: boolean }) {
  return (
    <>
      <span className="row library-head">
        <span className="library-title">
          <FoundText text={template.title} words={words} />
        </span>
        {wantsFixing && (
          <span className="tag" data-tone="warning">
            {t('library_to_fix')}
          </span>
        )}
      </span>
      <span className="small soft library-tags">
        {words.length > 0 ? (
          <FoundText text={excerptAround(template.body, words, EXCERPT)} words={words} />
        ) : (
          describe(template)
        )}
      </span>
    </>
  );
}

function describe(template: Template): string {
  return [
    t(`language_${template.language}`),
    ...(template.shortcut === undefined ? [] : [`/${template.shortcut}`]),
    ...template.intents.map((intent) => t(`intent_${intent}`)),
    ...(template.tags ?? []),
  ].join(' · ');
}
