import type { Item } from '../domain/conversation/item.ts';
import type { InsertionRefusal } from '../domain/replies/reply.ts';
import type { ComposerPlace } from './composers.ts';

/** The names that a network may put at the head of a box for this comment. */
export function mentionsOf(
  item: Pick<Item, 'author'>,
  others: ReadonlyArray<Pick<Item, 'author'>> = [],
): string[] {
  return [item, ...others].flatMap(({ author }) => (author ? [author] : []));
}

/**
 * The one open box that answers this comment.
 * A reply is answered in the box of its thread; when that box names somebody, it must be the author of the reply.
 * Where a page has a single box for all (Instagram), it must begin with the author's name.
 */
export function chooseComposer(
  composers: readonly ComposerPlace[],
  item: Pick<Item, 'id' | 'kind' | 'parentId' | 'author'>,
): ComposerPlace | InsertionRefusal {
  const replies = composers.filter(({ kind }) => kind === 'reply');
  const begins = ({ value }: ComposerPlace) =>
    item.author !== null && value.trim().replace(/^@/, '').startsWith(item.author);
  const own = replies.filter(({ targetId }) => targetId !== null && targetId === item.id);
  const shared = replies.filter((box) => box.targetId === null && begins(box));
  const thread =
    item.kind === 'reply'
      ? replies.filter((box) => box.targetId === item.parentId && (box.value.trim() === '' || begins(box)))
      : [];
  const named = own.filter(begins);
  const candidates = own.length > 1 && named.length === 1 ? named : [...own, ...shared, ...thread];
  if (candidates.length > 1) return 'several_boxes';
  return candidates[0] ?? 'no_box';
}
