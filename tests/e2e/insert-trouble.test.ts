import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/find-browser.ts';
import { EDITORS, type StagedEditor } from './insert/editors.ts';
import { type OpenStage, openStage, type StagePage } from './insert/open-stage.ts';
import type { Trouble } from './insert/stage.ts';

const INSERTED = { kind: 'inserted' };
const refused = (reason: string) => ({ kind: 'refused', reason });

const TEXT = 'Merci à vous';
/** Long enough for a second text to show, in milliseconds. */
const AFTERWARDS = 200;

const ALL = EDITORS.filter(({ inShadowRoot }) => !inShadowRoot);
const PASTED = ALL.filter(({ takes }) => takes === 'pastes');

describe.each([
  ['chrome', findChromium()],
  ['firefox', findFirefox()],
] as const)('in %s, a page whose editor', (kind, path) => {
  let opened: OpenStage;
  const stages: Array<[editor: StagedEditor, stage: StagePage]> = [];

  beforeAll(async () => {
    if (!path) return;
    opened = await openStage(kind, path);
    // A machine that opens them all at once takes longer.
    for (const editor of ALL) stages.push([editor, await opened.open(editor, 'window')]);
  });
  afterAll(() => opened?.close());

  /** What came of the text in each editor, and what the editor holds when all is quiet. */
  async function insertInto(editors: readonly StagedEditor[], trouble: Trouble) {
    const chosen = stages.filter(([editor]) => editors.includes(editor));
    const all = chosen.map(async ([editor, stage]) => {
      await stage.mount();
      await stage.makeTrouble(trouble);
      const outcome = await stage.insert(TEXT);
      await new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
      const { keys, submits, clicks } = await stage.seen();
      return {
        editor: editor.name,
        outcome,
        held: await stage.text(),
        untouched: keys + submits + clicks === 0,
      };
    });
    return Promise.all(all);
  }

  const each = (editors: readonly StagedEditor[], outcome: object, held: string) =>
    editors.map(({ name }) => ({ editor: name, outcome, held, untouched: true }));

  it.skipIf(!path)('shows the text late is waited for, and gets no second text', async () => {
    expect(await insertInto(ALL, 'delay')).toEqual(each(ALL, INSERTED, TEXT));
  });

  it.skipIf(!path)('shows the text late, and does not say so, gets no second text', async () => {
    expect(await insertInto(PASTED, 'delay unnoticed')).toEqual(each(PASTED, INSERTED, TEXT));
  });

  it.skipIf(!path)('never noticed the text is tried one other way, where there is one', async () => {
    const others = PASTED.filter(({ name }) => name !== 'Draft.js');
    expect(await insertInto(others, 'ignore')).toEqual(each(others, INSERTED, TEXT));
  });

  it.skipIf(!path)('takes the text and drops it is not tried again', async () => {
    expect(await insertInto(PASTED, 'drop')).toEqual(each(PASTED, refused('not_taken'), ''));
  });

  it.skipIf(!path)('takes nothing, whatever the way, is left as it was', async () => {
    expect(await insertInto(ALL, 'reject')).toEqual(each(ALL, refused('not_taken'), ''));
  });

  it.skipIf(!path)('doubles the text is told of', async () => {
    expect(await insertInto(ALL, 'double')).toEqual(each(ALL, refused('taken_changed'), TEXT + TEXT));
  });

  it.skipIf(!path)('changes the letters is told of', async () => {
    expect(await insertInto(ALL, 'capitalize')).toEqual(
      each(ALL, refused('taken_changed'), TEXT.toUpperCase()),
    );
  });
});
