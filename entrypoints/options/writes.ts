import type { LibraryChange } from '../../utils/db/library.ts';
import type { StarterPack } from '../../utils/domain/replies/starters/packs.ts';
import type { SavedRow } from '../../utils/messaging/rows.ts';

/** What the workspace asks the background to write; each says whether it was done. */
export interface Writes {
  save: (saved: SavedRow) => Promise<boolean>;
  /** How many templates were added; null: it failed. */
  addStarters: (pack: StarterPack) => Promise<number | null>;
  remove: (noun: SavedRow['noun'], id: string) => Promise<boolean>;
  changeLibrary: (change: LibraryChange) => Promise<boolean>;
  /** How many templates stayed because they were changed since; null: it failed. */
  undoLibraryChange: (id: string) => Promise<number | null>;
}
