import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '../../utils/domain/replies/template.ts';
import { examples } from '../examples.ts';
import { clickAx, findAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { openFileChooser, readTable } from './harness/journey.ts';

const row = (id: string, title: string, body: string, rest: Partial<Template> = {}): Template => ({
  id,
  title,
  body,
  language: 'fr',
  intents: [],
  sentiments: [],
  keywords: [],
  networks: [],
  brandId: null,
  createdAt: 1,
  updatedAt: 1,
  ...rest,
});
const LATE =
  'Nous sommes désolés pour ce retard. Votre commande est partie hier et arrive dans les prochains jours.';
/** Texts of words of their own: nothing but what is planted is alike. */
const CROWD = Array.from({ length: 4_997 }, (_, place) =>
  row(
    `crowd-${place}`,
    `Texte ${place}`,
    Array.from({ length: 8 }, (_, at) => `mot${place * 8 + at}`).join(' '),
    {
      folder: `Dossier ${place % 20}`,
    },
  ),
);

let brand: OpenedBrand;
let page: Page;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({
    ...file,
    templates: [
      ...CROWD,
      row('refund', 'Échanges et remboursements', 'Déjà remboursé ? Écrivez-nous.', { shortcut: 'echange' }),
      row('late', 'Retard', LATE, { tags: ['excuse'] }),
      row('late-again', 'Retard de livraison', `Bonjour Julie,\n${LATE}`, { tags: ['urgent'] }),
    ],
    replies: Array.from({ length: 10 }, (_, place) => ({
      id: `reply-00${place}`,
      commentKey: `facebook:${place}`,
      templateId: place < 5 ? 'late' : 'late-again',
      text: 'Pardon !',
      edited: false,
      outcome: { kind: 'inserted' as const },
      at: 1_000 + place,
    })),
  }));
  page = await brand.chromium.open('options.html#templates');
});
afterAll(() => brand?.close());

async function fill(name: RegExp, text: string): Promise<void> {
  await clickAx(page, await waitForAx(page, 'textbox', name));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(text);
}
async function search(words: string): Promise<void> {
  const field = await waitForAx(page, 'searchbox', /^Search the templates$/);
  await clickAx(page, field);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}
const stored = async (id: string) =>
  (await readTable(brand.chromium, 'templates')).find((template) => template.id === id);

describe('a library of 5,000 templates', () => {
  it('draws those in view, and finds one by words with typos', async () => {
    await waitForAx(page, 'StaticText', /^5,000 templates$/);
    expect(await page.$$eval('.library [role=option]', (rows) => rows.length)).toBeLessThan(60);
    await search('remborusement dejà');
    await waitForAx(page, 'StaticText', /^1 template$/);
    await clickAx(page, await waitForAx(page, 'option', /Échanges et remboursements/));
    expect(await page.$$eval('.library mark', (marks) => marks.map((mark) => mark.textContent))).toEqual([
      'remboursements',
      'Déjà',
    ]);
  });

  it('keeps the version before each saving, shows what changed, and brings it back', async () => {
    await fill(/^Text of the reply$/, 'Déjà échangé ? Appelez-nous.');
    await clickAx(page, await waitForAx(page, 'button', /^Save$/));
    await waitForAx(page, 'StaticText', /^Saved\.$/);
    await clickAx(page, await waitForAx(page, 'StaticText', /^Earlier versions$/));
    await clickAx(page, await waitForAx(page, 'button', /^Changes since/));
    expect(
      await page.$$eval('.changes del', (words) => words.map((word) => word.textContent).join(' ')),
    ).toContain('remboursé');
    await clickAx(page, await waitForAx(page, 'button', /^Restore/));
    await waitUntil(
      'the text is as it was',
      async () => (await stored('refund'))?.body === 'Déjà remboursé ? Écrivez-nous.',
    );
    await page.bringToFront();
    await waitUntil('the field too', async () =>
      (await page.$eval('textarea', (field) => field.value)).startsWith('Déjà remboursé'),
    );
  });

  it('says whose a shortcut is that is taken', async () => {
    await search('Retard livraison');
    await clickAx(page, await waitForAx(page, 'option', /^Retard de livraison/));
    await waitForAx(page, 'textbox', /^Title$/);
    await fill(/^Shortcut$/, '/echange');
    await waitForAx(page, 'StaticText', /^\/echange is taken by “Échanges et remboursements”/);
    expect(await findAx(page, 'button', /^Save$/)).toEqual([expect.objectContaining({ isDisabled: true })]);
  });

  it('merges two that say nearly the same, and undoes it', async () => {
    await clickAx(page, await waitForAx(page, 'button', /^Find duplicates$/));
    await clickAx(page, await waitForAx(page, 'button', /^Keep this one: Retard$/));
    await waitForAx(page, 'StaticText', /^“Retard” is kept, the others are deleted\.$/);
    await waitForAx(page, 'heading', /^No two templates say the same\.$/);
    expect(await stored('late')).toMatchObject({ tags: ['excuse', 'urgent'] });
    expect(await stored('late-again')).toBeUndefined();
    const owners = (await readTable(brand.chromium, 'replies')).map(({ templateId }) => templateId);
    expect(owners).toEqual(Array(10).fill('late'));
    await page.bringToFront();
    await clickAx(page, await waitForAx(page, 'button', /^Undo$/));
    await waitForAx(page, 'button', /^Keep this one: Retard de livraison$/);
    expect(await stored('late')).toMatchObject({ tags: ['excuse'] });
    expect(brand.chromium.complaints).toEqual([]);
  });
});

describe('an image', () => {
  it('is refused with a sentence where it is none, and shown where it is one', async () => {
    await page.bringToFront();
    await clickAx(page, await waitForAx(page, 'button', /^Back to the template$/));
    const choose = async (name: string, bytes: Buffer) => {
      const folder = mkdtempSync(join(tmpdir(), 'passerelle-image-'));
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const chooser = await openFileChooser(page, /^(Add an image|Replace the image)…$/);
      await chooser.accept([path]);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      rmSync(folder, { recursive: true });
    };
    const png = Buffer.from(examples.attachment.data, 'base64');
    await choose('page.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await waitForAx(page, 'StaticText', /^This is not a PNG, JPEG, WebP or GIF image\.$/);
    await choose('cut.png', png.subarray(0, 40));
    await waitForAx(page, 'StaticText', /^This image is damaged and cannot be opened\.$/);
    await choose('huge.png', Buffer.concat([png, Buffer.alloc(5_000_001)]));
    await waitForAx(page, 'StaticText', /^An image may have 5 MB at most\.$/);
    expect(await readTable(brand.chromium, 'attachments')).toEqual([]);
    await page.bringToFront();
    await choose('plan.png', png);
    await waitForAx(page, 'image', /^plan\.png$/);
    expect(await readTable(brand.chromium, 'attachments')).toMatchObject([
      { name: 'plan.png', type: 'image/png', width: 1, height: 1, data: examples.attachment.data },
    ]);
  });
});
