import type { InsertionOutcome } from '../../../utils/domain/replies/reply.ts';
import { insertReply } from '../../../utils/page/insert.ts';

/** The shipped code, where a content script has it: beside the page's own world. */
export interface World {
  insert: (text: string, mentions?: string[]) => Promise<InsertionOutcome>;
}

const world: World = {
  insert(text, mentions = []) {
    const element = document.querySelector<HTMLElement>('#editor');
    if (!element) throw new Error('there is no editor');
    return insertReply({ element, text, mentions, pageUrl: () => location.href });
  },
};
Object.assign(globalThis, { world });
