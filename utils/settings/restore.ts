import { firstRunDone, networkModes, refusedIdentities, reminderChoices, theme } from './items.ts';
import { keyDatePlaces } from './key-dates.ts';

/** The choices that travel in an export file. */
const PORTABLE = { networkModes, firstRunDone, theme, refusedIdentities, reminderChoices, keyDatePlaces };

/** The choices as an export file holds them. */
export async function collectSettings(): Promise<Record<string, unknown>> {
  const pairs = Object.entries(PORTABLE).map(async ([name, setting]) => [name, await setting.get()] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Takes the choices of an export file; what it does not hold goes back to its default. */
export async function restoreSettings(settings: Record<string, unknown>): Promise<void> {
  for (const [name, setting] of Object.entries(PORTABLE)) await setting.restore(settings[name]);
}
