import type { Page } from 'puppeteer-core';
import { pause, waitUntil } from './ax.ts';
import type { ChromiumWithExtension } from './chromium.ts';
import { readTable } from './journey.ts';

const MINUTE = 60_000;

/** The start of a minute, as a day and a time in UTC. */
export function dueAt(moment: number): { day: string; time: string; timeZone: string } {
  const text = new Date(moment).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16), timeZone: 'UTC' };
}

/** The beginning of a minute that leaves time enough for what is to be done before. */
export function nextMinute(): number {
  return Math.ceil((Date.now() + 40_000) / MINUTE) * MINUTE;
}

/** The ids of the notifications that are there, with a word on each. */
export function notifications(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const { chrome: api } = globalThis as unknown as {
      chrome: { notifications: { getAll: (answer: (all: object) => void) => void } };
    };
    return Object.keys(await new Promise<object>((resolve) => api.notifications.getAll(resolve)));
  });
}

/** Waits until reminders were reckoned after a moment. */
export async function waitForRun(chromium: ChromiumWithExtension, after: number): Promise<void> {
  await waitUntil('reminders are reckoned', async () => {
    const [run] = await readTable(chromium, 'reminderRuns');
    return Number(run?.through) > after;
  });
}

/** Starts the browser again; the notifications that are there once reminders were reckoned. */
export async function toldAtStart(
  start: () => Promise<ChromiumWithExtension>,
  look = async (_: ChromiumWithExtension) => {},
): Promise<string[]> {
  const started = Date.now();
  const chromium = await start();
  try {
    await waitForRun(chromium, started);
    await pause(1_000);
    const page = await chromium.open('popup.html');
    const told = await notifications(page);
    await look(chromium);
    return told;
  } finally {
    await chromium.close();
  }
}
