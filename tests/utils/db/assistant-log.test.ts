import { describe, expect } from 'vitest';
import { eraseExchanges, findExchanges, putExchange, useProposal } from '../../../utils/db/assistant-log.ts';
import { findReplies, recordReply } from '../../../utils/db/replies.ts';
import { eraseAll, exportAll } from '../../../utils/db/workspace.ts';
import { examples } from '../../examples.ts';
import { it } from './database.ts';

const { exchange, reply } = examples;
const PROPOSAL = 'Merci Élodie, nous revenons vers vous très vite en message privé.';

describe('the log of the assistant', () => {
  it('keeps the last fifty, newest first', async ({ db }) => {
    for (let at = 1; at <= 53; at++) await putExchange(db, { ...exchange, id: `exchange-${at}`, at });
    const kept = await findExchanges(db);
    expect(kept).toHaveLength(50);
    expect(kept[0]?.at).toBe(53);
    expect(kept.at(-1)?.at).toBe(4);
  });

  it('does not forget that a proposal was used when its end is told late', async ({ db }) => {
    await putExchange(db, { ...exchange, used: null, end: null });
    expect(await useProposal(db, exchange.id, PROPOSAL)).toBe(true);
    await putExchange(db, { ...exchange, used: null, end: 'done' });
    expect(await findExchanges(db)).toMatchObject([{ end: 'done', used: PROPOSAL }]);
  });

  it('is erased alone, and with everything', async ({ db }) => {
    await putExchange(db, exchange);
    await eraseExchanges(db);
    expect(await findExchanges(db)).toEqual([]);
    await putExchange(db, exchange);
    await eraseAll(db);
    expect(await findExchanges(db)).toEqual([]);
    expect(await useProposal(db, exchange.id, PROPOSAL)).toBe(false);
  });

  it('leaves with no export', async ({ db }) => {
    await putExchange(db, { ...exchange, answer: 'réponse-au-journal' });
    expect(JSON.stringify(await exportAll(db, {}, 1))).not.toMatch(/assistantLog|réponse-au-journal/);
  });
});

describe('a reply', () => {
  const recorded = async (db: Parameters<typeof recordReply>[0], text: string, used: string | null) => {
    await putExchange(db, { ...exchange, commentKey: reply.commentKey, used });
    await recordReply(db, { ...reply, text });
    return (await findReplies(db, reply.commentKey))[0]?.byModel;
  };

  it('that holds a proposal is marked as a model’s', async ({ db }) => {
    expect(await recorded(db, PROPOSAL, PROPOSAL)).toBe(true);
  });
  it('that still holds part of one is marked too', async ({ db }) => {
    expect(await recorded(db, 'Bonjour ! Nous revenons vers vous très bientôt.', PROPOSAL)).toBe(true);
  });
  it('that the user wrote is not', async ({ db }) => {
    expect(await recorded(db, 'Merci, écrivez-nous quand vous voulez.', PROPOSAL)).toBeUndefined();
  });
  it('is not where the proposal was put aside', async ({ db }) => {
    expect(await recorded(db, PROPOSAL, null)).toBeUndefined();
  });
});
