import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../site/server.ts';
import { clickAx, waitForAx, waitUntil } from './harness/ax.ts';
import { type ChromiumWithExtension, launchChromium } from './harness/chromium.ts';
import { readTable } from './harness/journey.ts';

const OWN = 'starter-en-restaurant-booking';

describe('the first run', () => {
  let site: Site;
  let chromium: ChromiumWithExtension;
  let welcome: Page;
  const ids = async () => (await readTable(chromium, 'templates')).map(({ id }) => String(id));

  beforeAll(async () => {
    site = await startSite();
    chromium = await launchChromium({ port: site.port });
    welcome = await chromium.open('welcome.html');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('writes the templates of the pack that is picked, and of no other', async () => {
    await clickAx(welcome, await waitForAx(welcome, 'radio', /^Restaurant/));
    await clickAx(welcome, await waitForAx(welcome, 'button', /^Start$/));
    await waitForAx(welcome, 'StaticText', /^Ready\./);
    const stored = await ids();
    expect(stored).toEqual(
      expect.arrayContaining([OWN, 'starter-fr-restaurant-booking', 'starter-fr-price']),
    );
    expect(stored.filter((id) => /-(?:service|shop|association|public)-/.test(id))).toEqual([]);
  });

  it('lets another pack be added later, without touching what was changed', async () => {
    const workspace = await chromium.open('options.html#templates');
    const before = await ids();
    await clickAx(workspace, await waitForAx(workspace, 'button', /^Add a starter pack$/));
    await clickAx(workspace, await waitForAx(workspace, 'radio', /^Shop/));
    await clickAx(workspace, await waitForAx(workspace, 'button', /^Add these templates$/));
    await waitForAx(workspace, 'StaticText', /^26 templates added\.$/);
    await waitUntil('the pack is there', async () => (await ids()).length === before.length + 26);
    expect(await ids()).toEqual(expect.arrayContaining(before));
    expect(chromium.complaints).toEqual([]);
  });
});
