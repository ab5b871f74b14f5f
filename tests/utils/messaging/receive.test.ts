import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MessageInput, type MessageName, messenger } from '../../../utils/messaging/protocol.ts';
import { receive } from '../../../utils/messaging/receive.ts';
import { send } from '../../../utils/messaging/send.ts';
import { examples } from '../../examples.ts';
import { connectWire, OWN, PAGE } from './wire.ts';

const REFUSED = { ok: false, error: 'refused' };
const DONE = { ok: true, value: null } as const;
const { exchange, comment, commentItem, reply, task, page, template } = examples;
const { tabId: _tab, updatedAt: _time, ...report } = page;

/** What each message carries when all is well. */
const messages: { [Name in MessageName]: MessageInput<Name> } = {
  rememberSighting: { network: 'facebook', items: [commentItem] },
  reportPage: report,
  proposeReplies: { network: 'linkedin', item: commentItem, post: null },
  openPanel: { key: comment.key },
  recordReply: reply,
  saveRow: { noun: 'task', row: task },
  changeCalendar: {
    put: {
      entries: [examples.entry],
      tasks: [task],
      campaigns: [examples.campaign],
      keyDates: [examples.keyDate],
      checklists: [examples.checklist],
    },
    remove: { entries: ['entry-2'], tasks: [], campaigns: [], keyDates: [], checklists: [] },
  },
  snoozeReminder: { key: examples.reminder.key, at: 1 },
  settleReminder: { key: examples.reminder.key },
  unsettleReminder: { key: 'entry|1', state: 'shown' },
  testReminder: undefined,
  openForPublishing: { key: 'entry-1@2026-11-28' },
  openComposer: { key: 'entry-1', network: 'linkedin' },
  insertPost: { text: 'Joyeux Noël !', as: 'first_comment' },
  addStarters: { pack: 'shop' },
  deleteRow: { noun: 'task', id: task.id },
  correctTags: { key: comment.key, sentiment: 'negative', intents: ['question', 'complaint'] },
  forgetCorrections: { key: null },
  forgetPicks: { templateId: null },
  listLearnedWords: undefined,
  analyzeText: { text: 'Merci' },
  changeLibrary: { id: 'change-1', saved: [template], removed: ['template-2'], usageTo: null },
  undoLibraryChange: { id: 'change-1' },
  setAnswer: { key: comment.key, answer: 'ignored' },
  importFile: { text: '{}' },
  detectLanguages: { texts: ['Merci'] },
  applyImport: {
    id: 'import-1',
    name: 'modeles.csv',
    at: 1,
    put: {
      brands: [examples.brand],
      templates: [examples.template],
      rules: [examples.rule],
      entries: [examples.entry],
      keyDates: [examples.keyDate],
      packItems: [examples.packItem],
    },
    remove: { templates: ['template-2'], rules: [], entries: [], keyDates: [], packItems: [] },
  },
  undoImport: { id: 'import-1' },
  setAssistant: {
    settings: { provider: 'server', address: 'http://localhost:11434', model: 'small' },
    key: null,
  },
  confirmDestination: { destination: 'http://localhost:11434/v1 small' },
  testAssistant: undefined,
  askAssistant: {
    id: exchange.id,
    commentKey: exchange.commentKey,
    request: exchange.sent,
    context: {
      language: 'fr',
      network: 'facebook',
      author: null,
      authorUrl: null,
      emoji: 'few',
      known: { link: [], email: [], number: [], handle: [] },
    },
  },
  stopAssistant: { id: exchange.id },
  saveExchange: exchange,
  useAnswer: { id: exchange.id, text: 'Merci !' },
  eraseExchanges: undefined,
  eraseAll: undefined,
  revealComment: { key: comment.key },
  showAnalyses: { analyses: { [comment.key]: comment.analysis } },
  insertReply: { key: comment.key, text: 'Merci' },
  insertHere: { text: 'Merci' },
  readSelection: undefined,
  outlinePage: undefined,
};
const FROM_PAGE: MessageName[] = [
  'rememberSighting',
  'reportPage',
  'proposeReplies',
  'openPanel',
  'recordReply',
  'correctTags',
];
/** May come from both. */
const FROM_BOTH: MessageName[] = ['recordReply', 'correctTags'];
const NAMES = Object.keys(messages) as MessageName[];
const FROM_OWN = NAMES.filter((name) => FROM_BOTH.includes(name) || !FROM_PAGE.includes(name));

afterEach(() => {
  messenger.removeAllListeners();
});

/** Sends `data` as `sender`; what the handler got, and the answer. */
async function deliver(name: MessageName, sender: object, data: unknown = messages[name]) {
  const handler = vi.fn().mockResolvedValue(DONE);
  receive(name, handler);
  connectWire(sender);
  const answer = await send(name, data as never);
  return { answer, handler };
}

