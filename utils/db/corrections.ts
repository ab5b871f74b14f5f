import type { StoredComment } from '../domain/conversation/comment.ts';
import { keepAnalysis } from '../domain/conversation/keep-analysis.ts';
import type { Analysis } from '../domain/language/analysis.ts';
import {
  applyCorrection,
  type Correction,
  makeCorrection,
  type Said,
} from '../domain/language/correction.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Everything that the user said of tags, newest first. */
export async function findCorrections(db: PasserelleDatabase): Promise<Correction[]> {
  return db.corrections.orderBy('at').reverse().toArray();
}

/** Stores what the user says of the tags of a comment, and gives it these. @returns false where it is not stored. */
export async function correctTags(
  db: PasserelleDatabase,
  key: string,
  said: Said,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', [db.comments, db.corrections], async () => {
    const comment = await db.comments.get(key);
    if (!comment) return false;
    const { item, analysis } = comment;
    const known = await db.corrections.get(key);
    const correction = makeCorrection({ key, text: item.text, analysis }, said, known, now);
    await db.corrections.put(correction);
    await db.comments.put({ ...comment, analysis: applyCorrection(analysis, correction) });
    return true;
  });
}

/** Forgets what was said of one comment, or of all (`null`). @returns the comments that keep these tags until analyzed anew. */
export async function forgetCorrections(
  db: PasserelleDatabase,
  key: string | null,
): Promise<StoredComment[]> {
  return db.transaction('rw', [db.comments, db.corrections], async () => {
    const keys = key === null ? await db.corrections.toCollection().primaryKeys() : [key];
    await db.corrections.bulkDelete(keys);
    const comments = await db.comments.bulkGet(keys);
    return comments.filter((comment) => comment !== undefined);
  });
}

/** The analyses of these comments, with what the user said of them. Call it in a transaction over the corrections. */
export async function withCorrections(
  db: PasserelleDatabase,
  analyses: ReadonlyMap<string, Analysis>,
): Promise<Map<string, Analysis>> {
  const keys = [...analyses.keys()];
  const corrections = await db.corrections.bulkGet(keys);
  const said = new Map(corrections.flatMap((one) => (one ? [[one.key, one] as const] : [])));
  return new Map(
    [...analyses].map(([key, analysis]) => {
      const correction = said.get(key);
      return [key, correction ? applyCorrection(analysis, correction) : analysis];
    }),
  );
}

/** Stores new analyses of comments; what the user said of them stays. @returns the keys of those that changed. */
export async function renewAnalyses(
  db: PasserelleDatabase,
  analyses: ReadonlyMap<string, Analysis>,
): Promise<string[]> {
  return db.transaction('rw', [db.comments, db.corrections], async () => {
    const stored = await db.comments.bulkGet([...analyses.keys()]);
    const known = new Map(stored.flatMap((comment) => (comment ? [[comment.key, comment] as const] : [])));
    const kept = [...analyses].map(
      ([key, fresh]) => [key, keepAnalysis(known.get(key), known.get(key)?.item.text ?? '', fresh)] as const,
    );
    const renewed = await withCorrections(db, new Map(kept));
    const changed = stored.flatMap((comment) => {
      const analysis = comment && renewed.get(comment.key);
      return analysis && JSON.stringify(analysis) !== JSON.stringify(comment.analysis)
        ? [{ ...comment, analysis }]
        : [];
    });
    await db.comments.bulkPut(changed);
    return changed.map(({ key }) => key);
  });
}
