import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { answerContextSchema, assistantRequestSchema, exchangeSchema } from '../domain/assistant/exchange.ts';
import { assistantSettingsSchema } from '../domain/assistant/settings.ts';
import type { AssistantTrouble } from '../domain/assistant/trouble.ts';
import { calendarChangeSchema } from '../domain/calendar/change.ts';
import { reminderSchema } from '../domain/calendar/reminders/reminder.ts';
import { ANSWER_STATES } from '../domain/conversation/comment.ts';
import { itemSchema, MAX_TEXT_LENGTH, networkIdSchema } from '../domain/conversation/item.ts';
import { pageReportSchema, sightingSchema } from '../domain/conversation/page-report.ts';
import { importChangeSchema } from '../domain/exchange/change.ts';
import { type Analysis, analysisSchema, type Language } from '../domain/language/analysis.ts';
import { saidSchema } from '../domain/language/correction.ts';
import type { LearnedWord } from '../domain/language/learned-words.ts';
import type { ProposedReply } from '../domain/replies/propose.ts';
import { type InsertionOutcome, replySchema } from '../domain/replies/reply.ts';
import { starterPackSchema } from '../domain/replies/starters/packs.ts';
import { templateSchema } from '../domain/replies/template.ts';
import type { ErrorCode, Result } from '../domain/result.ts';
import type { ExportRefusal } from '../domain/workspace/export-file.ts';
import { rowKeySchema, rowSchema } from './rows.ts';

const nothing = v.undefined();
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const key = v.pipe(v.string(), v.maxLength(5_000));

/** What the background thinks of the comments of a sighting. */
interface SightingAnswer {
  /** By `itemKey`. */
  analyses: Record<string, Analysis>;
  /** Why nothing of it could be stored; null: it is stored. */
  trouble: ErrorCode | null;
}

/**
 * Every message: who may send it, and what it must look like. `page`: the content script of a network's page;
 * `own`: a page of the extension. The receiver of the last group is the content script, of all others the background.
 * What takes the background long is named in `send.ts`, too: it would be asked for again.
 */
export const contract = {
  /** The page showed these posts and comments: say what they are, and remember them. */
  rememberSighting: { from: 'page', input: sightingSchema },
  /** What the page shows now, in which order, and how well it could be read. */
  reportPage: { from: 'page', input: pageReportSchema },
  /** The best replies to a comment under a post, in the voice of the brand that wrote the post. */
  proposeReplies: {
    from: 'page',
    input: v.object({ network: networkIdSchema, item: itemSchema, post: v.nullable(itemSchema) }),
  },
  /** Opens the side panel, on a comment if one is named. */
  openPanel: { from: 'page', input: v.object({ key: v.nullable(key) }) },
  /** A reply was put in a box, or copied for one. */
  recordReply: { from: 'both', input: replySchema },
  /** Adds a row, or replaces the one with its id. */
  saveRow: { from: 'own', input: rowSchema },
  deleteRow: { from: 'own', input: rowKeySchema },
  /** Saves and deletes rows of the calendar in one step: all of it, or nothing changes. */
  changeCalendar: { from: 'own', input: calendarChangeSchema },
  /** Tells a reminder again at a moment, in ms since 1970. */
  snoozeReminder: { from: 'own', input: v.pick(reminderSchema, ['key', 'at']) },
  /** Nothing more is to be said of a reminder. */
  settleReminder: { from: 'own', input: v.pick(reminderSchema, ['key']) },
  /** A settled reminder is what it was before. */
  unsettleReminder: {
    from: 'own',
    input: v.object({ key: reminderSchema.entries.key, state: v.picklist(['shown', 'missed']) }),
  },
  /** Shows a notification now, to see that the browser lets it through. */
  testReminder: { from: 'own', input: nothing },
  /** Opens what is needed to publish an entry now: its network's composer, or where one of several is chosen. */
  openForPublishing: { from: 'own', input: v.object({ key }) },
  /** Opens the composer of one network for an entry. */
  openComposer: { from: 'own', input: v.object({ key, network: networkIdSchema }) },
  /** Adds the templates of a starter pack that are not there; answers how many. */
  addStarters: { from: 'own', input: v.object({ pack: starterPackSchema }) },
  /** Saves and deletes templates in one step, which can be undone. */
  changeLibrary: {
    from: 'own',
    input: v.object({
      id,
      saved: v.array(templateSchema),
      removed: v.array(id),
      usageTo: v.nullable(id),
    }),
  },
  /** Takes back such a step. */
  undoLibraryChange: { from: 'own', input: v.object({ id }) },
  /** The user's own word on whether a comment wants an answer. */
  setAnswer: { from: 'own', input: v.object({ key, answer: v.picklist(ANSWER_STATES) }) },
  /** What the user says of the tags of a comment. */
  correctTags: { from: 'both', input: v.object({ key, ...saidSchema.entries }) },
  /** Takes back what the user said of the tags of one comment, or of all (`null`). */
  forgetCorrections: { from: 'own', input: v.object({ key: v.nullable(key) }) },
  /** Forgets which comments one template was taken for, or all of them (`null`). */
  forgetPicks: { from: 'own', input: v.object({ templateId: v.nullable(v.string()) }) },
  /** The words that tag comments differently since the user corrected some. */
  listLearnedWords: { from: 'own', input: nothing },
  /** What a text says that is no comment of a page. */
  analyzeText: {
    from: 'own',
    input: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)) }),
  },
  /** Replaces everything by what an export file holds, or changes nothing. */
  importFile: { from: 'own', input: v.object({ text: v.string() }) },
  /** The languages of texts, of which the beginnings are enough. */
  detectLanguages: {
    from: 'own',
    input: v.object({ texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(500)) }),
  },
  /** Writes what the user chose of an imported file, all of it or nothing. */
  applyImport: { from: 'own', input: importChangeSchema },
  /** Takes an import back. */
  undoImport: { from: 'own', input: v.object({ id: key }) },
  /** Sets the assistant up. `key`: the new key for this server; null: no key; absent: the one that is kept. */
  setAssistant: {
    from: 'own',
    input: v.object({
      settings: v.omit(assistantSettingsSchema, ['hasKey', 'confirmed']),
      key: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(1_000)))),
    }),
  },
  /** The user does not want to be asked any more before something goes there. */
  confirmDestination: { from: 'own', input: v.pick(exchangeSchema, ['destination']) },
  /** Asks the server for its models, and the chosen one for a word. */
  testAssistant: { from: 'own', input: nothing },
  /** Sends this request to the server, as it stands; what comes back is told by `assistantAnswer`. */
  askAssistant: {
    from: 'own',
    input: v.object({
      ...v.pick(exchangeSchema, ['id', 'commentKey']).entries,
      request: assistantRequestSchema,
      context: answerContextSchema,
    }),
  },
  stopAssistant: { from: 'own', input: v.pick(exchangeSchema, ['id']) },
  /** Keeps what was sent to the browser's own model, and what came back. */
  saveExchange: { from: 'own', input: exchangeSchema },
  /** A proposal was taken as a draft: what still holds it is marked as a model's. */
  useAnswer: {
    from: 'own',
    input: v.object({ id: v.string(), text: v.pipe(v.string(), v.maxLength(8_000)) }),
  },
  /** Forgets what was sent to models. */
  eraseExchanges: { from: 'own', input: nothing },
  /** Forgets everything, and starts again with the first templates. */
  eraseAll: { from: 'own', input: nothing },

  /** Scrolls the page to a comment and shows which one it is. */
  revealComment: { from: 'own', input: v.object({ key }) },
  /** What is thought of comments of the page has changed. */
  showAnalyses: { from: 'own', input: v.object({ analyses: v.record(v.string(), analysisSchema) }) },
  /** Puts a text in the reply box of a comment. */
  insertReply: { from: 'own', input: v.object({ key, text: v.string() }) },
  /** Puts a text in the editor that has the focus in the page, whichever comment it is for. */
  insertHere: { from: 'own', input: v.object({ text: v.string() }) },
  /** Puts the text of a post, or its first comment, in the box that the network has for it. */
  insertPost: {
    from: 'own',
    input: v.object({
      text: v.pipe(v.string(), v.maxLength(80_000)),
      as: v.optional(v.picklist(['post', 'first_comment']), 'post'),
    }),
  },
  /** The text that the user selected in the page. */
  readSelection: { from: 'own', input: nothing },
  /** The structure of the page as HTML without anything of anyone, for a report. */
  outlinePage: { from: 'own', input: nothing },
} as const;