describe('a message', () => {
  it.each(FROM_PAGE)('%s is heard from the content script of a page, with its tab', async (name) => {
    const { answer, handler } = await deliver(name, PAGE);
    expect(answer).toEqual(DONE);
    expect(handler).toHaveBeenCalledExactlyOnceWith(messages[name], { tabId: 7, windowId: 3 });
  });

  it.each(FROM_OWN)('%s is heard from our own pages, with what it carries', async (name) => {
    const { answer, handler } = await deliver(name, OWN);
    expect(answer).toEqual(DONE);
    expect(handler).toHaveBeenCalledExactlyOnceWith(messages[name], { tabId: null, windowId: null });
  });

  it('is heard from our own page in a tab as our own', async () => {
    const { handler } = await deliver('setAnswer', { ...OWN, tab: PAGE.tab });
    expect(handler).toHaveBeenCalledOnce();
  });

  it('without content is heard where the wire makes it null', async () => {
    const { handler } = await deliver('eraseAll', OWN, null);
    expect(handler).toHaveBeenCalledOnce();
  });

  it('is heard no more once its receiver stopped', async () => {
    const handler = vi.fn().mockResolvedValue(DONE);
    const stop = receive('setAnswer', handler);
    receive('eraseAll', vi.fn().mockResolvedValue(DONE));
    stop();
    const other = vi.fn().mockResolvedValue(DONE);
    receive('setAnswer', other);
    connectWire(OWN);
    await send('setAnswer', { key: comment.key, answer: 'ignored' });
    expect(handler).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledOnce();
  });
});

describe('a message is refused, and nobody hears it,', () => {
  const pageOnly = NAMES.filter((name) => !FROM_OWN.includes(name));
  const ownOnly = NAMES.filter((name) => !FROM_PAGE.includes(name));

  it.each(ownOnly)('where a page sends what is ours to send: %s', async (name) => {
    const { answer, handler } = await deliver(name, PAGE);
    expect(answer).toEqual(REFUSED);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each(pageOnly)('where our own page sends what pages send: %s', async (name) => {
    const { answer, handler } = await deliver(name, OWN);
    expect(answer).toEqual(REFUSED);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['of another extension', { ...OWN, id: 'another-extension' }],
    ['of another extension that claims our address', { ...PAGE, id: 'another-extension', url: OWN.url }],
    ['whom the browser does not name', {}],
    ['without an address or a tab', { id: OWN.id }],
    ['whose address only looks like ours', { id: OWN.id, url: `https://evil.example/#${OWN.url}` }],
  ])('from a sender %s', async (_, sender) => {
    for (const name of NAMES) {
      const { answer, handler } = await deliver(name, sender);
      messenger.removeAllListeners();
      expect(answer, name).toEqual(REFUSED);
      expect(handler, name).not.toHaveBeenCalled();
    }
  });

  it.each<[MessageName, string, unknown]>([
    ['rememberSighting', 'nothing', null],
    ['rememberSighting', 'a network unknown', { network: 'myspace', items: [] }],
    [
      'rememberSighting',
      'a batch made to hurt',
      { network: 'facebook', items: Array(201).fill(commentItem) },
    ],
    [
      'rememberSighting',
      'a text made to hurt',
      { network: 'facebook', items: [{ ...commentItem, text: 'x'.repeat(60_001) }] },
    ],
    ['reportPage', 'keys that are none', { ...report, keys: [1] }],
    ['recordReply', 'an outcome unknown', { ...reply, outcome: { kind: 'sent' } }],
    ['openPanel', 'a key made to hurt', { key: 'x'.repeat(5_001) }],
  ])('where a page sends %s with %s', async (name, _, data) => {
    const { answer, handler } = await deliver(name, PAGE, data);
    expect(answer).toEqual(REFUSED);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each<[MessageName, string, unknown]>([
    ['addStarters', 'a pack that is none', { pack: 'core' }],
    ['saveRow', 'a noun unknown', { noun: 'comment', row: comment }],
    ['saveRow', 'a row of another noun', { noun: 'entry', row: task }],
    ['saveRow', 'a day that is none', { noun: 'task', row: { ...task, day: '2026-02-30' } }],
    ['deleteRow', 'a noun that is not the user’s to delete', { noun: 'reply', id: reply.id }],
    ['setAnswer', 'a state unknown', { key: comment.key, answer: 'hidden' }],
    ['eraseAll', 'something', { everything: true }],
    ['importFile', 'no text', { text: 1 }],
  ])('where our own page sends %s with %s', async (name, _, data) => {
    const { answer, handler } = await deliver(name, OWN, data);
    expect(answer).toEqual(REFUSED);
    expect(handler).not.toHaveBeenCalled();
  });
});

it('hands on only what the contract names', async () => {
  const { handler } = await deliver('setAnswer', OWN, { ...messages.setAnswer, extra: '<script>' });
  expect(handler).toHaveBeenCalledExactlyOnceWith(messages.setAnswer, expect.anything());
});
