import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../../../utils/domain/replies/check/check-draft.ts';
import { type CheckContext, RULE_IDS } from '../../../../../utils/domain/replies/check/finding.ts';
import { RULES } from '../../../../../utils/domain/replies/check/rules.ts';
import { describeFinding } from '../../../../../utils/domain/replies/check/sentences.ts';
import { judge } from '../../../../language-model.ts';

const context: CheckContext = { analyze: judge, voice: { address: 'vous', emoji: 'few', avoid: [] } };

/** Rule and words of each finding. */
function told(draft: string, more: Partial<CheckContext> = {}): Array<[string, string]> {
  return checkDraft(draft, { ...context, ...more }).map(({ rule, span }) => [rule, draft.slice(...span)]);
}

/** The draft with the fix of its first finding. */
function mended(draft: string, more: Partial<CheckContext> = {}): string | undefined {
  const fix = checkDraft(draft, { ...context, ...more })[0]?.fix;
  return fix && draft.slice(0, fix.span[0]) + fix.text + draft.slice(fix.span[1]);
}

it('has one rule for each name', () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
});

it('blocks for holes and personal data only', () => {
  const blocking = RULES.filter(({ severity }) => severity === 'blocking').map(({ id }) => id);
  expect(blocking).toEqual(['unfilled-hole', 'personal-data']);
});

describe('the place of a finding', () => {
  it.each([
    ['👍🏽 Appelez le 06 12 34 56 78', '06 12 34 56 78'],
    ['Ça va\u00A0? Votre commande n°\u00A04587963 est là', '4587963'],
    // Accents as separate signs, as some keyboards write them.
    [
      'De\u0301sole\u0301 pour le de\u0301lai, e\u0301crivez a\u0300 lea.petit@gmail.com',
      'lea.petit@gmail.com',
    ],
    ['Le colis est au 14 rue des Acacias, merci de passer', '14 rue des Acacias'],
  ])('%s', (draft, words) => {
    expect(told(draft)).toEqual([['personal-data', words]]);
  });

  it('lies in the draft, whatever is typed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const typed = fc.array(
      fc.oneof(text, fc.constantFrom('tu ', 'votre ', '{{', ' 06 12 34 56 78', 'VITE ', '!!! ')),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(typed, text, (parts, name) => {
        const draft = parts.join('');
        const all = checkDraft(draft, { ...context, author: name, comment: name, quoted: [name] });
        for (const { span, fix } of all)
          for (const [start, end] of [span, ...(fix ? [fix.span] : [])]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(draft.length);
          }
      }),
    );
  });
});

describe('a fix', () => {
  it.each([
    ['Merci pour ton message, on pense à toi.', 'Merci pour votre message, on pense à vous.'],
    ['On t’attend au stand.', 'On vous attend au stand.'],
    ['Nous sommes ravis !!!!', 'Nous sommes ravis !'],
    ['MERCI À TOUS POUR VOTRE AIDE', 'Merci à tous pour votre aide'],
  ])('mends %s', (draft, expected) => {
    const fixed = mended(draft);
    expect(fixed).toBe(expected);
    expect(told(fixed ?? '')).toEqual([]);
  });

  it('puts the author’s name in the place of another', () => {
    expect(mended('Bonjour Julie, merci !', { author: 'DUPONT Marc' })).toBe('Bonjour Marc, merci !');
  });

  it('is not offered where a verb would have to follow', () => {
    expect(mended('Tu as ton ticket ?')).toBeUndefined();
  });
});

