/** Asking the browser takes long for thousands of rows, and its answer stays the same. */
const known = new Map<string, boolean>();

/** Whether the browser knows an IANA time zone by this name. */
export function isTimeZone(name: string): boolean {
  const answer = known.get(name) ?? askTimeZone(name);
  // A file may name any number of zones that there are not.
  if (known.size < 1_000) known.set(name, answer);
  return answer;
}

function askTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The IANA name of the zone where the user is. */
export function localTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
