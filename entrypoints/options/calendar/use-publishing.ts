import { useState } from 'react';
import type { MessageAnswer } from '../../../utils/messaging/protocol.ts';
import { send } from '../../../utils/messaging/send.ts';

type Failure = Extract<MessageAnswer<'openForPublishing'>, { ok: false }>['error'];

export interface Publishing {
  /** Why the last entry could not be taken to its network; null: it could. */
  failure: Failure | null;
  /** Takes an entry to its network, by the key of its occurrence. Whether that worked. */
  publish: (key: string) => Promise<boolean>;
}

/** Takes entries to their networks, with what went wrong the last time. */
export function usePublishing(): Publishing {
  const [failure, setFailure] = useState<Failure | null>(null);
  async function publish(key: string): Promise<boolean> {
    const answer = await send('openForPublishing', { key });
    setFailure(answer.ok ? null : answer.error);
    return answer.ok;
  }
  return { failure, publish };
}
