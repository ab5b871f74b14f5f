import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterTemplates } from '../../utils/domain/replies/starters.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { clickAx, findAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand, openPanel } from './harness/brand.ts';
import { boxTexts, choosePanelComment, openReplyBox, readTable, sentTexts } from './harness/journey.ts';

/** A day in the life of a community manager: a comment, the reply that suits it, and what the box holds then. */
interface Scenario {
  address: string;
  id: string;
  author: string;
  text: string;
  /** Titles of the starters, any of which a community manager would take. */
  titles: readonly string[];
  /** How the text in the box begins, behind the name that the network put there. */
  greeting: RegExp;
  says: RegExp;
}

const SCENARIOS: Record<string, Scenario> = {
  'a question about a price': {
    address: ADDRESSES.facebook,
    id: '7100000000000000001',
    author: 'Salomé Rivière',
    text: 'Bonjour, il coûte combien votre coffret découverte svp ?',
    titles: ['Prix et tarifs'],
    greeting: /Bonjour Salomé,/,
    says: /tarif/,
  },
  'a late order': {
    address: ADDRESSES.facebook,
    id: '7100000000000000002',
    author: 'Karim Bouzid',
    text: 'Toujours rien reçu, ma commande devait arriver il y a dix jours, vous exagérez.',
    titles: ['Commande en retard'],
    greeting: /Bonjour Karim,/,
    says: /désolés[\s\S]*message privé/,
  },
  'a complaint where the brand is at fault': {
    address: ADDRESSES.facebook,
    id: '7100000000000000003',
    author: 'Maud Legrand',
    text: 'Ma bougie est arrivée cassée en deux, emballage minable, je suis vraiment déçue.',
    titles: ['Article arrivé abîmé, pardon', 'Plainte, la faute est chez nous'],
    greeting: /Bonjour Maud,/,
    says: /désolés|pardon|excus/i,
  },
  'a complaint where the brand is not at fault': {
    address: ADDRESSES.facebook,
    id: '7100000000000000004',
    author: 'Patrick Noël',
    text: 'Le facteur a laissé le colis chez un voisin que je ne connais pas, c’est nul votre système.',
    titles: ['Plainte, la faute n’est pas chez nous', 'Critique constructive', 'Commande en retard'],
    greeting: /Bonjour Patrick,/,
    says: /comprenons|regard|désolés|merci/i,
  },
  'an insult': {
    address: ADDRESSES.facebook,
    id: '7100000000000000005',
    author: 'Gaston Rude',
    text: 'Bande de bouffons, vous êtes des voleurs et des abrutis.',
    titles: ['Insulte : rester calme'],
    greeting: /Bonjour Gaston,/,
    says: /./,
  },
  thanks: {
    address: ADDRESSES.instagram,
    id: '7100000000000000006',
    author: 'Nora Petit',
    text: 'Merci mille fois pour le petit mot dans le colis, ça m’a fait chaud au cœur ❤️',
    titles: ['Merci pour un compliment', 'Merci à une personne fidèle', 'Coup de cœur pour un article'],
    greeting: /Bonjour/,
    says: /merci|plaisir|touch/i,
  },
  'a newcomer': {
    address: ADDRESSES.facebook,
    id: '7100000000000000007',
    author: 'Léonie Faure',
    text: 'Coucou, je viens de découvrir votre page, ravie d’être ici !',
    titles: ['Bienvenue à une nouvelle personne', 'Bonjour tout simple'],
    greeting: /Bonjour Léonie,/,
    says: /bienvenue|ravi|plaisir/i,
  },
  'somebody who looks for a job': {
    address: ADDRESSES.linkedinSdui,
    id: '7100000000000000008',
    author: 'Amina Diallo',
    text: 'Bonjour, proposez-vous des stages en communication pour le printemps ? Où envoyer mon CV ?',
    titles: ['Emploi, stage, alternance'],
    greeting: /Bonjour Amina,/,
    says: /./,
  },
  'an offer of partnership': {
    address: ADDRESSES.instagram,
    id: '7100000000000000009',
    author: 'Ben Archer',
    text: 'Hi! I run a food blog with 40k followers and would love to collaborate with you, who can I talk to?',
    titles: ['Partnership, influencers'],
    greeting: /Hi/,
    says: /./,
  },
};

