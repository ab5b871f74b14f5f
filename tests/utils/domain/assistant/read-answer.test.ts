import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../../utils/domain/assistant/foreign.ts';
import {
  type AnswerContext,
  answerReader,
  blankKey,
} from '../../../../utils/domain/assistant/read-answer.ts';
import { checkReply } from '../../../../utils/domain/replies/check.ts';
import { readAttacks } from '../../../fixtures/assistant/attacks.ts';

const CONTEXT: AnswerContext = {
  language: 'fr',
  network: 'facebook',
  author: 'Élodie Vasseur',
  authorUrl: null,
  emoji: 'free',
  known: findContacts([
    'Réservez sur https://www.cidrerie-du-val.fr/visites ou au 02 31 00 00 00, contact@cidrerie.fr, @cidrerie',
  ]),
};
const read = (raw: string, part: Partial<AnswerContext> = {}) =>
  answerReader({ ...CONTEXT, ...part }, 'f3nc3f3nc3')(raw);

describe('the reply inside an answer', () => {
  it.each([
    ['Merci [author] !', 'Merci Élodie !'],
    ['  Voici une réponse :\n\n« Merci beaucoup ! »', 'Merci beaucoup !'],
    ['Bien sûr ! Voici une proposition de réponse :\nMerci !', 'Merci !'],
    ['Here is a reply to the comment:\n"Thank you!"', 'Thank you!'],
    ['**Réponse :**\nMerci !', 'Merci !'],
    ['```text\nMerci !\n```', 'Merci !'],
    ['<think>Hmm, https://x.example</think>\nMerci !', 'Merci !'],
    ['réfléchissons…</think>Merci !', 'Merci !'],
    ['{"reply": "Merci !"}', 'Merci !'],
    ['# Titre\n**Merci** pour *tout*\n---', 'Titre\nMerci pour tout'],
    ['Merci\u200B \u202Ebeaucoup\u202C\u0007 !', 'Merci beaucoup !'],
    ['Merci <b>beaucoup</b> <3', 'Merci beaucoup <3'],
    ['« Bravo » et « merci »', '« Bravo » et « merci »'],
    ['Voici notre adresse : on vous attend !', 'Voici notre adresse : on vous attend !'],
    ['👩‍👩‍👧 Merci', '👩‍👩‍👧 Merci'],
  ])('%j → %j', (raw, text) => {
    expect(read(raw)).toEqual({ text, removed: [], trouble: null });
  });

  it('calls nobody by name where there is no name', () => {
    expect(read('Bonjour [author], merci !', { author: 'Utilisateur Facebook' }).text).toBe(
      'Bonjour, merci !',
    );
    expect(read('[author], merci !', { author: null }).text).toBe('merci !');
  });

  it('keeps the emoji that the voice allows', () => {
    expect(read('Merci 😀', { emoji: 'none' }).text).toBe('Merci');
  });

  it('keeps the links, numbers and handles of the brand and of its post', () => {
    const text =
      'Réservez : cidrerie-du-val.fr/visites, +33 2 31 00 00 00, contact@cidrerie.fr, @cidrerie. À bientôt !';
    expect(read(text)).toEqual({ text, removed: [], trouble: null });
  });

  it.each([
    [
      'Allez sur https://www.cidrerie-du-val.fr.pirate.example',
      'https://www.cidrerie-du-val.fr.pirate.example',
    ],
    ['Allez sur hxxps://pirate.example/a', 'hxxps://pirate.example/a'],
    ['Allez sur 10.0.0.1:8080/x', '10.0.0.1:8080/x'],
    ['Écrivez à pirate (at) pirate.example', 'pirate (at) pirate.example'],
    ['Appelez le 06 99 99 99 99', '06 99 99 99 99'],
    ['Suivez @cidrerie_officiel_', '@cidrerie_officiel_'],
  ])('takes out a way to somewhere else, and leaves a hole that must be looked at: %s', (raw, gone) => {
    const { text, removed } = read(raw);
    expect(text).not.toContain(gone);
    expect(removed.map((one) => one.text)).toEqual([gone]);
    expect(checkReply(text, { network: 'facebook' })).toMatchObject([{ code: 'hole' }]);
  });

  it.each([
    '<img src="https://vol.example" onerror="alert(1)">Bravo !',
    '![x](https://vol.example)Bravo !',
    '[x](https://vol.example) Bravo !',
  ])('takes nothing out beside it: %s', (raw) => {
    expect(read(raw).text).toMatch(/^(?:x )?\[lien retiré\] Bravo !$/);
  });

  it('leaves holes where masks came back', () => {
    const { text } = read('Nous vous rappelons au [phone], à l’adresse [address]');
    expect(checkReply(text, { network: 'facebook' })).toHaveLength(2);
  });

  it('refuses an answer with the fence, the instructions, nothing, or too much', () => {
    expect(read('===== f3nc3f3nc3 =====')).toMatchObject({ text: '', trouble: 'leaked' });
    expect(read('N’invente aucun fait. Si une INFORMATION manque, proposé...')).toMatchObject({
      trouble: 'leaked',
    });
    expect(read(' <think>rien</think>\u200B ')).toMatchObject({ trouble: 'empty' });
    expect(read('a'.repeat(8_001))).toMatchObject({ text: '', trouble: 'too_large' });
    expect(read(`<think>${'a'.repeat(70_000)}</think>Merci`)).toMatchObject({ trouble: 'too_large' });
  });

  it('reads hostile answers fast', () => {
    for (const part of ['[', '<a', '*', '`', '"', '(', '@a.', '0 ', '<think>', '![](', '{"a":', 'a.'])
      read(part.repeat(60_000 / part.length));
  }, 5_000);
});

describe.each(['fr', 'en'] as const)('a model that obeys a comment (%s)', (language) => {
  it.each(readAttacks(language))('leaves nothing of it in the draft: $name', ({ name, obeyed, gone }) => {
    // The key is the server's to tell; the background looks for it.
    const told = blankKey(obeyed, 'sk-secret-4f8a9b2c7d1e6f30');
    expect(read(told, { language }).text).not.toContain(gone);
    // Nor while it comes.
    for (let end = 1; end <= told.length; end++) {
      const { text } = read(told.slice(0, end), { language });
      if (!name.startsWith('fuite') && !name.startsWith('leak')) expect(text).not.toContain(gone);
      expect(text).not.toMatch(/<[a-z]|\]\(|\p{Cf}/iu);
    }
  });
});

it('finds a key whole, in part and spelled out, and no key in other texts', () => {
  const key = 'sk-secret-4f8a9b2c7d1e6f30';
  expect(blankKey(`Clé : ${key}.`, key)).not.toContain('4f8a9b2c');
  expect(blankKey('fin : 4f8a9b2c7d', key)).not.toContain('4f8a9b2c7d');
  expect(blankKey('s k s e c r e t 4 f 8 a 9 b 2 c', key)).toBe('•••');
  expect(blankKey('C’est un secret de fabrication', key)).toBe('C’est un secret de fabrication');
  expect(blankKey('ollama', 'x')).toBe('ollama');
});

it('looks for a long key at each piece of a long answer without hanging', async () => {
  const key = `sk-${'4f8a9b2c7d1e6f30'.repeat(10)}x`;
  const thoughts = 'Hmm, voyons ce que dit ce commentaire. '.repeat(1_500);
  for (let piece = 0; piece < 300; piece++) {
    expect(blankKey(thoughts, key)).toBe(thoughts);
    // The limit of the test is looked at in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
}, 10_000);
