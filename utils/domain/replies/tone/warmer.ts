import { findTuForms } from '../check/address-forms.ts';
import { readDraft } from '../check/draft-text.ts';
import { applyEdits, type Edit, findReplacements, type Moved, type Replacement } from './edits.ts';

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');

const FRENCH: readonly Replacement[] = [
  [word('merci beaucoup|un grand merci|mille mercis?'), '$0'],
  [word("merci(?= (?:de|pour|d[’'])(?!\\p{L}))"), 'un grand merci'],
  [word('nous regrettons'), 'nous sommes sincèrement désolés'],
  [word('nous sommes désolés'), 'nous sommes sincèrement désolés'],
  [word('cordialement|bien cordialement'), 'bien chaleureusement'],
  [word('nous vous remercions'), 'nous vous remercions du fond du cœur'],
  [word('nous avons bien reçu'), 'nous avons bien reçu, et lu avec attention,'],
  [word('nous sommes contents'), 'nous sommes ravis'],
  [word('nous vous répondrons'), 'nous vous répondrons avec plaisir'],
];
const ENGLISH: readonly Replacement[] = [
  [word('thank you (?:so|very) much|thanks (?:so much|a lot)'), '$0'],
  [word('thank you(?= for\\b)'), 'thank you so much'],
  [word('thanks(?= for\\b)'), 'thanks so much'],
  [word('we regret'), 'we are truly sorry for'],
  [word('we are (?:so|truly|really|very) sorry'), '$0'],
  [word('we are sorry'), 'we are truly sorry'],
  [word("we([’'])re sorry"), 'we$1re truly sorry'],
  [word('regards|best regards|kind regards'), 'warm regards'],
  [word('we are (?:happy|pleased|glad)'), 'we are delighted'],
];

const GREETED = {
  fr: /^\s*(?:@\S+\s+)?(?:bonjour|bonsoir|coucou|salut|hello|ch[eè]re?s?|merci|un grand merci)(?!\p{L})/iu,
  en: /^\s*(?:@\S+\s+)?(?:hello|hi|hey|dear|good (?:morning|evening|afternoon)|thanks?|thank you)(?!\p{L})/iu,
};
const CLOSED = {
  fr: /(?:bientôt|bonne (?:journée|soirée|semaine)|beau (?:jour|week-end)|plaisir|cordialement|chaleureusement|(?:à|a) (?:vous|toi)|équipe|service)[^\p{L}]*(?:\n.{0,60})?\s*$/iu,
  en: /(?:soon|(?:nice|good|lovely|great) (?:day|evening|week|weekend)|regards|pleasure|team|wishes|care)[^\p{L}]*(?:\n.{0,60})?\s*$/iu,
};
/** Bad news is told warmly too, and without wishing fun. */
const GRAVE = /désolé|excuse|regret|navré|sorry|apolog/iu;

/** Warmer: heartier thanks and apologies, a greeting and a closing where there is none. */
export function warm(text: string, language: 'fr' | 'en'): Moved {
  if (text.trim() === '') return applyEdits(text, []);
  const replacements = (language === 'fr' ? FRENCH : ENGLISH).map(
    ([pattern, words]): Replacement => [pattern, words],
  );
  const edits: Edit[] = findReplacements(text, replacements).filter(({ text: words }) => words !== '');
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (!GREETED[language].test(text)) {
    const mark = GRAVE.test(text) ? '.' : '!';
    const greeting = language === 'fr' ? `Bonjour${mark === '!' ? '\u00A0!' : '.'} ` : `Hello${mark} `;
    edits.push({ start, end: start, text: greeting });
  }
  if (!CLOSED[language].test(text))
    edits.push({
      start: end,
      end,
      text: `${/[\p{L}\p{N})]$/u.test(text.slice(0, end)) ? '.' : ''} ${close(text, language)}`,
    });
  return applyEdits(text, edits);
}

function close(text: string, language: 'fr' | 'en'): string {
  if (language === 'en') return GRAVE.test(text) ? 'Take care.' : 'Have a lovely day!';
  const isTu = findTuForms(readDraft(text, null, 'fr')).length > 0;
  if (GRAVE.test(text)) return isTu ? 'Nous restons à ton écoute.' : 'Nous restons à votre écoute.';
  return isTu ? 'Belle journée à toi\u00A0!' : 'Belle journée à vous\u00A0!';
}
