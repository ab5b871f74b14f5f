import { browser } from 'wxt/browser';
import { fail, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { outlinePage } from '../../utils/page/outline.ts';
import type { Memory } from './memory.ts';
import { placePost } from './posting.ts';
import type { Reader } from './reader.ts';
import type { Replies } from './replies.ts';

interface AnswersOptions {
  document: Document;
  memory: Memory;
  reader: Reader;
  replies: Replies;
  signal: AbortSignal;
}

/** How long the comment that the panel speaks of is shown, in milliseconds. */
const REVEAL_TIME = 1_600;

/** What the side panel asks of the page, and what the background tells it. */
export function answerPanel({ document, memory, reader, replies, signal }: AnswersOptions): void {
  const stops = [
    receive('revealComment', ({ key }) => {
      const element = replies.find(key)?.place.element;
      if (!element?.isConnected) return fail('not_found');
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      // An animation leaves no trace in the page's own styles.
      element.animate(
        {
          outline: ['3px solid rgb(23 97 90 / 90%)', '3px solid rgb(23 97 90 / 0%)'],
          outlineOffset: ['2px', '2px'],
        },
        { duration: REVEAL_TIME, easing: 'ease-in' },
      );
      return succeed(null);
    }),
    receive('showAnalyses', ({ analyses }) => {
      for (const [key, analysis] of Object.entries(analyses)) memory.renew(key, analysis);
      return succeed(null);
    }),
    receive('insertReply', async ({ key, text }) => succeed(await replies.place(key, text))),
    receive('insertHere', async ({ text }) => succeed(await replies.placeHere(text))),
    receive('insertPost', async ({ text, as }) =>
      succeed(await placePost({ document, network: reader.context().network, reader }, text, as)),
    ),
    receive('readSelection', () => succeed(document.getSelection()?.toString().trim() ?? '')),
    receive('outlinePage', () => {
      const { network, url } = reader.context();
      return succeed(outlinePage(document, network, url));
    }),
  ];
  signal.addEventListener('abort', () => {
    // After an update nobody asks here any more.
    if (browser.runtime?.id) for (const stop of stops) stop();
  });
}
