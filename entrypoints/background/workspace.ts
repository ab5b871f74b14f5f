import { browser } from 'wxt/browser';
import { changeCalendar } from '../../utils/db/calendar.ts';
import { changeLibrary, forgetDeleted, undoLibraryChange } from '../../utils/db/library.ts';
import { removeExpiredNotes } from '../../utils/db/notes.ts';
import { deleteRow, saveRow } from '../../utils/db/rows.ts';
import { addMissing, seedStarters } from '../../utils/db/templates.ts';
import { eraseAll, importAll } from '../../utils/db/workspace.ts';
import { starterBrand } from '../../utils/domain/brands/starter-brand.ts';
import { starterChecklists } from '../../utils/domain/calendar/checklists/starter-checklists.ts';
import { starterTemplates } from '../../utils/domain/replies/starters.ts';
import { fail, type Result, succeed } from '../../utils/domain/result.ts';
import { parseExportFile } from '../../utils/domain/workspace/export-file.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { forgetWhatWasShown } from '../../utils/settings/forget.ts';
import { restoreSettings } from '../../utils/settings/restore.ts';
import { learnAnew } from './analysis.ts';
import { forgetAssistant } from './assistant.ts';
import { makeTasksOfToday } from './checklists.ts';
import { renewShown } from './corrections.ts';
import { withDatabase } from './database.ts';
import { renewKeyDates, writeWithKeyDates } from './key-dates.ts';
import { forgetOldReminders } from './reminders.ts';

const DAILY = 'daily';

/** What the user writes in the workspace, the popup and the panel. */
export function answerWorkspace(): void {
  receive('saveRow', async (saved) => {
    const stored: Result<null> = await withDatabase(async (db) => {
      const save = () => saveRow(db, saved);
      await (saved.noun === 'keyDate' ? writeWithKeyDates(db, save) : save());
      return succeed(null);
    });
    // Its crisis words and pages may be others now.
    if (stored.ok && saved.noun === 'brand') await renewShown();
    if (stored.ok && saved.noun === 'checklist') await makeTasksOfToday();
    return stored;
  });
  receive('deleteRow', ({ noun, id }) =>
    withDatabase(async (db) => {
      const remove = () => deleteRow(db, noun, id);
      await (noun === 'keyDate' ? writeWithKeyDates(db, remove) : remove());
      return succeed(null);
    }),
  );
  receive('changeCalendar', async (change) => {
    const stored: Result<null> = await withDatabase(async (db) => {
      const write = () => changeCalendar(db, change);
      const isOfKeyDates = change.put.keyDates.length + change.remove.keyDates.length > 0;
      await (isOfKeyDates ? writeWithKeyDates(db, write) : write());
      return succeed(null);
    });
    if (stored.ok && change.put.checklists.length > 0) await makeTasksOfToday();
    return stored;
  });
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
    const imported: Result<null> = await withDatabase(async (db) => {
      await writeWithKeyDates(db, () => importAll(db, file.value));
      learnAnew();
      await restoreSettings(file.value.settings);
      await forgetWhatWasShown();
      return succeed(null);
    });
    if (imported.ok) await makeTasksOfToday();
    return imported;
  });
  receive('eraseAll', () =>
    withDatabase(async (db) => {
      await forgetAssistant();
      await eraseAll(db);
      learnAnew();
      await restoreSettings({});
      await forgetWhatWasShown();
      await seed();
      return succeed(null);
    }),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // What a version knows of the dates of the year may be new.
    void renewKeyDates();
    if (reason !== 'install') return;
    void seed();
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  void keepDaily();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== DAILY) return;
    void withDatabase(async (db) => succeed(await removeExpiredNotes(db, Date.now())));
    void withDatabase(async (db) => succeed(await forgetDeleted(db, Date.now())));
    void forgetOldReminders();
    void renewKeyDates();
  });
}

/** Browsers may drop alarms at an update. One that is there is left alone: asked for again, it would start anew. */
async function keepDaily(): Promise<void> {
  if ((await browser.alarms.get(DAILY)) !== undefined) return;
  await browser.alarms.create(DAILY, { periodInMinutes: 24 * 60, delayInMinutes: 1 });
}

function seed(): Promise<unknown> {
  const language = browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en';
  const now = Date.now();
  return withDatabase(async (db) =>
    succeed(
      await seedStarters(
        db,
        starterBrand(now, language),
        starterTemplates(null, now),
        starterChecklists(language, now),
      ),
    ),
  );
}
