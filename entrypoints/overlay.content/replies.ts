import { toClipboard } from '../../components/shared/clipboard.ts';
import { describeOutcome, type Notice } from '../../components/shared/notice.ts';
import type { Item, NetworkId } from '../../utils/domain/conversation/item.ts';
import type { NetworkDefinition } from '../../utils/domain/networks/definition.ts';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import { type InsertionOutcome, mayBePasted } from '../../utils/domain/replies/reply.ts';
import { t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { chooseComposer, mentionsOf } from '../../utils/page/choose-composer.ts';
import { findComposers } from '../../utils/page/composers.ts';
import { findFocusedEditor } from '../../utils/page/focused-editor.ts';
import { insertReply } from '../../utils/page/insert.ts';
import type { PlacedComment, Reader } from './reader.ts';

interface RepliesOptions {
  document: Document;
  network: NetworkDefinition;
  pageUrl: () => string;
  reader: Reader;
}

export interface Replies {
  network: NetworkId;
  /** The copy of a comment that the user sees. */
  find: (key: string) => PlacedComment | undefined;
  /** The post of a comment, or the only one of the page. */
  postOf: (comment: PlacedComment) => Item | null;
  /** Puts a text in the reply box of a comment; does not record it. */
  place: (key: string, text: string) => Promise<InsertionOutcome>;
  /** Puts a reply in the box of a comment, or copies it, and records it. */
  insert: (key: string, reply: ProposedReply) => Promise<Notice>;
  /** Null: the panel is open. */
  openPanel: (key: string) => Promise<Notice | null>;
  /** Puts a text in the editor that has the focus, whichever comment it is for. */
  placeHere: (text: string) => Promise<InsertionOutcome>;
}

/** Replies to the comments of one page: proposed, put in their box, recorded. */
export function createReplies({ document, network, pageUrl, reader }: RepliesOptions): Replies {
  function find(key: string): PlacedComment | undefined {
    const copies = reader.copiesOf(key);
    return copies.find(({ place }) => place.element.checkVisibility?.() ?? true) ?? copies[0];
  }

  function postOf(comment: PlacedComment): Item | null {
    const { posts } = reader.context();
    const own = posts.find(({ item }) => item.id !== null && item.id === comment.item.postId);
    return (own ?? posts[0])?.item ?? null;
  }

  async function place(key: string, text: string): Promise<InsertionOutcome> {
    const comment = find(key);
    if (!comment) return { kind: 'refused', reason: 'comment_gone' };
    const items = [...reader.comments.values()].map(({ item, place: { element } }) => ({ item, element }));
    const composers = findComposers(document, reader.context(), items);
    const authors = items.map(({ item }) => item.author);
    const composer = chooseComposer(composers, comment.item, authors);
    if (typeof composer === 'string') return { kind: 'refused', reason: composer };
    return insertReply({ element: composer.element, text, mentions: mentionsOf(comment.item), pageUrl });
  }

  async function placeHere(text: string): Promise<InsertionOutcome> {
    const element = findFocusedEditor(document);
    if (!element) return { kind: 'refused', reason: 'no_focus' };
    // The network may have put the name of anyone there whom the page shows.
    const mentions = [...reader.comments.values()].flatMap(({ item }) => mentionsOf(item));
    return insertReply({ element, text, mentions, pageUrl });
  }

  return {
    network: network.id,
    find,
    postOf,
    place,
    placeHere,

    async insert(key, { templateId, text }) {
      let outcome = await place(key, text);
      // The user's own click allows it; where the page's settings forbid it, the text stays in the card.
      if (mayBePasted(outcome) && (await toClipboard(text)))
        outcome = { kind: 'copied', reason: outcome.reason };
      const recorded = await send('recordReply', {
        id: crypto.randomUUID(),
        commentKey: key,
        templateId,
        text,
        edited: false,
        outcome,
        at: Date.now(),
      });
      if (outcome.kind !== 'inserted' || recorded.ok) return describeOutcome(outcome);
      return { tone: 'warning', text: t('card_recorded_failed', t(`error_${recorded.error}`)) };
    },

    async openPanel(key) {
      const answer = await send('openPanel', { key });
      if (answer.ok) return null;
      const sentence = answer.error === 'refused' ? t('card_panel_by_toolbar') : t(`error_${answer.error}`);
      return { tone: 'warning', text: sentence };
    },
  };
}
