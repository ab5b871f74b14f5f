import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inference, inferVoice, withFacts } from '../../../../utils/domain/brands/infer-voice.ts';
import { splitReplies } from '../../../../utils/domain/brands/pasted-replies.ts';
import { voice } from '../replies/examples.ts';

/** What is inferred, by field, and by language where there are two. */
function infer(replies: readonly string[], brandName?: string): Record<string, unknown> {
  return Object.fromEntries(
    inferVoice(replies, brandName).map((one) => [
      'language' in one ? `${one.field}.${one.language}` : one.field,
      one.value,
    ]),
  );
}
function evidenceOf(replies: readonly string[], field: Inference['field']): Inference['evidence'] {
  return inferVoice(replies).find((one) => one.field === field)?.evidence ?? [];
}

const shop = [
  'Bonjour Camille,\nMerci pour votre message. Votre commande est partie ce matin, vous recevrez le suivi par e-mail.\nL’équipe Maison Garance',
  'Bonjour Julien,\nNous sommes désolés pour ce retard. Pouvez-vous nous envoyer votre numéro en message privé ?\nL’équipe Maison Garance',
  'Bonjour Awa,\nNos bougies sont coulées à la main à Nantes. Vous pouvez visiter l’atelier le samedi.\nL’équipe Maison Garance',
  'Bonjour Léo,\nOui, la cire est végétale. N’hésitez pas si vous avez d’autres questions.\nL’équipe Maison Garance',
  'Bonjour Marie-Anne,\nMerci d’être passée nous voir, et à très bientôt.\nL’équipe Maison Garance',
];
const bakery = [
  'Salut Tom ! Merci à toi, ça fait trop plaisir 😊 On t’attend samedi. À très vite !',
  'Salut Inès ! On ouvre à 7 h, tu peux passer quand tu veux 🥐 À très vite !',
  'Salut Hugo ! Oui, on garde ton pain de côté si tu nous appelles 😊 À très vite !',
  'Salut Lou ! Désolés, tout est parti ce matin… Reviens demain ! À très vite !',
  'Salut Nina ! Dis-nous ce que tu en as pensé 😊 À très vite !',
];
const hotel = [
  'Hi Sarah, thank you for staying with us. We are glad that you liked the view.\nWarm regards,\nThe Harbour House team',
  'Hi Marcus, we are sorry about the noise. Could you send us your booking dates?\nWarm regards,\nThe Harbour House team',
  'Hi Priya, breakfast is served from seven. See you soon.\nWarm regards,\nThe Harbour House team',
  'Hi Tom, our rooms are all on the ground floor, so you will be fine.\nWarm regards,\nThe Harbour House team',
];
const gym = [
  'Hey Jess! You smashed it today 💪🔥 See you Thursday!',
  'Hey Dan! We open at 6 on weekdays 💪 and the sauna is back 🔥 See you there!',
  'Hey Ola! That is amazing 🔥🔥 Keep going!',
  'Hey Sam! Bring your towel and we do the rest 💪🔥',
];
const townHall = [
  'Bonjour, la piscine sera fermée du 3 au 10 août pour l’entretien des bassins. Cordialement, la mairie de Lorvec',
  'Bonjour, les inscriptions à la cantine se font en ligne. Cordialement, la mairie de Lorvec',
  'Bonjour, vos encombrants sont à déposer la veille au soir. Cordialement, la mairie de Lorvec',
  'Bonjour, nous transmettons votre demande au service de la voirie. Cordialement, la mairie de Lorvec',
  'Bonjour, merci de votre signalement. Cordialement, la mairie de Lorvec',
];
const association = [
  'Bonjour à toutes et tous, merci à nos bénévoles et adhérent·e·s d’être venu·es si nombreux·ses ! — Léa, pour le collectif',
  'Bonjour à toutes et tous, les inscriptions sont ouvertes aux étudiant·e·s. — Karim, pour le collectif',
  'Bonjour à toutes et tous, rendez-vous samedi devant la gare. — Léa, pour le collectif',
];
const both = [
  'Bonjour Élise, votre table est bien notée pour ce soir. À bientôt chez Kerlann',
  'Hello Emma, your table is booked for tonight. See you soon at Kerlann',
  'Bonjour Marc, nous sommes fermés le lundi. À bientôt chez Kerlann',
  'Hello Jack, we are closed on Mondays. See you soon at Kerlann',
  'Bonjour Zoé, oui, nous avons des plats sans gluten pour vous. À bientôt chez Kerlann',
];
const handles = [
  '@lea.moreau merci pour la photo ! Belle journée Léa',
  '@tomdu29 on est ouverts jusqu’à 19 h, passe quand tu veux',
  '@ines_k la taille 38 revient la semaine prochaine',
];
const mixed = [
  'Merci beaucoup, ça nous touche.',
  'La réponse est dans notre foire aux questions.',
  'Quel plaisir de vous lire !',
  'On regarde ça demain matin.',
  'Les travaux avancent bien.',
];

