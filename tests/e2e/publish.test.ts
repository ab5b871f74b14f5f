import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftDay } from '../../utils/domain/calendar/days.ts';
import type { Entry } from '../../utils/domain/calendar/entry.ts';
import { ADDRESSES } from '../site/addresses.ts';
import { BRAND, makeConversation } from '../site/conversation.ts';
import { clickAx, findAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type OpenedBrand, openBrand, openPanel } from './harness/brand.ts';
import { askBackground, boxTexts, readTable, sentTexts, WORDS } from './harness/journey.ts';

const ENTRY = 'entry-1';
const TITLE = 'Announce the Christmas boxes';
/** Accents, emoji of several units, an empty line. */
const TEXT = `${makeConversation('fr').post.text}\n\nÀ l’atelier dès samedi : 12 € le petit coffret 👩‍🍳`;
const FIRST = 'Où nous trouver : 3 rue de l’Échelle';

let brand: OpenedBrand;
let panel: Page;
let facebook: Page;

beforeAll(async () => {
  brand = await openBrand({}, (file) => ({
    ...file,
    settings: { ...file.settings, networkModes: { facebook: 'tags', instagram: 'tags', linkedin: 'panel' } },
    entries: file.entries.map((entry) =>
      entry.id === ENTRY
        ? {
            ...entry,
            networks: ['facebook', 'instagram', 'linkedin'],
            text: TEXT,
            texts: { facebook: { text: null, firstComment: FIRST } },
            hashtags: ['Noël'],
            link: 'https://example.com/coffrets',
            imageNotes: 'The three boxes, from above',
            checklist: [{ id: 'check-1', title: 'Read it aloud', done: false }],
          }
        : entry,
    ),
  }));
  ({ facebook, panel } = await openPanel(brand));
  await press(panel, WORDS.backToList);
});
afterAll(() => brand?.close());

const POSTED = `${TEXT}\n\nhttps://example.com/coffrets\n\n#Noël`;
const INSERT = /^Insert: Text of the post$/;

function settle(text: string): string {
  return text.replace(/\u00a0/g, ' ').trim();
}

