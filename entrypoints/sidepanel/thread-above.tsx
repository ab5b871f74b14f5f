import { ExplainedText } from '../../components/panel/explained-text.tsx';
import { findComments } from '../../utils/db/comments.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import { type Item, itemKey, type NetworkId } from '../../utils/domain/conversation/item.ts';
import { t } from '../../utils/i18n/translate.ts';

interface ThreadAboveProps {
  db: PasserelleDatabase;
  item: Item;
  network: NetworkId;
  post: Item | null;
}

/** Two lines of each are enough to know the thread again. */
const LONG = 110;

/** What a comment stands under: its post, and the comment that it replies to. */
export function ThreadAbove({ db, item, network, post }: ThreadAboveProps) {
  const parentKey = item.parentId === null ? null : itemKey(network, item.parentId);
  const read = useLive(db, (live) => findComments(live, parentKey === null ? [] : [parentKey]), [parentKey]);
  const [parent] = read?.ok ? read.value : [];
  const above = [post, parent?.item].filter((one) => one && one.text !== '');
  if (above.length === 0) return null;
  return (
    <div className="thread-above">
      {above.map(
        (one) =>
          one && (
            <div key={one.id}>
              <p className="soft">{one.author ?? t('panel_unknown_author')}</p>
              <ExplainedText text={one.text} why={[]} long={LONG} isAround />
            </div>
          ),
      )}
    </div>
  );
}