describe('a voice that is read from replies', () => {
  it('of a shop that says vous and signs', () => {
    expect(infer(shop)).toEqual({
      address: 'vous',
      'greeting.fr': 'Bonjour {{author.firstName}},',
      'signOff.fr': 'L’équipe Maison Garance',
      emoji: 'none',
      calledAs: 'Maison Garance',
      maxLength: 200,
      languages: ['fr'],
    });
  });

  it('of a bakery that says tu, with an emoji now and then', () => {
    expect(infer(bakery)).toEqual({
      address: 'tu',
      'greeting.fr': 'Salut {{author.firstName}} !',
      'signOff.fr': 'À très vite !',
      emoji: 'few',
      emojiSet: ['😊', '🥐'],
      maxLength: 100,
      languages: ['fr'],
    });
  });

  it('of an English hotel, with a sign-off of two lines', () => {
    expect(infer(hotel)).toEqual({
      'greeting.en': 'Hi {{author.firstName}},',
      'signOff.en': 'Warm regards,\nThe Harbour House team',
      emoji: 'none',
      calledAs: 'Harbour House',
      maxLength: 150,
      languages: ['en'],
    });
  });

  it('of a gym that uses many emoji and no usual ending', () => {
    expect(infer(gym)).toMatchObject({
      'greeting.en': 'Hey {{author.firstName}}!',
      emoji: 'free',
      emojiSet: ['💪', '🔥'],
      languages: ['en'],
    });
    expect(infer(gym)).not.toHaveProperty('signOff.en');
  });

  it('of a town hall that names nobody', () => {
    expect(infer(townHall)).toMatchObject({
      address: 'vous',
      'greeting.fr': 'Bonjour,',
      'signOff.fr': 'Cordialement, la mairie de Lorvec',
      emoji: 'none',
    });
  });

  it('of an association that writes inclusively, whoever signs', () => {
    expect(infer(association)).toMatchObject({
      'greeting.fr': 'Bonjour à toutes et tous,',
      'signOff.fr': 'pour le collectif',
      inclusive: true,
    });
    expect(evidenceOf(association, 'inclusive')).toEqual([
      { reply: 0, words: 'toutes et tous, adhérent·e·s, venu·es, nombreux·ses' },
      { reply: 1, words: 'toutes et tous, étudiant·e·s' },
      { reply: 2, words: 'toutes et tous' },
    ]);
  });

  it('of a restaurant that answers in two languages', () => {
    expect(infer(both)).toMatchObject({
      address: 'vous',
      'greeting.fr': 'Bonjour {{author.firstName}},',
      'greeting.en': 'Hello {{author.firstName}},',
      'signOff.fr': 'À bientôt chez Kerlann',
      'signOff.en': 'See you soon at Kerlann',
      calledAs: 'Kerlann',
      languages: ['fr', 'en'],
    });
  });

  it('of a page that begins with the handle', () => {
    expect(infer(handles)).toMatchObject({ 'greeting.fr': '{{author.firstName}},', address: 'tu' });
  });

  it('is not guessed where every reply goes its own way', () => {
    const found = infer(mixed);
    for (const field of ['greeting.fr', 'signOff.fr', 'calledAs', 'inclusive', 'emojiSet'])
      expect(found).not.toHaveProperty(field);
  });

  it('says tu or vous as most replies do, and neither where they are as many', () => {
    const replies = [
      'Nous vous attendons.',
      'On t’attend, tu verras.',
      'Votre colis est parti, vous l’aurez demain.',
    ];
    expect(infer(replies).address).toBe('vous');
    expect(infer(replies.slice(0, 2))).not.toHaveProperty('address');
  });

  it('does not tell the name that the brand has already', () => {
    expect(infer(shop, 'maison garance')).not.toHaveProperty('calledAs');
  });
});

