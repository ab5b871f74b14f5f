import { browser } from 'wxt/browser';
import { findBrands } from '../../utils/db/brands.ts';
import { findComments } from '../../utils/db/comments.ts';
import { readLibrary } from '../../utils/db/kept-library.ts';
import { findPage, findPost } from '../../utils/db/pages.ts';
import { recordReply } from '../../utils/db/replies.ts';
import { brandOfComment } from '../../utils/domain/brands/pages.ts';
import { findUnanswered } from '../../utils/domain/conversation/unanswered.ts';
import type { ProposedReply } from '../../utils/domain/replies/propose.ts';
import type { InsertionOutcome } from '../../utils/domain/replies/reply.ts';
import { type ErrorCode, fail, type Result, succeed } from '../../utils/domain/result.ts';
import { t } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/send.ts';
import { lastComment, type ShortcutOutcome, shortcutOutcome } from '../../utils/settings/session.ts';
import { withDatabase } from './database.ts';
import { findPanel, focusComment, openSidePanel } from './panel.ts';
import { learnFromReply } from './picks.ts';
import { proposeChecked } from './propose-checked.ts';

/** What there is to say of a shortcut; null: the page shows it. */
type Saying = Pick<ShortcutOutcome, 'tone' | 'text'> | null;

/** The keys of the manifest's `commands`, which the user may change. */
export function answerShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') openSidePanel(tab.windowId)?.catch(() => {});
    else void run(command, tab.id, tab.windowId);
  });
}

async function run(command: string, tabId: number, windowId: number): Promise<void> {
  if (command === 'next-unanswered') await say(await goTo(tabId, 1), tabId, windowId);
  if (command === 'previous-unanswered') await say(await goTo(tabId, -1), tabId, windowId);
  if (command === 'insert-first') await say(await insertFirst(tabId), tabId, windowId);
}

/** In the panel where it is open. Else only what the page does not show itself, without a sound, the last one alone. */
async function say(saying: Saying, tabId: number, windowId: number): Promise<void> {
  const panel = await findPanel(windowId);
  await shortcutOutcome.set(saying && panel !== 'closed' ? { tabId, ...saying } : null);
  if (saying === null || panel === 'open' || saying.tone === 'positive') return;
  await browser.notifications.create('shortcut', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Passerelle',
    message: saying.text,
    // Firefox refuses what it does not know.
    ...(browser.sidePanel && { silent: true }),
  });
}

async function goTo(tabId: number, step: 1 | -1): Promise<Saying> {
  const last = await lastComment.get();
  const from = last?.tabId === tabId ? last.key : null;
  const found = await withDatabase(async (db) => {
    const page = await findPage(db, tabId);
    return page ? succeed(findUnanswered(await findComments(db, page.keys), from, step)) : fail('no_page');
  });
  if (!found.ok) return sayFailure(found.error);
  if (found.value === null) return { tone: 'neutral', text: t('panel_all_done') };
  const key = found.value;
  await focusComment(tabId, key);
  const shown = await send('revealComment', { key }, tabId);
  return shown.ok ? null : { tone: 'warning', text: t('insertion_comment_gone') };
}

/** Puts the best reply in the box of the comment that was looked at last, and records it. */
async function insertFirst(tabId: number): Promise<Saying> {
  const last = await lastComment.get();
  const best = await findBest(tabId, last?.tabId === tabId ? last.key : null);
  if (!best.ok) return sayFailure(best.error);
  const { key, templateId, text, look } = best.value;
  if (look !== undefined) {
    await focusComment(tabId, key);
    return { tone: 'warning', text: t('editor_shortcut_stopped', look) };
  }
  const answer = await send('insertReply', { key, text }, tabId);
  if (!answer.ok) return sayFailure(answer.error);
  const outcome = answer.value;
  const made = { id: crypto.randomUUID(), at: Date.now() };
  const reply = { ...made, commentKey: key, templateId, text, edited: false, outcome };
  const recorded: Result<null> = await withDatabase(async (db) => {
    await recordReply(db, reply);
    return succeed(null);
  });
  if (recorded.ok) await learnFromReply(reply, false);
  if (outcome.kind === 'inserted' && !recorded.ok)
    return { tone: 'warning', text: t('panel_not_recorded', t(`error_${recorded.error}`)) };
  return sayOutcome(outcome);
}

interface BestReply extends ProposedReply {
  key: string;
}

function findBest(
  tabId: number,
  key: string | null,
): Promise<Result<BestReply, ErrorCode | 'no_page' | 'no_comment' | 'no_template'>> {
  return withDatabase(async (db) => {
    const page = await findPage(db, tabId);
    if (!page) return fail('no_page');
    const [comment] = key !== null && page.keys.includes(key) ? await findComments(db, [key]) : [];
    if (!comment) return fail('no_comment');
    const [brands, templates, post] = await Promise.all([
      findBrands(db),
      readLibrary(db),
      findPost(db, comment.postKey),
    ]);
    const { network, postKey } = comment;
    const brand = brandOfComment(brands, comment.brandId, network, post?.item.authorUrl ?? null);
    if (!brand) return fail('no_template');
    const answering = { brand, templates, comment, post: post?.item ?? null };
    const [best] = await proposeChecked(db, answering, postKey, Date.now());
    return best ? succeed({ ...best, key: comment.key }) : fail('no_template');
  });
}

function sayOutcome(outcome: InsertionOutcome): Saying {
  if (outcome.kind === 'inserted') return { tone: 'positive', text: t('insertion_inserted') };
  return { tone: 'warning', text: t(`insertion_${outcome.reason}`) };
}

function sayFailure(code: ErrorCode | 'no_page' | 'no_comment' | 'no_template'): Saying {
  if (code === 'no_page' || code === 'no_comment' || code === 'no_template')
    return { tone: 'warning', text: t(`shortcut_${code}`) };
  return { tone: 'negative', text: t(`error_${code}`) };
}
