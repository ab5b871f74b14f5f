import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { StoredComment } from '../../utils/domain/conversation/comment.ts';
import { writtenAtOf } from '../../utils/domain/conversation/written-at.ts';
import { t } from '../../utils/i18n/translate.ts';
import { Age } from '../shared/age.tsx';
import { IntentTags, SentimentTag } from '../shared/tags.tsx';

interface CommentListProps {
  comments: readonly StoredComment[];
  /** Those for which a draft was put aside. */
  kept: ReadonlySet<string>;
  onSelect: (key: string) => void;
}

/** Intents that matter at a glance; the others wait in the detail. */
const SHOWN = ['crisis', 'complaint', 'question', 'insult', 'threat', 'spam'] as const;

/** The comments of a page, of which only those in view are drawn. */
export function CommentList({ comments, kept, onSelect }: CommentListProps) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 92, gap: 0 }}>
      <ListBox
        aria-label={t('panel_comments')}
        className="comment-list"
        items={comments}
        dependencies={[kept]}
        selectionMode="none"
        onAction={(key) => onSelect(String(key))}
      >
        {({ key, item, analysis, answer, ...times }) => (
          <ListBoxItem
            id={key}
            textValue={`${item.author ?? ''} ${item.text.slice(0, 200)}`}
            className="comment-row"
          >
            <span className="row spread comment-row-head">
              <span className="comment-author">{item.author ?? t('panel_unknown_author')}</span>
              <span className="small soft">
                <Age writtenAt={writtenAtOf({ item, ...times })} words={item.relativeTime} />
              </span>
            </span>
            <span className="comment-text" dir="auto">
              {item.text.slice(0, 400) || t('panel_no_text')}
            </span>
            <span className="row comment-row-tags">
              <SentimentTag analysis={analysis} />
              <IntentTags
                intents={analysis.intents.filter((intent) => SHOWN.some((shown) => shown === intent))}
              />
              {kept.has(key) && <span className="tag">{t('editor_kept_mark')}</span>}
              {answer !== 'to_answer' && <span className="small soft">{t(`answer_${answer}`)}</span>}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
