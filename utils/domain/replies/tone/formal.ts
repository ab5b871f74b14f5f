import { applyEdits, findReplacements, type Moved, type Replacement } from './edits.ts';

/** Apostrophes are of both kinds. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');

/** Behind an elision too: "l'info". */
const french = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');

const ENGLISH: readonly Replacement[] = [
  [
    word("(do|does|did|is|are|was|were|has|have|had|could|should|would)n['’]t (I|you|we|they|he|she|it)"),
    '$1 $2 not',
  ],
  [word("can['’]t"), 'cannot'],
  [word("won['’]t"), 'will not'],
  [word("shan['’]t"), 'shall not'],
  [word("let['’]s"), 'let us'],
  [word("(do|does|did|is|are|was|were|has|have|had|could|should|would|must|need)n['’]t"), '$1 not'],
  [word("(I)['’]m"), '$1 am'],
  [word("(you|we|they)['’]re"), '$1 are'],
  [word("(I|you|we|they|who|could|should|would|might|must)['’]ve"), '$1 have'],
  [word("(I|you|we|they|he|she|it|who|that|this|there)['’]ll"), '$1 will'],
  [
    word(
      "(it|he|she|that|there|what|where|who|how|here)['’]s(?= (?:been|got|gone|had|become|arrived|taken)\\b)",
    ),
    '$1 has',
  ],
  [word("(it|he|she|that|there|what|where|who|how|here)['’]s"), '$1 is'],
  [word("(I|you|we|they|he|she|it)['’]d(?= (?:been|had|better)\\b)"), '$1 had'],
  [word("(I|you|we|they|he|she|it)['’]d"), '$1 would'],
  [word('thanks a lot|thanks so much|many thanks'), 'thank you very much'],
  [word('thanks'), 'thank you'],
  [word('hi|hey|hiya|hi there|hey there'), 'hello'],
  [word('yeah|yep|yup'), 'yes'],
  [word('nope'), 'no'],
  [word('gonna'), 'going to'],
  [word('wanna'), 'want to'],
  [word('gotta'), 'have to'],
  [word('kinda'), 'somewhat'],
  [word('super (?=\\p{L})'), 'very '],
  [word('asap'), 'as soon as possible'],
  [word('pls|plz'), 'please'],
  [word('ok|okay'), 'very well'],
  [word('no worries|no problem'), 'you are welcome'],
  [word('sorry about'), 'we apologise for'],
  [word('kids'), 'children'],
  [word('pics'), 'pictures'],
  [word('awesome|amazing'), 'wonderful'],
  [word('guys'), 'everyone'],
];

const FRENCH: readonly Replacement[] = [
  [french('coucou|salut|hello'), 'bonjour'],
  [french('merci plein|merci tout plein'), 'merci beaucoup'],
  [french("ok|okay|d[’']ac"), 'd’accord'],
  [french('ouais|ouaip|yep'), 'oui'],
  [french('nan'), 'non'],
  [french('svp'), 's’il vous plaît'],
  [french('stp'), 's’il te plaît'],
  [french('rdv'), 'rendez-vous'],
  [french('infos'), 'informations'],
  [french('info'), 'information'],
  [french('pubs?'), 'publicité'],
  [french('dispos'), 'disponibles'],
  [french('dispo'), 'disponible'],
  [french('sympas'), 'agréables'],
  [french('sympa'), 'agréable'],
  [/(?<=(?<!\p{L})(?:est|es|suis|sommes|êtes|sont|était|sera) )super(?= \p{L})/giu, 'très'],
  [french('boulot'), 'travail'],
  [french('bosser'), 'travailler'],
  [french('truc'), 'point'],
  [french('trucs'), 'points'],
  [french('souci'), 'problème'],
  [french('soucis'), 'problèmes'],
  [french('du coup'), 'par conséquent'],
  [french('pas de souci|pas de problème'), 'très bien'],
  [french('asap'), 'dès que possible'],
  [french('cool'), 'très bien'],
  [french('à plus|a plus'), 'à bientôt'],
  [french('bisous|bises|biz'), 'bien à vous'],
  [french('désolée? (?=(?:pour|de)(?!\\p{L}))'), 'nous vous prions de nous excuser '],
  [french('appli'), 'application'],
  [french('resto'), 'restaurant'],
  [french('ordi'), 'ordinateur'],
  [french("c[’']est pas"), 'ce n’est pas'],
  [french('y a'), 'il y a'],
  [french("t[’']as"), 'tu as'],
];

/** Several exclamation marks say no more than one, and one no more than a full stop. */
const MARKS: readonly Replacement[] = [[/[ \u00A0\u202F]?!+(?:[ \u00A0\u202F]?[!?]+)*/gu, '.']];
const SMILEYS: readonly Replacement[] = [
  [/[ \u00A0\u202F]?(?<![\p{L}\p{N}])(?:[:;]-?[)D(pP]|<3|mdr|lol|haha|hihi)(?![\p{L}\p{N}])/giu, ''],
];

/** More formal: contractions expanded, familiar words replaced, calm full stops. */
export function makeFormal(text: string, language: 'fr' | 'en'): Moved {
  const words = language === 'fr' ? FRENCH : ENGLISH;
  const inOrder = [...words].sort((one, other) => other[0].source.length - one[0].source.length);
  const edits = findReplacements(text, [...inOrder, ...SMILEYS]);
  const calm = findReplacements(text, MARKS).filter(({ start }) => start > 0 || text.length > 1);
  return applyEdits(text, [...edits, ...calm]);
}
