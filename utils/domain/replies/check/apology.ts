import { foldText } from '../words.ts';
import { analysisOf } from './comment-analysis.ts';
import type { Rule } from './finding.ts';

const MAX_READ = 1_500;

/** What only the brand, or who works for it, can have done. Folded. */
const FAULT =
  /(?<![a-z])(?:cass(?:e|ee|es|ees)(?![a-z])|brise|abime|endommage|defectueu|mal (?:cousu|emballe|accueilli|recu|cuit|livre|servi)|tromp(?:e|es|ee)s? (?:de|d')|(?:vous|tu) (?:vous etes|t'es) tromp|pas (?:la bonne|le bon|ce que j'avais commande)|(?:recu|livre)[a-z]{0,2} (?:du|un|une|le|la) (?:mauvais|autre)|au lieu d[eu']|debite[a-z]{0,2} (?:deux|2|trois)|preleve[a-z]{0,2} (?:deux|2)|surfactur|toujours pas (?:recu|livre|arrive|rembourse|de nouvelle|de reponse|eu)|jamais (?:recu|livre|arrive|eu de (?:reponse|nouvelle)|rembourse)|(?:pas|rien) recu|sans (?:m'|me |nous )?(?:prevenir|avertir|reponse)|perime|moisi|manqu(?:e|ait|ent) (?:une|un|des|la|le|deux|les)|incomplet|ne (?:marche|fonctionne)[a-z]{0,2} (?:pas|plus)|tomb(?:e|ee) en panne|(?:app|appli|application|site|serveur|page)[a-z]{0,3} (?:plante|bug|rame|ne)|intoxication|broken|damaged|smashed|cracked|faulty|defective|(?:sent|got|received|gave) (?:me )?(?:the )?wrong|wrong (?:size|item|order|colour|color|one|address|product|name)|charged (?:me |us )?(?:twice|two times|double)|double charged|overcharged|never (?:arrived|received|came|got|delivered|replied|answered|turned up)|hasn't arrived|still (?:waiting|haven't|hasn't|not|no)|not (?:arrived|received|working|delivered)|doesn't work|does not work|stopped working|(?:app|site|website|page) (?:[a-z]{1,8} )?(?:crash|bug|freez|is down|won't)|out of date|mouldy|moldy|expired|food poisoning)/;
/** What may be the brand's fault, where the comment also complains. */
const LIKELY_FAULT =
  /(?<![a-z])(?:retards?|attend[a-z]{0,5}|attente|erreurs?|bugs?|plante|annul[a-z]{1,5}|report[a-z]{1,4}|froi(?:d|ds|de|des)|sales?|cheveux?|desagreable|impoli|malpoli|aimable|agressi|mepris|arrogant|ignor[a-z]{1,4}|personne (?:ne )?(?:repond|decroche|rappelle|n'a)|aucune? (?:reponse|nouvelle|info)|injoignable|pas de (?:reponse|nouvelle)|perdu|oubli|refus|pas respecte|promis|mauvais(?:e)? (?:service|accueil|qualite|surprise)|inadmissible|service client|abime|dechir|trou|casse|en panne|panne|rupture|arnaque|late|delay[a-z]{0,3}|wait(?:ing|ed)|weeks|cancel[a-z]{0,5}|cold|dirty|hair|rude|unhelpful|ignored|ignoring|nobody (?:answers|replies|responds|answered|replied|cared)|no (?:one|reply|answer|response|news)|missing|incomplete|lost|forgot[a-z]{0,3}|refus[a-z]{1,3}|poor (?:service|quality)|bad (?:service|quality)|terrible service|customer service|mistake|error|stale|raw|undercooked|sick|torn|leak[a-z]{0,4}|crash[a-z]{0,3}|unacceptable|misleading|scam|broke|falling apart|fell apart)(?![a-z])/;
const NOT_OURS =
  /(?<![a-z])(?:gouvernement|president|ministre|impots|politi[a-z]{1,8}|government|politician[a-z]?|taxes)(?![a-z])/;

const APOLOGY =
  /(?<![a-z])(?:desole|navre|excus|pardon|regret|confus|mea culpa|nous nous en voulons|sorry|apolog|mortified|ashamed|forgive|my bad|our bad|oops|oups|toutes nos excuses|(?:c'est|est) (?:de )?(?:notre|ma) (?:faute|erreur)|(?:it's|is|was) (?:our|my) (?:fault|mistake)|deplor|pas a la hauteur|pas normal|aurions du|n'aurait pas du|should have|shouldn't have|let you down)/;

export const MISSING_APOLOGY: Rule = {
  id: 'missing-apology',
  severity: 'hint',
  find: ({ text, folded }, context) => {
    const analysis = analysisOf(context);
    if (analysis === null || analysis.sentiment === 'positive') return [];
    const comment = foldText((context.comment ?? '').slice(0, MAX_READ));
    const complains =
      analysis.intents.includes('complaint') ||
      analysis.sentiment === 'negative' ||
      /!{2}|\.{3}/.test(comment);
    const fault = FAULT.exec(comment) ?? (complains ? LIKELY_FAULT.exec(comment) : null);
    if (fault === null || NOT_OURS.test(comment) || APOLOGY.test(folded)) return [];
    return [{ code: 'missing_apology', span: [0, text.length], words: [fault[0].trim()] }];
  },
};
