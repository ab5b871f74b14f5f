import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDay } from '../../utils/domain/calendar/days.ts';
import { emptyEntry } from '../../utils/domain/calendar/entry.ts';
import { DEFAULT_REMINDER_CHOICES } from '../../utils/domain/calendar/reminders/reminder-choices.ts';
import { ownTask } from '../../utils/domain/calendar/task.ts';
import type { ExportFile } from '../../utils/domain/workspace/export-file.ts';
import { makeBrandFile } from '../site/brand-file.ts';
import { type Site, startSite } from '../site/server.ts';
import { clickAx, findAx, pause, waitForAx, waitUntil } from './harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from './harness/chromium.ts';
import { importFile, readTable } from './harness/journey.ts';
import { dueAt, nextMinute, notifications, toldAtStart, waitForRun } from './harness/reminders.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A day of the user's own, with one step before it. */
const KEY_DATE = {
  title: 'Christmas',
  brandId: null,
  leadDays: 40,
  yearly: true,
  backPlan: [{ id: 'brief', title: 'Write the brief', daysBefore: 30 }],
};

function entryAt(id: string, moment: number) {
  const { timeZone, ...when } = dueAt(moment);
  const empty = emptyEntry(0, timeZone);
  return { ...empty, ...when, id, title: `Entry ${id}`, status: 'ready' as const, reminders: [0] };
}

function fileWith(...entries: ReturnType<typeof entryAt>[]): ExportFile {
  const now = Date.now();
  return { ...makeBrandFile('en', now, dueAt(now).day), entries, tasks: [] };
}

/** Takes all notifications away, as a user does. */
function dismiss(own: Page): Promise<void> {
  return own.evaluate(async () => {
    const { chrome: api } = globalThis as unknown as {
      chrome: { notifications: { getAll: () => Promise<object>; clear: (id: string) => Promise<boolean> } };
    };
    for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
  });
}

/** Anything wakes the worker. */
function wake(own: Page): Promise<void> {
  return own.evaluate(() => {
    const { chrome: api } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
    };
    void api.runtime.sendMessage({}).catch(() => {});
  });
}

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());
beforeEach(({ onTestFinished }) => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-profile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
});

const start = () => launchChromium({ port: site.port, profile: folder });

async function importInto(chromium: ChromiumWithExtension, file: ExportFile): Promise<void> {
  const workspace = await chromium.open('options.html#data');
  await importFile(workspace, file);
  await workspace.close();
}

describe('a reminder', () => {
  it('is told once, though the worker is killed before and after it, and can be put off', async () => {
    const chromium = await start();
    try {
      const due = nextMinute();
      await importInto(chromium, fileWith(entryAt('post', due)));
      await waitForRun(chromium, Date.now() - MINUTE);
      const { day, time } = dueAt(due);
      const key = `entry|post|${day}|0|${time}`;
      const room = await chromium.open('options.html#calendar/reminders');
      await waitForAx(room, 'StaticText', /^Entry post$/);
      expect(await chromium.killWorker()).toBe(true);
      await waitUntil('it is told', async () => (await notifications(room)).length > 0, 90_000);
      expect(await notifications(room)).toEqual([`reminder:${key}`]);
      expect(Date.now()).toBeGreaterThanOrEqual(due);
      const stateOf = async () => (await readTable(chromium, 'reminders')).map(({ state }) => state);
      await waitUntil('it is known as told', async () => (await stateOf())[0] === 'shown');

      await dismiss(room);
      expect(await chromium.killWorker()).toBe(true);
      const killed = Date.now();
      await wake(room);
      await waitForRun(chromium, killed);
      await pause(500);
      expect(await notifications(room)).toEqual([]);
      expect(await stateOf()).toEqual(['shown']);

      await room.bringToFront();
      await clickAx(room, await waitForAx(room, 'button', /^In 10 minutes: Entry post$/));
      await waitUntil('it is put off', async () => (await stateOf())[0] === 'snoozed');
      await room.bringToFront();
      await waitUntil('it is coming', async () => (await findAx(room, 'button', /Entry post/)).length === 0);
      await clickAx(room, await waitForAx(room, 'button', /^Show a test notification$/));
      await waitUntil('the test is shown', async () =>
        (await notifications(room)).includes('reminders-test'),
      );
      expect(chromium.complaints).toEqual([]);
    } finally {
      await chromium.close();
    }
  }, 200_000);

  it('of an entry and of a step towards Christmas, due while the browser is closed, is told once when it starts', async () => {
    const due = nextMinute();
    const year = Number(localDay(due).slice(0, 4));
    const christmas = { id: 'noel', day: `${year}-12-25`, stepId: 'brief' };
    const brief = { ...ownTask('brief', 'Write the brief', localDay(due), 0), keyDate: christmas };
    const dayTime = new Date(due).toTimeString().slice(0, 5);
    const file = fileWith(entryAt('post', due));
    const first = await start();
    await importInto(first, {
      ...file,
      keyDates: [{ ...KEY_DATE, id: christmas.id, day: christmas.day, plannedThrough: christmas.day }],
      tasks: [brief],
      settings: { ...file.settings, reminderChoices: { ...DEFAULT_REMINDER_CHOICES, dayTime } },
    });
    await waitForRun(first, Date.now() - MINUTE);
    expect(await readTable(first, 'reminders')).toEqual([]);
    await first.close();
    expect(Date.now()).toBeLessThan(due);
    await pause(Math.max(0, due + 1_000 - Date.now()));

    expect((await toldAtStart(start)).sort()).toEqual([
      expect.stringMatching(/^reminder:entry\|post\|/),
      expect.stringMatching(/^reminder:task\|brief\|/),
    ]);
    expect(await toldAtStart(start)).toEqual([]);
  }, 200_000);

  it('comes with all others in one summary after a longer while, and once', async () => {
    const now = Date.now();
    const first = await start();
    const entries = [3, 2, 1].map((hours) => entryAt(`post-${hours}`, now - hours * HOUR));
    await importInto(first, fileWith(...entries));
    await waitForRun(first, now);
    // As if the browser had been closed four hours ago.
    const page = await first.open('popup.html');
    await page.evaluate(
      async (through: number) => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('passerelle');
          opening.onsuccess = () => resolve(opening.result);
        });
        const change = db.transaction('reminderRuns', 'readwrite');
        const runs = change.objectStore('reminderRuns');
        const reading = runs.get('last');
        reading.onsuccess = () => runs.put({ ...reading.result, through });
        await new Promise((resolve) => {
          change.oncomplete = resolve;
        });
        db.close();
      },
      now - 4 * HOUR,
    );
    await first.close();

    expect(await toldAtStart(start)).toEqual(['reminders']);
    expect(
      await toldAtStart(start, async (chromium) => {
        const room = await chromium.open('options.html#calendar/reminders');
        await waitForAx(room, 'StaticText', /^Entry post-3$/);
        expect(await findAx(room, 'StaticText', /^Missed$/)).toHaveLength(3);
      }),
    ).toEqual([]);
  }, 200_000);
});
