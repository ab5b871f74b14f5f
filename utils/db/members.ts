import { type Item, itemKey, type NetworkId } from '../domain/conversation/item.ts';
import type { Member } from '../domain/members/member.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Counts comments for their authors. Call it once per comment, in the transaction that stores it. */
export async function countMembers(
  db: PasserelleDatabase,
  network: NetworkId,
  comments: readonly Item[],
  now: number,
): Promise<void> {
  const counted = new Map<string, Member>();
  const keys = comments.flatMap(({ authorUrl }) => (authorUrl ? [itemKey(network, authorUrl)] : []));
  for (const known of await db.members.bulkGet([...new Set(keys)])) if (known) counted.set(known.key, known);
  for (const { author, authorUrl } of comments) {
    if (!author || !authorUrl) continue;
    const key = itemKey(network, authorUrl);
    const known = counted.get(key);
    counted.set(key, {
      key,
      network,
      name: author,
      url: authorUrl,
      comments: (known?.comments ?? 0) + 1,
      firstSeenAt: known?.firstSeenAt ?? now,
      lastSeenAt: now,
    });
  }
  await db.members.bulkPut([...counted.values()]);
}
