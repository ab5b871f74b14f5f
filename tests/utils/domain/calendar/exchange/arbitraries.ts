import fc from 'fast-check';
import { shiftDay } from '../../../../../utils/domain/calendar/days.ts';
import { ENTRY_STATUSES, type Entry, emptyEntry } from '../../../../../utils/domain/calendar/entry.ts';
import { NETWORK_IDS } from '../../../../../utils/domain/conversation/item.ts';

const ZONES = [
  'Europe/Paris',
  'America/Montreal',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'UTC',
  'Africa/Casablanca',
];
const RULES = [
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;COUNT=7;BYMONTHDAY=31',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
  'FREQ=DAILY;UNTIL=20351231',
];

const dayArbitrary = fc.integer({ min: 0, max: 5_000 }).map((count) => shiftDay('2020-01-01', count));
const timeArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const titleArbitrary = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((title) => title.trim())
  .filter((title) => title.length > 0 && title.length <= 200);
const textArbitrary = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => `${text}\n;,\\"é😀`);

/** An entry as the interface makes it. Times of change in whole seconds, as files tell them. */
export const entryArbitrary: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.uuid(),
    title: titleArbitrary,
    day: fc.option(dayArbitrary),
    time: fc.option(timeArbitrary),
    timeZone: fc.constantFrom(...ZONES),
    networks: fc.subarray([...NETWORK_IDS]),
    status: fc.constantFrom(...ENTRY_STATUSES),
    text: textArbitrary,
    perNetwork: fc.option(textArbitrary),
    firstComment: fc.string({ maxLength: 100 }),
    hashtags: fc.array(fc.stringMatching(/^[a-zA-Z0-9é]{1,20}$/), { maxLength: 4 }),
    notes: fc.string({ unit: 'grapheme', maxLength: 100 }),
    link: fc.constantFrom('', 'https://example.org/a?b=c;d,e', 'http://example.org'),
    owner: fc.string({ maxLength: 30 }),
    reminders: fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { maxLength: 3 }),
    rule: fc.option(fc.constantFrom(...RULES)),
    done: fc.boolean(),
  })
  .map(({ perNetwork, firstComment, rule, done, ...said }) => ({
    ...emptyEntry(Date.UTC(2026, 0, 1), 'Europe/Paris'),
    ...said,
    time: said.day === null ? null : said.time,
    texts: perNetwork === null ? {} : { linkedin: { text: perNetwork, firstComment } },
    checklist: [{ id: 'a', title: 'Visuel', done }],
    recurrence: said.day === null || rule === null ? null : { rule, except: [] },
    reminders: [...said.reminders].sort((a, b) => a - b),
    updatedAt: Date.UTC(2026, 1, 3, 4, 5, 6),
  }));
