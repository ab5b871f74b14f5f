import type { StoredComment } from './comment.ts';
import { PRECISION_MS, writtenAtOf } from './written-at.ts';

/** A reply that was this young when it was first seen, in milliseconds, came after everything seen before it. */
const FRESH = 120_000;

/**
 * Which replies of the user's own pages answer which comments of one thread.
 *
 * Networks tell under which comment a reply stands, not whom it is for. It is for those whose name it begins with, as
 * the networks' own "Reply" buttons make it do; without a name, for the author of the comment on top. What such a person
 * wrote counts as answered where it stood there before: the comment on top always did, an only reply did if it is named.
 *
 * @param thread A top comment and its replies, as far as they are stored, in any order.
 * @returns the replies that answer a comment, oldest first, by its key; those that nothing answers are left out.
 */
export function findAnswers(
  thread: readonly StoredComment[],
  isOwn: (row: StoredComment) => boolean,
): Map<string, StoredComment[]> {
  const answers = new Map<string, StoredComment[]>();
  const others = thread.filter((row) => !isOwn(row));
  const top = others.find(isTop);
  for (const reply of thread.filter((row) => !isTop(row) && isOwn(row)).sort(byAge)) {
    const named = others.filter(({ item }) => beginsWithName(reply.item.text, item));
    const addressed =
      named.length > 0 ? others.filter((row) => named.some(isSameAuthor(row))) : ofAuthor(others, top);
    for (const row of addressed) {
      const isOnly = named.length > 0 && others.filter(isSameAuthor(row)).length === 1;
      if (!isTop(row) && !isOnly && !wasBefore(row, reply)) continue;
      answers.set(row.key, [...(answers.get(row.key) ?? []), reply]);
    }
  }
  return answers;
}

function isTop({ item }: StoredComment): boolean {
  return item.kind === 'comment';
}

function ofAuthor(rows: readonly StoredComment[], top: StoredComment | undefined): readonly StoredComment[] {
  return top ? rows.filter(isSameAuthor(top)) : [];
}

function isSameAuthor({ key, item }: StoredComment): (other: StoredComment) => boolean {
  const { author, authorUrl } = item;
  return (other) =>
    other.key === key ||
    (authorUrl !== null
      ? other.item.authorUrl === authorUrl
      : author !== null && other.item.author === author);
}

/** Whether a text begins with the name of an author, or with "@" and their handle. */
function beginsWithName(text: string, { author, authorUrl }: StoredComment['item']): boolean {
  const start = fold(text).replace(/^@/, '');
  const handle = /^https?:\/\/[^/]+\/(?:in\/|company\/)?([^/?#]+)\/?$/.exec(authorUrl ?? '')?.[1];
  return [author, handle].some((name) => {
    const folded = fold(name ?? '');
    return folded !== '' && start.startsWith(folded) && !/^[\p{L}\p{N}_]/u.test(start.slice(folded.length));
  });
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether the first was surely written before the second. */
function wasBefore(row: StoredComment, reply: StoredComment): boolean {
  const [first, second] = [writtenAtOf(row), writtenAtOf(reply)];
  if (second === null) return false;
  if (first?.precision === 'exact' && second.precision === 'exact') return first.at < second.at;
  const latest = first ? first.at + PRECISION_MS[first.precision] : Number.POSITIVE_INFINITY;
  if (Math.min(latest, row.firstSeenAt) < second.at - PRECISION_MS[second.precision]) return true;
  return row.firstSeenAt < reply.firstSeenAt && reply.firstSeenAt - second.at < FRESH;
}

function byAge(a: StoredComment, b: StoredComment): number {
  return (
    (writtenAtOf(a)?.at ?? a.firstSeenAt) - (writtenAtOf(b)?.at ?? b.firstSeenAt) || (a.key < b.key ? -1 : 1)
  );
}
