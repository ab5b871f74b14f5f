import { firstName } from '../names.ts';
import { foldText } from '../words.ts';
import type { DraftText } from './draft-text.ts';
import type { CheckContext, Rule, RuleFinding } from './finding.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’]{1,24}(?:-\\p{Lu}?[\\p{L}\\p{M}'’]{1,24})?";
const GREETINGS =
  'bonjour|bonsoir|rebonjour|re-bonjour|salut|coucou|hello|hi|hey|dear|cher|chère|chere|good morning|good afternoon|good evening|bonne journée|bonne soirée|bon courage|bonne fête|joyeux anniversaire|happy birthday';
const THANKS =
  "merci(?: beaucoup| infiniment| encore)?|thanks(?: so much| a lot| again)?|thank you(?: so much| very much| again)?|bravo|félicitations|congratulations|bienvenue|welcome|avec plaisir|you're welcome|my pleasure|our pleasure|de rien|sorry|désolés?|pardon|enchantée?s?";
const TITLES = 'madame|monsieur|mademoiselle|mme|mlle|mr|mrs|ms|miss|dr|m';
const START = '(?<=(?:^|[.!?…\\n,;:]|[\\p{Extended_Pictographic}\\uFE0F])\\s{0,3})';
const END = '(?=\\s{0,2}(?:[,.!?…:;\\n–—-]|\\p{Extended_Pictographic}|$))';

/** "Bonjour Julie" and what follows it, whatever that is. */
const GREETED = new RegExp(
  `${START}(?:(?:${GREETINGS})(?: again| encore)?)\\s(?:(?<title>${TITLES})\\.?\\s(?:\\p{Lu}[\\p{L}'’-]{1,24}\\s)?)?(?<name>${NAME})(?![\\p{L}])`,
  'giu',
);
/** "Merci Julie !", "Avec plaisir, Thomas !": the sentence or its part ends there. */
const THANKED = new RegExp(
  `${START}(?:${THANKS})(?: (?:(?<title>${TITLES})\\.? )?(?<name>${NAME})${END}|, (?<called>${NAME})(?= ?[!.?…]))`,
  'giu',
);
/** "Thanks for your message, John!": without the mark it would be a signature. */
const CALLED = new RegExp(
  `${START}(?:${THANKS}|${GREETINGS})[^.!?…\\n,]{1,60}, (?<name>${NAME})(?= ?[!.?…])`,
  'giu',
);
/** The handle that a reply begins with. */
const MENTIONED = /^\s{0,3}@(?<name>[\p{L}\p{N}._]{2,40})/u;

/** Words with a capital that are nobody's name. */
const NOT_NAMES = new Set(
  `tous toutes tout toute a à the there all customer customers client clients cliente valued member members voisin voisine lecteur lectrice fans followers everyone everybody team folks friend friends you madame monsieur mesdames messieurs
  mademoiselle mme mlle mr mrs ms miss dr beaucoup pour de du d' d'avance encore et vous toi nous mille infiniment bien again so much
  very facebook instagram linkedin noel noël sir madam ladies gentlemen guys amis amies cher chere chère les la le l'equipe
  l'équipe bravo merci bonjour c'est c’est notre votre our your thanks happy on je il elle we i it it's i'm we're`.split(
    /\s+/,
  ),
);

export const WRONG_NAME: Rule = {
  id: 'wrong-name',
  severity: 'warning',
  find: (draft, context) => {
    const author = context.author ?? '';
    if (author.trim() === '') return [];
    return [...findMention(draft, author, context), ...findNames(draft, author, context)];
  },
};

function findNames({ text }: DraftText, author: string, { network }: CheckContext): RuleFinding[] {
  const first = firstName(author, network ?? 'facebook');
  // A handle, or an organisation: whoever writes for it may be called anything.
  if (first === null ? !/\s/.test(author.trim()) || !isTitled(author) : first.startsWith('@')) return [];
  const own = foldText(author).match(/[\p{L}\p{N}]+/gu) ?? [];
  const findings: RuleFinding[] = [];
  for (const pattern of [GREETED, THANKED, CALLED]) {
    for (const { index, 0: words, groups } of text.matchAll(pattern)) {
      const name = groups?.name ?? groups?.called ?? '';
      // The pattern takes any case for the greeting's sake.
      if (!/^\p{Lu}/u.test(name) || NOT_NAMES.has(name.toLowerCase()) || isOwnName(name, own)) continue;
      const start = index + words.lastIndexOf(name);
      if (findings.some(({ span }) => span[0] === start)) continue;
      const span: [number, number] = [start, start + name.length];
      const isFixed = first !== null && groups?.title === undefined;
      findings.push({
        code: 'wrong_name',
        span,
        words: [name, author],
        ...(isFixed && { fix: { span, text: first } }),
      });
    }
  }
  return findings;
}

/** "Dr Weiss" is called so. */
function isTitled(author: string): boolean {
  return new RegExp(`^(?:${TITLES})\\.?\\s`, 'iu').test(author.trim());
}

/** One of the author's names, or a short form of one: "Alex" for Alexandra. */
function isOwnName(name: string, own: readonly string[]): boolean {
  const folded = foldText(name);
  if (own.includes(folded)) return true;
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => own.some((one) => one === part || (part.length >= 3 && one.startsWith(part))));
}

function findMention({ text }: DraftText, author: string, { network }: CheckContext): RuleFinding[] {
  const found = MENTIONED.exec(text);
  const name = found?.groups?.name?.replace(/\.$/, '');
  if (!found || name === undefined) return [];
  const plain = (word: string) => foldText(word).replace(/[^\p{L}\p{N}]/gu, '');
  const isSame = plain(author) === plain(name) || plain(author).startsWith(plain(name));
  const isHandle = !/\s/.test(author.trim());
  const isPart = foldText(author)
    .split(/\s+/)
    .some((part) => plain(part) === plain(name));
  if (isSame || isPart || (!isHandle && network === 'instagram')) return [];
  const start = found[0].indexOf('@');
  const span: [number, number] = [start, start + 1 + name.length];
  const fix = isHandle && { fix: { span, text: `@${author.trim().replace(/^@/, '')}` } };
  return [{ code: 'wrong_name', span, words: [`@${name}`, author], ...fix }];
}
