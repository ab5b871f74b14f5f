import { useCallback, useEffect, useRef, useState } from 'react';
import { findDraft } from '../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import type { Draft } from '../../utils/domain/replies/reply.ts';
import type { ErrorCode } from '../../utils/domain/result.ts';
import { send } from '../../utils/messaging/send.ts';

/** Pause after a key before the draft is kept, in milliseconds. */
const PAUSE = 250;

type Content = Omit<Draft, 'commentKey' | 'updatedAt'>;
const NOTHING: Content = { text: '', templateId: null };

/** Where a text comes from: a template, and what it gave. */
export type Origin = Pick<Draft, 'templateId' | 'given'>;

interface KeptDraft extends Content {
  /** Why the last change could not be kept; the text stays in the field. */
  error: ErrorCode | null;
  /** `origin`: where the text comes from now; absent: from where it came before. */
  write: (text: string, origin?: Origin) => void;
  /** Keeps what was filled in for a suggestion that asks. */
  fillIn: (templateId: string, values: Readonly<Record<string, string>>) => void;
  /** Whether the last change is kept. */
  settle: () => Promise<boolean>;
  /** The draft was used: nothing is left to keep. */
  forget: () => void;
}

/** The draft of a comment, kept while it is typed and found again later. */
export function useDraft(db: PasserelleDatabase, commentKey: string): KeptDraft {
  const [content, setContent] = useState<Content>(NOTHING);
  const [error, setError] = useState<ErrorCode | null>(null);
  const waiting = useRef<{ draft: Draft; timer: ReturnType<typeof setTimeout> } | null>(null);

  const keep = useCallback(async () => {
    const last = waiting.current;
    if (!last) return true;
    clearTimeout(last.timer);
    waiting.current = null;
    const { draft } = last;
    const answer =
      draft.text === '' && draft.asked === undefined
        ? await send('deleteRow', { noun: 'draft', id: draft.commentKey })
        : await send('saveRow', { noun: 'draft', row: draft });
    setError(answer.ok ? null : answer.error);
    return answer.ok;
  }, []);

  useEffect(() => {
    setContent(NOTHING);
    setError(null);
    let current = true;
    findDraft(db, commentKey)
      .then((draft) => {
        if (current && draft && !waiting.current) setContent(contentOf(draft));
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

  function change(next: Content): void {
    setContent(next);
    clearTimeout(waiting.current?.timer);
    const draft = { ...next, commentKey, updatedAt: Date.now() };
    waiting.current = { draft, timer: setTimeout(() => void keep(), PAUSE) };
  }

  return {
    ...content,
    error,
    write(text, origin = content) {
      const { asked } = content;
      // An emptied draft comes from nowhere.
      const { templateId, given } = text === '' ? NOTHING : origin;
      change({ text, templateId, ...(given !== undefined && { given }), ...(asked && { asked }) });
    },
    fillIn(templateId, values) {
      const { [templateId]: _, ...others } = content.asked ?? {};
      const isFilled = Object.values(values).some((value) => value !== '');
      const asked = isFilled ? { ...others, [templateId]: values } : others;
      const { asked: __, ...rest } = content;
      change(Object.keys(asked).length > 0 ? { ...rest, asked } : rest);
    },
    settle: keep,
    forget() {
      clearTimeout(waiting.current?.timer);
      waiting.current = null;
      setContent(NOTHING);
    },
  };
}

function contentOf({ commentKey: _, updatedAt: __, ...content }: Draft): Content {
  return content;
}
