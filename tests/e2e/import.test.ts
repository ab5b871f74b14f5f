import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickAx, findAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand } from './harness/brand.ts';
import { openFileChooser, readTable } from './harness/journey.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/import');
const LANGUAGE = process.env.SCREENSHOTS_LANGUAGE === 'fr' ? 'fr' : 'en';
const CHOOSE = /^(Choose a file|Choisir un fichier)…$/;
const APPLY = /^(Apply|Appliquer) \(/;
const UNDO = /^(Undo this import|Annuler cet import)$/;

let brand: OpenedBrand;
let workspace: Page;

beforeAll(async () => {
  brand = await openBrand({ language: LANGUAGE, dark: process.env.SCREENSHOTS_DARK === '1' }, (file) => ({
    ...file,
    templates: [],
  }));
  workspace = await brand.chromium.open('options.html#exchange');
});
afterAll(() => brand?.close());

async function screenshot(name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await workspace.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

async function choose(name: string): Promise<void> {
  const chooser = await openFileChooser(workspace, CHOOSE);
  await chooser.accept([resolve(FIXTURES, name)]);
}

async function apply(): Promise<void> {
  await clickAx(workspace, await waitForAx(workspace, 'button', APPLY));
  await waitForAx(workspace, 'button', CHOOSE, 30_000);
}

const stored = async () => (await readTable(brand.chromium, 'templates')) as Array<Record<string, unknown>>;
const titles = async () => (await stored()).map(({ title }) => String(title)).sort();

/** Every row that an import could touch. */
async function readEverything(): Promise<string> {
  const names = ['brands', 'templates', 'rules', 'entries', 'keyDates', 'packItems', 'imports'];
  const tables = await Promise.all(names.map((name) => readTable(brand.chromium, name)));
  return JSON.stringify(tables);
}

describe('a file of templates', () => {
  it('in Latin-1 with semicolons is previewed, changes nothing before it is applied, and is undone', async () => {
    const before = await readEverything();
    await choose('boutique-latin1.csv');
    await waitForAx(workspace, 'StaticText', /^(Row 5, Vide:|Ligne 5, Vide\s:)$/);
    await waitForAx(workspace, 'button', APPLY);
    await screenshot('preview-csv');
    expect(await readEverything()).toBe(before);
    await apply();
    expect(await stored()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: "Horaires d'été",
          body: 'Bonjour, nous sommes ouverts de 9 h à 19 h.\nÀ bientôt !',
          language: 'fr',
          folder: 'Boutique/Pratique',
        }),
        // The file does not tell their languages: they are detected.
        expect.objectContaining({ title: 'Colis abîmé', language: 'fr', shortcut: 'colis-abime' }),
        expect.objectContaining({
          body: 'Thank you for your kind words, see you soon in the shop!',
          language: 'en',
        }),
      ]),
    );
    await clickAx(workspace, await waitForAx(workspace, 'button', UNDO));
    await waitUntil('the import is undone', async () => (await stored()).length === 0);
    expect(await readEverything()).toBe(before);
  });

  it.each([
    ['espanso-base.yml', ['Commande en retard', 'Remerciement simple', ':humeur', ':json', ':rdv']],
    ['text-blaze.json', ['Braces', 'Formatted', 'Late order', 'Signature', 'Two branches']],
    ['chatwoot.csv', ['greet', 'refund_delay']],
  ])('of another tool is taken over: %s', async (file, expected) => {
    await choose(file);
    await waitForAx(workspace, 'button', APPLY);
    await screenshot(`preview-${file}`);
    await apply();
    expect(await titles()).toEqual(expect.arrayContaining(expected));
  });

  it('that is here already is the same, and nothing is left to apply', async () => {
    await choose('chatwoot.csv');
    await waitForAx(workspace, 'radio', /^(The same|Identique) \(2\)$/);
    expect((await findAx(workspace, 'button', APPLY)).map(({ isDisabled }) => isDisabled)).toEqual([true]);
    await clickAx(workspace, await waitForAx(workspace, 'button', /^(Cancel|Annuler)$/));
  });
});

