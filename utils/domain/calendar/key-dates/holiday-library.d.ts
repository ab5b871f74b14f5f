/** The library's own types are not found from its package.json: this is the part of them that we use. */
declare module 'date-holidays-parser' {
  interface LibraryHoliday {
    /** `YYYY-MM-DD hh:mm:ss` where it is kept. */
    date: string;
    name: string;
    type: string;
    rule: string;
    substitute?: boolean;
  }

  export default class Holidays {
    constructor(
      data: unknown,
      country: string,
      state?: string,
      region?: string,
      options?: { languages?: string[]; types?: string[] },
    );
    getHolidays(year: number): LibraryHoliday[];
  }
}

declare module 'date-holidays/data' {
  /** Rules and names by country; their licence is CC BY-SA 3.0. */
  export const data: { version: string; license: string; holidays: Record<string, unknown> };
}
