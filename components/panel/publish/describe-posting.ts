import type { NetworkId } from '../../../utils/domain/conversation/item.ts';
import type { InsertionOutcome, InsertionRefusal } from '../../../utils/domain/replies/reply.ts';
import { t } from '../../../utils/i18n/translate.ts';
import type { Notice } from '../../shared/notice.ts';

/** What became of the text of a post, or its first comment, that was to be put in a box of a network. */
export function describePosting(
  outcome: InsertionOutcome,
  network: NetworkId,
  as: 'post' | 'first_comment',
): Notice {
  const name = t(`network_${network}`);
  if (outcome.kind === 'inserted')
    return {
      tone: 'positive',
      text: t(as === 'post' ? 'publish_inserted' : 'publish_comment_inserted', name),
    };
  const reason = describeRefusal(outcome.reason, name);
  if (outcome.kind === 'refused') return { tone: 'negative', text: reason };
  return { tone: 'warning', text: `${reason} ${t('publish_paste')}` };
}

function describeRefusal(reason: InsertionRefusal, network: string): string {
  switch (reason) {
    case 'no_box':
    case 'no_focus':
    case 'comment_gone':
      return t('publish_no_focus', network);
    case 'several_boxes':
    case 'own_text':
    case 'not_taken':
    case 'taken_changed':
      return t(`publish_${reason}`);
    default:
      return t(`insertion_${reason}`);
  }
}
