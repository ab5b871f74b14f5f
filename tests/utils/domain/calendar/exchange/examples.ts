import type { Campaign } from '../../../../../utils/domain/calendar/campaign.ts';
import { type Entry, emptyEntry } from '../../../../../utils/domain/calendar/entry.ts';
import type {
  DatedKeyDate,
  KeyDate,
} from '../../../../../utils/domain/calendar/key-dates/chosen-key-date.ts';

const MADE = Date.UTC(2026, 9, 1);

/** An entry on 1 December 2026 at nine in Paris, otherwise as given. */
export function entry(said: Partial<Entry>): Entry {
  return {
    ...emptyEntry(MADE, 'Europe/Paris'),
    id: 'entry',
    title: 'Noël : on ouvre !',
    day: '2026-12-01',
    time: '09:00',
    updatedAt: MADE + 60_000,
    ...said,
  };
}

export const campaign: Campaign = {
  id: 'campaign',
  name: 'Fêtes',
  brandId: 'brand-1',
  first: '2026-12-01',
  last: '2026-12-31',
  color: 3,
  link: 'https://example.org/fetes',
  objective: 'Faire venir',
  notes: 'Deux posts par semaine',
  createdAt: MADE,
  updatedAt: MADE + 1_000,
};

/** Christmas with a back-plan, on one of its days. */
export function keyDate(day: string): { keyDate: KeyDate; dates: DatedKeyDate[] } {
  const row: KeyDate = {
    id: 'christmas',
    title: 'Noël',
    day: '2026-01-01',
    brandId: null,
    leadDays: 30,
    known: { id: 'christmas', country: 'FR', region: null },
    backPlan: [{ id: 'brief', title: 'Brief', daysBefore: 30 }],
    plannedThrough: '2026-12-25',
  };
  const dated: DatedKeyDate = {
    id: `christmas:${day}`,
    keyDateId: 'christmas',
    day,
    end: null,
    name: { fr: 'Noël', en: 'Christmas' },
    kind: 'public_holiday',
    brandId: null,
    leadDays: 30,
  };
  return { keyDate: row, dates: [dated] };
}
