import { browser } from 'wxt/browser';
import { changeLibrary, forgetDeleted, undoLibraryChange } from '../../utils/db/library.ts';
import { removeExpiredNotes } from '../../utils/db/notes.ts';
import { deleteRow, saveRow } from '../../utils/db/rows.ts';
import { addMissing, seedStarters } from '../../utils/db/templates.ts';
import { eraseAll, importAll } from '../../utils/db/workspace.ts';
import { starterBrand } from '../../utils/domain/brands/starter-brand.ts';
import { starterTemplates } from '../../utils/domain/replies/starters.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';
import { parseExportFile } from '../../utils/domain/workspace/export-file.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { restoreSettings } from '../../utils/settings/restore.ts';
import { learnAnew } from './analysis.ts';
import { forgetAssistant } from './assistant.ts';
import { renewShown } from './corrections.ts';
import { withDatabase } from './database.ts';

const DAILY = 'daily';

/** What the user writes in the workspace, the popup and the panel. */
export function answerWorkspace(): void {
  receive('saveRow', async (saved) => {
    const stored: Result<null> = await withDatabase(async (db) => {
      await saveRow(db, saved);
      return succeed(null);
    });
    // Its crisis words and pages may be others now.
    if (stored.ok && saved.noun === 'brand') await renewShown();
    return stored;
  });
  receive('deleteRow', ({ noun, id }) =>
    withDatabase(async (db) => {
      await deleteRow(db, noun, id);
      return succeed(null);
    }),
  );
  receive('addStarters', ({ pack }) =>
    withDatabase(async (db) => succeed(await addMissing(db, starterTemplates(pack, Date.now())))),
  );
  receive('changeLibrary', (change) =>
    withDatabase(async (db) => {
      await changeLibrary(db, change, Date.now());
      return succeed(null);
    }),
  );
  receive('undoLibraryChange', ({ id }) =>
    withDatabase(async (db) => {
      const kept = await undoLibraryChange(db, id);
      return kept === null ? fail('not_found') : succeed(kept);
    }),
  );
  receive('importFile', async ({ text }) => {
    const file = parseExportFile(text);
    if (!file.ok) return fail(file.error);
    return withDatabase(async (db) => {
      await importAll(db, file.value);
      learnAnew();
      await restoreSettings(file.value.settings);
      return succeed(null);
    });
  });
  receive('eraseAll', () =>
    withDatabase(async (db) => {
      await forgetAssistant();
      await eraseAll(db);
      learnAnew();
      await restoreSettings({});
      await seed();
      return succeed(null);
    }),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void seed();
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Browsers may drop alarms at an update: asking again at each start of the worker changes nothing otherwise.
  void browser.alarms.create(DAILY, { periodInMinutes: 24 * 60, delayInMinutes: 1 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== DAILY) return;
    void withDatabase(async (db) => succeed(await removeExpiredNotes(db, Date.now())));
    void withDatabase(async (db) => succeed(await forgetDeleted(db, Date.now())));
  });
}

function seed(): Promise<unknown> {
  const language = browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en';
  const now = Date.now();
  return withDatabase(async (db) =>
    succeed(await seedStarters(db, starterBrand(now, language), starterTemplates(null, now))),
  );
}
