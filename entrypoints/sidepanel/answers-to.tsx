import { ReplyHistory } from '../../components/panel/reply-history.tsx';
import { findAnswersTo } from '../../utils/db/answers.ts';
import { findReplies } from '../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';

/** What a comment was answered: in its thread, as it was last seen, and what was recorded here. */
export function AnswersTo({ db, commentKey }: { db: PasserelleDatabase; commentKey: string }) {
  const read = useLive(
    db,
    async (live) => ({
      replies: await findReplies(live, commentKey),
      answers: await findAnswersTo(live, commentKey),
    }),
    [commentKey],
  );
  return read?.ok ? <ReplyHistory {...read.value} /> : null;
}
