import * as v from 'valibot';

/** The key of a server, and the origin that it is for: it is sent nowhere else. It is in no export, and on no page. */
export const assistantKeySchema = v.object({
  origin: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
});
export type AssistantKey = v.InferOutput<typeof assistantKeySchema>;