async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Shows the comment on the page, and in the panel with its replies. */
async function show(brand: OpenedBrand, panel: Page, scenario: Scenario): Promise<Page> {
  const page = await brand.chromium.open(scenario.address);
  await page.waitForFunction(() => '__site' in window);
  const { id, author, text } = scenario;
  const handle = author.toLowerCase().replace(/\P{L}+/gu, '.');
  await page.evaluate((one) => window.__site.addComment(one), { id, author, text, handle });
  await choosePanelComment(panel, new RegExp(`${author}|${handle}`));
  await openReplyBox(page, text.slice(0, 30));
  return page;
}

/** Inserts the reply of one of these titles. */
async function insert(panel: Page, titles: readonly string[]): Promise<void> {
  const escaped = titles.map((title) => title.replace(/[^\p{L}\p{N}]+/gu, '.{1,4}'));
  await clickAx(panel, await waitForAx(panel, 'button', new RegExp(`^Insert\\s?: (${escaped.join('|')})$`)));
}

let brand: OpenedBrand;
let panel: Page;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({ ...file, templates: starterTemplates('shop', 1_000) }));
  ({ panel } = await openPanel(brand));
});
afterAll(() => brand?.close());

describe('from a comment to the reply in its box, with the starters', () => {
  it.each(Object.keys(SCENARIOS))('%s', async (name) => {
    const scenario = SCENARIOS[name];
    if (!scenario) throw new Error(`No scenario ${name}.`);
    const page = await show(brand, panel, scenario);
    const [skip] = await findAx(panel, 'button', /^Skip/);
    if (skip) await clickAx(panel, skip);
    await screenshot(panel, `scenario ${name}`);
    await insert(panel, scenario.titles);
    await waitUntil('the box holds the reply', async () =>
      (await boxTexts(page)).some((text) => text.length > 60),
    );
    const [text = ''] = (await boxTexts(page)).filter((one) => one.length > 60);
    expect(text).toMatch(scenario.greeting);
    expect(text).toMatch(scenario.says);
    expect(text).toMatch(/Maison Garance/);
    expect(text).not.toMatch(/[{}[\]|]/);
    expect(await sentTexts(page)).toEqual([]);
    // It is written down after it was read back in the box.
    await expect
      .poll(() => readTable(brand.chromium, 'replies'), { timeout: 10_000 })
      .toContainEqual(
        expect.objectContaining({
          commentKey: expect.stringContaining(scenario.id.slice(-4)),
          outcome: { kind: 'inserted' },
          templateId: expect.any(String),
        }),
      );
    await page.close();
  });
});

describe('in a crisis', () => {
  let hushed: OpenedBrand;
  beforeAll(async () => {
    hushed = await openBrand({}, (file) => ({
      ...file,
      brands: file.brands.map((one) => ({ ...one, voice: { ...one.voice, hush: 'crisis' as const } })),
      templates: starterTemplates('shop', 1_000),
    }));
  });
  afterAll(() => hushed?.close());

  it('a cheerful question gets a sober reply', async () => {
    const { panel: sober } = await openPanel(hushed);
    const page = await show(hushed, sober, {
      address: ADDRESSES.facebook,
      id: '7100000000000000010',
      author: 'Chloé Martel',
      text: 'Coucou !!! Vous livrez en Belgique ? 😍',
      titles: [],
      greeting: /./,
      says: /./,
    });
    await screenshot(sober, 'scenario crisis');
    await clickAx(sober, await waitForAx(sober, 'button', /^Insert\s?: /));
    await waitUntil('the box holds the reply', async () =>
      (await boxTexts(page)).some((text) => text.length > 60),
    );
    const [text = ''] = (await boxTexts(page)).filter((one) => one.length > 60);
    expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
  });
});
