import { applyImport, undoImport } from '../../utils/db/imports.ts';
import { fail, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { detectLanguages } from './analysis.ts';
import { withDatabase } from './database.ts';
import { writeWithKeyDates } from './key-dates.ts';

/** What the user takes over from files, and takes back. */
export function answerImports(): void {
  receive('detectLanguages', async ({ texts }) => succeed(await detectLanguages(texts)));
  receive('applyImport', (change) =>
    withDatabase(async (db) => {
      await writeWithKeyDates(db, () => applyImport(db, change));
      return succeed(null);
    }),
  );
  receive('undoImport', ({ id }) =>
    withDatabase(async (db) => {
      const kept = await writeWithKeyDates(db, () => undoImport(db, id));
      return kept === null ? fail('not_found') : succeed(kept);
    }),
  );
}
