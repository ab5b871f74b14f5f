import { type Sentence, sentenceAt } from './draft-text.ts';
import type { FindingCode, Rule, RuleFinding } from './finding.ts';

type Kind = Extract<FindingCode, `promise_${string}`>;

/** Days, hours and deadlines, in folded French and English. */
const DAY_FR =
  "(?:(?<!(?:le|les|chaque|du|au|tous les) )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! au )|demain|apres-demain|aujourd'hui|ce soir|cet apres-midi|cette semaine|ce mois-ci|la semaine prochaine|le mois prochain|l'annee prochaine|l'an prochain|noel|le \\d{1,2}(?:er)? ?(?:(?:janv|fevr?|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]{0,6}|/ ?\\d)|(?:debut|fin|mi-?) ?(?:de (?:la )?)?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|semaine|mois|journee))";
const LENGTH_FR =
  '(?:(?:moins de |maximum |environ )?(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques)(?: ?(?:a|-|ou) ?(?:\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|dix|quinze))? ?(?:h|heures?|jours?|j|minutes?|min|semaines?|mois|quinzaine)(?![a-z]))';
const TIME_FR = `(?:(?:sous|dans|d'ici|en|avant) (?:les |un delai de |a peine )?${LENGTH_FR}|(?:(?:d'ici|avant|pour|des|jusqu'a) (?:a |la |le )?)?${DAY_FR}|dans (?:la journee|la matinee|la soiree|l'heure|l'apres-midi|les meilleurs delais garantis)|(?:sous|d'ici) (?:huitaine|peu de jours)|d'ici la fin)`;
const DAY_EN =
  '(?:(?<!(?:every|each|to) )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! (?:to|through) )|tomorrow|today|tonight|this (?:afternoon|evening|week|month|weekend)|the weekend|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday)|christmas|the end of (?:the|this) (?:day|week|month)|(?:\\d{1,2}(?:st|nd|rd|th)?|(?:early|mid|late)-?) ?(?:of )?(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)[a-z]{0,7}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2})';
const LENGTH_EN =
  '(?:(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|a few|a couple of)(?: ?(?:to|-|or) ?(?:\\d{1,3}|two|three|four|five|six|seven|ten))? ?(?:working |business )?(?:h|hrs?|hours?|days?|minutes?|mins?|weeks?|months?)(?![a-z]))';
const TIME_EN = `(?:(?:within|in|under|in less than|in under|over the next) (?:the next )?(?:${LENGTH_EN}|the hour|the day|the week)|(?:by|before|on|until|from)? ?${DAY_EN})`;

const PRONOUNS_FR = "(?:(?:vous|te|t'|le|la|les|l'|lui|leur|en|y) ?){0,3}";
const WE_FR = `(?<![a-z])(?:nous|on|je|j'|notre equipe|le service client|l'equipe)`;
const WE_EN =
  "(?<![a-z])(?:we|i|our team|the team|our [a-z]{2,15})(?:'ll| will| shall|'re going to| are going to|'m going to| am going to|'re| are)(?: be)?";
const YOU_WILL_EN =
  "(?<![a-z])you(?:'ll| will|'re going to| are going to|'re(?= getting)| are(?= getting))(?: now| also| soon| then)?";

interface Pattern {
  kind: Kind;
  pattern: RegExp;
  /** The sentence must also name a day or a delay. */
  timed?: 'fr' | 'en';
  /** A negation before it does not take it back ("this will never happen again"). */
  firm?: boolean;
}

const p = (source: string) => new RegExp(source, 'g');

