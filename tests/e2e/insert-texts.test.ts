import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/find-browser.ts';
import { EDITORS, type StagedEditor } from './insert/editors.ts';
import { type OpenStage, openStage } from './insert/open-stage.ts';
import { anyText, asTaken, mentionIn, normalize } from './insert/texts.ts';

const SEED = Number(process.env.SEED ?? 20_261_121);
const AUTHOR = 'Chloé Ben-Saïd';
/** How many editors are written in at once, each in a window of its own. */
const WINDOWS = 3;
/** The same editors as outside of one. */
const COUNT_IN_SHADOW_ROOT = 100;

describe.each([
  ['chrome', findChromium(), 500],
  ['firefox', findFirefox(), 100],
] as const)('in %s, any text', (kind, path, count) => {
  let opened: OpenStage;
  beforeAll(async () => {
    if (path) opened = await openStage(kind, path);
  });
  afterAll(() => opened?.close());

  /** The texts that did not get into a fresh box of an editor as they were, or not by the text alone. */
  async function findWrong(editor: StagedEditor) {
    const numRuns = editor.inShadowRoot ? COUNT_IN_SHADOW_ROOT : count;
    const samples = fc.sample(fc.record({ text: anyText, isPrefilled: fc.boolean() }), {
      numRuns,
      seed: SEED + EDITORS.indexOf(editor),
    });
    const stage = await opened.open(editor, 'window');
    const inserted = await stage.insertEach(
      samples.map(({ text, isPrefilled }) => ({
        text,
        mentions: [AUTHOR],
        mount: isPrefilled ? { prefill: AUTHOR } : {},
      })),
    );
    await stage.page.close();
    expect(inserted).toHaveLength(numRuns);
    return inserted.flatMap(({ outcome, held, seen }, index) => {
      const { text = '', isPrefilled = false } = samples[index] ?? {};
      const mention = isPrefilled ? mentionIn(editor, AUTHOR) : '';
      const isRight =
        outcome.kind === 'inserted' &&
        normalize(held) === normalize(mention + asTaken(editor, normalize(text))) &&
        seen.keys + seen.submits + seen.clicks === 0;
      return isRight ? [] : [{ editor: editor.name, text, isPrefilled, outcome, held, seen }];
    });
  }

  it.skipIf(!path)(
    'is held by every real editor as it was written, once, behind the mention',
    async () => {
      const editors = [...EDITORS];
      const wrong: Awaited<ReturnType<typeof findWrong>> = [];
      const windows = Array.from({ length: WINDOWS }, async () => {
        for (let editor = editors.shift(); editor; editor = editors.shift())
          wrong.push(...(await findWrong(editor)));
      });
      await Promise.all(windows);
      // The shortest text says it best.
      wrong.sort((a, b) => a.text.length - b.text.length);
      expect(wrong.slice(0, 5), `${wrong.length} texts`).toEqual([]);
    },
    240_000,
  );
});
