import type { Rule, Span } from './finding.ts';

/** Also half a hole, and the single braces of other tools (`{prenom}`): none belongs in a public reply. */
const SYNTAX =
  /\{\{[^{}\n]{0,100}\}\}|\[\[[^[\]\n]{0,1000}\]\]|\{ ?\p{L}[\p{L}\p{N}_.]{0,40}\?? ?\}|\{\{|\}\}|\[\[|\]\]/gu;

const NAMED =
  'nom|noms|prenom|prénom|date|heure|heures|numero|numéro|lien|adresse|montant|ville|produit|marque|entreprise|sujet|delai|délai|' +
  'client|cliente|agent|conseiller|signature|name|first name|last name|firstname|surname|your name|time|number|link|address|' +
  'amount|city|product|brand|company|topic|customer|insert|url|x|à compléter|a completer|tbd|tbc';
/** Holes that people leave by hand: `[prénom]`, `<agent name>`, `XX euros`, `____`. */
const BY_HAND = new RegExp(
  `\\[(?:[^\\[\\]\\n]{0,20}\\b)?(?:${NAMED})(?![\\p{L}\\p{N}])[^\\[\\]\\n]{0,20}\\]|` +
    `<(?:[^<>\\n/]{0,20}\\b)?(?:${NAMED})(?![\\p{L}\\p{N}])[^<>\\n]{0,20}>|_{3,}|(?<![\\p{L}\\p{N}])(?:à compléter|TODO|TBD)(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "XX euros", "par XXXX", "XX/XX": not a size, a film's rating or the name of a band. */
const CROSSES =
  /(?<![\p{L}\p{N}])X{2,12}(?:[/:h]X{2,4})*(?= ?(?:€|%|euros?|h\b|heures?|jours?|days?|hours?|pounds?|minutes?))|(?<![\p{L}\p{N}])X{2}(?:\/X{2,4}){1,2}(?![\p{L}\p{N}])|(?<=(?<![\p{L}])(?:n°|par|de|chez|à|avec|le|by|with|to|at|from|on|dear|hi|hello|bonjour|#) ?)X{3,12}(?![\p{L}\p{N}])/giu;

const HOLE = new RegExp(`${SYNTAX.source}|${BY_HAND.source}|${CROSSES.source}`, 'giu');

/** The first ones say enough. */
const MAX_HOLES = 20;

export const UNFILLED_HOLE: Rule = {
  id: 'unfilled-hole',
  severity: 'blocking',
  find: ({ text }, { quoted = [] }) =>
    findHoles(text, quoted).map(({ span, text: hole }) => ({ code: 'hole', span, words: [hole] })),
};

/** The places that still have to be filled. `quoted`: texts of the page that may hold what looks like one. */
export function findHoles(
  text: string,
  quoted: ReadonlyArray<string | null>,
): Array<{ span: Span; text: string }> {
  const holes: Array<{ span: Span; text: string }> = [];
  for (const { index, 0: hole } of withoutQuotes(text, quoted).matchAll(HOLE)) {
    if (holes.length === MAX_HOLES) break;
    holes.push({ span: [index, index + hole.length], text: hole });
  }
  return holes;
}

/** Blanks the quoted texts without moving anything. */
function withoutQuotes(text: string, quoted: ReadonlyArray<string | null>): string {
  let rest = text;
  for (const quote of quoted) {
    if (quote !== null && /[{}[\]<>_X]/.test(quote))
      rest = rest.replaceAll(quote, () => ' '.repeat(quote.length));
  }
  return rest;
}
