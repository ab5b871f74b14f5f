import { useCallback, useEffect, useRef, useState } from 'react';
import { findDraft } from '../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import type { Draft } from '../../utils/domain/replies/reply.ts';
import type { ErrorCode } from '../../utils/domain/result.ts';
import { send } from '../../utils/messaging/send.ts';

/** Pause after a key before the draft is kept, in milliseconds. */
const PAUSE = 250;
const NOTHING = { text: '', templateId: null };

interface KeptDraft {
  text: string;
  /** The template that it was made from. */
  templateId: string | null;
  /** Why the last change could not be kept; the text stays in the field. */
  error: ErrorCode | null;
  write: (text: string, templateId: string | null) => void;
  /** The draft was used: nothing is left to keep. */
  forget: () => void;
}

/** The draft of a comment, kept while it is typed and found again later. */
export function useDraft(db: PasserelleDatabase, commentKey: string): KeptDraft {
  const [{ text, templateId }, setDraft] = useState<Pick<Draft, 'text' | 'templateId'>>(NOTHING);
  const [error, setError] = useState<ErrorCode | null>(null);
  const waiting = useRef<{ draft: Draft; timer: ReturnType<typeof setTimeout> } | null>(null);

  const keep = useCallback(async () => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = null;
    const { draft } = last;
    const answer =
      draft.text === ''
        ? await send('deleteRow', { noun: 'draft', id: draft.commentKey })
        : await send('saveRow', { noun: 'draft', row: draft });
    setError(answer.ok ? null : answer.error);
  }, []);

  useEffect(() => {
    setDraft(NOTHING);
    setError(null);
    let current = true;
    findDraft(db, commentKey)
      .then((draft) => {
        if (current && draft && !waiting.current) setDraft(draft);
      })
      .catch(() => {});
    const flush = () => void keep();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      current = false;
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [db, commentKey, keep]);

  return {
    text,
    templateId,
    error,
    write(next, from) {
      // An emptied draft comes from nowhere.
      const origin = next === '' ? null : from;
      setDraft({ text: next, templateId: origin });
      clearTimeout(waiting.current?.timer);
      const draft = { commentKey, templateId: origin, text: next, updatedAt: Date.now() };
      waiting.current = { draft, timer: setTimeout(() => void keep(), PAUSE) };
    },
    forget() {
      clearTimeout(waiting.current?.timer);
      waiting.current = null;
      setDraft(NOTHING);
    },
  };
}
