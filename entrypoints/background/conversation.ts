import { browser } from 'wxt/browser';
import { findBrands } from '../../utils/db/brands.ts';
import { setAnswer } from '../../utils/db/comments.ts';
import { forgetAllPages, forgetPage, putPage } from '../../utils/db/pages.ts';
import { recordReply } from '../../utils/db/replies.ts';
import { rememberSighting } from '../../utils/db/sightings.ts';
import { findTemplates } from '../../utils/db/templates.ts';
import { brandOfPage } from '../../utils/domain/brands/pages.ts';
import { fail, succeed } from '../../utils/domain/result.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { withDatabase } from './database.ts';

/** What pages tell and ask: comments seen, replies inserted, the templates for a page. */
export function answerConversation(): void {
  receive('rememberSighting', (sighting) =>
    withDatabase(async (db) => succeed(await rememberSighting(db, sighting, Date.now()))),
  );
  receive('reportPage', (report, { tabId }) =>
    withDatabase(async (db) => {
      if (tabId === null) return fail('refused');
      await putPage(db, tabId, report, Date.now());
      return succeed(null);
    }),
  );
  receive('getReplyKit', ({ network, authorUrl }) =>
    withDatabase(async (db) => {
      const [brands, templates] = await Promise.all([findBrands(db), findTemplates(db)]);
      const brand = brandOfPage(brands, network, authorUrl) ?? brands[0];
      return brand ? succeed({ brand, templates }) : fail('not_found');
    }),
  );
  receive('recordReply', (reply) =>
    withDatabase(async (db) => {
      await recordReply(db, reply);
      return succeed(null);
    }),
  );
  receive('setAnswer', ({ key, answer }) =>
    withDatabase(async (db) => ((await setAnswer(db, key, answer)) ? succeed(null) : fail('not_found'))),
  );

  browser.tabs.onRemoved.addListener((tabId) => {
    void withDatabase(async (db) => succeed(await forgetPage(db, tabId)));
  });
  browser.runtime.onStartup.addListener(() => {
    void withDatabase(async (db) => succeed(await forgetAllPages(db)));
  });
}
