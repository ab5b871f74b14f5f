import { useEffect, useState } from 'react';
import { MAX_TEXT_LENGTH } from '../../utils/domain/conversation/item.ts';
import type { MessageAnswer } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';

type Answer = MessageAnswer<'analyzeText'>;

/** What the background thinks of a text that is no comment of a page; null until it answers, or without a text. */
export function useAnalysis(text: string | null): Answer | null {
  const [heard, setHeard] = useState<{ text: string; answer: Answer } | null>(null);
  useEffect(() => {
    if (text === null) return;
    let isCurrent = true;
    void send('analyzeText', { text: text.slice(0, MAX_TEXT_LENGTH) }).then((answer) => {
      if (isCurrent) setHeard({ text, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return heard && heard.text === text ? heard.answer : null;
}