const FRENCH: readonly Pattern[] = [
  {
    kind: 'promise_money',
    pattern: p(
      `${WE_FR} ${PRONOUNS_FR}(?:rembours(?:e|ons|erai|erons|era)(?![a-z])|(?:allons|vais|va) ${PRONOUNS_FR}(?:rembourser|proceder (?:au|a votre|a un) remboursement|(?:effectuer|lancer|faire|declencher) (?:le|un|votre|ton) remboursement|recrediter|crediter|offrir|accorder|dedommager|indemniser)|recredit(?:e|ons|erons|erai|era)|credit(?:e|ons|erons|erai|era)|dedommag(?:e|eons|erons|erai|era)|indemnis(?:e|ons|erons|erai|era)|procedons (?:au|a votre) remboursement|(?:rends|rend|rendons|rendrons|rendra) (?:votre |ton |l')argent)`,
    ),
  },
  {
    kind: 'promise_money',
    pattern: p(
      `(?<![a-z])(?:vous|tu) (?:serez|seras|allez etre|vas etre) (?:[a-z]{3,14}ment |bien |aussi )?(?:rembourse|recredite|dedommage|indemnise|credite)|(?<![a-z])(?:sera|seront|va etre|vont etre|(?:vous|te|t')? ?est|sont) (?:integralement |entierement |totalement |bientot )?(?:rembourse|recredite|credite)(?:e|s|es)?(?![a-z]) ?(?=sur|sous|dans|d'ici|integral|a hauteur|par|en|${DAY_FR}|[.!,]|$)|remboursement (?:[a-z'-]{1,14} ){0,5}?(?:apparaitra|arrivera|sera|va|parviendra|interviendra|part(?:ira)?|est en route|aura lieu)(?![a-z])`,
    ),
  },
  {
    kind: 'promise_money',
    pattern: p(
      `${WE_FR} (?:(?:vous|te|t'|lui) ?)?(?:offr(?:e|ons|irai|irons|ira)|accord(?:e|ons|erai|erons|era)|fai(?:s|t|sons)|fer(?:ai|ons|a)|propos(?:e|ons|erons|era)|prend(?:s|ons|rai|rons)?|donn(?:e|ons|erai|erons)|envo(?:ie|yons)|env?err(?:ai|ons|a)|dedui(?:s|sons|rons)|appliqu(?:e|ons|erons))(?: [a-z'\\d-]{1,14}){0,5}? (?:remise|reduction|rabais|ristourne|geste commercial|geste|bon d'achat|bon de reduction|code promo|avoir|remboursement|a notre charge|frais de (?:retour|port|livraison)|la livraison|les frais|\\d{1,3} ?(?:%|€|euros?)|cadeau|dedommagement|compensation)`,
    ),
  },
  {
    kind: 'promise_money',
    pattern: p(
      `(?:remise|reduction|rabais|geste commercial|geste|bon d'achat|bon|avoir|code promo|code|dedommagement|compensation|cadeau)(?: [a-z'\\d%€-]{1,14}){0,4}? (?:(?:vous|te|t'|lui) )?(?:sera|va (?:vous |t'|te )?etre|est|attend|seront)(?: bien)? ?(?:accorde|envoye|offert|applique|deduit|adresse|credite)?(?:e|s|es)?(?= ?(?:[.,!]|par|sur|en|a votre|a ton|des|sous|dans|au|$))`,
    ),
  },
  {
    kind: 'promise_money',
    pattern: p(
      `(?<![a-z])(?:vous|tu) (?:beneficiez|beneficies|beneficierez|beneficieras|obtiendrez|obtiendras|recevrez|recevras|aurez droit|auras droit|profiterez|profiteras)(?: [a-z'\\d-]{1,14}){0,4}? (?:remise|reduction|rabais|avoir|gratuit|offert|\\d{1,3} ?%|remboursement|bon d'achat|bon de)|(?<![a-z])(?:profitez|profite|beneficiez|beneficie) (?:de |d')(?:[a-z' -]{1,14} ?){0,3}?-? ?\\d{1,3} ?%|offerte?s? (?:avec|sur|lors de|pour) (?:votre|ton|ta|vos|tes)(?![a-z])|(?:est|sont) pour nous(?![a-z])|la maison (?:vous|t')|\\d{1,3} ?% (?:de (?:remise|reduction) )?sur (?:votre|ton|ta) prochain|(?<![a-z])(?:vous|te|t')(?: est| sont| sera| seront)? ?(?:offert|offerte|offerts|offertes)(?![a-z])|(?:\\d{1,3} ?(?:%|€|euros?)) (?:vous|te|t') ?(?:sera|seront|sont|est)`,
    ),
  },
  {
    kind: 'promise_replacement',
    pattern: p(
      `${WE_FR} ${PRONOUNS_FR}(?:allons |vais |va )?${PRONOUNS_FR}(?:remplac(?:e|ons|erai|erons|era|er)|remplacons|(?:ech|ch)ang(?:e|eons|erai|erons|era|er)(?! d')|pa(?:ie|ye|yons|ierons|ierai) (?:le retour|les frais|la livraison)|renvo(?:ie|yons|yer)|renverr(?:ai|ons|a)|reexpedi(?:e|ons|erons|era|er)|(?:envo(?:ie|yons|yer)|enverr(?:ai|ons|a)|exped(?:ie|ions|ierons)|adress(?:e|ons|erons))(?: [a-z'-]{1,12}){0,4}? (?:remplacement|neu(?:f|ve)|nouve(?:au|lle|l)|autre|second|bon modele|bonne taille|echange)|repar(?:e|ons|erai|erons|era|er)|regl(?:erai|erons|era)|resoudr(?:ai|ons|a)|corriger(?:ai|ons|a))(?![a-z])`,
    ),
  },
  {
    kind: 'promise_replacement',
    pattern: p(
      `(?<![a-z])(?:un|une|le|la|votre|ton|ta|l') ?(?:nouve(?:au|lle|l)|autre|second|seconde|remplacement|echange|exemplaire|article|colis|piece|produit)(?: [a-z'-]{1,14}){0,4}? (?:(?:vous|t'|te) ?)?(?:sera|va (?:vous |t'|te )?etre|partira) ?(?:[a-z]{3,14}ment )?(?:envoye|expedie|remplace|echange|repare|offert|adresse|renvoye)`,
    ),
  },
  {
    kind: 'promise_guarantee',
    firm: true,
    pattern: p(
      `${WE_FR} (?:(?:vous|te|t') ?)?(?:garanti(?:s|t|ssons)|promet(?:s|tons)?|assur(?:ons|e)(?= (?:que|qu'|une|un|la|le|de))|jur(?:e|ons)|certifi(?:e|ons)(?= (?:que|qu')))(?![a-z])|(?<![a-z])(?:nous nous engageons|on s'engage|je m'engage|nous (?:prenons|avons pris) l'engagement)(?![a-z])|(?<![a-z])(?:c'est )?promis(?![a-z])(?! (?:a|par|au|aux|hier)(?![a-z]))|(?:(?:vous pouvez|tu peux) compter|comptez|compte) (?:sur nous|dessus)|sans faute(?! d)|(?:resultat|satisfaction|livraison|qualite|reponse)(?: [a-z\\d']{1,10}){0,3} garantie?s?(?![a-z])|satisfaits? ou rembourses?|(?:vous avez|tu as) (?:ma|notre) parole|plus jamais(?= [a-z' ]{0,20}(?:ne se|n'arriv|se re))|ne se (?:re)?produira plus`,
    ),
  },
  {
    kind: 'promise_date',
    pattern: p(
      `(?<![a-z])(?:vous|tu) (?:recevrez|recevras|allez recevoir|vas recevoir)(?! (?:[a-z']{1,8} ){0,2}?(?:e-?mail|mail|message|courriel|sms|confirmation|lien|newsletter|notification|accuse|invitation|courrier|accueil)(?![a-z]))`,
    ),
  },
  {
    kind: 'promise_date',
    timed: 'fr',
    pattern: p(
      `${WE_FR} ${PRONOUNS_FR}(?:allons |vais |va )?${PRONOUNS_FR}(?:revien[a-z]{1,6}|revenons|repond[a-z]{0,5}|recontact[a-z]{1,5}|contact[a-z]{1,5}|rappel[a-z]{1,6}|appel[a-z]{1,6}|tien[a-z]{1,6}|tenons|envo(?:ie|yons|yer)|enverr[a-z]{1,4}|exped[a-z]{1,8}|livr[a-z]{1,6}|trait[a-z]{1,6}|regl[a-z]{1,6}|corrig[a-z]{1,6}|resol[a-z]{1,6}|resoudr[a-z]{1,4}|termin[a-z]{1,6}|finiss[a-z]{1,5}|finir[a-z]{1,3}|repar[a-z]{1,6}|ecri[a-z]{1,6}|donn[a-z]{1,6} (?:une |notre |la )?reponse|depos[a-z]{1,6}|pass[a-z]{1,6} chez|intervien[a-z]{1,7}|repren[a-z]{1,6}|remboursons)(?![a-z]| rendez)`,
    ),
  },
  {
    kind: 'promise_date',
    timed: 'fr',
    pattern: p(
      `(?<![a-z])(?:sera|seront|serez|seras|va etre|vont etre|est|sont)(?: (?:vous|te))?(?: [a-z]{3,14}ment| bien| enfin| de nouveau| a nouveau| deja)? (?:livre|expedie|envoye|repare|regle|resolu|corrige|termine|pret|traite|remplace|rouvert|reouvert|retabli|de retour|en stock|installe|remis|chez vous|chez toi|achemine)[a-z]{0,3}(?![a-z])`,
    ),
  },
  {
    kind: 'promise_date',
    timed: 'fr',
    pattern: p(
      `(?:colis|commande|paquet|livraison|article|produit|produits|maillot|piece|technicien|techniciens|livreur|coursier|reparateur|conseiller|conseillere|collegue|plombier|virement|reponse|facture|billets?|stocks?|reparation|dossier)(?: [a-z'-]{1,14}){0,4}? (?:(?:vous|te|t') ?)?(?:arriv(?:e|era|eront)|part|partira|partiront|passera|passe|viendra|livrera|reviendra|interviendra|appellera|rappellera|contactera|parviendra|va (?:arriver|partir|passer|venir|vous|te|t')|doit|est (?:prevue?|attendue?|programmee?|planifiee?))(?![a-z])|(?:vous|tu) (?:aurez|auras|obtiendrez|obtiendras) (?:une? |votre |ta |ton |la |le |des |vos |tes )(?:reponse|colis|commande|nouvelles|remboursement|retour|solution|argent|billets?)|(?:vous|te|t') (?:sera|seront) (?:livre|remis|envoye|rendu|communique)|(?:vous|tu) (?:serez|seras) (?:livre|recontacte|rappele|servi|contacte|appele)|part(?:ira)? (?=aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi)|(?:seront|sera)(?: de nouveau| a nouveau| bientot)? en stock|retour en stock`,
    ),
  },
];

