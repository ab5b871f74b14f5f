import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, POST_IDS } from '../site/addresses.ts';
import { clickAx, findAx, pause, waitForAx, waitForCount, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { choosePanelComment, insertFromPanel, openReplyBox, readTable } from './harness/journey.ts';

const QUESTION = /^Is (Maison Garance|maison\.garance\.exemple) \(.*maison\.garance\.exemple\) your page\?$/;
const YES = /^Yes, it is Maison Garance$/;
const SEND =
  '#focused-state-composer-submit [role=button], form button[type=submit], #commentButtonSection button';

let brand: OpenedBrand;
let panel: Page;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({
    ...file,
    brands: file.brands.map((one) => ({ ...one, pages: [] })),
  }));
  const page = await brand.chromium.open(ADDRESSES.facebook);
  await clickAx(page, await waitForAx(page, 'button', /^Passerelle: Negative, Complaint$/));
  panel = await brand.chromium.panel();
});
afterAll(() => brand?.close());

interface Row {
  item: { text: string; author: string | null };
  answer: string;
  answerSource: string;
  postKey: string;
}
/** The comments of a post whose text holds these words, as they are stored. */
async function stored(words: string, postId: string): Promise<Row[]> {
  const rows = (await readTable(brand.chromium, 'comments')) as unknown as Row[];
  return rows.filter(({ postKey, item }) => postKey.endsWith(postId) && item.text.includes(words));
}

/** What the panel says of the comment that it shows. */
function shownAnswer(): Promise<string | undefined> {
  return panel.evaluate(
    () => document.querySelector('.detail [role=radio][aria-checked=true]')?.textContent ?? undefined,
  );
}

async function isAsked(): Promise<boolean> {
  return (await findAx(panel, 'StaticText', QUESTION)).length > 0;
}

/** As a person does: writes behind the name in the open box. */
async function typeReply(page: Page, text: string): Promise<void> {
  await pause(200);
  const field = await page.$('textarea');
  await field?.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** Presses the page's own button, which sends. */
async function pressSend(page: Page): Promise<void> {
  const button = await page.waitForSelector(SEND, { visible: true });
  await button?.click();
}

describe('a page that nobody claimed', () => {
  it('is asked about; a "no" is kept, and can be taken back in the workspace', async () => {
    await waitForAx(panel, 'StaticText', QUESTION);
    await clickAx(panel, await waitForAx(panel, 'button', /^No$/));
    await waitUntil('the question is gone', async () => !(await isAsked()));
    const again = await brand.chromium.open(ADDRESSES.facebook);
    await choosePanelComment(panel, /Théo Lambrecht/);
    expect(await isAsked()).toBe(false);
    await again.close();

    const workspace = await brand.chromium.open('options.html#brands');
    await clickAx(workspace, await waitForAx(workspace, 'button', /^Ask again\s?: Maison Garance$/));
    await waitUntil('no page is refused any more', async () => {
      return (await findAx(workspace, 'button', /^Ask again/)).length === 0;
    });
    await workspace.close();
    const page = await brand.chromium.open(ADDRESSES.facebook);
    await waitForAx(panel, 'StaticText', QUESTION);
    await page.close();
  });
});

describe.each([
  ['facebook', 'facebook', /Théo Lambrecht/, 'trois semaines'],
  ['instagram', 'instagram', /olivia\.marsh/, 'Do you ship'],
  ['linkedinClassic', 'linkedin', /Amadou Traoré/, 'recrutez-vous'],
  ['linkedinSdui', 'linkedin', /Olivia Marsh/, 'Do you ship'],
] as const)('on %s', (name, network, author, words) => {
  const address = ADDRESSES[name];
  const postId = POST_IDS[name];
  const text = `Bonjour, voici notre réponse sur ${name}.`;
  let page: Page;
  beforeAll(async () => {
    page = await brand.chromium.open(address);
    await choosePanelComment(panel, author);
  });
  afterAll(() => page?.close());

  it('tells the brand’s own comments, and what they answer, once its page is confirmed', async () => {
    const isKnown = name === 'linkedinSdui';
    if (isKnown) expect(await isAsked()).toBe(false);
    else {
      expect(await stored('cire de soja ?', postId)).toMatchObject([{ answer: 'to_answer' }]);
      await page.bringToFront();
      await clickAx(panel, await waitForAx(panel, 'button', YES));
      await waitUntil('the question is gone', async () => !(await isAsked()));
    }
    for (const answered of ['cire de soja ?', '100 % cire de soja'])
      expect(await stored(answered, postId)).toMatchObject([{ answer: 'answered', answerSource: 'thread' }]);
    expect(await stored('Parfait, merci', postId)).toMatchObject([{ answer: 'to_answer' }]);
    const [row] = await readTable(brand.chromium, 'brands');
    expect(row?.pages).toContainEqual({ network, url: expect.stringContaining('maison.garance.exemple') });
  });

  it('sees a reply that was typed and sent in the page itself, and keeps it when it is gone', async () => {
    await page.bringToFront();
    await choosePanelComment(panel, author);
    expect(await shownAnswer()).toBe('To answer');
    await openReplyBox(page, words);
    await typeReply(page, text);
    await pressSend(page);
    await waitUntil('the panel shows it as answered', async () => (await shownAnswer()) === 'Answered');
    await waitForAx(panel, 'StaticText', /^Answered by (Maison Garance|maison\.garance\.exemple)$/);
    await waitForCount(panel, 'StaticText', new RegExp(text), 1);
    const answered = [{ answer: 'answered', answerSource: 'thread' }];
    expect(await stored(words, postId)).toMatchObject(answered);

    await page.evaluate(() => {
      window.__site.removeSent();
      window.__site.addComment({ text: 'Une question de plus ?' });
    });
    await waitUntil('the page is read again', async () => {
      return (await stored('Une question de plus', postId)).length > 0;
    });
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(text);
    expect(await stored(words, postId)).toMatchObject(answered);
    await page.bringToFront();
    await waitUntil('the panel still shows it as answered', async () => (await shownAnswer()) === 'Answered');
  });

  it('tells a reply that was inserted from here once, after it was sent', async () => {
    await choosePanelComment(panel, /Élodie Vasseur|elodie\.vasseur/);
    await openReplyBox(page, 'horaires d’ouverture');
    await insertFromPanel(panel);
    await waitForAx(panel, 'StaticText', /^Put in the reply box/);
    await waitForAx(panel, 'DisclosureTriangle', /^1 reply in the history$/);
    await pressSend(page);
    await waitForAx(panel, 'StaticText', /^Answered by /);
    await waitForCount(panel, 'DisclosureTriangle', /in the history$/, 0);
    expect(await stored('horaires d’ouverture', postId)).toMatchObject([
      { answer: 'answered', answerSource: 'insertion' },
    ]);
    await page.bringToFront();
  });
});