describe('what is not public', () => {
  it('is the brand’s own contact data, however it is written', () => {
    const allowed = ['+33 2 40 12 34 56', 'Marie@Atelier-Bois.fr', '8 rue du Port, 44000 Nantes'];
    const draft = 'Appelez le 02.40.12.34.56, écrivez à marie@atelier-bois.fr ou passez au 8 rue du Port.';
    expect(told(draft)).toHaveLength(3);
    expect(told(draft, { allowed })).toEqual([]);
    expect(told('Appelez le 02 40 12 34 57', { allowed })).toHaveLength(1);
  });

  it('is a mailbox, also with a space before its sign, but not the name of an account', () => {
    for (const draft of ['Merci @jean.dupont', 'Merci @jean.dupont, à bientôt', 'Bravo @les.amis.du.port !'])
      expect(told(draft)).toEqual([]);
    for (const mailbox of ['jean.dupont@courriel.immo', 'jean (at) courriel.immo', 'jean.dupont @gmail.com'])
      expect(told(`Écrivez à ${mailbox}`)).toEqual([['personal-data', mailbox]]);
  });

  it('a card number without the right check figure is a number like others', () => {
    expect(told('Le relevé indique 4111 1111 1111 1112 kilos')).toEqual([]);
    expect(told('Le relevé indique 4111 1111 1111 1111')).toEqual([['personal-data', '4111 1111 1111 1111']]);
  });
});

it.each([
  ['Votre colis sera remboursé demain', 'sera remboursé'],
  ['Votre commande sera remboursée aujourd’hui, à coup sûr', 'sera remboursée'],
  ['Les billets seront remboursés cette semaine', 'seront remboursés'],
])('a refund on a day is promised: %s', (draft, words) => {
  const all = checkDraft(draft, context);
  expect(all.map(({ code, span }) => [code, draft.slice(...span)])).toEqual([
    ['promise_money', expect.stringContaining(words)],
  ]);
});

it('knows each network’s length', () => {
  const draft = 'Merci beaucoup. '.repeat(80);
  expect(told(draft, { network: 'facebook' })).toEqual([]);
  expect(told(draft, { network: 'linkedin' })).toEqual([['too-long', draft.slice(1_250)]]);
});

describe('a reply given before', () => {
  const now = Date.UTC(2026, 10, 21);
  const text = 'Merci de votre soutien, il nous va droit au cœur.';
  const given = (at: number) => ({ author: 'Luc', now, recentReplies: [{ author: 'Luc', text, at }] });

  it('counts for seven days', () => {
    const week = 7 * 24 * 3_600_000;
    expect(told(text, given(now - week))).toEqual([['repetition', text]]);
    expect(told(text, given(now - week - 1))).toEqual([]);
  });

  it('does not count for a word of thanks', () => {
    const recentReplies = [{ author: 'Luc', text: 'Merci Luc !', at: now }];
    expect(told('Merci Luc !', { author: 'Luc', now, recentReplies })).toEqual([]);
  });
});

it('takes any words to avoid', () => {
  const avoid = ['', '(', 'a+', '💩', '$&', 'n’hésitez pas'];
  expect(told("N'hésitez pas à dire a+ ( ou 💩", { voice: { ...context.voice, avoid } })).toEqual([
    ['avoided-word', "N'hésitez pas"],
    ['avoided-word', 'a+'],
    ['avoided-word', '('],
    ['avoided-word', '💩'],
  ]);
});

describe('a word that the brand says otherwise', () => {
  const avoid = [
    { words: 'problème', instead: 'souci' },
    { words: 'pas cher', instead: '' },
    { words: 'client', instead: 'visiteur' },
  ];
  const voice = { ...context.voice, avoid };

  it('names both, and is mended with the right one', () => {
    const [finding] = checkDraft('Quel problème ?', { ...context, voice });
    expect(finding && describeFinding(finding, 'en')).toBe(
      '“problème” is a word that the brand avoids; it says “souci”.',
    );
    expect(mended('Quel problème ?', { voice })).toBe('Quel souci ?');
    expect(mended('Problème réglé.', { voice })).toBe('Souci réglé.');
    expect(mended('Nos CLIENTS viennent.', { voice })).toBe('Nos Visiteurs viennent.');
    expect(mended('des problèmes', { voice })).toBe('des soucis');
  });

  it('goes where nothing is said in its place', () => {
    expect(mended('Un cidre pas cher, et bon.', { voice })).toBe('Un cidre, et bon.');
  });
});