const SEND_EN = '(?:send|post|ship|mail|get|give|bring|courier)(?:ing)?';
const ENGLISH: readonly Pattern[] = [
  {
    kind: 'promise_money',
    pattern: p(
      `${WE_EN}(?: of course| also| gladly| happily| now| then| just| fully)? ?(?:refund|reimburs|compensat|credit(?:ing)? (?:you|your)|pay(?:ing)? (?:you|for)|cover(?:ing)? (?:the|your)|waiv|give(?:ing)? you (?:your|the) money)|(?:we|i) (?:can|are happy to|am happy to|'re happy to|'d be happy to|would be happy to|are able to|'re glad to|are glad to) (?:refund|reimburse|compensate|offer you|give you|replace|waive|cover)|(?<![a-z])(?:we're|we are|i'm|i am) (?:happy|glad|pleased|delighted) to (?:refund|reimburse|compensate|offer (?:you )?|give you|replace|waive)`,
    ),
  },
  {
    kind: 'promise_money',
    pattern: p(
      `(?:${WE_EN}|(?<![a-z])(?:we|i)(?: can|'re| are|'d like to)?)(?: also| gladly| happily| now| then| just)? ?(?:offer(?:ing)?|giv(?:e|ing)|send(?:ing)?|take|taking|apply|knock(?:ing)?|add(?:ing)?)(?: [a-z'\\d£$€%-]{1,14}){0,4}? (?:discount|voucher|refund|free|gift card|credit|money back|\\d{1,3} ?%|off|coupon|upgrade|compensation)(?![a-z])`,
    ),
  },
  {
    kind: 'promise_money',
    pattern: p(
      `${YOU_WILL_EN} (?:be (?:fully |also )?(?:refunded|reimbursed|compensated|credited)|(?:get|getting|receive|have|see|enjoy|be getting|be receiving|be given)(?: [a-z'\\d-]{1,14}){0,4}? (?:refund|discount|voucher|credit|money|upgrade|\\d{1,3} ?% ?(?:off)?|off|gift card|compensation)(?![a-z]))|(?:we|i)(?:'ll| will) (?:make sure|ensure|see to it)(?: that)? (?:you|your)(?![a-z])|(?:here's|here is|enjoy|have) (?:an? )?(?:extra )?\\d{1,3} ?% off|\\d{1,3} ?% off your next|refund (?:[a-z]{1,10} ){0,3}?(?:is on (?:its|the) way|is coming|will|has been approved and)|your money (?:will|is (?:on|coming)|back)|(?:is|are|will be) on (?:us|the house)(?![a-z])|money[ -]back guarantee|(?:will|'ll) be (?:fully |then |automatically )?(?:refunded|reimbursed|credited|waived)`,
    ),
  },
  {
    kind: 'promise_replacement',
    pattern: p(
      `${WE_EN}(?: also| gladly| happily| then| just| now)? ?(?:replac|exchang|repair|swap|fix|redo|sort (?:it|this|that) out|mak(?:e|ing) (?:it|this) right|${SEND_EN}(?: [a-z']{1,14}){0,3}? (?:replacement|new|another|spare|fresh|missing)(?![a-z]))|free of charge(?! (?:for (?:members|children|kids|under)|entry))|(?<![a-z])(?:a|the|your) (?:replacement|new one|new [a-z]{2,12}|spare)(?: [a-z]{1,10}){0,2}? (?:is on (?:its|the) way|will|'ll|has been|is being sent|is coming)|(?:will|'ll) be (?:fully )?(?:replaced|exchanged|repaired)`,
    ),
  },
  {
    kind: 'promise_guarantee',
    firm: true,
    pattern: p(
      `(?<![a-z])(?:we|i)(?: can| do|'ll|'d)?(?: absolutely| fully| personally| hereby)? (?:guarantee|promise|swear|vow|commit to)(?![a-z])|(?<![a-z])(?:guaranteed|that's a promise|make it up to you|consider it (?:done|refunded|sorted|fixed|replaced)|you have (?:my|our) word|(?:you can )?count on (?:us|it)|rest assured|without fail|(?:will|'ll) never happen again|won't happen again)`,
    ),
  },
  {
    kind: 'promise_date',
    pattern: p(
      `${YOU_WILL_EN} (?:(?:receive|be receiving)(?= (?:your|a|an|the|it|them|another|new)(?![a-z]))|get (?:(?:your|the|it|them) (?:order|parcel|package|money|answer|reply|item|tickets?|books?|delivery|back)|an answer|another|a (?:new|reply)))(?! (?:[a-z']{1,8} ){0,2}?(?:e-?mail|message|text|confirmation|link|newsletter|notification|invitation|letter|chance|warm|welcome)(?![a-z]))`,
    ),
  },
  {
    kind: 'promise_date',
    timed: 'en',
    pattern: p(
      `(?:${WE_EN}|(?:one of (?:us|our|the) [a-z ]{0,20}|someone|somebody|engineer|technician|driver|courier|colleague|manager|agent|plumber|advisor|adviser|rep|support|electrician|he|she|they|it)(?: will|'ll))(?: definitely| also| then| personally| certainly)? ?(?:get back|getting back|come back|be back|repl(?:y|ying)|respond|answer|contact|call|ring|phone|email|write|updat|let you know|be in touch|get in touch|have (?:it|them|this|that|an answer|your|everything|news)|send|ship|post|deliver|dispatch|fix|sort|resolv|finish|complet|repair|process|be with you|reach you|collect|pick)`,
    ),
  },
  {
    kind: 'promise_date',
    timed: 'en',
    pattern: p(
      `(?<!(?<![a-z])(?:we|i) ?)(?:will|'ll|is going to|are going to|should) (?:now |then |also |definitely )?(?:be (?:delivered|shipped|dispatched|sent|with you|there|back in|back on|ready|fixed|sorted|resolved|in stock|repaired|completed|processed|restored|up and running|at your|on its way|in your|available again|finished|done|answered|contacted|called)|arrive|reach you|land|ship|leave|go out|come out to you|hear (?:back )?from (?:us|me|our)|have (?:an answer|your|it|a reply))|(?<![a-z])expect (?:your|the|it|a|them) ?|ships? (?=on |by |today|tomorrow)|back in stock|leaves (?:us|our|the)|(?:is|are) (?:arriving|going out|shipping|leaving)`,
    ),
  },
];

