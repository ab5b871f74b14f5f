import type { Rule } from './finding.ts';
import { findPhrases } from './phrases.ts';

/** What the reader should have received or seen is the brand's fault, not theirs. */
const NOT_RECEIVED_FR =
  '(?! (?:[a-z]{1,14}ment |deja |bien )?(?:recevoir|avoir|etre|obtenir|beneficier|voir apparaitre|trouver (?:un|une)|pouvoir))';
const NOT_RECEIVED_EN =
  '(?! (?:[a-z]{1,12}ly |already |now |also )?(?:received|gotten|got|been|had|an?|the|your|access|heard|seen (?:an?|the)|noticed an|found an|fooled|our))';

const FRENCH = [
  /(?<![a-z])(?:comme (?:deja |je vous l'ai |je l'ai |nous (?:vous )?l'avons |on (?:te |vous )?l'a |nous l'avions )(?:deja )?(?:dit|indique|precise|explique|mentionne|ecrit|signale|annonce|repete)[a-z]{0,2}|comme (?:indique|precise|mentionne|stipule|explique|dit|ecrit)(?:e|s|es)? (?:plus haut|ci-dessus|precedemment|dans (?:la|le|les|notre|nos)|clairement|plusieurs fois|mille fois|sur (?:la|le|l'|notre)|a plusieurs reprises))/g,
  new RegExp(
    `(?<![a-z])(?:(?:vous auriez|tu aurais|il (?:vous |te )?aurait) (?:simplement |juste |peut-etre |mieux )?(?:du|fallu|pu|suffi|fait de)|(?:il )?fallait(?! oser)|il (?:vous |te )?suffisait|(?:vous deviez|tu devais)(?= (?:lire|verifier|reserver|prevenir|appeler|demander|regarder)))(?![a-z])${NOT_RECEIVED_FR}(?= )`,
    'g',
  ),
  /(?<![a-z])(?:si (?:vous aviez|tu avais) (?:[a-z]{1,14} ){0,2}?(?:pris|lu|regarde|fait|verifie|ecoute|appele|reserve|demande|prevenu|suivi|respecte)|(?:vous n'aviez|vous n'avez|tu n'avais|tu n'as|n'aviez|t'avais|t'as) qu'a|y avait qu'a|(?:il )?(?:faut|faudrait) (?:juste |simplement )?(?:savoir|apprendre a) lire|(?:il )?(?:faut|faudrait|suffit de) (?:juste |simplement |bien )?lire (?:avant|les (?:conditions|regles)|la (?:description|legende)|le reglement|jusqu)|(?:apprenez|apprends) a lire|avant de (?:raler|vous plaindre|te plaindre|critiquer|accuser))/g,
  /(?<![a-z])(?:c'est (?:entierement |bien |uniquement |un peu |quand meme )?(?:de )?(?:votre|ta) (?:faute|erreur|responsabilite|probleme)|par votre faute|l'erreur (?:vient|est) de (?:vous|toi|votre|ton)|vous etes (?:seul|le seul|la seule|entierement|pleinement) responsable|vous vous trompez|(?:vous etes|tu es) de mauvaise foi|mauvaise foi|vous exagerez|tu exageres)/g,
  /(?<![a-z])(?:(?:je|nous|on) (?:vous|t'|te|l')? ?(?:ai|avons|a|l'ai|l'avons|l'a) deja (?:dit|repondu|explique|ecrit|indique|precise|repete|prevenu|donne)|pour la (?:enieme|dixieme|millieme) fois|combien de fois|(?:calmez-vous|calme-toi)|(?:bravo|felicitations|merci)[,.!]? (?:vous venez|tu viens|vous avez|tu as|de nous apprendre)(?: enfin| donc)? (?:de )?(?:decouvert?|decouvrir|compris|comprendre|inventer|invente|remarquer|remarque|apprendre|reinvente)[a-z]{0,2}|quelle decouverte|(?:c'est |est |etait )?pourtant (?:clairement |bien |tres )?(?:ecrit|indique|precise|marque|clair|simple)|noir sur blanc|(?:c'est|etait) (?:pourtant )?(?:marque|ecrit|indique) (?:sur|dans|partout|en gros|dessus)|sachez que (?:si vous|ce n'est)|a bon entendeur|vous n'avez pas (?:lu|compris|ecoute|pris la peine)|(?:vous avez|tu as) (?:mal (?:lu|compris|regarde|cherche|ecoute)|tort)|(?:nous|on) (?:vous|t'|te) ?(?:avons|avions|a|avait) (?:pourtant|bien) (?:prevenu|dit|averti|explique|indique)|tu n'as pas (?:lu|compris|ecoute)|prenez la peine|ne vous en prenez qu'a|il est evident que)/g,
  /(?<=^|[.!?…\n]\s{0,3})(?:encore une fois|je repete|nous repetons|je le repete|on le repete|du calme|pour la (?:derniere|deuxieme|troisieme) fois)(?= ?[,:])(?! ?, (?:merci|bravo|pardon|desol|navre|toutes nos|felicit|nous nous excus|nous sommes (?:desol|navr)))/g,
];

