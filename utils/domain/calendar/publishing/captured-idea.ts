import { type Entry, emptyEntry } from '../entry.ts';
import { isWebLink } from './limits.ts';

/** Where an idea came from: what was selected, and the page, or the link on it, that it is about. */
export interface Captured {
  selection: string;
  pageTitle: string;
  address: string;
}

const MAX_TITLE = 200;
const MAX_NOTES = 8_000;
const MAX_LINK = 2_000;

/**
 * An idea for some day: its title is what was selected, or that of the page, the whole selection is in its notes.
 * @param untitled The title where there is neither.
 */
export function ideaFrom(
  { selection, pageTitle, address }: Captured,
  { id, now, timeZone, untitled }: { id: string; now: number; timeZone: string; untitled: string },
): Entry {
  const title = [selection, pageTitle].map(oneLine).find((text) => text !== '') ?? untitled;
  return {
    ...emptyEntry(now, timeZone),
    id,
    title,
    status: 'idea',
    link: isWebLink(address) && address.length <= MAX_LINK ? address : '',
    notes: selection.trim().slice(0, MAX_NOTES),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_TITLE).trim();
}
