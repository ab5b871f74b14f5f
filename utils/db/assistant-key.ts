import type { AssistantKey } from '../domain/assistant/assistant-key.ts';
import type { PasserelleDatabase } from './schema.ts';

// Only the background may import this file. The extension's own database is out of reach for content scripts, which
// can read what `storage.local` holds.

/** The key for this origin; null: none is kept. */
export async function findAssistantKey(db: PasserelleDatabase, origin: string): Promise<string | null> {
  return (await db.assistantKeys.get(origin))?.key ?? null;
}

/** Keeps this key, and no other; null: none at all. */
export async function putAssistantKey(db: PasserelleDatabase, kept: AssistantKey | null): Promise<void> {
  await db.transaction('rw', [db.assistantKeys], async () => {
    await db.assistantKeys.clear();
    if (kept !== null) await db.assistantKeys.add(kept);
  });
}
