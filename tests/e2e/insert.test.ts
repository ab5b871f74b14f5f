import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/find-browser.ts';
import { type OpenStage, openStage, type StagePage } from './insert/open-stage.ts';
import type { EditorName } from './insert/stage.ts';

const BROWSERS = [
  ['chrome', findChromium()],
  ['firefox', findFirefox()],
] as const;
const EDITORS: readonly EditorName[] = ['lexical', 'quill', 'tiptap', 'textarea', 'input'];
const PASTED: readonly EditorName[] = ['lexical', 'tiptap'];

const SEED = Number(process.env.SEED ?? 20_261_121);

const INSERTED = { kind: 'inserted' };
const refused = (reason: string) => ({ kind: 'refused', reason });

const AUTHOR = 'Chloé Ben-Saïd';
const LINES = 'Bonjour Chloé,\n\nVotre colis part demain à l’aube.\nBelle journée !';
const EMOJI = 'Bravo 👩🏽‍🚒👨‍👩‍👧‍👦 et merci 🇫🇷❤️‍🔥 cafe\u0301';
const RIGHT_TO_LEFT = 'שלום לכם, תודה רבה!\nمرحبا بكم في متجرنا 🌿';
const HOSTILE = '<img src=x onerror=alert(1)> {{author.firstName}} "$1" &amp; C:\\n `';

/** What the network puts before the text of a reply to the author. */
const mentionIn = (editor: EditorName, name: string) => `${isField(editor) ? '@' : ''}${name} `;
const isField = (editor: EditorName) => editor === 'textarea' || editor === 'input';
/** What a reader sees: spaces that do not break look like spaces; a box of one line has no others. */
const asSeen = (text: string) => text.replace(/\u00a0/g, ' ').replace(/^ +$/gm, '');
const asTaken = (editor: EditorName, text: string) =>
  (editor === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text).normalize('NFC');

