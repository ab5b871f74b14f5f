import type { PasserelleDatabase } from './schema.ts';

/** Notes on people go away when their time is over. */
export async function removeExpiredNotes(db: PasserelleDatabase, now: number): Promise<void> {
  await db.notes.where('expiresAt').belowOrEqual(now).delete();
}
