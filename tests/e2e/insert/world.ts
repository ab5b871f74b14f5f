import { insertReply } from '../../../utils/page/insert.ts';

/** The shipped code, where a content script has it: beside the page's own world. It is asked in JSON. */
function insert(question: string) {
  const { text, mentions } = JSON.parse(question) as { text: string; mentions: string[] };
  const element = document.querySelector<HTMLElement>('#editor');
  if (!element) throw new Error('there is no editor');
  return insertReply({ element, text, mentions, pageUrl: () => location.href });
}
Object.assign(globalThis, { insert });
