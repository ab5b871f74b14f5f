import { type CommentCard, createCommentCard } from '../../components/card/comment-card.ts';
import { createMark, type Mark } from '../../components/card/mark.ts';
import type { Notice } from '../../components/shared/notice.ts';
import type { Analysis, Sentiment } from '../../utils/domain/language/analysis.ts';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import { t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { createQueryClient, proposedRepliesQuery } from '../../utils/state/proposed-replies.ts';
import type { Replies } from './replies.ts';

/** Makes marks whose cards propose replies and put them in their box; one card is open at a time. */
export function createCards(replies: Replies): (keyOf: () => string, analysisOf: () => Analysis) => Mark {
  const queries = createQueryClient();
  let opened: { mark: Mark; card: CommentCard } | null = null;

  async function propose(key: string, card: CommentCard): Promise<void> {
    const comment = replies.find(key);
    if (!comment) return card.showReplies([]);
    const query = proposedRepliesQuery(replies.network, comment.item, replies.postOf(comment));
    const known = queries.getQueryData(query.queryKey);
    if (known?.ok) card.showReplies(known.value);
    const asked = await queries.fetchQuery(query);
    card.showReplies(asked.ok ? asked.value : []);
    if (!asked.ok) card.showNotice({ tone: 'negative', text: t(`error_${asked.error}`) });
  }

  async function insert(key: string, reply: ProposedReply, card: CommentCard): Promise<void> {
    card.setBusy(true);
    try {
      card.showNotice(await replies.insert(key, reply));
    } catch {
      card.showNotice({ tone: 'negative', text: t('error_unreachable') });
    } finally {
      card.setBusy(false);
    }
  }

  /** The background tells what is thought of the comment then. */
  async function correct(key: string, sentiment: Sentiment, card: CommentCard): Promise<void> {
    const answer = await send('correctTags', { key, sentiment });
    if (!answer.ok) card.showNotice({ tone: 'negative', text: t(`error_${answer.error}`) });
  }

  return (keyOf, analysisOf) => {
    /** Said by the next card that opens: the panel could not be opened. */
    let pending: Notice | null = null;

    async function openPanel(): Promise<void> {
      pending = await replies.openPanel(keyOf());
      if (pending) mark.open();
      else mark.close();
    }

    const mark = createMark({
      onOpen() {
        if (opened && opened.mark !== mark) opened.mark.close();
        const card = createCommentCard(analysisOf(), {
          onInsert: (reply) => void insert(keyOf(), reply, card),
          onCorrect: (sentiment) => void correct(keyOf(), sentiment, card),
          onOpenPanel: () => void openPanel(),
        });
        card.showNotice(pending);
        pending = null;
        opened = { mark, card };
        void propose(keyOf(), card);
        return card.element;
      },
      onClose() {
        if (opened?.mark === mark) opened = null;
      },
      onActivate: () => void openPanel(),
    });
    return mark;
  };
}
