import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyVoice, draftReply } from '../../../../utils/domain/replies/voice.ts';
import { brand, template, voice } from './examples.ts';

const polite = voice({
  greeting: { fr: 'Bonjour Élodie,', en: 'Hi Élodie!' },
  signOff: { fr: 'L’équipe du Val', en: 'The Val team' },
});

describe('greeting and sign-off', () => {
  it('frame the text, in its language', () => {
    expect(applyVoice('Merci beaucoup.', polite, 'fr')).toBe(
      'Bonjour Élodie,\nMerci beaucoup.\nL’équipe du Val',
    );
    expect(applyVoice('Thanks a lot.', polite, 'en')).toBe('Hi Élodie! Thanks a lot.\nThe Val team');
  });

  it.each([
    'Bonjour Élodie, merci.',
    'bonjour élodie ! Merci.',
    '👋 Bonjour, merci.',
    'Bonsoir Élodie, merci.',
    'Salut, merci.',
  ])('do not greet twice: %s', (text) => {
    expect(applyVoice(text, polite, 'fr')).toBe(`${text}\nL’équipe du Val`);
  });

  it('greet what only looks like a greeting', () => {
    expect(applyVoice('Hi-fi systems are here.', polite, 'en')).toContain('Hi Élodie! Hi-fi');
  });

  it('do not sign twice', () => {
    expect(applyVoice('Bonjour, merci.\n— L’équipe du Val', polite, 'fr')).toBe(
      'Bonjour, merci.\n— L’équipe du Val',
    );
  });

  it.each(['', '   ', '\n'])('leave nothing nothing: %j', (text) => {
    expect(applyVoice(text, polite, 'fr')).toBe('');
  });

  it('change nothing the second time', () => {
    const parts = fc.array(
      fc.constantFrom('Bonjour', 'Élodie', ' ', ',', '!', '🙏', '\n', 'merci', '👍🏽', '❤'),
    );
    const policies = fc.constantFrom('none' as const, 'few' as const, 'free' as const);
    fc.assert(
      fc.property(parts, policies, (words, emoji) => {
        const once = applyVoice(words.join(''), { ...polite, emoji }, 'fr');
        expect(applyVoice(once, { ...polite, emoji }, 'fr')).toBe(once);
      }),
    );
  });
});

describe('emoji', () => {
  const none = voice({ emoji: 'none' });
  const few = voice({ emoji: 'few' });

  it.each([
    ['Merci 🙏 beaucoup', 'Merci beaucoup'],
    ['Merci\u00a0🙏\u00a0!', 'Merci\u00a0!'],
    ['Merci 🙏.', 'Merci.'],
    ['Merci, 🙏', 'Merci'],
    ['merci🙏bonjour', 'merci bonjour'],
    ['🎉 Bravo', 'Bravo'],
    ['Très plaisir ! 😊 À bientôt.', 'Très plaisir ! À bientôt.'],
    ['Bravo 🎉\nOui', 'Bravo\nOui'],
    ['a\n\n🎉\n\nb', 'a\n\nb'],
    ['👉 https://exemple.fr', 'https://exemple.fr'],
    ['👨‍👩‍👧‍👦 famille 🇫🇷 numéro 1️⃣ #️⃣ 👍🏽 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️ ☀ fin', 'famille numéro fin'],
    ['© Val™ 2026, salle 12 #cidre *', '© Val™ 2026, salle 12 #cidre *'],
    ['❤️🔥', ''],
  ])('none: %j', (text, expected) => {
    expect(applyVoice(text, none, 'fr')).toBe(expected);
  });

  it('none leaves none of any text', () => {
    const emoji = fc.constantFrom(
      '🙏',
      '👨‍👩‍👧',
      '🇫🇷',
      '1️⃣',
      '\uFE0F',
      '\u20E3',
      '👍🏽',
      '\u{1F3FD}',
      '☀',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '#',
      '\u200D',
    );
    const text = fc.array(fc.oneof(emoji, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const left = applyVoice(parts.join(''), none, 'fr').replace(/[©®™‼⁉ℹ↔-↪Ⓜ▪▫▶◀◻◼〰〽㊗㊙]/gu, '');
        expect(left).not.toMatch(/\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\u20E3|\uFE0F/u);
      }),
    );
  });

  it('few keeps the first one, wherever it comes from', () => {
    expect(applyVoice('Merci 🙏 beaucoup 🎉🎉 !', few, 'fr')).toBe('Merci 🙏 beaucoup !');
    const cheerful = voice({ emoji: 'few', greeting: { fr: 'Salut 👋', en: '' } });
    expect(applyVoice('Merci 🙏', cheerful, 'fr')).toBe('Salut 👋 Merci');
  });

  it('free keeps them all', () => {
    expect(applyVoice('Merci 🙏🙏 👨‍👩‍👧‍👦', voice(), 'fr')).toBe('Merci 🙏🙏 👨‍👩‍👧‍👦');
  });

  it.each(['🙏', '🙏 ', 'a🙏', '\n🙏\n', ' ', '👨‍👩‍👧‍👦', 'a ,🙏'])('50,000 characters of %j', (part) => {
    const text = part.repeat(50_000 / part.length);
    expect(applyVoice(text, none, 'fr')).not.toMatch(/\p{Emoji_Presentation}/u);
  });
});