describe.each(BROWSERS)('a reply in %s', (kind, path) => {
  let opened: OpenStage;
  let stage: StagePage;

  beforeAll(async () => {
    if (!path) return;
    opened = await openStage(kind, path);
    stage = await opened.open();
  });
  afterAll(() => opened?.close());

  describe.skipIf(!path).each(EDITORS)('and the real editor %s', (editor) => {
    beforeEach(() => stage.page.bringToFront());

    const expectUntouched = async () =>
      expect(await stage.seen()).toMatchObject({ keys: 0, submits: 0, clicks: 0 });

    async function undo(): Promise<void> {
      await stage.page.keyboard.down('Control');
      await stage.page.keyboard.press('z');
      await stage.page.keyboard.up('Control');
    }

    it.each([
      ['several lines', LINES],
      ['joined emoji', EMOJI],
      ['right-to-left text', RIGHT_TO_LEFT],
      ['what looks like code', HOSTILE],
    ])('puts %s into an empty box, and one undo takes it away', async (_, text) => {
      await stage.mount(editor);
      expect(await stage.insert(text, [AUTHOR])).toEqual(INSERTED);
      expect(asSeen(await stage.text())).toBe(asTaken(editor, text));
      await expectUntouched();
      await undo();
      await expect.poll(() => stage.text()).toBe('');
    });

    it('keeps the mention of the network, and one undo leaves it', async () => {
      await stage.mount(editor, AUTHOR);
      expect(await stage.insert(LINES, [AUTHOR])).toEqual(INSERTED);
      const mention = mentionIn(editor, AUTHOR);
      expect(asSeen(await stage.text())).toBe(mention + asTaken(editor, LINES));
      await expectUntouched();
      await undo();
      await expect.poll(async () => asSeen(await stage.text())).toBe(mention);
    });

    it('writes behind the mention when the caret stands before it', async () => {
      await stage.mount(editor, AUTHOR);
      await stage.page.focus('#editor');
      await stage.page.keyboard.press('Home');
      expect(await stage.insert('Merci !', [AUTHOR])).toEqual(INSERTED);
      expect(asSeen(await stage.text())).toBe(`${mentionIn(editor, AUTHOR)}Merci !`);
    });

    it.each([
      ['alone', undefined, 'Je voulais dire'],
      ['behind the mention', AUTHOR, 'non'],
    ])('leaves the own words of the user as they are, %s', async (_, prefill, words) => {
      await stage.mount(editor, prefill);
      await stage.page.focus('#editor');
      await stage.page.keyboard.down('Control');
      await stage.page.keyboard.press('End');
      await stage.page.keyboard.up('Control');
      await stage.page.keyboard.type(words);
      const before = await stage.text();
      expect(before).toContain(words);
      expect(await stage.insert(LINES, [AUTHOR])).toEqual(refused('own_text'));
      expect(await stage.text()).toBe(before);
    });

    it('refuses a box that names someone else', async () => {
      await stage.mount(editor, 'Noah Feldman');
      expect(await stage.insert(LINES, [AUTHOR])).toEqual(refused('own_text'));
      expect(asSeen(await stage.text())).toBe(mentionIn(editor, 'Noah Feldman'));
    });

    it('puts one text there when it is asked twice at once', async () => {
      await stage.mount(editor);
      const outcomes = await Promise.all([stage.insert('Merci !'), stage.insert('Merci !')]);
      expect(outcomes).toEqual([INSERTED, refused('own_text')]);
      expect(asSeen(await stage.text())).toBe('Merci !');
    });

    it.each(['remove', 'navigate'] as const)(
      'stops when the page does this meanwhile: %s',
      async (trouble) => {
        await stage.mount(editor);
        await stage.makeTrouble(PASTED.includes(editor) ? 'paste' : 'input', trouble);
        expect(await stage.insert(LINES)).toEqual(refused('page_changed'));
        await expectUntouched();
      },
    );

    it('has nothing to put into a box for a text of nothing', async () => {
      await stage.mount(editor, AUTHOR);
      expect(await stage.insert(' \n\u0000\ufeff ', [AUTHOR])).toEqual(refused('not_taken'));
      expect(asSeen(await stage.text())).toBe(mentionIn(editor, AUTHOR));
    });

    it('works in a tab that is not shown', async () => {
      await stage.mount(editor, AUTHOR);
      const other = await opened.browser.newPage();
      try {
        await other.bringToFront();
        await expect.poll(() => stage.page.evaluate(() => document.visibilityState)).toBe('hidden');
        expect(await stage.insert(LINES, [AUTHOR])).toEqual(INSERTED);
        expect(asSeen(await stage.text())).toBe(mentionIn(editor, AUTHOR) + asTaken(editor, LINES));
      } finally {
        await other.close();
      }
    });
  });

  it.skipIf(!path)(
    'is held by every real editor as it was written, once, whatever the text',
    async () => {
      const runs = EDITORS.map(async (editor) => {
        const own = await opened.open();
        const property = fc.asyncProperty(anyText, fc.boolean(), async (text, isPrefilled) => {
          await own.mount(editor, isPrefilled ? AUTHOR : undefined);
          const outcome = await own.insert(text, [AUTHOR]);
          expect({ editor, outcome, held: await own.text() }).toMatchObject({ editor, outcome: INSERTED });
          const mention = isPrefilled ? mentionIn(editor, AUTHOR) : '';
          expect(asSeen(await own.text())).toBe(mention + asTaken(editor, text));
        });
        await fc.assert(property, { numRuns: 100, seed: SEED });
        await own.page.close();
      });
      await Promise.all(runs);
    },
    120_000,
  );

  describe.skipIf(!path).each(['textarea', 'input'] as const)('and a field, %s', (editor) => {
    it('refuses a text that is longer than the field takes, before it touches it', async () => {
      await stage.mount(editor, AUTHOR, 40);
      expect(await stage.insert('x'.repeat(40), [AUTHOR])).toEqual(refused('too_long'));
      expect(await stage.text()).toBe(mentionIn(editor, AUTHOR));
      expect((await stage.seen()).texts).toBe(0);
    });

    // Chromium tells nobody of an editing command before it ran.
    it.runIf(kind === 'firefox')('sets the value where the editing command does nothing', async () => {
      await stage.mount(editor, AUTHOR);
      await stage.makeTrouble('beforeinput', 'drop');
      expect(await stage.insert(LINES, [AUTHOR])).toEqual(INSERTED);
      expect(await stage.text()).toBe(mentionIn(editor, AUTHOR) + asTaken(editor, LINES));
    });

    it('leaves a field alone that is closed', async () => {
      await stage.mount(editor);
      await stage.page.$eval('#editor', (field) => field.setAttribute('disabled', ''));
      expect(await stage.insert(LINES)).toEqual(refused('not_taken'));
      expect(await stage.text()).toBe('');
    });
  });

  describe.skipIf(!path).each(PASTED)('and an editor that takes pastes, %s', (editor) => {
    it('tries one other way when the paste went by unnoticed', async () => {
      await stage.mount(editor, AUTHOR);
      await stage.makeTrouble('paste', 'ignore');
      expect(await stage.insert('Merci à vous', [AUTHOR])).toEqual(INSERTED);
      expect(asSeen(await stage.text())).toBe(`${mentionIn(editor, AUTHOR)}Merci à vous`);
    });

    it('does not try again when the editor says that it took the text, however late it shows it', async () => {
      await stage.mount(editor);
      await stage.makeTrouble('paste', 'delay');
      expect(await stage.insert('Merci à vous')).toEqual(refused('not_taken'));
      expect((await stage.seen()).texts).toBe(1);
      if (kind === 'chrome') {
        await stage.release();
        await expect.poll(() => stage.text()).toBe('Merci à vous');
      }
    });

    it('says so when the editor shows something else', async () => {
      await stage.mount(editor);
      await stage.makeTrouble('paste', kind === 'chrome' ? 'double' : 'drop');
      expect(await stage.insert('Merci')).toEqual(refused('not_taken'));
    });
  });
});

/** Texts as people and templates write them: words of several scripts, joined emoji, signs that mean something to code. */
const word = fc.oneof(
  fc.constantFrom(
    ...[
      'Bonjour',
      'l’équipe',
      'œuvre',
      'naïf',
      'Straße',
      'İstanbul',
      'שלום',
      'תודה',
      'مرحبا',
      'نمی‌خواهم',
      'こんにちは',
      '您好',
    ],
    ...['👩🏽‍🚒', '👨‍👩‍👧‍👦', '🇫🇷', '❤️‍🔥', '1️⃣', '🌿', 'cafe\u0301', 'ẹ́'],
    ...[
      '@chloe.b',
      '#recette',
      'https://exemple.fr/a?b=c&d=%20',
      '<b>',
      '{{x}}',
      '&amp;',
      '":)"',
      '“”',
      '\\n',
      '$1',
      '--',
      '*a*',
      '1.',
      '- a',
      '`c`',
    ],
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, '')),
);
const line = fc.array(word, { maxLength: 7 }).map((words) => words.filter((one) => one !== '').join(' '));
const anyText = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n').trim())
  .filter((text) => text !== '');
