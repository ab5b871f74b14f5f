import type { Page } from 'puppeteer-core';
import { pause } from '../../tests/e2e/harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { importFile } from '../../tests/e2e/harness/journey.ts';
import { makeBrandFile } from '../../tests/site/brand-file.ts';
import { localDay, shiftDay } from '../../utils/domain/calendar/days.ts';
import { type Entry, emptyEntry } from '../../utils/domain/calendar/entry.ts';
import type { DatedKeyDate, KeyDate } from '../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { ownTask, type Task } from '../../utils/domain/calendar/task.ts';
import { NETWORK_IDS } from '../../utils/domain/conversation/item.ts';
import { compare, type Measurement } from './measurement.ts';
import { type Sign, timeOpening } from './time-opening.ts';

const ENTRIES = 2_000;
const TASKS = 600;
const KEY_DATES = 120;
/** Series among the entries, and the days of them that stand for themselves. */
const SERIES = 12;
const DETACHED = 40;
const ROUNDS = 15;
const YEAR = 365;

/** Five times this, 815 characters, is a post of usual length. */
const SENTENCE =
  'The workshop opens its doors on Saturday, from ten to six: come and see how a candle is poured, from the wax to the label, and leave with one that you made yourself. ';

const LIST: Sign = { selector: '[role=row]', words: 'Announce the Christmas boxes' };
const MARKS: Sign = { selector: '.month-mark', words: '\\S' };
/** In the popup itself, not in the look of last time. */
const inPopup = ({ selector, words }: Sign): Sign => ({ selector: `#root ${selector}`, words });
const SIGNS = [
  LIST,
  MARKS,
  inPopup(LIST),
  inPopup(MARKS),
  inPopup({ selector: '.month-day[role=button]', words: '\\d' }),
];

/**
 * Opens the popup in turn on a calendar of 2,000 entries over a year and on an almost empty one; milliseconds from the
 * start of the navigation until today's list and the marks of the month are painted, from the look of last time and as
 * they were read, and until the month can be used.
 */
export async function measureCalendar(port: number, extension: string): Promise<Measurement[]> {
  const opened: ChromiumWithExtension[] = [];
  const prepareWith = async (isFull: boolean) => {
    const chromium = await launchChromium({ port, extension });
    opened.push(chromium);
    await fillCalendar(chromium, isFull);
    return chromium;
  };
  try {
    const browsers = { empty: await prepareWith(false), full: await prepareWith(true) };
    const shown: Record<'full' | 'empty', number[]> = { full: [], empty: [] };
    const read: typeof shown = { full: [], empty: [] };
    const usable: typeof shown = { full: [], empty: [] };
    // The first time there is no look to show.
    for (const browser of Object.values(browsers)) await lookOnce(browser);
    for (let round = 0; round < ROUNDS; round++)
      for (const name of ['empty', 'full'] as const) {
        const times = await timeOpening(browsers[name], 'popup.html', SIGNS);
        const [list = 0, marks = 0, listNow = 0, marksNow = 0, calendar = 0] = times;
        shown[name].push(Math.max(list, marks));
        read[name].push(Math.max(listNow, marksNow));
        usable[name].push(calendar);
      }
    return [
      compare('The popup shows today and the month, as they were last', 'ms', shown.full, shown.empty),
      compare('The popup has read them anew', 'ms', read.full, read.empty),
      compare('Its month takes the keyboard', 'ms', usable.full, usable.empty),
    ];
  } finally {
    for (const chromium of opened) await chromium.close();
  }
}

async function lookOnce(chromium: ChromiumWithExtension): Promise<void> {
  const popup = await chromium.open('popup.html');
  await pause(1_500);
  await popup.close();
}

async function fillCalendar(chromium: ChromiumWithExtension, isFull: boolean): Promise<void> {
  const now = Date.now();
  const today = localDay(now);
  const file = makeBrandFile('en', now, today);
  const { entries, tasks, keyDates, dated } = isFull
    ? makeYear(today, now, file.brands[0]?.id ?? null)
    : NONE;
  const workspace = await chromium.open('options.html#data');
  await importFile(workspace, {
    ...file,
    entries: [...file.entries, ...entries],
    tasks: [...file.tasks, ...tasks],
    keyDates: [...file.keyDates, ...keyDates],
  });
  await putRows(workspace, 'datedKeyDates', dated);
  await workspace.close();
  // The worker is done with what it was given.
  await pause(1_500);
}

const NONE = { entries: [], tasks: [], keyDates: [], dated: [] };

/** A year of a calendar in use: what is past is published, but for a few things. */
function makeYear(today: string, now: number, brandId: string | null) {
  const born = emptyEntry(now, 'Europe/Paris');
  const start = shiftDay(today, -YEAR / 2 - 1);
  const dayOf = (place: number, count: number) => shiftDay(start, Math.floor((place * YEAR) / count));
  const text = SENTENCE.repeat(5);
  const once = Array.from({ length: ENTRIES - DETACHED }, (_, place): Entry => {
    const day = dayOf(place, ENTRIES);
    const isPast = day < today;
    return {
      ...born,
      id: `year-${place}`,
      title: `Post ${place} of the year`,
      day,
      time: `${String(8 + (place % 11)).padStart(2, '0')}:30`,
      brandId,
      networks: NETWORK_IDS.filter((_id, network) => (place + network) % 3 > 0),
      status:
        isPast && place % 60 > 0
          ? 'published'
          : ((['idea', 'draft', 'ready'] as const)[place % 3] ?? 'draft'),
      text,
      texts: { linkedin: { text: `${text}${SENTENCE}`, firstComment: SENTENCE } },
      hashtags: ['candles', 'handmade', 'workshop'],
      imageNotes: SENTENCE,
      notes: SENTENCE,
      recurrence: place < SERIES ? { rule: 'FREQ=WEEKLY', except: [] } : null,
    };
  });
  const own = Array.from({ length: DETACHED }, (_, place): Entry[] => {
    const entry = once[place % SERIES];
    if (!entry?.day) return [];
    const day = shiftDay(entry.day, 7 * (8 + Math.floor(place / SERIES) * 5));
    return [{ ...entry, id: `${entry.id}@${day}`, day, recurrence: null, series: { id: entry.id, day } }];
  });
  const tasks = Array.from({ length: TASKS }, (_, place): Task => {
    const day = dayOf(place, TASKS);
    const task = ownTask(`year-task-${place}`, `Prepare post ${place}`, day, now);
    return { ...task, brandId, entryId: `year-${place * 3}`, done: day < today && place % 40 > 0 };
  });
  const dates = Array.from({ length: KEY_DATES }, (_, place) => dayOf(place, KEY_DATES));
  const keyDates = dates.map((day, place): KeyDate => {
    return { id: `year-date-${place}`, title: `Key date ${place}`, day, brandId: null, leadDays: 14 };
  });
  const dated = keyDates.map(({ id, title, day, leadDays }): DatedKeyDate => {
    const name = { fr: title, en: title };
    return { id: `${id}:${day}`, keyDateId: id, day, end: null, name, kind: 'own', brandId: null, leadDays };
  });
  return { entries: [...once, ...own.flat()], tasks, keyDates, dated };
}

/** Stores rows as the background does. */
function putRows(page: Page, table: string, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    (name, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('passerelle');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          for (const row of all) writing.objectStore(name).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    rows,
  );
}
