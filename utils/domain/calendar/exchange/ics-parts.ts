/** One component of an iCalendar file, from its BEGIN to its END, not yet read. */
export interface IcsPart {
  /** In upper case: `VEVENT`. */
  name: string;
  source: string;
  /** The line of its BEGIN, from 1. */
  line: number;
  /** Which VCALENDAR it stands in, from 0. */
  calendar: number;
  /** False: its END is missing. */
  isWhole: boolean;
}

/** What stands between parts: a property of the calendar itself, `X-WR-TIMEZONE:Europe/Paris`. */
interface IcsCalendarLine {
  calendar: number;
  text: string;
}

export interface IcsStep {
  part: IcsPart | null;
  calendarLine: IcsCalendarLine | null;
  /** How far the reading has come, in UTF-16 units. */
  at: number;
}

/** Whether a text may be an iCalendar file, of one kind of line end or another. */
export function looksLikeCalendar(text: string): boolean {
  return /^[ \t]*BEGIN:V(?:CALENDAR|EVENT|TODO)[ \t]*\r?$/im.test(text);
}

/** Parts a file into its components, one after the other; what is inside one stays with it. Never throws. */
export function* splitParts(text: string): Generator<IcsStep> {
  const reading = new PartReader(text);
  let at = 0;
  let line = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    line += 1;
    const step = reading.readLine(at, end < 0 ? text.length : end, line);
    if (step) yield { ...step, at: next };
    at = next;
  }
  const rest = reading.cutOff(text.length);
  if (rest) yield { part: rest, calendarLine: null, at: text.length };
}

class PartReader {
  private readonly text: string;
  private calendar = -1;
  private open: Array<{ name: string; at: number; line: number }> = [];

  constructor(text: string) {
    this.text = text;
  }

  readLine(at: number, end: number, line: number): Omit<IcsStep, 'at'> | null {
    const mark = this.markAt(at, end);
    if (mark === null) {
      if (this.open.length > 0 || end <= at) return null;
      const written = this.text.slice(at, Math.min(end, at + 500)).trim();
      return { part: null, calendarLine: { calendar: Math.max(0, this.calendar), text: written } };
    }
    if (mark.name === 'VCALENDAR') {
      const part = this.cutOff(at);
      if (mark.isBegin) this.calendar += 1;
      return part && { part, calendarLine: null };
    }
    const part = mark.isBegin ? this.begin(mark.name, at, line) : this.end(mark.name, end);
    return part && { part, calendarLine: null };
  }

  /** What is open at `end` without having been closed. */
  cutOff(end: number): IcsPart | null {
    const [first] = this.open;
    this.open = [];
    return first ? this.partOf(first, end, false) : null;
  }

  private begin(name: string, at: number, line: number): IcsPart | null {
    // An event never stands in another one: the END of the first got lost.
    const cut = this.open.length > 0 && TOP_LEVEL.has(name) ? this.cutOff(at) : null;
    this.open.push({ name, at, line });
    return cut;
  }

  private end(name: string, end: number): IcsPart | null {
    const place = this.open.findLastIndex((one) => one.name === name);
    if (place < 0) return null;
    const [first] = this.open;
    const isWhole = place === this.open.length - 1;
    this.open = this.open.slice(0, place);
    if (place > 0 || !first) return null;
    return this.partOf(first, end, isWhole);
  }

  private partOf(first: { name: string; at: number; line: number }, end: number, isWhole: boolean): IcsPart {
    const source = this.text.slice(first.at, end).trimEnd();
    return { name: first.name, source, line: first.line, calendar: Math.max(0, this.calendar), isWhole };
  }

  private markAt(at: number, end: number): { isBegin: boolean; name: string } | null {
    const code = this.text.charCodeAt(at) | 32;
    // Most lines are neither; a lower-case b or e begins those that are.
    if (code !== 98 && code !== 101 && code !== 32 && code !== 41) return null;
    if (end - at > 80) return null;
    const match = /^(BEGIN|END):([A-Z0-9-]+)\s*$/i.exec(this.text.slice(at, end));
    if (!match?.[1] || !match[2]) return null;
    return { isBegin: match[1].length === 5, name: match[2].toUpperCase() };
  }
}

const TOP_LEVEL = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE', 'VAVAILABILITY']);
