import type { PasserelleDatabase } from '../../../utils/db/schema.ts';
import type { Brand } from '../../../utils/domain/brands/brand.ts';
import type { CalendarChange, CalendarNoun } from '../../../utils/domain/calendar/change.ts';

/** Rows to save and to delete; what is not named is left as it is. */
export interface CalendarStep {
  put?: Partial<CalendarChange['put']>;
  remove?: Partial<Record<CalendarNoun, string[]>>;
}

/** What every room of the calendar is given. */
export interface CalendarRoom {
  db: PasserelleDatabase;
  brands: readonly Brand[];
  /** What follows the room in the address: `#calendar/plan/<rest>`. */
  rest: string;
  /** Goes to a place in the workspace, `calendar/key_dates` for one. */
  go: (place: string) => void;
  /** All of it or nothing; whether it was stored. A failure is told at the head of the workspace. */
  change: (step: CalendarStep) => Promise<boolean>;
}
