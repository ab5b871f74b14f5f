/** The countries whose dates we know, with the time zone of the capital and the regions that can be chosen. */
export const COUNTRIES = {
  FR: {
    timeZone: 'Europe/Paris',
    regions: ['57', '67', '68', 'GF', 'GP', 'MQ', 'RE', 'YT'],
  },
  BE: { timeZone: 'Europe/Brussels', regions: ['BRU', 'DE', 'VLG', 'WAL'] },
  CH: {
    timeZone: 'Europe/Zurich',
    regions: 'AG,BE,BL,BS,FR,GE,GR,JU,NE,NW,OW,SG,SH,SZ,TG,TI,VD,VS,ZG,ZH'.split(','),
  },
  LU: { timeZone: 'Europe/Luxembourg', regions: [] },
  CA: {
    timeZone: 'America/Toronto',
    regions: ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'],
  },
  GB: { timeZone: 'Europe/London', regions: ['ENG', 'NIR', 'SCT', 'WLS'] },
  IE: { timeZone: 'Europe/Dublin', regions: [] },
  US: { timeZone: 'America/New_York', regions: [] },
} as const satisfies Record<string, { timeZone: string; regions: readonly string[] }>;

export type Country = keyof typeof COUNTRIES;
export const COUNTRY_CODES = Object.keys(COUNTRIES) as Country[];