describe('a library of 10,000 templates', () => {
  it('is previewed, taken over and undone, in a page that goes on answering', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `Modèle ${at};Bonjour, voici la réponse numéro ${at}.`,
    );
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-import-'));
    const path = join(folder, 'dix-mille.csv');
    writeFileSync(path, `titre;texte\n${rows.join('\n')}\nTrop long;${'a'.repeat(200_000)}\n`);
    const before = (await stored()).length;
    await choose(path);
    await waitForAx(workspace, 'radio', /^(New|Nouveau) \(10.000\)$/, 40_000);
    await waitForAx(workspace, 'StaticText', /^(Row 10002, Trop long:|Ligne 10002, Trop long\s:)$/);
    await screenshot('preview-10000');
    await apply();
    expect((await stored()).length).toBe(before + 10_000);
    await clickAx(workspace, await waitForAx(workspace, 'button', UNDO));
    await waitUntil('the import is undone', async () => (await stored()).length === before);
    rmSync(folder, { recursive: true });
  });
});

describe('a file that means harm', () => {
  it.each([
    [
      'espanso-bomb.yml',
      /espanso-bomb\.yml.*(nothing was changed|rien n’a été modifié).*(beyond measure|au-delà de toute mesure)/,
    ],
    [
      'pack-cycle.passerelle.json',
      /pack-cycle.*(nothing was changed|rien n’a été modifié).*(in a circle|en boucle)/,
    ],
  ])('is refused with one sentence, and nothing is changed: %s', async (file, sentence) => {
    const before = await readEverything();
    await choose(file);
    await waitForAx(workspace, 'StaticText', sentence);
    await screenshot(`refused-${file}`);
    expect(await findAx(workspace, 'button', APPLY)).toEqual([]);
    expect(await readEverything()).toBe(before);
  });
});

describe('a pack', () => {
  it('that comes again shows what changed on either side, and merges as it was chosen', async () => {
    await choose('pack-1.passerelle.json');
    await screenshot('preview-pack-1');
    await apply();
    const mine = (await stored()).find(({ id }) => id === 'horaires');
    expect(mine).toMatchObject({ title: 'Horaires', body: 'Nous ouvrons de 9 h à 18 h.' });
    await workspace.evaluate(
      async (row) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
        };
        await chrome.runtime.sendMessage({
          id: 1,
          type: 'saveRow',
          data: { noun: 'template', row },
          timestamp: 0,
        });
      },
      { ...mine, body: 'Nous ouvrons de 9 h à 18 h, même le lundi.' },
    );
    await choose('pack-2.passerelle.json');
    await waitForAx(workspace, 'heading', /^(Your changes|Vos modifications)$/);
    await waitForAx(workspace, 'heading', /^(The file’s changes|Modifications du fichier)$/);
    const marks = await workspace.$$eval('ins, del', (all) =>
      all.map(({ tagName, textContent }) => `${tagName} ${textContent?.trim()}`),
    );
    expect(marks).toEqual(expect.arrayContaining(['DEL 9', 'INS 10', 'DEL une', 'INS deux']));
    await screenshot('diff-pack-2');
    await clickAx(workspace, await waitForAx(workspace, 'radio', /^(Both|Les deux)$/));
    // What the new version leaves out stays, unless the user says otherwise.
    await clickAx(workspace, await waitForAx(workspace, 'radio', /^(Delete|Supprimer)$/));
    await apply();
    const after = await stored();
    expect(
      after
        .filter(({ title }) => title === 'Horaires')
        .map(({ body }) => body)
        .sort(),
    ).toEqual(['Nous ouvrons de 10 h à 18 h, sauf le lundi.', 'Nous ouvrons de 9 h à 18 h, même le lundi.']);
    expect(after.find(({ title }) => title === 'Visite')?.body).toContain('deux heures');
    expect(after.map(({ title }) => title)).toContain('Tarifs');
    expect(after.map(({ title }) => title)).not.toContain('Merci du fond');
    await screenshot('done');
  });
});

it('has the fixtures that it speaks of in the encodings that it says', () => {
  expect(readFileSync(resolve(FIXTURES, 'boutique-latin1.csv')).includes(0xe9)).toBe(true);
});
