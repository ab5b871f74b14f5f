import type { ToxicityCategory } from './analysis.ts';
import type { Match } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Toxicity {
  /** 0 to 1. */
  toxicity: number;
  isInsult: boolean;
  isThreat: boolean;
  category: ToxicityCategory | null;
  /** What raised it, in the text's order, each with its own toxicity as weight. */
  decided: readonly Match[];
}

/** How many words may stand between "vous êtes" and what is said of the person. */
const ADDRESS_REACH = 4;
const SELF_REACH = 5;
/** A slight that is the whole sentence ("Débile !") is said to somebody. */
const ALONE = 2;
const NAME_CALLING = 0.25;
const HATE = 0.85;
/** "C'est débile": coarse, but said of a thing. */
const OF_A_THING = 0.4;
/** A second abusive word adds this part of what is left up to 1. */
const MORE = 0.25;
/** From here on coarse words alone make a comment obscene. */
const OBSCENE = 0.2;

/**
 * How abusive a comment is, to or about people. The most abusive expression counts in full, each further one closes a
 * quarter of its own weight of the distance to 1. Groups of people named alone count for nothing.
 */
export function weighToxicity(tokens: readonly Token[], matches: readonly Match[]): Toxicity {
  const addresses = matches.filter(({ signal }) => signal === 'address');
  const selves = matches.filter(({ signal }) => signal === 'self');
  const decided: Match[] = [];
  const weights: number[] = [];
  let isInsult = false;
  let isThreat = false;
  const add = (match: Match, weight: number) => {
    decided.push({ ...match, weight });
    weights.push(weight);
  };

  for (const match of matches) {
    const { signal, weight } = match;
    if (weight === 0) continue;
    if (signal === 'insult' && !isNear(tokens, selves, match, SELF_REACH)) {
      isInsult = true;
      add(match, weight);
    } else if (signal === 'threat') {
      isThreat = true;
      add(match, weight);
    } else if (signal === 'expletive') add(match, weight);
    else if (signal === 'slight' || signal === 'accusation') {
      if (isNear(tokens, selves, match, SELF_REACH)) continue;
      const address = addressOf(tokens, addresses, match);
      const isName = (address?.weight ?? 0) >= 2;
      const isSaidOfSomebody = signal === 'slight' ? address !== undefined || isAlone(tokens, match) : isName;
      isInsult ||= isSaidOfSomebody;
      add(match, isSaidOfSomebody ? weight + (isName ? NAME_CALLING : 0) : weight * OF_A_THING);
    } else if (signal === 'identity') {
      const address = addressOf(tokens, addresses, match);
      if (address?.weight !== 3 || address.to !== match.from - 1) continue;
      isInsult = true;
      add({ ...match, from: address.from }, HATE);
    }
  }
  weights.sort((one, other) => other - one);
  const toxicity = weights.reduce(
    (sum, weight, at) => (at === 0 ? weight : sum + (1 - sum) * MORE * weight),
    0,
  );
  const isObscene = toxicity > OBSCENE && decided.every(({ signal }) => signal === 'expletive');
  const category = isThreat ? 'threat' : isInsult ? 'insult' : isObscene ? 'obscene' : null;
  return { toxicity: Math.min(1, toxicity), isInsult, isThreat, category, decided };
}

function addressOf(tokens: readonly Token[], addresses: readonly Match[], match: Match): Match | undefined {
  return addresses.findLast((address) => isNear(tokens, [address], match, ADDRESS_REACH));
}

/** One of `before` ends at most `reach` words before the match, in the same clause. */
function isNear(tokens: readonly Token[], before: readonly Match[], { from }: Match, reach: number): boolean {
  return before.some(({ to }) => {
    if (to >= from || from - to > reach) return false;
    for (let at = to + 1; at < from; at++) if (tokens[at]?.kind === 'break') return false;
    return true;
  });
}

function isAlone(tokens: readonly Token[], { from, to }: Match): boolean {
  let words = to - from + 1;
  for (const step of [-1, 1])
    for (let at = step < 0 ? from - 1 : to + 1; ; at += step) {
      const kind = tokens[at]?.kind;
      if (kind === undefined || kind === 'break') break;
      if (kind === 'word') words++;
      if (words > ALONE) return false;
    }
  return true;
}
