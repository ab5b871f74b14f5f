import Dexie from 'dexie';
import type { Template } from '../domain/replies/template.ts';
import type { PasserelleDatabase } from './schema.ts';
import { findTemplates } from './templates.ts';

let kept: Promise<readonly Template[]> | null = null;

// Dexie tells of every table that was written to, also from another of our pages, by the names of its indexes.
Dexie.on('storagemutated', (parts) => {
  if (Object.keys(parts).some((name) => name === 'all' || name.includes('/templates/'))) kept = null;
});

/**
 * Every template, by title: read once until one is written, for thousands take longer to read than to rank. Not to be
 * called within a transaction, whose writes may come to nothing.
 */
export function readLibrary(db: PasserelleDatabase): Promise<readonly Template[]> {
  if (kept) return kept;
  const reading = findTemplates(db);
  kept = reading;
  reading.catch(() => {
    if (kept === reading) kept = null;
  });
  return reading;
}
