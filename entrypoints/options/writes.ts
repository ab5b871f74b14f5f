import type { LibraryChange } from '../../utils/db/library.ts';
import type { SavedRow } from '../../utils/messaging/rows.ts';

/** What the workspace asks the background to write; each says whether it was done. */
export interface Writes {
  save: (saved: SavedRow) => Promise<boolean>;
  remove: (noun: SavedRow['noun'], id: string) => Promise<boolean>;
  changeLibrary: (change: LibraryChange) => Promise<boolean>;
  undoLibraryChange: (id: string) => Promise<boolean>;
}
