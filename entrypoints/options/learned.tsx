import { useEffect, useState } from 'react';
import { Banner } from '../../components/shared/states.tsx';
import { LearnedSection } from '../../components/workspace/learned-section.tsx';
import { findCorrections } from '../../utils/db/corrections.ts';
import type { PasserelleDatabase } from '../../utils/db/schema.ts';
import { useLive } from '../../utils/db/use-live.ts';
import { t } from '../../utils/i18n/translate.ts';
import type { MessageAnswer } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';

interface LearnedProps {
  db: PasserelleDatabase;
  /** Takes back one correction, or all of them (`null`). */
  onForget: (key: string | null) => void;
}

/** What the corrections taught; which words they moved, the background knows. */
export function Learned({ db, onForget }: LearnedProps) {
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
    </>
  );
}
