import type { KeyDateDefinition } from '../key-date.ts';
import { define, from } from './table.ts';

const DECEMBER_2022 = from(
  'Légifrance',
  'Arrêté du 7 décembre 2022, calendrier scolaire 2023-2024 à 2025-2026',
);
const NEXT = from('Ministère de l’Éducation nationale', 'Calendrier scolaire 2026-2027');

/** The school years that we have the calendar of. Nothing is guessed beyond: the ministry publishes them in turn. */
export const SCHOOL_YEARS = { first: '2023-2024', last: '2026-2027' } as const;

/** End of lessons, and the day before they begin again. A summer that nobody has bounded yet has no second day. */
type Break = readonly [from: string, until: string];
type Zone = 'A' | 'B' | 'C';

const ALL_ZONES: Record<'toussaint' | 'noel' | 'ete', readonly Break[]> = {
  toussaint: [
    ['2023-10-21', '2023-11-05'],
    ['2024-10-19', '2024-11-03'],
    ['2025-10-18', '2025-11-02'],
    ['2026-10-17', '2026-11-01'],
  ],
  noel: [
    ['2023-12-23', '2024-01-07'],
    ['2024-12-21', '2025-01-05'],
    ['2025-12-20', '2026-01-04'],
    ['2026-12-19', '2027-01-03'],
  ],
  ete: [
    ['2024-07-06', '2024-09-01'],
    ['2025-07-05', '2025-08-31'],
    ['2026-07-04', '2026-08-31'],
  ],
};

const BY_ZONE: Record<'hiver' | 'printemps', Record<Zone, readonly Break[]>> = {
  hiver: {
    A: [
      ['2024-02-17', '2024-03-03'],
      ['2025-02-22', '2025-03-09'],
      ['2026-02-07', '2026-02-22'],
      ['2027-02-13', '2027-02-28'],
    ],
    B: [
      ['2024-02-24', '2024-03-10'],
      ['2025-02-08', '2025-02-23'],
      ['2026-02-14', '2026-03-01'],
      ['2027-02-20', '2027-03-07'],
    ],
    C: [
      ['2024-02-10', '2024-02-25'],
      ['2025-02-15', '2025-03-02'],
      ['2026-02-21', '2026-03-08'],
      ['2027-02-06', '2027-02-21'],
    ],
  },
  printemps: {
    A: [
      ['2024-04-13', '2024-04-28'],
      ['2025-04-19', '2025-05-04'],
      ['2026-04-04', '2026-04-19'],
      ['2027-04-10', '2027-04-25'],
    ],
    B: [
      ['2024-04-20', '2024-05-05'],
      ['2025-04-05', '2025-04-21'],
      ['2026-04-11', '2026-04-26'],
      ['2027-04-17', '2027-05-02'],
    ],
    C: [
      ['2024-04-06', '2024-04-21'],
      ['2025-04-12', '2025-04-27'],
      ['2026-04-18', '2026-05-03'],
      ['2027-04-03', '2027-04-18'],
    ],
  },
};

const NAMES = {
  toussaint: ['Vacances de la Toussaint', 'Autumn half-term holidays'],
  noel: ['Vacances de Noël', 'Christmas holidays'],
  hiver: ['Vacances d’hiver', 'Winter holidays'],
  printemps: ['Vacances de printemps', 'Spring holidays'],
  ete: ['Vacances d’été', 'Summer holidays'],
} as const;

function breaks(name: keyof typeof NAMES, days: readonly Break[], zone?: Zone): KeyDateDefinition[] {
  const [fr, en] = NAMES[name];
  // The last year was published by itself: what begins before it has the older source.
  return [days.filter(([start]) => start < '2026-09-01'), days.filter(([start]) => start >= '2026-09-01')]
    .filter((part) => part.length > 0)
    .flatMap((part) =>
      define(
        { countries: ['FR'], source: part[0]?.[0] && part[0][0] < '2026-09-01' ? DECEMBER_2022 : NEXT },
        [
          [
            zone ? `school-${name}-${zone.toLowerCase()}` : `school-${name}`,
            zone ? `${fr} (zone ${zone})` : fr,
            zone ? `${en} (zone ${zone})` : en,
            'school',
            { published: part.map(([start]) => start) },
            { end: { published: part.map(([, end]) => end) } },
          ],
        ],
      ),
    );
}

// biome-ignore format: one date a line
const DAYS = define({ countries: ['FR'], source: DECEMBER_2022 }, [
  ['school-return', 'Rentrée scolaire', 'Back to school', 'school', { published: ['2023-09-04', '2024-09-02', '2025-09-01'] }],
  ['school-return', 'Rentrée scolaire', 'Back to school', 'school', { published: ['2026-09-01'] }, { source: NEXT }],
  ['school-summer-begins', 'Début des vacances d’été', 'Summer holidays begin', 'school', { published: ['2027-07-03'] }, { source: NEXT }],
]);

/** French school holidays in metropolitan France, by zone where they differ. */
export const SCHOOL_HOLIDAYS: KeyDateDefinition[] = [
  ...DAYS,
  ...(['toussaint', 'noel', 'ete'] as const).flatMap((name) => breaks(name, ALL_ZONES[name])),
  ...(['hiver', 'printemps'] as const).flatMap((name) =>
    (['A', 'B', 'C'] as const).flatMap((zone) => breaks(name, BY_ZONE[name][zone], zone)),
  ),
];
