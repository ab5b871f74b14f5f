import { useEffect, useState } from 'react';
import { Banner } from '../../components/shared/states.tsx';
import { LearnedPicks } from '../../components/workspace/learned-picks.tsx';
import { LearnedSection } from '../../components/workspace/learned-section.tsx';
import { findCorrections } from '../../utils/db/corrections.ts';
import { findPicks } from '../../utils/db/picks.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import { summarizePicks } from '../../utils/domain/replies/picked-template.ts';
import type { Template } from '../../utils/domain/replies/template.ts';
import { t } from '../../utils/i18n/translate.ts';
import type { MessageAnswer } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';

interface LearnedProps {
  db: PasserelleDatabase;
  /** Takes back one correction, or all of them (`null`). */
  onForget: (key: string | null) => void;
  templates: readonly Template[];
  /** Forgets which comments one template was taken for, or all of them (`null`). */
  onForgetPicks: (templateId: string | null) => void;
}

/** What the corrections taught (which words they moved, the background knows), and what the chosen replies did. */
export function Learned({ db, templates, onForget, onForgetPicks }: LearnedProps) {
  const picks = useLive(db, findPicks);
  const read = useLive(db, findCorrections);
  const corrections = read?.ok ? read.value : [];
  const version = corrections.map(({ key, at }) => `${key} ${at}`).join();
  const [words, setWords] = useState<MessageAnswer<'listLearnedWords'>>({ ok: true, value: [] });
  useEffect(() => {
    let isCurrent = true;
    if (version !== '')
      void send('listLearnedWords', undefined).then((answer) => {
        if (isCurrent) setWords(answer);
      });
    return () => {
      isCurrent = false;
    };
  }, [version]);
  if (!read) return null;
  return (
    <>
      {!words.ok && <Banner tone="negative">{t(`error_${words.error}`)}</Banner>}
      <LearnedSection
        corrections={corrections}
        words={words.ok ? words.value : []}
        onForget={onForget}
        onForgetAll={() => onForget(null)}
      />
      {picks?.ok && (
        <LearnedPicks
          picks={summarizePicks(picks.value)}
          titleOf={(templateId) => templates.find(({ id }) => id === templateId)?.title ?? null}
          onForget={onForgetPicks}
        />
      )}
    </>
  );
}