describe('the evidence', () => {
  it('names the replies and their words', () => {
    expect(evidenceOf(bakery, 'greeting').slice(0, 2)).toEqual([
      { reply: 0, words: 'Salut Tom !' },
      { reply: 1, words: 'Salut Inès !' },
    ]);
    expect(evidenceOf(bakery, 'emojiSet').map(({ reply }) => reply)).toEqual([0, 1, 2, 4]);
    expect(evidenceOf(shop, 'address')[0]).toEqual({ reply: 0, words: 'votre, vous, recevrez' });
  });

  it('only ever quotes what stands in the replies', () => {
    for (const replies of [shop, bakery, hotel, gym, townHall, association, both, handles]) {
      for (const { field, evidence } of inferVoice(replies)) {
        if (field !== 'greeting' && field !== 'signOff' && field !== 'calledAs') continue;
        for (const { reply, words } of evidence) expect(replies[reply]).toContain(words);
      }
    }
  });

  it('counts how many replies say so', () => {
    const emoji = inferVoice(bakery).find(({ field }) => field === 'emoji');
    expect(emoji).toMatchObject({ seen: 4, of: 5 });
  });
});

it('reads one reply as well as many, and nothing at all', () => {
  expect(infer(['Bonjour Élodie !\nMerci, à vous de jouer.\nLe Val'])).toMatchObject({
    'greeting.fr': 'Bonjour {{author.firstName}} !',
    'signOff.fr': 'Le Val',
  });
  expect(inferVoice([])).toEqual([]);
});

it('reads anything', () => {
  const part = fc.constantFrom(
    'Bonjour ',
    'Tom',
    ' !',
    '\n',
    '😊',
    'merci ',
    ', ',
    'L’équipe ',
    'Val',
    '@',
    '{{',
    '-',
    '(',
  );
  const text = fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const replies = texts.map((parts) => parts.join(''));
      for (const { seen, of } of inferVoice(replies)) expect(seen).toBeLessThanOrEqual(of);
    }),
  );
});

it.each(['a', ' ', '!', 'Aa ', ', ', '\n', '·a', 'Merci Aa', '- '])(
  'reads 8,000 characters of %j',
  (part) => {
    const text = part.repeat(8_000 / part.length);
    expect(inferVoice([text, text, text]).length).toBeLessThan(12);
  },
);

describe('pasted replies', () => {
  it('are parted by empty lines', () => {
    expect(splitReplies('Un\nsuite\r\n\r\nDeux\n \n\n Trois \n')).toEqual(['Un\nsuite', 'Deux', 'Trois']);
  });

  it('are parted by dashes alone where there are any', () => {
    expect(splitReplies('Un\n\nsuite\n---\nDeux\n-----\n\n')).toEqual(['Un\n\nsuite', 'Deux']);
  });

  it('are twenty at most', () => {
    expect(splitReplies('Merci\n\n'.repeat(30))).toHaveLength(20);
  });
});

it('makes a voice of what is taken over, and leaves the rest', () => {
  const before = voice({ emoji: 'free', greeting: { fr: '', en: 'Hi!' }, hush: 'crisis' });
  expect(
    withFacts(before, [
      { field: 'greeting', language: 'fr', value: 'Salut,' },
      { field: 'address', value: 'tu' },
      { field: 'emojiSet', value: ['🍏'] },
    ]),
  ).toEqual({ ...before, address: 'tu', greeting: { fr: 'Salut,', en: 'Hi!' }, emojiSet: ['🍏'] });
});
