import { useCallback, useEffect, useRef, useState } from 'react';
import { findDraft } from '../../utils/db/replies.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import type { Draft, Origin } from '../../utils/domain/replies/reply.ts';
import type { ErrorCode } from '../../utils/domain/result.ts';
import { send } from '../../utils/messaging/send.ts';

/** Pause after a key before the draft is kept, in milliseconds. */
const PAUSE = 250;

type Content = Omit<Draft, 'commentKey' | 'updatedAt'>;
const NOTHING: Content = { text: '', templateId: null };

interface DraftInField extends Content {
  /** Why the last change could not be kept; the text stays in the field. */
  error: ErrorCode | null;
  /** `origin`: where the text comes from now; absent: from where it came before. */
  write: (text: string, origin?: Origin) => void;
  /** Keeps what was filled in for a suggestion that asks. */
  fillIn: (templateId: string, values: Readonly<Record<string, string>>) => void;
  /** Whether the last change is kept. */
  settle: () => Promise<boolean>;
  /** Empties the field where it still holds this text. @returns whether it did */
  empty: (text: string) => boolean;
  /**
   * A text was used. Where it still is the draft, nothing is left to keep. Else what was filled in for its template is
   * done with, unless the draft comes from that template.
   * @returns whether nothing is left
   */
  finish: (text: string, templateId: string | null) => boolean;
}

/** The draft of a comment, kept while it is typed and found again later. */
export function useDraft(db: PasserelleDatabase, commentKey: string): DraftInField {
  const [content, setContent] = useState<Content>(NOTHING);
  // Who changes the draft may have waited since it was drawn: a change begins with what it is now.
  const latest = useRef<Content>(NOTHING);
  const [error, setError] = useState<ErrorCode | null>(null);
  const waiting = useRef<{ draft: Draft; timer: ReturnType<typeof setTimeout> } | null>(null);

  const show = useCallback((next: Content) => {
    latest.current = next;
    setContent(next);
  }, []);

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
    show(NOTHING);
    setError(null);
    let current = true;
    findDraft(db, commentKey)
      .then((draft) => {
        if (current && draft && latest.current === NOTHING) show(contentOf(draft));
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
  }, [db, commentKey, keep, show]);

  function change(next: Content): void {
    show(next);
    clearTimeout(waiting.current?.timer);
    const draft = { ...next, commentKey, updatedAt: Date.now() };
    waiting.current = { draft, timer: setTimeout(() => void keep(), PAUSE) };
  }

  function write(text: string, origin: Origin = latest.current): void {
    const { asked } = latest.current;
    // An emptied draft comes from nowhere.
    const { templateId, given } = text === '' ? NOTHING : origin;
    change({ text, templateId, ...(given !== undefined && { given }), ...(asked && { asked }) });
  }

  function fillIn(templateId: string, values: Readonly<Record<string, string>>): void {
    const { asked: before = {}, ...rest } = latest.current;
    const { [templateId]: _, ...others } = before;
    const isFilled = Object.values(values).some((value) => value !== '');
    const asked = isFilled ? { ...others, [templateId]: values } : others;
    change(Object.keys(asked).length > 0 ? { ...rest, asked } : rest);
  }

  return {
    ...content,
    error,
    write,
    fillIn,
    settle: keep,
    empty(text) {
      const isSame = latest.current.text === text;
      if (isSame) write('');
      return isSame;
    },
    finish(text, templateId) {
      const now = latest.current;
      if (now.text === text) {
        clearTimeout(waiting.current?.timer);
        waiting.current = null;
        show(NOTHING);
        return true;
      }
      const isItsDraft = now.text !== '' && now.templateId === templateId;
      if (templateId !== null && !isItsDraft) fillIn(templateId, {});
      return false;
    },
  };
}

function contentOf({ commentKey: _, updatedAt: __, ...content }: Draft): Content {
  return content;
}