const ENGLISH = [
  /(?<![a-z])(?:as (?:i|we)(?:'ve| have| had)? (?:already |previously |clearly |just )?(?:said|stated|told|mentioned|explained|written|wrote|replied|pointed out)|as (?:already |previously |clearly )(?:said|stated|mentioned|explained|indicated|noted|written|shown|advertised)|as (?:stated|indicated|mentioned|noted) (?:above|before|earlier|in (?:the|our)|on (?:the|our)|many|several|clearly)|per (?:my|our) (?:last|previous|earlier)|like (?:i|we) said|(?:i|we)(?:'ve| have)? already (?:told|answered|replied|explained|said))/g,
  new RegExp(
    `(?<![a-z])you (?:really |probably |clearly )?(?:should(?:'ve| have)|could(?:'ve| have)|ought to have)${NOT_RECEIVED_EN}(?= (?:[a-z]{2,12}ly |at least |just )?(?:[a-z]{2,12}ed|read|known|done|paid|taken|thought|told|said|kept|brought|bought|come|gone|written|sent|left|made|chosen|seen|found)(?![a-z]))`,
    'g',
  ),
  /(?<![a-z])(?:if you(?:'d| had) (?:only |just |actually |ever )?(?:bothered|read|looked|checked|listened|called|asked|followed|paid|taken|booked|told|done|tried)|had you (?:read|bothered|checked|looked|followed|asked)|all you had to do|you only had to|you (?:just )?had to (?:read|look|check|ask)|you (?:clearly |obviously )?(?:didn't|did not|failed to|never|haven't) (?:even )?(?:bother|read|look|check|listen|understand|follow|pay attention|understood)|(?:learn|try) (?:how )?(?:to read|reading)|before (?:complaining|you complain|moaning|criticising|accusing))/g,
  /(?<![a-z])(?:(?:it's|it is|that's|that is|this is|which is) (?:entirely |all |really |clearly |actually )?(?:your (?:own )?(?:fault|mistake|error|problem|responsibility)|on you)|your own fault|you (?:only )?have (?:only )?yourself to blame|you're (?:wrong|exaggerating|overreacting|being (?:ridiculous|unreasonable|rude|dramatic))|you are (?:wrong|exaggerating|overreacting|being (?:ridiculous|unreasonable|rude|dramatic))|no one (?:forced|made) you|nobody (?:forced|made) you)/g,
  /(?<![a-z])(?:calm down|for the (?:umpteenth|hundredth|tenth) time|how many times (?:do|have|must|did)|(?:well done|congratulations|bravo|good job|great job)[,.!]? (?:you(?:'ve| have)? (?:just |finally )?|on )(?:discovered|found out|figured out|noticed|realised|realized|discovering|noticing|invented|learned|learnt)|(?:what|which) part of (?:[a-z"“”']{1,14} ){1,6}?(?:do you not|you (?:don't|didn't|do not))|obviously,? you|you obviously|(?:next time|maybe|perhaps),? (?:just |try to )?read (?:the|our)|you were (?:already |clearly )?(?:told|warned|informed)|you(?:'ve| have) been (?:told|warned)|it's (?:clearly|plainly) (?:written|stated|marked)|(?:clearly|plainly) (?:stated|written|marked|says|visible)|it (?:clearly |plainly )?says so|(?:written |there )in black and white|with all due respect|no offen[cs]e|not our (?:problem|fault)|get over it|do your (?:own )?research)/g,
  /(?<=^|[.!?…\n]\s{0,3})(?:once again|again|i repeat|let me repeat|for the (?:last|second|third) time)(?= ?[,:])(?! ?, (?:thank|sorry|we apolog|our apolog|congrat|well done|happy|we're (?:so |very )?sorry|we are (?:so |very )?sorry))/g,
];

export const BLAME: Rule = {
  id: 'blame',
  severity: 'warning',
  find: (draft) =>
    findPhrases(
      draft,
      'blame',
      draft.language === 'en' ? ENGLISH : draft.language === 'fr' ? FRENCH : [...FRENCH, ...ENGLISH],
    ),
};
