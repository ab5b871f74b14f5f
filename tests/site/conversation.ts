/** The invented brand, its posts and its community: what the pages of the test site show. */

export interface SiteComment {
  /** A number; each network writes it in its own way. */
  id: string;
  author: string;
  handle: string;
  text: string;
  minutesAgo: number;
  parent: string | null;
  byBrand?: boolean;
}

/** When the conversation stood as it is shown first. */
export const EPOCH = Date.UTC(2026, 10, 21, 8);

export interface SitePost {
  author: string;
  handle: string;
  text: string;
}

export const BRAND = { name: 'Maison Garance', handle: 'maison.garance.exemple' };

const POSTS: Record<'fr' | 'en', string> = {
  fr: 'Nos coffrets de Noël sont arrivés à l’atelier 🎄\nTrois thés de garde, une infusion, et une bougie coulée à la main.',
  en: 'Our Christmas boxes have arrived at the workshop 🎄\nThree teas, one herbal blend, and a hand-poured candle.',
};

type Line = [author: string, handle: string, minutesAgo: number, text: string, parent?: number];
const BY_BRAND = BRAND.name;

/** The index of a line is what a reply's `parent` means. */
const LINES: readonly Line[] = [
  [
    'Élodie Vasseur',
    'elodie.vasseur.ex',
    35,
    'Bonjour, quels sont vos horaires d’ouverture dimanche ? Et le prix du grand coffret svp ?',
  ],
  [
    'Théo Lambrecht',
    'theo.lambrecht.ex',
    55,
    'Commande passée il y a trois semaines, toujours rien reçu, et personne ne répond au téléphone. C’est honteux.',
  ],
  [
    'Nadia Benkhelil',
    'nadia.benkhelil.ex',
    80,
    'Merci pour l’accueil samedi, l’atelier est magnifique et la conseillère adorable 😍',
  ],
  [
    'Gérard Pommier',
    'gerard.pommier.ex',
    95,
    'Bande d’incapables, vous êtes vraiment nuls, allez vous faire voir.',
  ],
  [
    'Jean de La Roche',
    'jean.delaroche.ex',
    130,
    'Toujours aussi cher pour ce que c’est… L’an dernier le coffret avait quatre thés.',
  ],
  [
    'Promo Éclair',
    'promo.eclair.ex',
    150,
    '💰💰 Gagnez 500 € par jour depuis chez vous !!! Cliquez sur exemple.invalid/gain et écrivez-moi en privé 💰💰',
  ],
  [
    'Olivia Marsh',
    'olivia.marsh.ex',
    170,
    'Do you ship to Ireland? I would love to send two boxes to my sister.',
  ],
  [
    'Amadou Traoré',
    'amadou.traore.ex',
    200,
    'Bonjour, recrutez-vous des vendeurs pour la période de Noël ? Où envoyer mon CV ?',
  ],
  [
    'Studio Brume',
    'studio.brume.ex',
    240,
    'Bonjour, nous sommes une agence de photo culinaire et serions ravis de vous proposer une collaboration.',
  ],
  [
    'Léa Kervella',
    'lea.kervella.ex',
    300,
    'Je découvre votre page grâce à une amie, hâte de goûter tout ça !',
  ],
  ['Wafa Jelassi', 'wafa.jelassi.ex', 320, '😍😍😍'],
  ['דנה לוי', 'dana.levi.ex', 340, 'התה הזה נראה נפלא'],
  [
    'Script Kiddo',
    'script.kiddo.ex',
    400,
    '<script>document.title="stolen"</script> {{brand.name}} "unclosed',
  ],
  ['Sylvie Martin', 'sylvie.martin.ex', 430, 'Est-ce que la bougie est à la cire de soja ?'],
  [BY_BRAND, BRAND.handle, 410, 'Bonjour Sylvie, oui, 100 % cire de soja, coulée à Nantes.', 13],
  ['Sylvie Martin', 'sylvie.martin.ex', 405, 'Parfait, merci beaucoup !', 13],
  [
    'Marie-Ange Prigent',
    'marieange.prigent.ex',
    50,
    'Pareil pour moi, commande du 2 novembre. Vous avez une solution ?',
    1,
  ],
];

/** The post and its first comments; ids are the same in every run. */
export function makeConversation(language: 'fr' | 'en'): { post: SitePost; comments: SiteComment[] } {
  const comments = LINES.map(([author, handle, minutesAgo, text, parent]) => ({
    id: '',
    author,
    handle,
    text,
    minutesAgo,
    parent: parent === undefined ? null : String(parent),
    byBrand: author === BY_BRAND,
  }));
  for (const comment of comments) comment.id = makeId(comment.minutesAgo);
  for (const comment of comments)
    if (comment.parent !== null) comment.parent = comments[Number(comment.parent)]?.id ?? null;
  return { post: { author: BRAND.name, handle: BRAND.handle, text: POSTS[language] }, comments };
}

const WORDS = [
  'merci',
  'horaires',
  'commande',
  'retard',
  'super',
  'déçu',
  'prix',
  'bravo',
  'livraison',
  'question',
];

/** As many more comments as asked, the same in every run: for load, not for reading. */
export function makeFiller(from: number, count: number): SiteComment[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    const words = Array.from(
      { length: 4 + (index % 9) },
      (_, place) => WORDS[(index * 7 + place * 3) % WORDS.length],
    );
    return {
      id: makeId(1_000 + index),
      author: `Personne ${index}`,
      handle: `personne.${index}.ex`,
      text: `${words.join(' ')}${index % 3 === 0 ? ' ?' : '.'}`,
      minutesAgo: 60 + index,
      parent: null,
    };
  });
}

/** A reply that the brand sends now, from the page's own box. */
export function makeReply(text: string, to: SiteComment): SiteComment {
  return {
    id: String(BigInt(Date.now()) << 22n),
    author: BRAND.name,
    handle: BRAND.handle,
    text,
    minutesAgo: 0,
    parent: to.parent ?? to.id,
    byBrand: true,
  };
}

/** LinkedIn's ids hold their time of birth, here in minutes ago; the other networks take any number. */
function makeId(minutesAgo: number): string {
  const born = BigInt(EPOCH) - BigInt(minutesAgo) * 60_000n;
  return String((born << 22n) + BigInt(minutesAgo));
}

/** "À l’instant", "35 min", "2 h", "3 j" and their English. */
export function writeAge(minutes: number, language: 'fr' | 'en'): string {
  if (minutes < 1) return language === 'fr' ? 'À l’instant' : 'Just now';
  const gap = language === 'fr' ? ' ' : '';
  if (minutes < 60) return `${minutes}${gap}${language === 'fr' ? 'min' : 'm'}`;
  if (minutes < 1_440) return `${Math.floor(minutes / 60)}${gap}h`;
  return `${Math.floor(minutes / 1_440)}${gap}${language === 'fr' ? 'j' : 'd'}`;
}
