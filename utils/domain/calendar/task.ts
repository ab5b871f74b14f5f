import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { addText, finishHash, startHash } from '../language/hash.ts';
import { calendarId, daySchema, MAX_ID_LENGTH, timeSchema, titleSchema } from './entry.ts';

/** Something to do on a day that is not a publication: the user's own, or a step of a plan or of a checklist. */
export const taskSchema = v.object({
  id: calendarId,
  title: titleSchema,
  day: daySchema,
  /** Null: any time of that day. Where the user is. */
  time: v.nullable(timeSchema),
  done: v.boolean(),
  brandId: v.nullable(v.string()),
  /** The entry that it prepares. */
  entryId: v.nullable(calendarId),
  /** The key date that it prepares: the row, the day that year, and the step of its back-plan. */
  keyDate: v.nullable(
    v.object({
      id: calendarId,
      day: daySchema,
      stepId: calendarId,
      /** What the back-plan last said of it: what the user changed since stays until the plan says otherwise. */
      planned: v.optional(v.object({ title: titleSchema, day: daySchema })),
    }),
  ),
  /** The reusable checklist that it is a line of. */
  checklistId: v.nullable(calendarId),
  /** The UID that it has in the calendar it came from; null: it was made here. */
  uid: v.nullable(v.pipe(v.string(), v.maxLength(1_000))),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Task = v.InferOutput<typeof taskSchema>;

/** A task of the user's own with nothing but what is given. `now`: ms since 1970. */
export function ownTask(id: string, title: string, day: string, now: number): Task {
  return {
    id,
    title,
    day,
    time: null,
    done: false,
    brandId: null,
    entryId: null,
    keyDate: null,
    checklistId: null,
    uid: null,
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * The id of a task that comes by itself, of a line of a plan or a checklist (`owner`) for a day: always the same, so that
 * what is made twice is there once. Where it would be too long, with the hashes of both ids.
 */
export function derivedTaskId(owner: string, day: string, line: string): string {
  const id = `${owner}:${day}:${line}`;
  return id.length <= MAX_ID_LENGTH ? id : `${hashId(owner)}:${day}:${hashId(line)}`;
}

/** Two ids share 64 bits by no accident that anybody will see. */
function hashId(id: string): string {
  return [1, 2].map((seed) => (finishHash(addText(startHash(seed), id)) >>> 0).toString(36)).join('-');
}
