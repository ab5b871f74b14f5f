import { type CommentPlace, findOwn } from './comments.ts';

/** Where a mark goes: as the last thing in the line that shows the comment's age, which every layout has. */
export function markSlot(place: CommentPlace): Element | null {
  for (const selector of place.layout.comment.mark) {
    const line = findOwn(place, selector)[0]?.parentElement;
    if (line) return line;
  }
  return null;
}
