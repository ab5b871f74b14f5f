import type { CalendarChoice } from '../../../components/calendar/files/calendar-export.tsx';
import { findCampaigns, findDatedKeyDates, findEntries, findKeyDates } from '../../../utils/db/calendar.ts';
import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { Brand } from '../../../utils/domain/brands/brand.ts';
import { localDay } from '../../../utils/domain/calendar/days.ts';
import type { Entry } from '../../../utils/domain/calendar/entry.ts';
import { FIRST_DAY, LAST_DAY } from '../../../utils/domain/calendar/exchange/ics-dates.ts';
import { writeEntriesCsv } from '../../../utils/domain/calendar/exchange/write-entries-csv.ts';
import { type CalendarContent, writeIcs } from '../../../utils/domain/calendar/exchange/write-ics.ts';
import { showsBrand } from '../../../utils/domain/calendar/views/filter.ts';
import { interfaceLanguage } from '../../../utils/i18n/translate.ts';
import { saveFile } from '../save-file.ts';

/** Whether an entry goes out; what is for every brand goes with each. */
export function fits(entry: Entry, { brandId, campaignId, network }: CalendarChoice): boolean {
  return (
    showsBrand({ brandId }, entry.brandId) &&
    (campaignId === null || entry.campaignId === campaignId) &&
    (network === null || entry.networks.includes(network))
  );
}

/** Hands the calendar, or what was chosen of it, to the user as a calendar file. */
export async function exportIcs(
  db: PasserelleDatabase,
  brands: readonly Brand[],
  choice: CalendarChoice,
): Promise<void> {
  const now = Date.now();
  const all = await findEntries(db);
  const entries = all.filter((entry) => fits(entry, choice));
  const ids = new Set(entries.map(({ id }) => id));
  const isPart = choice.campaignId !== null || choice.network !== null;
  const campaigns = (await findCampaigns(db)).filter(({ id, brandId }) =>
    choice.campaignId === null
      ? showsBrand(choice, brandId) && (choice.network === null || usesCampaign(entries, id))
      : id === choice.campaignId,
  );
  const tasks = choice.withTasks ? await db.tasks.toArray() : [];
  const brand = brands.find(({ id }) => id === choice.brandId);
  const campaign = campaigns.find(({ id }) => id === choice.campaignId);
  const text = writeIcs({
    name: campaign?.name ?? brand?.name ?? 'Passerelle',
    entries,
    hidden: all.flatMap(({ id, series }) => (series && !ids.has(id) ? [series] : [])),
    campaigns,
    // Of a part of the calendar, only the tasks that prepare its entries.
    tasks: tasks.filter((task) =>
      isPart || task.entryId !== null ? ids.has(task.entryId ?? '') : showsBrand(choice, task.brandId),
    ),
    keyDates: choice.withKeyDates ? await collectKeyDates(db, choice) : [],
    language: interfaceLanguage(),
    now,
  });
  saveFile(`passerelle-${localDay(now)}.ics`, 'text/calendar;charset=utf-8', text);
}

function usesCampaign(entries: readonly Entry[], id: string): boolean {
  return entries.some(({ campaignId }) => campaignId === id);
}

async function collectKeyDates(
  db: PasserelleDatabase,
  { brandId }: CalendarChoice,
): Promise<CalendarContent['keyDates']> {
  const dated = await findDatedKeyDates(db, FIRST_DAY, LAST_DAY);
  return (await findKeyDates(db))
    .filter((keyDate) => showsBrand({ brandId }, keyDate.brandId))
    .map((keyDate) => ({ keyDate, dates: dated.filter(({ keyDateId }) => keyDateId === keyDate.id) }));
}

/** Hands entries to the user as a table. */
export async function exportCsv(
  db: PasserelleDatabase,
  brands: readonly Brand[],
  choice: CalendarChoice,
): Promise<void> {
  const entries = (await findEntries(db)).filter((entry) => fits(entry, choice));
  const byDay = entries.sort((a, b) => (dayAndTime(a) < dayAndTime(b) ? -1 : 1));
  const text = writeEntriesCsv(byDay, {
    campaigns: new Map((await findCampaigns(db)).map(({ id, name }) => [id, name])),
    brands: new Map(brands.map(({ id, name }) => [id, name])),
    language: interfaceLanguage(),
  });
  saveFile(`passerelle-${localDay(Date.now())}.csv`, 'text/csv;charset=utf-8', text);
}

function dayAndTime({ day, time }: Entry): string {
  return `${day ?? '9'} ${time ?? ''}`;
}
