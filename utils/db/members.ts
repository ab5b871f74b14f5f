import { type Item, itemKey, type NetworkId } from '../domain/conversation/item.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Counts one more comment of its author. Call it once per comment, in the transaction that stores it. */
export async function countMember(
  db: PasserelleDatabase,
  network: NetworkId,
  item: Item,
  now: number,
): Promise<void> {
  if (!item.authorUrl || !item.author) return;
  const key = itemKey(network, item.authorUrl);
  const known = await db.members.get(key);
  await db.members.put({
    key,
    network,
    name: item.author,
    url: item.authorUrl,
    comments: (known?.comments ?? 0) + 1,
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
  });
}
