import type { Item } from '../conversation/item.ts';
import type { Reply } from './reply.ts';

/** So many letters tell where a reply begins, behind the name that the network puts before it. */
const HEAD = 40;

/** The recorded replies without those that a thread shows: they were sent, and are told once. */
export function leaveOutStanding(
  replies: readonly Reply[],
  shown: readonly Pick<Item, 'text' | 'truncated'>[],
): Reply[] {
  return replies.filter(({ text }) => !shown.some((item) => showsReply(item, fold(text))));
}

function showsReply({ text, truncated }: Pick<Item, 'text' | 'truncated'>, reply: string): boolean {
  const start = fold(text).indexOf(reply.slice(0, HEAD));
  if (start < 0) return false;
  const rest = fold(text).slice(start);
  return truncated ? reply.startsWith(rest.replace(/ ?(?:…|\.\.\.)$/, '')) : rest === reply;
}

/** Networks keep neither every space nor every empty line. */
function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