async function entryNow(id = ENTRY): Promise<Entry> {
  const rows = (await readTable(brand.chromium, 'entries')) as unknown as Entry[];
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

/** The page that a press in the panel opened. */
async function openedBy(press: () => Promise<unknown>, address: string): Promise<Page> {
  const before = brand.chromium.browser.targets();
  const isNew = (target: Target) => target.url() === address && !before.includes(target);
  const [opened] = await Promise.all([
    brand.chromium.browser.waitForTarget(isNew, { timeout: 15_000 }),
    press(),
  ]);
  const page = await opened.page();
  if (!page) throw new Error(`no page at ${address}`);
  await page.bringToFront();
  await page.waitForSelector('#site *');
  return page;
}

async function press(page: Page, name: RegExp): Promise<void> {
  await clickAx(page, await waitForAx(page, 'button', name));
}

/** What the user sees in the box of the new post, and what its editor believes. */
async function postingOf(page: Page): Promise<{ seen: string[]; believed: string }> {
  const seen = (await boxTexts(page)).map(settle).filter((text) => text !== '');
  return { seen, believed: settle(await page.evaluate(() => window.__posting ?? '')) };
}

/** An empty line is a paragraph of its own, which a browser writes as more line ends. */
const tight = (text: string) => text.replace(/\n\s*\n+/g, '\n');

describe('an entry that is due today', () => {
  it('is listed over the comments of its network, with the way to the composer', async () => {
    await facebook.bringToFront();
    await waitForAx(panel, 'heading', /^To publish on Facebook today$/);
    await waitForAx(panel, 'button', new RegExp(`^Open Facebook: ${TITLE}$`));
  });

  it('is published on Facebook: the brand’s page opens, and the text goes into its Lexical box', async () => {
    const page = await openedBy(
      () => press(panel, new RegExp(`^Open Facebook: ${TITLE}$`)),
      `https://www.facebook.com/${BRAND.handle}`,
    );
    await waitForAx(panel, 'heading', /^To publish on Facebook$/);
    await press(panel, INSERT);
    await waitForAx(panel, 'StaticText', /No box found.*Copied/);
    expect(await postingOf(page)).toEqual({ seen: [], believed: '' });

    await press(page, /^Créer une publication$/);
    await page.waitForSelector('[role=dialog] [data-lexical-editor]');
    await press(panel, INSERT);
    await waitForAx(panel, 'StaticText', /^Text put in Facebook’s box and read back/);
    const { seen, believed } = await postingOf(page);
    expect(seen.map(tight)).toEqual([tight(POSTED)]);
    expect(believed).toBe(POSTED);
    expect(await sentTexts(page)).toEqual([]);
  });

  it('is never put over, or behind, a text that is there: that is said, and it is copied', async () => {
    await press(panel, INSERT);
    await waitForAx(panel, 'StaticText', /already holds a text.*Copied/);
    const [page] = await pagesAt(`https://www.facebook.com/${BRAND.handle}`);
    if (!page) throw new Error('the composer is gone');
    expect((await postingOf(page)).believed).toBe(POSTED);
    expect(await sentTexts(page)).toEqual([]);
  });

  it('keeps what is ticked of its checklist', async () => {
    await clickAx(panel, await waitForAx(panel, 'checkbox', /^Read it aloud$/));
    await waitUntil('the tick is kept', async () => (await entryNow()).checklist[0]?.done === true);
    await bringToFront(`https://www.facebook.com/${BRAND.handle}`);
  });
});

describe.each([
  {
    name: 'Instagram and Lexical',
    open: /^Open Instagram$/,
    address: 'https://www.instagram.com/',
    query: '',
    box: '[role=dialog] [data-lexical-editor]',
    isOpened: false,
  },
  {
    name: 'Instagram and a text area',
    open: /^Open Instagram$/,
    address: 'https://www.instagram.com/',
    query: '?textarea=1',
    box: '[role=dialog] textarea',
    isOpened: false,
  },
  {
    name: 'LinkedIn and tiptap',
    open: /^Open LinkedIn$/,
    address: `https://www.linkedin.com/company/${BRAND.handle}/admin/page-posts/published/?share=true`,
    query: '',
    box: '[role=dialog] .ProseMirror',
    isOpened: true,
  },
  {
    name: 'LinkedIn and Quill',
    open: /^Open LinkedIn$/,
    address: 'https://www.linkedin.com/feed/?shareActive=true',
    query: '',
    box: '.ql-editor',
    isOpened: true,
  },
])('on $name', ({ name, address, query, box, isOpened }) => {
  it('the text goes into the network’s own box as it is, and nothing is sent', async () => {
    const network = name.startsWith('Insta') ? 'instagram' : 'linkedin';
    const own = name.endsWith('Quill') ? null : network;
    const page =
      own === null
        ? await openedByUser(address, 'linkedin')
        : await openedBy(() => askBackground(panel, 'openComposer', { key: ENTRY, network }), address);
    if (query !== '') {
      await page.goto(address + query, { waitUntil: 'load' });
      await page.bringToFront();
    }
    if (!isOpened) await press(page, /^Créer une publication$/);
    await page.waitForSelector(box);
    await press(panel, INSERT);
    await waitForAx(panel, 'StaticText', /^Text put in (Instagram|LinkedIn)’s box and read back/);
    const { seen, believed } = await postingOf(page);
    expect(seen.map(tight)).toEqual([tight(POSTED)]);
    expect(believed.replace(/\n +\n/g, '\n\n')).toBe(POSTED);
    expect(await sentTexts(page)).toEqual([]);
    await page.close();
  });
});

describe('what was published', () => {
  it('is asked for when its post is opened, and one press keeps its address and counts its comments', async () => {
    const composer = `https://www.facebook.com/${BRAND.handle}`;
    await bringToFront(composer);
    await facebook.bringToFront();
    await waitForAx(panel, 'StaticText', new RegExp(`^Is this “${TITLE}”\\?$`));
    expect((await entryNow()).publications).toEqual([]);
    await facebook.bringToFront();
    await press(panel, /^Mark as published$/);
    await waitForAx(panel, 'heading', /^Published on Facebook$/);
    // The brand's own reply is none of the community's comments.
    await waitForAx(panel, 'StaticText', /^16 comments seen/);
    await waitForAx(panel, 'button', /^Open Instagram$/);
    const { publications, status } = await entryNow();
    expect(publications).toEqual([
      {
        network: 'facebook',
        url: ADDRESSES.facebook,
        postKey: expect.stringMatching(/^facebook:pfbid/),
        at: expect.any(Number),
      },
    ]);
    expect(status, 'it is still to be published elsewhere').toBe('ready');
  });

  it('is unmarked by one press, and asked for again', async () => {
    await facebook.bringToFront();
    await press(panel, /^Mark as not published: /);
    await waitUntil('it is not published', async () => (await entryNow()).publications.length === 0);
    await facebook.bringToFront();
    await waitForAx(panel, 'StaticText', /^Is this “/);
    await press(panel, /^Mark as published$/);
    await waitForAx(panel, 'heading', /^Published on Facebook$/);
  });

  it('gets its first comment in the box for comments, not in one for replies', async () => {
    await facebook.bringToFront();
    await press(panel, /^Insert: First comment$/);
    await waitForAx(panel, 'StaticText', /^Comment put in Facebook’s box/);
    const filled = (await boxTexts(facebook)).map(settle).filter((text) => text !== '');
    expect(filled).toEqual([FIRST]);
    expect(await sentTexts(facebook)).toEqual([]);
  });

  it('is marked by hand with the address of another network refused', async () => {
    const entry = await entryNow();
    await askBackground(panel, 'saveRow', { noun: 'entry', row: { ...entry, publications: [] } });
    // Prepared here: the post is in front.
    await facebook.bringToFront();
    await press(panel, new RegExp(`^Prepare: ${TITLE}$`));
    const field = await waitForAx(panel, 'textbox', /^Address of the post/);
    await clickAx(panel, field);
    await panel.keyboard.type('https://www.instagram.com/p/DCoffretsNoel/');
    // The question above has a button of the same name.
    await clickLast(panel, /^Mark as published$/);
    await waitForAx(panel, 'StaticText', /^This is not the address of a post on Facebook/);
    expect((await entryNow()).publications).toEqual([]);
  });
});

describe('an entry that is opened from elsewhere', () => {
  it('asks for the network in the panel where it has several', async () => {
    await askBackground(panel, 'openForPublishing', { key: ENTRY });
    await waitForAx(panel, 'heading', /^Where do you publish\?$/);
    for (const network of ['Facebook', 'Instagram', 'LinkedIn'])
      expect(await findAx(panel, 'button', new RegExp(`^Open ${network}$`))).toHaveLength(1);
    await press(panel, /^Close$/);
  });

  it('opens the composer at once where it has one', async () => {
    const entry = await entryNow();
    const today = entry.day ?? '';
    const weekly = {
      ...entry,
      id: 'weekly',
      day: shiftDay(today, -7),
      networks: ['linkedin'],
      publications: [],
      recurrence: { rule: 'FREQ=WEEKLY', except: [] },
    };
    await askBackground(panel, 'saveRow', { noun: 'entry', row: weekly });
    const page = await openedBy(
      () => askBackground(panel, 'openForPublishing', { key: `weekly@${today}` }),
      `https://www.linkedin.com/company/${BRAND.handle}/admin/page-posts/published/?share=true`,
    );
    await waitForAx(panel, 'heading', /^To publish on LinkedIn$/);
    // A day of a series stands for itself from now on.
    expect(await entryNow(`weekly@${today}`)).toMatchObject({ series: { id: 'weekly', day: today } });
    expect(await sentTexts(page)).toEqual([]);
  });
});

it('complains of nothing, and asks the web for nothing', () => {
  // Chromium notes a tab that does not listen yet, and one that left while it was asked; we ask again.
  const isKnown = (one: string) => /Receiving end does not exist|message channel closed/.test(one);
  const complaints = brand.chromium.complaints.filter((one) => !isKnown(one));
  expect(complaints).toEqual([]);
  expect(brand.site.unexpected).toEqual([]);
});

async function pagesAt(address: string): Promise<Page[]> {
  const pages = await brand.chromium.browser.pages();
  return pages.filter((page) => page.url() === address);
}

async function bringToFront(address: string): Promise<void> {
  const [page] = await pagesAt(address);
  await page?.bringToFront();
}

async function clickLast(page: Page, name: RegExp): Promise<void> {
  const last = (await findAx(page, 'button', name)).at(-1);
  if (!last) throw new Error(`no button ${name}`);
  await clickAx(page, last);
}

/** A tab that the user opened, which the panel is told to prepare the entry in. */
async function openedByUser(address: string, network: string): Promise<Page> {
  const page = await brand.chromium.open(address);
  await press(panel, new RegExp(`^Prepare: ${TITLE}$`));
  await waitForAx(panel, 'heading', new RegExp(`^To publish on ${network}$`, 'i'));
  return page;
}
