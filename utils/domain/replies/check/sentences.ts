import type { Finding, FindingCode } from './finding.ts';

type Sentences = Readonly<Record<FindingCode, string>>;

/** One sentence each: what was found, and why it matters. `$1`, `$2` are the finding's words. */
const FRENCH: Sentences = {
  hole: '« $1 » reste à compléter ou à retirer.',
  phone: '« $1 » ressemble à un numéro de téléphone : tout le monde pourra le lire.',
  email: '« $1 » est une adresse e-mail : tout le monde pourra la lire.',
  postal_address: '« $1 » ressemble à une adresse postale : tout le monde pourra la lire.',
  bank_account: '« $1 » est un numéro de compte bancaire : il ne doit jamais être public.',
  card: '« $1 » ressemble à un numéro de carte bancaire : il ne doit jamais être public.',
  identity_number:
    '« $1 » ressemble à un numéro d’identité ou de sécurité sociale : il ne doit jamais être public.',
  order_number:
    '« $1 » ressemble à un numéro de commande ou de dossier : en public, il permet de se faire passer pour quelqu’un.',
  too_long: '$1 caractères ; ce réseau en accepte $2.',
  too_long_for_brand: '$1 caractères ; la marque n’en écrit pas plus de $2.',
  wrong_language: 'Le commentaire est en $1, cette réponse est en $2.',
  wrong_name: '« $1 » n’est pas le nom de la personne à qui vous répondez ($2).',
  mixed_address: 'Tutoiement et vouvoiement sont mêlés : « $1 » à côté de « $2 ».',
  address_tu: '« $1 » vouvoie, alors que la marque tutoie.',
  address_vous: '« $1 » tutoie, alors que la marque vouvoie.',
  promise_money: '« $1 » promet de l’argent en public : la marque y sera tenue.',
  promise_replacement: '« $1 » promet un remplacement ou une réparation en public : la marque y sera tenue.',
  promise_date: '« $1 » promet une date ou un délai en public : la marque y sera tenue.',
  promise_guarantee: '« $1 » est un engagement public : la marque y sera tenue.',
  health_claim: '« $1 » est une affirmation sur la santé ou la sécurité, qui doit pouvoir être prouvée.',
  legal_claim: '« $1 » est une affirmation juridique : faites-la relire avant de la publier.',
  missing_apology: 'Le commentaire signale une faute (« $1 ») et la réponse ne s’en excuse pas.',
  unanswered_question: 'La question « $1 » reste sans réponse.',
  blame: '« $1 » peut se lire comme un reproche.',
  avoided_word: '« $1 » est un mot que la marque évite.',
  avoided_word_instead: '« $1 » est un mot que la marque évite ; elle dit « $2 ».',
  capitals: '« $1 » en capitales se lit comme un cri.',
  exclamation_marks: '« $1 » : tant de signes se lisent comme un cri.',
  hush_exclamation: '« $1 » : pendant une crise ou un deuil, la marque parle sans point d’exclamation.',
  hush_emoji: '« $1 » : pendant une crise ou un deuil, la marque parle sans émoji.',
  repetition: '$1 a déjà reçu cette réponse il y a moins de sept jours.',
};

const ENGLISH: Sentences = {
  hole: '“$1” still has to be filled in or removed.',
  phone: '“$1” looks like a phone number: everybody will be able to read it.',
  email: '“$1” is an e-mail address: everybody will be able to read it.',
  postal_address: '“$1” looks like a postal address: everybody will be able to read it.',
  bank_account: '“$1” is a bank account number: it must never be public.',
  card: '“$1” looks like a bank card number: it must never be public.',
  identity_number: '“$1” looks like an identity or social security number: it must never be public.',
  order_number: '“$1” looks like an order or file number: in public, it lets others pose as somebody.',
  too_long: '$1 characters; this network takes $2.',
  too_long_for_brand: '$1 characters; the brand writes no more than $2.',
  wrong_language: 'The comment is in $1, this reply is in $2.',
  wrong_name: '“$1” is not the name of whom you are answering ($2).',
  mixed_address: 'French tu and vous are mixed: “$1” beside “$2”.',
  address_tu: '“$1” says vous, but the brand says tu.',
  address_vous: '“$1” says tu, but the brand says vous.',
  promise_money: '“$1” promises money in public: the brand will be held to it.',
  promise_replacement: '“$1” promises a replacement or repair in public: the brand will be held to it.',
  promise_date: '“$1” promises a date or delay in public: the brand will be held to it.',
  promise_guarantee: '“$1” is a public commitment: the brand will be held to it.',
  health_claim: '“$1” is a claim about health or safety, which has to be proven.',
  legal_claim: '“$1” is a legal claim: have it read before it is published.',
  missing_apology: 'The comment reports a fault (“$1”) and the reply does not apologise.',
  unanswered_question: 'The question “$1” is left without an answer.',
  blame: '“$1” may read as a reproach.',
  avoided_word: '“$1” is a word that the brand avoids.',
  avoided_word_instead: '“$1” is a word that the brand avoids; it says “$2”.',
  capitals: '“$1” in capitals reads as shouting.',
  exclamation_marks: '“$1”: so many marks read as shouting.',
  hush_exclamation: '“$1”: in a crisis or in mourning the brand speaks without exclamation marks.',
  hush_emoji: '“$1”: in a crisis or in mourning the brand speaks without emoji.',
  repetition: '$1 already got this reply less than seven days ago.',
};

/** The finding as one sentence of that language. */
export function describeFinding(
  { code, words }: Pick<Finding, 'code' | 'words'>,
  language: 'fr' | 'en',
): string {
  const sentence = (language === 'fr' ? FRENCH : ENGLISH)[code];
  const shown = code === 'wrong_language' ? words.map((word) => nameLanguage(word, language)) : words;
  return sentence.replace(/\$(\d)/g, (_, place: string) => shown[Number(place) - 1] ?? '');
}

function nameLanguage(code: string, language: 'fr' | 'en'): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
