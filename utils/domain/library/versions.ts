import { diffWordsWithSpace } from 'diff';
import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { type Template, templateSchema } from '../replies/template.ts';

/** So many versions of a template are kept, the newest. */
export const MAX_VERSIONS = 20;
/** A template that was deleted can be brought back for so long, in milliseconds. */
export const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60 * 1000;

/** A template as it was before it was changed or deleted. */
export const templateVersionSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  templateId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** The change that ended it; all that one click changed shares it and is undone together. */
  changeId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Whether the template was deleted then. */
  deleted: v.boolean(),
  template: templateSchema,
  /** Replies that count for another template since the two were merged. */
  movedReplies: v.optional(v.array(v.string())),
  /** Picks that count for another template since then, as they were. */
  movedPicks: v.optional(
    v.array(v.object({ id: v.string(), templateId: v.string(), insteadOf: v.nullable(v.string()) })),
  ),
  /** The template that its image went to then, and when that image was made. */
  movedImage: v.optional(v.object({ to: v.string(), createdAt: timestampSchema })),
  /** Whether the template was not there before: `template` is as the change added it. */
  added: v.optional(v.boolean()),
  /** A print of the template as the change left it; null: it was deleted. */
  left: v.optional(v.nullable(v.number())),
  /** When it ended. */
  at: timestampSchema,
});
export type TemplateVersion = v.InferOutput<typeof templateVersionSchema>;

/** A stretch of words that both texts hold, or only the one before, or only the one after. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** What was changed from one text to another, word by word. */
export function diffTexts(before: string, after: string): DiffPart[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Whether two versions differ in what people read of them. */
export function sayTheSame(
  a: Pick<Template, 'title' | 'body'>,
  b: Pick<Template, 'title' | 'body'>,
): boolean {
  return a.title === b.title && a.body === b.body;
}

/** Whether nothing of a template but its times is changed. */
export function isUnchanged(before: Template, after: Template): boolean {
  const { updatedAt: _, ...was } = before;
  const { updatedAt: __, ...is } = after;
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]) as Set<keyof typeof was>;
  return [...keys].every((key) => JSON.stringify(was[key]) === JSON.stringify(is[key]));
}
