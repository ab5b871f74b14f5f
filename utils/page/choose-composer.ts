import type { Item } from '../domain/conversation/item.ts';
import type { InsertionRefusal } from '../domain/replies/reply.ts';
import type { ComposerPlace } from './composers.ts';

type Box = Pick<ComposerPlace, 'kind' | 'editor' | 'targetId' | 'ariaLabel' | 'value'>;

/** The names that a network may put at the head of a box for this comment. */
export function mentionsOf({ author }: Pick<Item, 'author'>): string[] {
  return author ? [author] : [];
}

/**
 * The one open box that answers this comment: its own; for a reply also the one of its thread, if that names the
 * author of the reply; where a page has a single box for all (Instagram), the one that holds the author's name and
 * nothing else. Never a box that names someone else: `authors` are the people whom it could name.
 */
export function chooseComposer<Composer extends Box>(
  composers: readonly Composer[],
  item: Pick<Item, 'id' | 'kind' | 'parentId' | 'author'>,
  authors: ReadonlyArray<string | null> = [],
): Composer | InsertionRefusal {
  const { id, author } = item;
  const people = [...authors, author].filter((name) => name !== null && name !== '') as string[];
  const isFor = (box: Box) => author !== null && personNamedBy(box, people) === author;
  const isForOther = (box: Box) => ![author, null].includes(personNamedBy(box, people));

  const replies = composers.filter(({ kind }) => kind === 'reply');
  const own = replies.filter((box) => id !== null && box.targetId === id && !isForOther(box));
  const ofThread = replies.filter(
    (box) => item.kind === 'reply' && item.parentId !== null && box.targetId === item.parentId && isFor(box),
  );
  const ofPage = replies.filter((box) => box.targetId === null && box.value.trim() === `@${author}`);
  const candidates = [own, ofThread, ofPage].find((boxes) => boxes.length > 0) ?? [];
  const named = candidates.filter(isFor);
  const [first, ...others] = named.length > 0 ? named : candidates;
  if (others.length > 0) return 'several_boxes';
  if (first) return first;
  return composers.some((box) => isBegun(box, author)) ? 'own_text' : 'no_box';
}

/** The person whom the network names in a box, in its label or at the head of its content; null where it names nobody. */
function personNamedBy({ ariaLabel, value }: Box, people: readonly string[]): string | null {
  const held = value.replace(/\s+/g, ' ').trim().replace(/^@/, '');
  // "Noah Feldman" is not Noah.
  const longestFirst = [...people].sort((a, b) => b.length - a.length);
  return (
    longestFirst.find((name) => held === name || held.startsWith(`${name} `)) ??
    longestFirst.find((name) => hasName(ariaLabel, name)) ??
    null
  );
}

function hasName(label: string | null, name: string): boolean {
  const [before, ...rest] = (label ?? '').split(name);
  if (before === undefined || rest.length === 0) return false;
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(rest.join(name));
}

/** A box for the whole page in which the user has begun to answer someone. */
function isBegun({ kind, editor, value }: Box, author: string | null): boolean {
  const isForAll = kind === 'comment' && (editor === 'textarea' || editor === 'input');
  return isForAll && author !== null && value.startsWith(`@${author} `);
}
