import type { Brand } from '../brands/brand.ts';
import { type FlatVoice, voiceFor } from '../brands/voice-for.ts';
import type { Item, NetworkId } from '../conversation/item.ts';
import { limitEmoji } from './emoji.ts';
import { muteExclamations } from './hush.ts';
import { type FindSnippet, type RenderedReply, type ReplyContext, renderTemplate } from './render.ts';
import type { Template } from './template.ts';
import type { Situation } from './template-conditions.ts';
import type { VariableContext } from './template-variables.ts';
import { createChooser, lastUse } from './template-variations.ts';
import { foldText } from './words.ts';

const GREETED =
  /^[^\p{L}\p{N}]*(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|cher|chere|good (?:morning|afternoon|evening))(?![\p{L}\p{N}-])/u;

/**
 * Gives a text the voice's greeting, sign-off and emoji. Greeting and sign-off are taken as they are, their variables
 * already filled. A text that greets or signs by itself is not made to do it twice; an empty one stays empty. While the
 * brand is in a crisis or in mourning, no emoji and no exclamation mark is left.
 */
export function applyVoice(text: string, voice: FlatVoice, language: 'fr' | 'en'): string {
  const { emojiSet = [] } = voice;
  const isQuiet = Boolean(voice.hush);
  const limit = isQuiet ? 'none' : voice.emoji;
  // What must go goes first, part by part: what is left of a greeting decides how it is joined.
  const policy = limit === 'none' ? 'none' : 'free';
  const tidy = (part: string) => {
    const left = limitEmoji(part, policy, emojiSet).trim();
    return isQuiet ? muteExclamations(left).trim() : left;
  };
  const body = tidy(text);
  if (body === '') return '';
  const written = limitEmoji(voice.greeting[language], policy, emojiSet).trim();
  const greeting = isQuiet ? muteExclamations(written.replace(/[\s!！]+$/u, ',')) : written;
  const signOff = tidy(voice.signOff[language]);
  const greeted = greeting === '' || isGreeted(body, greeting) ? body : greeting + gapAfter(greeting) + body;
  const signed = signOff === '' || isSigned(body, signOff) ? greeted : `${greeted}\n${signOff}`;
  return limitEmoji(signed, limit, emojiSet);
}

/** "Bonjour !" goes on in the line; after "Bonjour Élodie," the text begins its own. */
function gapAfter(greeting: string): string {
  return /(?:[.!?…]|\p{Extended_Pictographic}|\p{EMod}|\p{RI}|\uFE0F)$/u.test(greeting) ? ' ' : '\n';
}

function isGreeted(text: string, greeting: string): boolean {
  if (GREETED.test(foldText(text.slice(0, 100)))) return true;
  const letters = lettersOf(greeting);
  return letters === '' ? text.startsWith(greeting) : lettersOf(text).startsWith(letters);
}

function isSigned(text: string, signOff: string): boolean {
  const letters = lettersOf(signOff);
  return letters === '' ? text.endsWith(signOff) : lettersOf(text).endsWith(letters);
}

function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What is known beyond the comment itself; all of it may be left out. */
export interface DraftSituation extends Situation, Pick<VariableContext, 'calendar'> {
  /** What the user filled in, by the name of the hole. */
  values?: ReadonlyMap<string, string>;
  findSnippet?: FindSnippet;
  /** Decides between variations: the same for the same comment, so that a draft does not change while it is read. */
  seed?: string;
  /** The last replies of the thread, the newest first: their wording is not taken again. */
  recent?: readonly string[];
}

/** So many replies back no wording comes again. */
export const RECENT_REPLIES = 20;
/** Twice as many ways, and more: several may read the same. */
const MOST_TRIES = 64;

/**
 * The template, filled for this comment and put in the brand's voice. Of its variations one is taken that none of the
 * recent replies was worded in; where all were, the one that was not heard for the longest time.
 */
export function draftReply(
  template: Pick<Template, 'body' | 'language'>,
  comment: { item: Pick<Item, 'author' | 'authorUrl'>; network: NetworkId },
  brand: Brand,
  post: Pick<Item, 'text'> | null = null,
  mentioned = false,
  { seed = '', recent = [], ...situation }: DraftSituation = {},
): RenderedReply {
  const chooser = createChooser(seed);
  const context: ReplyContext = {
    ...situation,
    author: comment.item.author,
    authorUrl: comment.item.authorUrl,
    brand: { ...brand, voice: voiceFor(brand.voice, comment.network) },
    network: comment.network,
    language: template.language,
    postText: post?.text ?? null,
    mentioned,
    chooser,
  };
  const heard = recent.slice(0, RECENT_REPLIES);
  let best = renderInVoice(template.body, context);
  if (heard.length === 0 || !chooser.isFree()) return best;
  let bestAge = -1;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    chooser.restart();
    const age = lastUse(renderInVoice(template.body, { ...context, masked: true }).text, heard);
    if (age > bestAge) {
      chooser.restart();
      best = renderInVoice(template.body, context);
      bestAge = age;
    }
    if (age === heard.length || !chooser.advance()) break;
  }
  return best;
}

/** One rendering: its variations are chosen in the order greeting, body, sign-off. */
function renderInVoice(body: string, context: ReplyContext): RenderedReply {
  const { language, brand } = context;
  const greeting = renderTemplate(brand.voice.greeting[language], context);
  const main = renderTemplate(body, context);
  const signOff = renderTemplate(brand.voice.signOff[language], context);
  const voice: FlatVoice = {
    ...brand.voice,
    greeting: { ...brand.voice.greeting, [language]: greeting.text },
    signOff: { ...brand.voice.signOff, [language]: signOff.text },
  };
  const parts = [greeting, main, signOff];
  const asked = new Map(parts.flatMap((part) => part.asked ?? []).map((one) => [one.name, one]));
  return {
    text: applyVoice(main.text, voice, language),
    missing: [...new Set(parts.flatMap(({ missing }) => missing))],
    ...(asked.size > 0 && { asked: [...asked.values()] }),
  };
}
