import * as v from 'valibot';
import { timestampSchema } from '../conversation/comment.ts';
import { networkIdSchema } from '../conversation/item.ts';
import { LONGEST_CONTACT, MOST_CONTACTS } from './foreign.ts';
import { ASSISTANT_TROUBLES } from './trouble.ts';

const key = v.pipe(v.string(), v.maxLength(5_000));
const id = v.pipe(v.string(), v.minLength(8), v.maxLength(100));
const text = v.pipe(v.string(), v.maxLength(40_000));

/** What is sent, word for word. */
export const assistantRequestSchema = v.object({
  system: v.pipe(v.string(), v.maxLength(40_000)),
  user: v.pipe(v.string(), v.maxLength(40_000)),
});
export type AssistantRequest = v.InferOutput<typeof assistantRequestSchema>;

/** So many exchanges are kept. */
export const KEPT_EXCHANGES = 50;
/** So much of an answer is kept. */
export const KEPT_ANSWER = 8_000;

/** How an answer ended. */
const answerEndSchema = v.picklist(['done', 'stopped', ...ASSISTANT_TROUBLES]);
export type AnswerEnd = v.InferOutput<typeof answerEndSchema>;

/** What was sent to a model, and what came back: kept here, for the user to read. */
export const exchangeSchema = v.object({
  id,
  at: timestampSchema,
  /** The comment, or the text, that it was for. */
  commentKey: key,
  /** Where it went: see `destinationOf`. */
  destination: v.pipe(v.string(), v.maxLength(1_000)),
  sent: assistantRequestSchema,
  /** As it came, before anything was taken out; the first signs of it. */
  answer: v.pipe(v.string(), v.maxLength(KEPT_ANSWER)),
  /** Null: it is still coming, or the browser stopped us meanwhile. */
  end: v.nullable(answerEndSchema),
  /** The proposal that the user took as a draft; null: none. */
  used: v.nullable(v.pipe(v.string(), v.maxLength(KEPT_ANSWER))),
});
export type Exchange = v.InferOutput<typeof exchangeSchema>;

const contacts = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(LONGEST_CONTACT))),
  v.maxLength(MOST_CONTACTS),
);

/** What an answer is read with, on its way to the background: see `AnswerContext`. */
export const answerContextSchema = v.object({
  language: v.picklist(['fr', 'en']),
  network: networkIdSchema,
  author: v.nullable(text),
  authorUrl: v.nullable(text),
  emoji: v.picklist(['none', 'few', 'free']),
  known: v.object({ link: contacts, email: contacts, number: contacts, handle: contacts }),
});

/** The answer as it comes, for the panel. */
export const answerProgressSchema = v.object({
  id,
  commentKey: key,
  text: v.string(),
  removed: v.array(v.object({ kind: v.picklist(['link', 'email', 'number', 'handle']), text: v.string() })),
  end: v.nullable(answerEndSchema),
  /** When this was last said: a writer that is silent for long is gone. */
  at: timestampSchema,
});
export type AnswerProgress = v.InferOutput<typeof answerProgressSchema>;

/** So many words in a row that stand in a proposal come from it. */
const RUN = 5;

/** Whether a text still holds a part of a proposal that was taken as a draft. */
export function holdsAnswer(text: string, answer: string): boolean {
  const words = wordsOf(text);
  const own = wordsOf(answer);
  if (own.length === 0) return false;
  const run = Math.min(RUN, own.length);
  const known = new Set(own.slice(0, own.length - run + 1).map((_, at) => own.slice(at, at + run).join(' ')));
  return words.some((_, at) => at + run <= words.length && known.has(words.slice(at, at + run).join(' ')));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
