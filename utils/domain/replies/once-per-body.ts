import type { Template } from './template.ts';

/** A library that is larger is read again and again, and no worse. */
const MOST_KEPT = 20_000;

/**
 * Reads a template's body once, until the body changes: the library comes from the database as other objects each time.
 */
export function oncePerBody<Found>(
  read: (body: string) => Found,
): (template: Pick<Template, 'id' | 'body'>) => Found {
  const known = new Map<string, { body: string; found: Found }>();
  return ({ id, body }) => {
    const before = known.get(id);
    if (before?.body === body) return before.found;
    if (known.size >= MOST_KEPT) known.clear();
    const found = read(body);
    known.set(id, { body, found });
    return found;
  };
}
