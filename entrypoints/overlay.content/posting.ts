import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import type { InsertionOutcome } from '../../utils/domain/replies/reply.ts';
import { insertReply } from '../../utils/page/insert.ts';
import { findCommentEditor, findPostEditor } from '../../utils/page/post-composer.ts';
import type { Reader } from './reader.ts';

interface PostingOptions {
  document: Document;
  network: NetworkDefinition;
  reader: Reader;
}

/** Puts the text of a post in the network's own box for it, or its first comment under it. Publishing is the user's. */
export async function placePost(
  { document, network, reader }: PostingOptions,
  text: string,
  as: 'post' | 'first_comment',
): Promise<InsertionOutcome> {
  const comments = [...reader.comments.values()].map(({ item, place: { element } }) => ({ item, element }));
  const element =
    as === 'post'
      ? findPostEditor(document, network)
      : findCommentEditor(document, reader.context(), comments);
  if (element === null) return { kind: 'refused', reason: 'no_focus' };
  if (element === 'several_boxes') return { kind: 'refused', reason: element };
  return insertReply({ element, text, mentions: [], pageUrl: () => location.href });
}
