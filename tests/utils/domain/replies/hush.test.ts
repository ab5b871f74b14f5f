import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJoke, muteExclamations } from '../../../../utils/domain/replies/hush.ts';
import { applyVoice, draftReply } from '../../../../utils/domain/replies/voice.ts';
import { brand, template, voice } from './examples.ts';

describe('exclamation marks that are muted', () => {
  it.each([
    ['Merci !', 'Merci.'],
    ['Merci\u00A0!!! À bientôt\u202F!', 'Merci. À bientôt.'],
    ['Thanks so much!\nSee you', 'Thanks so much.\nSee you'],
    ['Vraiment\u00A0?!', 'Vraiment\u00A0?'],
    ['Really?!', 'Really?'],
    ['Quoi !? Ah bon !?!', 'Quoi ? Ah bon ?'],
    ['«\u00A0Bravo\u00A0!\u00A0»', '«\u00A0Bravo.\u00A0»'],
    ['votre «\u00A0Bravo\u00A0!\u00A0» d’hier', 'votre «\u00A0Bravo\u00A0» d’hier'],
    ['« Oui ! ».', '« Oui ».'],
    ['Merci... !', 'Merci...'],
    ['Merci !...', 'Merci...'],
    ['Oh ! merci', 'Oh, merci'],
    ['Bravo!Merci', 'Bravo. Merci'],
    ['! Attention', 'Attention'],
    ['¡Hola! ¿Qué tal?', 'Hola. ¿Qué tal?'],
    ['Super ‼️', 'Super.'],
    ['Vraiment ? Oui.', 'Vraiment ? Oui.'],
    ['!!!', ''],
  ])('%j', (given, quiet) => {
    expect(muteExclamations(given)).toBe(quiet);
  });

  it.each(['P!nk chante', 'https://exemple.fr/#!/menu', 'www.exemple.fr/a!b'])(
    'stay inside a name or a link: %s',
    (given) => {
      expect(muteExclamations(given)).toBe(given);
    },
  );

  it('are gone the first time', () => {
    const part = fc.constantFrom(
      'Merci',
      ' ',
      '!',
      '\u00A0!',
      '?',
      '.',
      '…',
      '«',
      '»',
      '\n',
      ',',
      '‼',
      '¡',
      '¿',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const quiet = muteExclamations(parts.join(''));
        expect(quiet).not.toMatch(/[!‼¡]/);
        expect(muteExclamations(quiet)).toBe(quiet);
      }),
    );
  });

  it.each(['!', ' !', '! ', '¡', '!?', ' '])('50,000 characters of %j', (part) => {
    expect(muteExclamations(part.repeat(50_000 / part.length))).not.toContain('!');
  });
});

describe('a reply in a crisis', () => {
  const quiet = voice({
    hush: 'crisis',
    greeting: { fr: 'Bonjour Élodie ! 👋', en: 'Hi Élodie!' },
    signOff: { fr: 'À très vite ! 🍏', en: 'Cheers!' },
  });

  it('has neither emoji nor exclamation marks, in greeting, text and sign-off', () => {
    expect(applyVoice('Merci 🙏 ! Nous regardons !', quiet, 'fr')).toBe(
      'Bonjour Élodie,\nMerci. Nous regardons.\nÀ très vite.',
    );
    expect(applyVoice('Thanks! 🎉', quiet, 'en')).toBe('Hi Élodie,\nThanks.\nCheers.');
  });

  it('changes nothing the second time', () => {
    const once = applyVoice('Merci 🙏 ! Nous regardons !', quiet, 'fr');
    expect(applyVoice(once, quiet, 'fr')).toBe(once);
  });

  it('is quiet on every network, whatever is written otherwise there', () => {
    const brandInCrisis = brand({ hush: 'mourning', networks: { instagram: { emoji: 'free' } } });
    const comment = { item: { author: 'val.cidre', authorUrl: null }, network: 'instagram' as const };
    expect(draftReply(template({ body: 'Merci 🙏 !' }), comment, brandInCrisis).text).toBe('Merci.');
  });
});

describe('a joke', () => {
  it.each(['humour', 'Humor', ' HUMOUR '])('is labelled %j', (tag) => {
    expect(isJoke({ body: 'Un cidre, deux cidres', tags: ['produit', tag] })).toBe(true);
  });

  it.each(['🎉🎉', '{{author.firstName}} 🎉 !', '{🎉|🍏}'])('says nothing but emoji: %s', (body) => {
    expect(isJoke({ body })).toBe(true);
  });

  it.each(['Merci 🎉', '{{author.firstName}}', '{{> horaires}}', 'Bienvenue'])('is not: %s', (body) => {
    expect(isJoke({ body, tags: ['humeur'] })).toBe(false);
  });
});
