import type { Brand, Voice } from '../brands/brand.ts';
import type { Item, NetworkId } from '../conversation/item.ts';
import { limitEmoji } from './emoji.ts';
import { type RenderedReply, type ReplyContext, renderTemplate } from './render.ts';
import type { Template } from './template.ts';
import { foldText } from './words.ts';

const GREETED =
  /^[^\p{L}\p{N}]*(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|cher|chere|good (?:morning|afternoon|evening))(?![\p{L}\p{N}-])/u;

/**
 * Gives a text the voice's greeting, sign-off and number of emoji. Greeting and sign-off are taken as they are,
 * their variables already filled. A text that greets or signs by itself is not made to do it twice; an empty one
 * stays empty.
 */
export function applyVoice(text: string, voice: Voice, language: 'fr' | 'en'): string {
  // "Without emoji" first, part by part: what is left of a greeting decides how it is joined.
  const policy = voice.emoji === 'none' ? 'none' : 'free';
  const body = limitEmoji(text, policy).trim();
  if (body === '') return '';
  const greeting = limitEmoji(voice.greeting[language], policy).trim();
  const signOff = limitEmoji(voice.signOff[language], policy).trim();
  const greeted = greeting === '' || isGreeted(body, greeting) ? body : greeting + gapAfter(greeting) + body;
  const signed = signOff === '' || isSigned(body, signOff) ? greeted : `${greeted}\n${signOff}`;
  return limitEmoji(signed, voice.emoji);
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

/** The template, filled for this comment and put in the brand's voice. */
export function draftReply(
  template: Pick<Template, 'body' | 'language'>,
  comment: { item: Pick<Item, 'author' | 'authorUrl'>; network: NetworkId },
  brand: Brand,
  post: Pick<Item, 'text'> | null = null,
  mentioned = false,
): RenderedReply {
  const { language } = template;
  const context: ReplyContext = {
    author: comment.item.author,
    authorUrl: comment.item.authorUrl,
    brand,
    network: comment.network,
    language,
    postText: post?.text ?? null,
    mentioned,
  };
  const body = renderTemplate(template.body, context);
  const greeting = renderTemplate(brand.voice.greeting[language], context);
  const signOff = renderTemplate(brand.voice.signOff[language], context);
  const voice: Voice = {
    ...brand.voice,
    greeting: { ...brand.voice.greeting, [language]: greeting.text },
    signOff: { ...brand.voice.signOff, [language]: signOff.text },
  };
  return {
    text: applyVoice(body.text, voice, language),
    missing: [...new Set([...greeting.missing, ...body.missing, ...signOff.missing])],
  };
}