describe('the length that the brand keeps to', () => {
  const voice = { ...context.voice, maxLength: 60 };
  const draft = 'Nous ouvrons à neuf heures du mardi au samedi, même en hiver et les jours de fête.';

  it('counts where it is less than the network takes', () => {
    expect(told(draft, { voice, network: 'facebook' })).toEqual([['too-long', draft.slice(60)]]);
    expect(told(draft, { voice })).toEqual([['too-long', draft.slice(60)]]);
    expect(told(draft.slice(0, 60), { voice, network: 'facebook' })).toEqual([]);
    const [finding] = checkDraft(draft, { ...context, voice });
    expect(finding && describeFinding(finding, 'en')).toBe(
      '82 characters; the brand writes no more than 60.',
    );
  });

  it('gives way to the network where that takes less', () => {
    const long = 'mot '.repeat(400);
    const findings = checkDraft(long, {
      ...context,
      voice: { ...voice, maxLength: 5_000 },
      network: 'linkedin',
    });
    expect(findings.find(({ rule }) => rule === 'too-long')?.words).toEqual(['1600', '1250']);
  });
});

describe('a brand in a crisis or in mourning', () => {
  const voice = { ...context.voice, hush: 'mourning' as const };

  it('is warned of every exclamation mark and emoji, with a fix', () => {
    const draft = 'Merci pour vos mots ! Nous sommes là 🙏';
    const findings = checkDraft(draft, { ...context, voice });
    expect(findings.map(({ rule, severity, words }) => [rule, severity, words])).toEqual([
      ['shouting', 'warning', ['!']],
      ['shouting', 'warning', ['🙏']],
    ]);
    expect(mended(draft, { voice })).toBe('Merci pour vos mots. Nous sommes là 🙏');
    expect(mended('Nous sommes là 🙏', { voice })).toBe('Nous sommes là');
    expect(told(draft, { voice: { ...voice, hush: null } } as never)).toEqual([]);
  });
});

it('uses the tags of the comment that the user may have corrected', () => {
  const comment = 'Toujours pas reçu ma commande !';
  const analysis = { intents: [], sentiment: 'positive', toxicity: 0, language: 'fr' } as const;
  const draft = 'Bonjour, écrivez-nous en message privé.';
  expect(told(draft, { comment })).toEqual([['missing-apology', draft]]);
  expect(told(draft, { comment, analysis: { ...analysis, intents: [] } })).toEqual([]);
});

describe('a long draft', () => {
  it.each([
    'a',
    '1 ',
    '1',
    'vous ',
    '! ',
    '[',
    'nous vous ',
    '1 rue a ',
    'A4-',
    'a.',
    'a\n',
    "t'",
    'Merci A',
    '« ',
  ])('of 8,000 signs %j is read', (part) => {
    const draft = part.repeat(8_000 / part.length);
    for (const { span } of checkDraft(draft, { ...context, author: 'Léa Petit', comment: draft }))
      expect(span[1]).toBeLessThanOrEqual(draft.length);
  });
});

it('says each finding in one sentence, with its words', () => {
  const drafts = [
    'Tu peux appeler le 06 12 34 56 78, {{x}} !!! Comme déjà dit, nous vous rembourserons.',
    'We will replace it by Friday, this tea cures colds. THIS IS SO GREAT',
  ];
  for (const language of ['fr', 'en'] as const)
    for (const draft of drafts)
      for (const finding of checkDraft(draft, context)) {
        const sentence = describeFinding(finding, language);
        expect(sentence).toMatch(/^\S.*\S\.$/u);
        expect(sentence).not.toMatch(/\$\d|undefined/);
        for (const word of finding.words) expect(sentence).toContain(word);
      }
  const [wrong] = checkDraft('Thank you so much for these kind words', { ...context, language: 'fr' });
  expect(wrong && describeFinding(wrong, 'fr')).toBe(
    'Le commentaire est en français, cette réponse est en anglais.',
  );
});
