import type { NetworkId } from '../conversation/item.ts';
import { findHoles } from './check/holes.ts';
import { LIMITS } from './check/length.ts';

/** What stands between a text and a reply box. `span`: from, to (excluded), in UTF-16 units of the text. */
type ReplyProblem =
  | { code: 'empty'; span: [number, number] }
  | { code: 'hole'; span: [number, number]; text: string }
  | { code: 'too_long'; span: [number, number]; length: number; limit: number };

interface CheckContext {
  network: NetworkId;
  /** Texts of the page that the reply may hold as they are (the author's name), whatever they look like. */
  quoted?: ReadonlyArray<string | null>;
}

/** What must be repaired before the text is inserted; nothing: it may be. */
export function checkReply(text: string, { network, quoted = [] }: CheckContext): ReplyProblem[] {
  if (/^[\s\p{Cc}\p{Cf}]*$/u.test(text)) return [{ code: 'empty', span: [0, text.length] }];
  const problems: ReplyProblem[] = findHoles(text, quoted).map((hole) => ({ code: 'hole', ...hole }));
  const limit = LIMITS[network];
  if (text.length > limit) {
    problems.push({ code: 'too_long', span: [limit, text.length], length: text.length, limit });
  }
  return problems;
}
