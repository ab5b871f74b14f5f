import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { analysisSchema } from '../../../../utils/domain/language/analysis.ts';
import { analyze } from '../../../language-model.ts';

const of = (text: string) => analyze({ text });

describe('language', () => {
  it.each([
    ['Vous livrez le samedi ?', 'fr'],
    ['j’adore cette bougie', 'fr'],
    ['Do you ship to Ireland?', 'en'],
    ["I can't find my order", 'en'],
    ['Vielen Dank für die schnelle Lieferung', 'de'],
    ['muchas gracias, todo perfecto', 'es'],
    ['È arrivato tutto, siete bravissimi', 'it'],
    ['Adorei, chegou muito rápido', 'pt'],
    ['ok', 'und'],
    ['Marie Dupont', 'und'],
    ['مرحبا، أين طلبي؟', 'und'],
    ['😍😍', 'und'],
    ['', 'und'],
  ])('%s is %s', (text, language) => expect(of(text).language).toBe(language));

  it('is taken as given where it is known', () => {
    expect(analyze({ text: 'top', language: 'fr' }).language).toBe('fr');
  });
});

describe('sentiment', () => {
  it.each([
    ['Magnifique, j’adore !', 'positive'],
    ['Merci beaucoup, équipe au top 👏', 'positive'],
    ['pas mal du tout', 'positive'],
    ['cooool', 'positive'],
    ['C’est nul', 'negative'],
    ['Je n’aime vraiment pas du tout', 'negative'],
    ['Joli, mais arrivé cassé et personne ne répond', 'negative'],
    ['Bravo... trois semaines de retard 👏', 'negative'],
    ['La boutique est rue de Bretagne', 'neutral'],
    ['Love it, thank you!', 'positive'],
    ['Never disappointed', 'positive'],
    ['This is the worst service ever', 'negative'],
    ['not good at all', 'negative'],
    ['The shop opens on Monday', 'neutral'],
  ])('%s is %s', (text, sentiment) => expect(of(text).sentiment).toBe(sentiment));

  it('says that it is uncertain where praise and blame are as strong', () => {
    const mixed = [
      'J’adore la marque, je déteste le service',
      'Beau produit mais livraison lente',
      'Bien, mais cher',
      'Joli et fragile',
      'Lovely staff, awful food',
      'Good but late',
      'Nice but too small',
      'Super produit, service moyen',
      'Mouais',
      'It is ok I guess',
    ];
    expect(mixed.some((text) => of(text).uncertain)).toBe(true);
    expect(of('J’adore, magnifique, merci !').uncertain).toBe(false);
  });

  it('is surer of a stronger comment', () => {
    expect(of('Horrible, une honte, je déteste').confidence).toBeGreaterThan(of('bof').confidence);
  });
});

describe('intents', () => {
  it.each([
    ['Quels sont vos horaires ?', 'question'],
    ['combien coute la petite', 'question'],
    ['How much is it?', 'question'],
    ['Toujours pas reçu ma commande, inadmissible', 'complaint'],
    ['Still waiting for my refund, terrible service', 'complaint'],
    ['J’adore votre travail, c’est sublime', 'praise'],
    ['Merci beaucoup pour votre réponse', 'thanks'],
    ['Vous êtes une bande de connards', 'insult'],
    ['Je sais où tu habites, je vais te tuer', 'threat'],
    ['Gagnez 500€ par jour, contactez-moi sur WhatsApp', 'spam'],
    ['Est-ce que vous recrutez ? Je vous envoie mon CV', 'job'],
    ['Je suis créatrice de contenu, intéressée par un partenariat', 'partnership'],
    ['Bonjour à tous', 'greeting'],
  ])('%s: %s', (text, intent) => expect(of(text).intents).toContain(intent));

  it('finds several at once', () => {
    expect(of('Colis cassé, inadmissible. Quand serai-je remboursée ?').intents).toEqual(
      expect.arrayContaining(['question', 'complaint']),
    );
  });

  it.each(['c’est débile comme prix', 'je suis bête, j’ai oublié le code', 'les arabes', 'Quel beau cheval'])(
    'insults nobody: %s',
    (text) => expect(of(text).intents).not.toContain('insult'),
  );
});

describe('toxicity and urgency', () => {
  it('rises with abuse of people, not with criticism', () => {
    const abuse = of('Vous êtes des gros connards').toxicity;
    expect(abuse).toBeGreaterThan(0.6);
    expect(of('Je suis très déçue de votre service').toxicity).toBeLessThan(0.2);
  });

  it.each([
    ['Je vais vous tuer, bande de connards', 'threat'],
    ['Vous êtes des gros connards', 'insult'],
    ['Putain de merde', 'obscene'],
    ['Je suis très déçue de votre service', null],
  ])('says what kind of abuse it is: %s', (text, category) => {
    expect(of(text).toxicityCategory).toBe(category);
  });

  it('puts a complaint that asks before a question, and a question before praise', () => {
    const [both, question, praise] = [
      'Colis cassé, c’est une honte. Qui me rembourse ?',
      'Vous livrez en Suisse ?',
      'Magnifique !',
    ].map((text) => of(text).urgency);
    expect(both).toBeGreaterThan(question ?? 1);
    expect(question).toBeGreaterThan(praise ?? 1);
  });

  it('grows while a question waits, and does not for praise', () => {
    const aged = (text: string) => analyze({ text, ageMs: 86_400_000 }).urgency;
    expect(aged('Vous livrez en Suisse ?')).toBeGreaterThan(of('Vous livrez en Suisse ?').urgency);
    expect(aged('Magnifique !')).toBe(of('Magnifique !').urgency);
  });
});

describe('why', () => {
  it('quotes the words that decided as they were written', () => {
    const { why } = of('La livraison est arrivée hier, bougies SUBLIMES 😍');
    expect(why.map(({ text }) => text).join()).toMatch(/SUBLIMES/);
    for (const { weight } of why) expect(weight).toBeGreaterThan(0);
    expect(
      of('Quelle HONTE ce service')
        .why.map(({ text }) => text)
        .join(),
    ).toMatch(/HONTE/);
  });

  it.each([
    '<script>alert(1)</script>',
    '{{author.firstName}} "',
    'İ'.repeat(50),
    '\u202eabc\u0000',
    '😍'.repeat(25_000),
    'a'.repeat(50_000),
    'pas mal mais nul '.repeat(3000),
    '((((('.repeat(10_000),
  ])('any text gives a whole analysis with words that stand in it: %.20s', (text) => {
    const analysis = of(text);
    expect(v.safeParse(analysisSchema, analysis).success).toBe(true);
    for (const { text: words, start, end } of analysis.why) expect(text.slice(start, end)).toBe(words);
  });

  it('holds for random words and signs', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'pas',
        'nul',
        'super',
        'mais',
        '😍',
        '?',
        '!',
        '...',
        '@ana',
        'not',
        'good',
        ':)',
        '#top',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const analysis = of(text);
        v.parse(analysisSchema, analysis);
        for (const { text: words, start, end } of analysis.why) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});
