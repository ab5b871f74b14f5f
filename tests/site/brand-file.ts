import { shiftDay } from '../../utils/domain/calendar/days.ts';
import { type Entry, emptyEntry } from '../../utils/domain/calendar/entry.ts';
import type { KeyDate } from '../../utils/domain/calendar/key-dates/chosen-key-date.ts';
import { ownTask, type Task } from '../../utils/domain/calendar/task.ts';
import { starterTemplates } from '../../utils/domain/replies/starters.ts';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportFile } from '../../utils/domain/workspace/export-file.ts';
import { BRAND } from './conversation.ts';

const DAY = 86_400_000;
const BRAND_ID = 'brand-maison-garance';

/** The title in French and in English, and the days from today. */
type Planned = readonly [fr: string, en: string, inDays: number];

const ENTRIES: readonly Planned[] = [
  ['Publier les photos de l’atelier', 'Post the photos of the workshop', -1],
  ['Annoncer les coffrets de Noël', 'Announce the Christmas boxes', 0],
  ['Concours : gagnez un coffret', 'Giveaway: win a box', 3],
  ['Portrait de Sylvie, qui coule les bougies', 'Meet Sylvie, who pours the candles', 6],
  ['Dernière semaine pour commander', 'Last week to order', 17],
];
const TASKS: readonly Planned[] = [
  ['Relire la charte avec l’équipe', 'Read the charter again with the team', 0],
  ['Demander les photos du coffret au studio', 'Ask the studio for the pictures of the box', 0],
];

/** The workspace of the invented brand, as the file that a user would import. `today`: `YYYY-MM-DD`. */
export function makeBrandFile(language: 'fr' | 'en', now: number, today: string): ExportFile {
  const born = { createdAt: now - 30 * DAY, updatedAt: now - DAY };
  const title = ([fr, en]: Planned) => (language === 'fr' ? fr : en);
  const entries = ENTRIES.map(
    (planned, index): Entry => ({
      ...emptyEntry(born.createdAt, 'Europe/Paris'),
      ...born,
      id: `entry-${index}`,
      title: title(planned),
      day: shiftDay(today, planned[2]),
      networks: ['facebook', 'instagram'],
      brandId: BRAND_ID,
      status: 'ready',
    }),
  );
  const tasks = TASKS.map(
    (planned, index): Task => ({
      ...ownTask(`task-${index}`, title(planned), today, born.createdAt),
      done: index === 0,
    }),
  );
  const year = Number(today.slice(0, 4));
  const keyDates: KeyDate[] = [
    { id: 'christmas', title: language === 'fr' ? 'Noël' : 'Christmas', day: `${year}-12-25`, leadDays: 45 },
    {
      id: 'movember',
      title: language === 'fr' ? 'Fin de Movember' : 'End of Movember',
      day: `${year}-11-30`,
      leadDays: 21,
    },
  ].map((date) => ({ ...date, brandId: BRAND_ID }));
  return {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    corrections: [],
    picks: [],
    exportedAt: now,
    settings: {
      networkModes: { facebook: 'tags', instagram: 'tags', linkedin: 'panel' },
      firstRunDone: true,
    },
    brands: [
      {
        ...born,
        id: BRAND_ID,
        name: BRAND.name,
        pages: [
          { network: 'facebook', url: `https://www.facebook.com/${BRAND.handle}` },
          { network: 'instagram', url: `https://www.instagram.com/${BRAND.handle}/` },
          { network: 'linkedin', url: `https://www.linkedin.com/company/${BRAND.handle}/` },
        ],
        voice: {
          address: 'vous',
          greeting: { fr: 'Bonjour {{author.firstName}},', en: 'Hi {{author.firstName}},' },
          signOff: { fr: 'L’équipe Maison Garance', en: 'The Maison Garance team' },
          emoji: 'few',
        },
      },
    ],
    templates: starterTemplates('shop', now - 30 * DAY),
    templateVersions: [],
    attachments: [],
    rules: [],
    entries,
    keyDates,
    tasks,
    campaigns: [],
    checklists: [],
    comments: [],
    posts: [],
    replies: [],
    drafts: [],
    keptDrafts: [],
    decisions: [],
    requests: [],
    members: [],
    notes: [],
    packItems: [],
  };
}
