import { ListBox, ListBoxItem } from 'react-aria-components';
import { cleanFolder, type Folder, MAX_FOLDER_LENGTH } from '../../utils/domain/library/folders.ts';
import { interfaceLocale, t } from '../../utils/i18n/translate.ts';
import { Button } from '../shared/button.tsx';
import { TextDialog } from '../shared/text-dialog.tsx';

interface FolderListProps {
  folders: readonly Folder[];
  /** How many templates there are in all. */
  total: number;
  /** The path of the open folder; '': all of them. */
  open: string;
  onOpen: (path: string) => void;
  /** Gives a folder another path. */
  onRename: (from: string, to: string) => void;
}

/** No path can be this: names are never empty. */
const ALL = '/';

/** The folders of the library, each as far to the right as it is deep. */
export function FolderList({ folders, total, open, onOpen, onRename }: FolderListProps) {
  const count = (value: number) => new Intl.NumberFormat(interfaceLocale()).format(value);
  const rows = [
    { id: ALL, name: t('library_all_folders'), depth: 0, count: total },
    ...folders.map(({ path, ...folder }) => ({ id: path, ...folder })),
  ];
  return (
    <div className="folders">
      <ListBox
        aria-label={t('library_folders')}
        className="folder-list"
        items={rows}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[open || ALL]}
        onSelectionChange={(keys) => {
          const [path] = keys;
          if (path !== undefined) onOpen(path === ALL ? '' : String(path));
        }}
      >
        {(folder) => (
          <ListBoxItem
            id={folder.id}
            textValue={folder.name}
            className="folder-item"
            style={{ paddingInlineStart: 8 + 14 * Math.min(folder.depth, 6) }}
          >
            <span className="folder-name">{folder.name}</span>
            <span className="small soft">{count(folder.count)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {open !== '' && <RenameFolder key={open} path={open} onRename={(to) => onRename(open, to)} />}
    </div>
  );
}

function RenameFolder({ path, onRename }: { path: string; onRename: (to: string) => void }) {
  return (
    <TextDialog
      trigger={<Button variant="quiet">{t('library_rename_folder')}</Button>}
      title={t('library_rename_folder')}
      label={t('library_folder_name')}
      help={t('library_rename_help')}
      maxLength={MAX_FOLDER_LENGTH}
      mayBeEmpty
      value={path}
      confirm={t('action_save')}
      onConfirm={(name) => onRename(cleanFolder(name))}
    />
  );
}
