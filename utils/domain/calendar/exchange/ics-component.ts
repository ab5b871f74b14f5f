import ICAL from 'ical.js';

/** One property as jCal gives it (RFC 7265): its name in lower case, its parameters, its type and its values. */
export interface IcsProperty {
  name: string;
  parameters: Readonly<Record<string, string | readonly string[]>>;
  type: string;
  values: readonly unknown[];
}

export interface IcsComponent {
  /** In lower case. */
  name: string;
  properties: readonly IcsProperty[];
  components: readonly IcsComponent[];
}

/** jCal, as the library reads and writes it. */
export type JcalProperty = [name: string, parameters: Record<string, string>, type: string, ...unknown[]];
export type JcalComponent = [name: string, properties: JcalProperty[], components: JcalComponent[]];

/**
 * Reads one component. A line that cannot be read is left out and given back in `broken`, the others are taken.
 * Null: not even its first and last line can be read.
 */
export function readComponent(source: string): { component: IcsComponent; broken: string[] } | null {
  const whole = parse(source);
  if (whole) return { component: fromJcal(whole), broken: [] };
  const { kept, broken } = keepReadable(source);
  const rest = parse(kept.join('\r\n'));
  return rest && { component: fromJcal(rest), broken };
}

function parse(source: string): JcalComponent | null {
  try {
    const read: unknown = ICAL.parse(source);
    if (!Array.isArray(read)) return null;
    return (Array.isArray(read[0]) ? read[0] : read) as JcalComponent;
  } catch {
    return null;
  }
}

/** Unfolds the lines and reads each alone. */
function keepReadable(source: string): { kept: string[]; broken: string[] } {
  const kept: string[] = [];
  const broken: string[] = [];
  for (const line of source.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const isMark = /^(?:BEGIN|END):/i.test(line);
    if (isMark || parse(`BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`)) kept.push(line);
    else broken.push(line);
  }
  return { kept, broken };
}

function fromJcal([name, properties, components]: JcalComponent): IcsComponent {
  return {
    name,
    properties: properties.map(([property, parameters, type, ...values]) => ({
      name: property,
      parameters,
      type,
      values,
    })),
    components: components.map(fromJcal),
  };
}

export function propertyOf(component: IcsComponent, name: string): IcsProperty | undefined {
  return component.properties.find((one) => one.name === name);
}

export function propertiesOf(component: IcsComponent, name: string): IcsProperty[] {
  return component.properties.filter((one) => one.name === name);
}

/** The text of a property; empty where there is none. */
export function textOf(component: IcsComponent, name: string): string {
  const property = propertyOf(component, name);
  if (!property) return '';
  const written = property.values.map((value) => (Array.isArray(value) ? value.join(';') : String(value)));
  const text = written.join(',');
  return property.type === 'unknown' ? unescapeText(text) : text;
}

/** RFC 5545, 3.3.11: what the library does not do for properties that it does not know. */
function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** One value of a parameter; empty where there is none. */
export function parameterOf(property: IcsProperty, name: string): string {
  const value = property.parameters[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}
