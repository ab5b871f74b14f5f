import { findKeptDrafts } from '../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import type { Draft, KeptDraft } from '../../utils/domain/replies/reply.ts';
import { type Result, succeed } from '../../utils/domain/result.ts';
import { send } from '../../utils/messaging/send.ts';

interface KeptDrafts {
  /** The newest first. */
  drafts: readonly KeptDraft[];
  /** Puts a draft aside; one without words is nothing to keep. */
  keep: (draft: Pick<Draft, 'text' | 'templateId' | 'given'>) => Promise<Result<null>>;
  putBack: (draft: KeptDraft) => Promise<Result<null>>;
  remove: (draft: KeptDraft) => Promise<Result<null>>;
}

/** The drafts that were put aside for one comment. */
export function useKeptDrafts(db: PasserelleDatabase, commentKey: string): KeptDrafts {
  const read = useLive(db, (live) => findKeptDrafts(live, commentKey), [commentKey]);
  const save = (row: KeptDraft) => send('saveRow', { noun: 'keptDraft', row });
  return {
    drafts: read?.ok ? read.value : [],
    async keep({ text, templateId, given }) {
      if (text.trim() === '') return succeed(null);
      const id = crypto.randomUUID();
      const origin = { templateId, ...(given !== undefined && { given }) };
      return save({ id, commentKey, text, ...origin, keptAt: Date.now() });
    },
    putBack: save,
    remove: ({ id }) => send('deleteRow', { noun: 'keptDraft', id }),
  };
}
