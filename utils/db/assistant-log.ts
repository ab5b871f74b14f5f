import { type Exchange, holdsAnswer, KEPT_EXCHANGES } from '../domain/assistant/exchange.ts';
import type { Reply } from '../domain/replies/reply.ts';
import type { PasserelleDatabase } from './schema.ts';

/** Keeps an exchange, or what became of it; the oldest give way. That its proposal was used stays known. */
export async function putExchange(db: PasserelleDatabase, exchange: Exchange): Promise<void> {
  await db.transaction('rw', [db.assistantLog], async () => {
    const known = await db.assistantLog.get(exchange.id);
    await db.assistantLog.put({ ...exchange, used: exchange.used ?? known?.used ?? null });
    const tooMany = (await db.assistantLog.count()) - KEPT_EXCHANGES;
    if (tooMany > 0) {
      const oldest = await db.assistantLog.orderBy('at').limit(tooMany).primaryKeys();
      await db.assistantLog.bulkDelete(oldest);
    }
  });
}

/** A proposal was taken as a draft. @returns false where its exchange is gone. */
export async function useProposal(db: PasserelleDatabase, id: string, text: string): Promise<boolean> {
  return (await db.assistantLog.update(id, { used: text })) > 0;
}

/** What was sent to models and what came back, newest first. */
export function findExchanges(db: PasserelleDatabase): Promise<Exchange[]> {
  return db.assistantLog.orderBy('at').reverse().toArray();
}

/** Whether a text for this comment holds a proposal that was taken as a draft. */
export async function wroteWithAssistant(
  db: PasserelleDatabase,
  { commentKey, text }: Pick<Reply, 'commentKey' | 'text'>,
): Promise<boolean> {
  const exchanges = await db.assistantLog.where('commentKey').equals(commentKey).toArray();
  return exchanges.some(({ used }) => used !== null && holdsAnswer(text, used));
}

export async function eraseExchanges(db: PasserelleDatabase): Promise<void> {
  await db.assistantLog.clear();
}