type Contract = typeof contract;
export type MessageName = keyof Contract;
export type MessageInput<Name extends MessageName> = v.InferOutput<Contract[Name]['input']>;

interface Answers {
  rememberSighting: Result<SightingAnswer>;
  reportPage: Result<null>;
  proposeReplies: Result<ProposedReply[]>;
  openPanel: Result<null>;
  recordReply: Result<null>;
  saveRow: Result<null>;
  deleteRow: Result<null>;
  changeCalendar: Result<null>;
  snoozeReminder: Result<null>;
  settleReminder: Result<null>;
  unsettleReminder: Result<null>;
  testReminder: Result<null, 'refused' | 'unreachable' | 'notifications_off'>;
  openForPublishing: Result<null>;
  openComposer: Result<null>;
  addStarters: Result<number>;
  changeLibrary: Result<null>;
  /** How many templates stayed because they were changed since. */
  undoLibraryChange: Result<number>;
  setAnswer: Result<null>;
  correctTags: Result<null>;
  forgetCorrections: Result<null>;
  forgetPicks: Result<null>;
  listLearnedWords: Result<LearnedWord[]>;
  analyzeText: Result<Analysis>;
  importFile: Result<
    null,
    ExportRefusal | 'refused' | 'storage_unavailable' | 'storage_full' | 'unreachable' | 'not_found'
  >;
  detectLanguages: Result<Language[]>;
  applyImport: Result<null>;
  /** How many rows stay as they are now, because they were changed since. */
  undoImport: Result<number>;
  setAssistant: Result<null>;
  confirmDestination: Result<null>;
  testAssistant: Result<{ models: string[] }, AssistantTrouble | 'refused' | 'unreachable'>;
  askAssistant: Result<null>;
  stopAssistant: Result<null>;
  saveExchange: Result<null>;
  useAnswer: Result<null>;
  eraseExchanges: Result<null>;
  eraseAll: Result<null>;
  revealComment: Result<null>;
  showAnalyses: Result<null>;
  insertReply: Result<InsertionOutcome>;
  insertHere: Result<InsertionOutcome>;
  insertPost: Result<InsertionOutcome>;
  readSelection: Result<string>;
  outlinePage: Result<string>;
}
export type MessageAnswer<Name extends MessageName> = Answers[Name];

type Protocol = { [Name in MessageName]: (data: MessageInput<Name>) => MessageAnswer<Name> };

/** The one messenger. Use `send` and `receive`, which check what passes. */
export const messenger = defineExtensionMessaging<Protocol>({ logger: null as never });
