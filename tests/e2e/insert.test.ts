import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/find-browser.ts';
import { showTab } from './harness/show-tab.ts';
import { EDITORS, type StagedEditor } from './insert/editors.ts';
import { type OpenStage, openStage, type StagePage } from './insert/open-stage.ts';
import { asTaken, mentionIn } from './insert/texts.ts';

const BROWSERS = [
  ['chrome', findChromium()],
  ['firefox', findFirefox()],
] as const;

const INSERTED = { kind: 'inserted' };
const refused = (reason: string) => ({ kind: 'refused', reason });

const AUTHOR = 'Chloé Ben-Saïd';
const LINES = 'Bonjour Chloé,\n\nVotre colis part demain à l’aube.\nBelle journée !';
const EMOJI = 'Bravo 👩🏽‍🚒👩‍👩‍👧🏳️‍🌈 et merci 🇫🇷❤️‍🔥 cafe\u0301';
const RIGHT_TO_LEFT = 'שלום לכם, תודה רבה!\nمرحبا بكم في متجرنا 🌿';
const HOSTILE = '<img src=x onerror=alert(1)> {{author.firstName}} "$1" &amp; C:\\n `';

/** What a reader sees: spaces that do not break look like spaces. */
const asSeen = (text: string) => text.replace(/\u00a0/g, ' ').replace(/^ +$/gm, '');

const isField = ({ options }: StagedEditor) => options !== undefined;

describe.each(BROWSERS)('a reply in %s', (kind, path) => {
  let opened: OpenStage;
  let stages: StagePage[];
  beforeAll(async () => {
    if (!path) return;
    opened = await openStage(kind, path);
    stages = await Promise.all(EDITORS.map((editor) => opened.open(editor, 'tab')));
  });
  afterAll(() => opened?.close());

  describe.skipIf(!path).each(EDITORS)('and the real editor $name', (editor) => {
    let stage: StagePage;
    beforeEach(() => {
      stage = stages[EDITORS.indexOf(editor)] as StagePage;
      return showTab(stage.page);
    });

    const expectUntouched = async () =>
      expect(await stage.seen()).toMatchObject({ keys: 0, submits: 0, clicks: 0 });

    async function pressWithControl(key: 'z' | 'End'): Promise<void> {
      await stage.page.keyboard.down('Control');
      await stage.page.keyboard.press(key);
      await stage.page.keyboard.up('Control');
    }

    // In a shadow root Quill 1 does not hear Ctrl+Z: Firefox then undoes its own commands, a line at a time.
    const undoesByLine = kind === 'firefox' && editor.name === 'Quill 1 in a shadow root';

    it.each([
      ['several lines', LINES],
      ['joined emoji', EMOJI],
      ['right-to-left text', RIGHT_TO_LEFT],
      ['what looks like code', HOSTILE],
    ])('puts %s into an empty box, and one undo takes it away', async (_, text) => {
      await stage.mount();
      expect(await stage.insert(text, [AUTHOR])).toEqual(INSERTED);
      expect(asSeen(await stage.text())).toBe(asTaken(editor, text));
      await expectUntouched();
      if (undoesByLine) return;
      await pressWithControl('z');
      await expect.poll(() => stage.text()).toBe('');
    });

    it('keeps the mention of the network, and one undo leaves it', async () => {
      await stage.mount({ prefill: AUTHOR });
      expect(await stage.insert(LINES, [AUTHOR])).toEqual(INSERTED);
      const mention = mentionIn(editor, AUTHOR);
      expect(asSeen(await stage.text())).toBe(mention + asTaken(editor, LINES));
      await expectUntouched();
      if (undoesByLine) return;
      await pressWithControl('z');
      await expect.poll(async () => asSeen(await stage.text())).toBe(mention);
    });

    it('writes behind the mention when the caret stands before it', async () => {
      await stage.mount({ prefill: AUTHOR });
      await stage.focus();
      await stage.page.keyboard.press('Home');
      expect(await stage.insert('Merci !', [AUTHOR])).toEqual(INSERTED);
      expect(asSeen(await stage.text())).toBe(`${mentionIn(editor, AUTHOR)}Merci !`);
    });

    it.each([
      ['alone', undefined, 'Je voulais dire'],
      ['behind the mention', AUTHOR, 'non'],
    ])('leaves the own words of the user as they are, %s', async (_, prefill, words) => {
      await stage.mount({ prefill });
      await stage.focus();
      await pressWithControl('End');
      // Slate hears of a caret a tenth of a second later: nobody types so fast.
      if (editor.name === 'Slate') await new Promise((resolve) => setTimeout(resolve, 200));
      await stage.page.keyboard.type(words);
      await expect.poll(() => stage.text()).toContain(words);
      const before = await stage.text();
      expect(await stage.insert(LINES, [AUTHOR])).toEqual(refused('own_text'));
      expect(await stage.text()).toBe(before);
    });

    it('refuses a box that names someone else', async () => {
      await stage.mount({ prefill: 'Noah Feldman' });
      expect(await stage.insert(LINES, [AUTHOR])).toEqual(refused('own_text'));
      expect(asSeen(await stage.text())).toBe(mentionIn(editor, 'Noah Feldman'));
    });

    it('puts one text there when it is asked twice at once', async () => {
      await stage.mount();
      const outcomes = await Promise.all([stage.insert('Merci !'), stage.insert('Merci !')]);
      expect(outcomes).toEqual([INSERTED, refused('own_text')]);
      expect(asSeen(await stage.text())).toBe('Merci !');
    });

    it.each(['remove', 'navigate'] as const)(
      'stops when the page does this meanwhile: %s',
      async (trouble) => {
        await stage.mount();
        await stage.makeTrouble(trouble);
        expect(await stage.insert(LINES)).toEqual(refused('page_changed'));
        await expectUntouched();
      },
    );

    it('has nothing to put into a box for a text of nothing', async () => {
      await stage.mount({ prefill: AUTHOR });
      expect(await stage.insert(' \n\u0000\ufeff ', [AUTHOR])).toEqual(refused('not_taken'));
      expect(asSeen(await stage.text())).toBe(mentionIn(editor, AUTHOR));
    });

    it('works in a tab that is not shown', async () => {
      await stage.mount({ prefill: AUTHOR });
      const other = stages.find((one) => one !== stage);
      if (other) await showTab(other.page);
      await expect.poll(() => stage.page.evaluate(() => document.visibilityState)).toBe('hidden');
      expect(await stage.insert(LINES, [AUTHOR])).toEqual(INSERTED);
      expect(asSeen(await stage.text())).toBe(mentionIn(editor, AUTHOR) + asTaken(editor, LINES));
    });

    describe.runIf(isField(editor))('which is a field', () => {
      it('refuses a text that is longer than the field takes, before it touches it', async () => {
        await stage.mount({ prefill: AUTHOR, maxLength: 40 });
        expect(await stage.insert('x'.repeat(40), [AUTHOR])).toEqual(refused('too_long'));
        expect(await stage.text()).toBe(mentionIn(editor, AUTHOR));
        expect((await stage.seen()).texts).toBe(0);
      });

      it('leaves a field alone that is closed', async () => {
        await stage.mount();
        await stage.disable();
        expect(await stage.insert(LINES)).toEqual(refused('not_taken'));
        expect(await stage.text()).toBe('');
      });
    });
  });
});
