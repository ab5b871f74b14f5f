import { parseDateTime, toZoned } from '@internationalized/date';
import ICAL from 'ical.js';
import { isTimeZone } from '../time-zone.ts';
import { type IcsComponent, propertiesOf, textOf } from './ics-component.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** An IANA zone for what a file calls by some name; `isKnown` false: nobody knows it, and it is the user's own. */
export interface FoundZone {
  zone: string;
  isKnown: boolean;
}

/** The time zones of one file. */
export class IcsZones {
  private readonly local: string;
  private readonly described = new Map<string, { source: string; component: IcsComponent }>();
  private readonly found = new Map<string, FoundZone>();

  /** @param local The zone where the user is. */
  constructor(local: string) {
    this.local = local;
  }

  /** Adds a VTIMEZONE. */
  add(component: IcsComponent, source: string): void {
    const name = textOf(component, 'tzid');
    if (name !== '') this.described.set(name, { source, component });
  }

  /**
   * By its IANA name, by that of Windows, by an IANA name at its end (`/mozilla.org/…/Europe/Paris`), by what the file
   * says of it, and last by its offsets: a zone whose clocks stand the same all through `year`.
   */
  find(name: string, year: number): FoundZone {
    const key = `${name} ${year}`;
    const known = this.found.get(key) ?? this.search(name, year);
    this.found.set(key, known);
    return known;
  }

  private search(name: string, year: number): FoundZone {
    const bare = name.trim().replace(/^"|"$/g, '');
    const described = this.described.get(name);
    const names = [bare, WINDOWS_ZONES[bare] ?? '', ...endsOf(bare)];
    if (described) names.push(textOf(described.component, 'x-lic-location'));
    const named = names.find((one) => one !== '' && isTimeZone(one));
    if (named !== undefined) return { zone: named, isKnown: true };
    const same = described && this.findByOffsets(described, year);
    return same ? { zone: same, isKnown: true } : { zone: this.local, isKnown: false };
  }

  private findByOffsets(
    { source, component }: { source: string; component: IcsComponent },
    year: number,
  ): string | null {
    if (!isReasonable(component)) return null;
    const wanted = offsetsOf(source, samplesOf(year));
    if (wanted === null) return null;
    const candidates = new Set([this.local, ...Object.values(WINDOWS_ZONES)]);
    for (const zone of candidates)
      if (wanted.every(({ sample, seconds }) => offsetIn(zone, sample) === seconds)) return zone;
    return null;
  }
}

function endsOf(name: string): string[] {
  const parts = name.split('/');
  return [2, 3].flatMap((count) => (parts.length > count ? [parts.slice(-count).join('/')] : []));
}

/** The library expands what a zone says of itself year by year: a rule of every second would never end. */
function isReasonable({ components }: IcsComponent): boolean {
  return (
    components.length > 0 &&
    components.length <= 200 &&
    components.every((one) => {
      const rules = propertiesOf(one, 'rrule');
      const isYearly = rules.every(({ values: [rule] }) => (rule as { freq?: string }).freq === 'YEARLY');
      return isYearly && rules.length <= 1 && propertiesOf(one, 'rdate').length <= 500;
    })
  );
}

function samplesOf(year: number): string[] {
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  return months.flatMap((month) => [`${year}-${month}-01T12:00:00`, `${year}-${month}-16T12:00:00`]);
}

function offsetsOf(
  source: string,
  samples: readonly string[],
): Array<{ sample: string; seconds: number }> | null {
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(source) as never));
    return samples.map((sample) => ({
      sample,
      seconds: zone.utcOffset(ICAL.Time.fromDateTimeString(sample)),
    }));
  } catch {
    return null;
  }
}

function offsetIn(zone: string, sample: string): number {
  return toZoned(parseDateTime(sample), zone).offset / 1_000;
}