describe('the emoji that a brand uses', () => {
  it('are the only ones that stay, in any skin tone', () => {
    const own = voice({ emoji: 'free', emojiSet: ['🙏', '👍', '❤️'] });
    expect(applyVoice('Merci 🙏 bravo 🎉 top 👍🏽 bisous ❤ !', own, 'fr')).toBe(
      'Merci 🙏 bravo top 👍🏽 bisous ❤ !',
    );
  });

  it('count where one is allowed: the first of them stays', () => {
    const own = voice({ emoji: 'few', emojiSet: ['🍏'] });
    expect(applyVoice('Bravo 🎉 le cidre 🍏 coule 🍏', own, 'fr')).toBe('Bravo le cidre 🍏 coule');
  });

  it('are any where none is named', () => {
    expect(applyVoice('Bravo 🎉', voice({ emojiSet: [] }), 'fr')).toBe('Bravo 🎉');
  });
});

describe('a draft', () => {
  const comment = {
    item: { author: 'Élodie Vasseur-Martin', authorUrl: null },
    network: 'facebook' as const,
  };
  const cidrerie = brand({
    greeting: { fr: 'Bonjour {{author.firstName}},', en: 'Hi {{author.firstName}},' },
    signOff: { fr: '{{brand.name}}', en: '{{brand.name}}' },
  });

  it('is the template in the voice, for this comment', () => {
    const reply = template({ body: 'Merci pour [[votre|ton]] mot sur « {{post.title}} » !' });
    expect(draftReply(reply, comment, cidrerie, { text: 'Portes ouvertes' })).toEqual({
      text: 'Bonjour Élodie,\nMerci pour votre mot sur « Portes ouvertes » !\nCidrerie du Val',
      missing: [],
    });
  });

  it('is written as the brand writes on the network of the comment', () => {
    const several = brand({
      address: 'vous',
      networks: { linkedin: { address: 'tu', greeting: { fr: 'Salut !', en: 'Hey!' } } },
    });
    const reply = template({ body: 'Merci pour [[votre|ton]] mot' });
    expect(draftReply(reply, comment, several).text).toBe('Merci pour votre mot');
    expect(draftReply(reply, { ...comment, network: 'linkedin' }, several).text).toBe(
      'Salut ! Merci pour ton mot',
    );
  });

  it('calls the brand as it calls itself', () => {
    const named = brand({ calledAs: 'la Cidrerie' });
    expect(draftReply(template({ body: 'Passez à {{brand.name}}' }), comment, named).text).toBe(
      'Passez à la Cidrerie',
    );
    expect(draftReply(template({ body: '{{brand.name}}' }), comment, brand({ calledAs: ' ' })).text).toBe(
      'Cidrerie du Val',
    );
  });

  it('greets nobody by name where there is no name', () => {
    const anonymous = { ...comment, item: { author: 'Membre anonyme', authorUrl: null } };
    expect(draftReply(template(), anonymous, cidrerie).text).toBe('Bonjour,\nMerci\nCidrerie du Val');
  });

  it('speaks the language of the template', () => {
    expect(draftReply(template({ language: 'en', body: 'Thanks' }), comment, cidrerie).text).toMatch(
      /^Hi Élodie,/,
    );
  });

  it('tells the holes of greeting, text and sign-off', () => {
    const holes = brand({
      greeting: { fr: 'Cher {{nickname}}', en: '' },
      signOff: { fr: '{{agent}}', en: '' },
    });
    expect(draftReply(template({ body: '{{order}}' }), comment, holes).missing).toEqual([
      'nickname',
      'order',
      'agent',
    ]);
  });

  it('does not interpret a name that looks like syntax, in the greeting either', () => {
    const tricky = { ...comment, item: { author: '{{order}} [[a|b]]', authorUrl: null } };
    const named = brand({ greeting: { fr: 'À {{author.name}} :', en: '' } });
    expect(draftReply(template(), tricky, named)).toEqual({
      text: 'À {{order}} [[a|b]] :\nMerci',
      missing: [],
    });
  });
});