const HAS_TIME = {
  fr: p(`(?<![a-z\\d]|depuis )${TIME_FR}(?![a-z\\d])`),
  en: p(`(?<![a-z\\d]|since )${TIME_EN}(?![a-z])`),
};
const NEGATION =
  /(?<![a-z])(?:ne|n'|ni|aucune?|pas|jamais|sans(?! frais| faute| attendre| tarder| delai| souci| probleme)|impossible|not|never|no|cannot|without|unable|nobody|neither)(?![a-z])|n't(?![a-z])/;
const WISH =
  /(?:aim|voud|souhait|pourr|devr|essai?|tent|esper|faudr)(?:er|r)?(?:ais|ait|aient|ions|ons|ez|e|ont|a)(?![a-z])|au mieux|de notre mieux|si possible|peut-etre|(?:would|'d) (?:like|love|have liked|prefer)|(?<![a-z])(?:hope|hoping|hopefully|try|trying|might|may|maybe|perhaps|aim|aiming|do our best|if we could|wish)(?![a-z])/;
/** Refuses nothing. */
const REASSURANCE =
  /n'hesite[sz]? pas|ne t'inquiete pas|ne vous inquietez pas|no (?:worries|problem|need to [a-z]{1,12})|don't (?:worry|hesitate)/g;
/** "si", "when", "to be refunded": a general condition, not what will be done. */
const GENERAL = /^\s{0,3}(?:pour (?:etre|obtenir|recevoir|beneficier)|to (?:be|get|receive)|afin d)/;

export const PROMISE: Rule = {
  id: 'promise',
  severity: 'warning',
  find: (draft) => {
    const { language, ownFolded } = draft;
    const patterns = language === 'en' ? ENGLISH : language === 'fr' ? FRENCH : [...FRENCH, ...ENGLISH];
    const times = { fr: findTimes(ownFolded, 'fr'), en: findTimes(ownFolded, 'en') };
    // The first promise of a sentence is enough to look at it.
    const first = new Map<Sentence, RuleFinding>();
    for (const { kind, pattern, timed, firm = false } of patterns) {
      for (const { index, 0: words } of ownFolded.matchAll(pattern)) {
        const sentence = sentenceAt(draft, index);
        if (sentence.isQuestion || (first.get(sentence)?.span[0] ?? index + 1) <= index) continue;
        const before = ownFolded.slice(sentence.start, index);
        if (!isBinding(before, words, firm)) continue;
        const time = timed && nearest(times[timed], index, sentence);
        if (timed && !time) continue;
        const start = Math.min(time?.start ?? index, index);
        const end = Math.max(time?.end ?? 0, wordEnd(ownFolded, index + words.trimEnd().length));
        const told = draft.text.slice(start, end).replace(/\s+/gu, ' ');
        first.set(sentence, { code: kind, span: [start, end], words: [told] });
      }
    }
    return [...first.values()];
  },
};

/** Not refused, not wished, not a general condition, in its own clause. */
function isBinding(before: string, words: string, firm: boolean): boolean {
  const clause = /[^,;:()–—]{0,200}$/.exec(before)?.[0] ?? '';
  if (GENERAL.test(before)) return false;
  if (WISH.test(clause) || WISH.test(words)) return false;
  if (NEGATION.test(clause.replace(REASSURANCE, ''))) return false;
  return firm || !NEGATION.test(words);
}

/** Patterns know the stems of verbs; a finding names whole words. */
function wordEnd(text: string, end: number): number {
  return end + (/^[a-z]{0,20}/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

interface Place {
  start: number;
  end: number;
}

function findTimes(text: string, language: 'fr' | 'en'): Place[] {
  return [...text.matchAll(HAS_TIME[language])].map(({ index, 0: time }) => ({
    start: index + time.length - time.trimStart().length,
    end: index + time.length,
  }));
}

/** A day or delay further away speaks of something else. */
const FARTHEST = 120;

function nearest(times: readonly Place[], index: number, sentence: Sentence): Place | undefined {
  let best: Place | undefined;
  for (const time of times) {
    if (time.start < sentence.start || time.end > sentence.end) continue;
    const distance = Math.abs(time.start - index);
    if (distance < FARTHEST && (!best || distance < Math.abs(best.start - index))) best = time;
  }
  return best;
}
