import { insertReply } from '../../../utils/page/insert.ts';

/** The shipped code, where a content script has it: beside the page's own world. It is asked in JSON. */
function insert(question: string) {
  const { text, mentions } = JSON.parse(question) as { text: string; mentions: string[] };
  const element =
    document.querySelector<HTMLElement>('#editor') ??
    document.querySelector('#shadow-host')?.shadowRoot?.querySelector<HTMLElement>('#editor');
  if (!element) throw new Error('there is no editor');
  return insertReply({ element, text, mentions, pageUrl: () => location.href });
}

/** Asks the page's own world; both share the document and nothing else. */
function callStage(name: string, ...args: unknown[]): unknown {
  const { dataset } = document.documentElement;
  dataset.question = JSON.stringify({ name, args });
  document.dispatchEvent(new Event('question'));
  return JSON.parse(dataset.answer ?? 'null');
}

/**
 * Puts each text into a fresh box, with less time between than frames would leave the editor. Answers what came of
 * each: the outcome, and what the editor then holds.
 */
async function insertEach(questions: string): Promise<unknown[]> {
  const answers: unknown[] = [];
  Object.assign(globalThis, { requestAnimationFrame: (draw: () => void) => setTimeout(draw) });
  for (const { mount, text, mentions } of JSON.parse(questions)) {
    callStage('mount', mount);
    const outcome = await insert(JSON.stringify({ text, mentions }));
    answers.push({ outcome, held: callStage('text'), seen: callStage('seen') });
  }
  return answers;
}
Object.assign(globalThis, { insert, insertEach });
