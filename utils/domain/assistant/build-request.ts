import type { Brand, Voice } from '../brands/brand.ts';
import { voiceFor } from '../brands/voice-for.ts';
import type { Item, NetworkId } from '../conversation/item.ts';
import { LIMITS } from '../replies/check/length.ts';
import type { AssistantRequest } from './exchange.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { dropInvisible } from './invisible.ts';
import { AUTHOR, maskText } from './mask.ts';

export interface RequestMaterial {
  item: Pick<Item, 'author' | 'text'>;
  post: Pick<Item, 'author' | 'text'> | null;
  network: NetworkId;
  brand: Brand;
  /** Of the reply. */
  language: 'fr' | 'en';
  /** The user's own wish for this reply; empty: none. */
  wish: string;
  /** A text to start from (a filled template, the draft so far); null: none. */
  start: string | null;
}

/** So much of each text is sent, in UTF-16 units. */
const MOST = { comment: 4_000, post: 2_000, start: 4_000, wish: 500, voice: 500 };

/**
 * The request for one reply. What strangers wrote is data, masked, as one line of JSON between two lines with a fence
 * that stands nowhere in it.
 * @param drawFence Gives a new random fence at each call, at least 16 letters or figures.
 */
export function buildRequest(material: RequestMaterial, drawFence: () => string): AssistantRequest {
  const { item, post, language, brand } = material;
  const mask = (text: string, most: number) => maskText(text.slice(0, most), item.author, [brand.name]);
  const data = JSON.stringify({
    network: material.network,
    author: AUTHOR,
    ...(post && post.text.trim() !== '' && { post: mask(post.text, MOST.post) }),
    comment: mask(item.text, MOST.comment),
  });
  const own = [
    material.start === null || material.start.trim() === ''
      ? null
      : SENTENCES[language].start(JSON.stringify(mask(material.start, MOST.start))),
    material.wish.trim() === ''
      ? null
      : SENTENCES[language].wish(JSON.stringify(mask(material.wish, MOST.wish))),
  ];
  let fence = drawFence();
  while (data.includes(fence) || own.some((line) => line?.includes(fence))) fence = drawFence();
  const line = `===== ${fence} =====`;
  const user = [SENTENCES[language].data, line, data, line, ...own, SENTENCES[language].order];
  return {
    system: [...INSTRUCTIONS[language], ...describeVoice(material)].join('\n'),
    user: user.filter((one) => one !== null).join('\n'),
  };
}

const SENTENCES = {
  fr: {
    data: 'Données :',
    start: (text: string) => `Pars de ce texte de la marque : ${text}`,
    wish: (text: string) => `Souhait de la personne qui répond : ${text}`,
    order: 'Écris maintenant la réponse de la marque à ce commentaire, en français.',
  },
  en: {
    data: 'Data:',
    start: (text: string) => `Start from this text of the brand: ${text}`,
    wish: (text: string) => `Wish of the person who replies: ${text}`,
    order: 'Now write the reply of the brand to this comment, in English.',
  },
};

/** How the brand writes, a sentence each. */
function describeVoice({ brand, network, language }: RequestMaterial): string[] {
  const voice = voiceFor(brand.voice, network);
  const limit = Math.min(voice.maxLength ?? LIMITS[network], LIMITS[network]);
  const isFrench = language === 'fr';
  const say = (french: string, english: string) => (isFrench ? french : english);
  const quote = (text: string) => JSON.stringify(dropInvisible(text).slice(0, MOST.voice));
  const greeting = plainPhrase(voice.greeting[language], brand, voice.address);
  const signOff = plainPhrase(voice.signOff[language], brand, voice.address);
  const isMuted = voice.hush === 'crisis' || voice.hush === 'mourning';
  return [
    say(`La marque s’appelle ${quote(brand.name)}.`, `The brand is called ${quote(brand.name)}.`),
    voice.calledAs
      ? say(
          `Dans ses réponses elle se nomme ${quote(voice.calledAs)}.`,
          `In replies it names itself ${quote(voice.calledAs)}.`,
        )
      : '',
    isFrench ? (voice.address === 'tu' ? 'Tutoie la personne.' : 'Vouvoie la personne.') : '',
    greeting && say(`Commence par : ${quote(greeting)}`, `Begin with: ${quote(greeting)}`),
    signOff && say(`Termine par : ${quote(signOff)}`, `End with: ${quote(signOff)}`),
    isMuted || voice.emoji === 'none'
      ? say('N’emploie aucun emoji.', 'Use no emoji.')
      : voice.emoji === 'few'
        ? say('Emploie un emoji au plus.', 'Use one emoji at most.')
        : '',
    !isMuted && voice.emoji !== 'none' && voice.emojiSet?.length
      ? say(
          `Emoji de la marque : ${voice.emojiSet.join(' ')}`,
          `Emoji of the brand: ${voice.emojiSet.join(' ')}`,
        )
      : '',
    isMuted
      ? say(
          'La période est grave : pas d’humour, pas de point d’exclamation, un ton sobre.',
          'These are grave days: no humour, no exclamation mark, a sober tone.',
        )
      : '',
    isFrench && voice.inclusive ? 'Emploie l’écriture inclusive avec le point médian.' : '',
    ...(voice.avoid ?? [])
      .slice(0, 50)
      .map(({ words, instead }) =>
        instead === ''
          ? say(`N’écris pas ${quote(words)}.`, `Do not write ${quote(words)}.`)
          : say(
              `Au lieu de ${quote(words)}, écris ${quote(instead)}.`,
              `Instead of ${quote(words)}, write ${quote(instead)}.`,
            ),
      ),
    say(
      `Réponds en quelques phrases, ${limit} caractères au plus.`,
      `Answer in a few sentences, ${limit} characters at most.`,
    ),
  ].filter((line) => line !== '');
}

/** A greeting or sign-off as it is written; empty where it holds more than names and tu/vous. */
function plainPhrase(phrase: string, brand: Brand, address: Voice['address']): string {
  const plain = phrase
    .replace(/\{\{ ?author\.[^{}]*\}\}/g, AUTHOR)
    .replace(/\{\{ ?brand\.name ?\}\}/g, () => brand.name)
    .replace(/\[\[([^|[\]]*)\|([^|[\]]*)\]\]/g, (_, vous: string, tu: string) =>
      address === 'tu' ? tu : vous,
    )
    .trim();
  return /[{}]|\[\[|\]\]/.test(plain) ? '' : plain;
}
