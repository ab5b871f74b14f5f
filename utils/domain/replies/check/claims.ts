import type { DraftText } from './draft-text.ts';
import { sentenceAt } from './draft-text.ts';
import type { Rule } from './finding.ts';
import { findPhrases } from './phrases.ts';

const ILLNESS =
  '(?:maux?|mal de|maladies?|insomnie|rhume|grippe|cancer|stress|anxiete|depression|migraines?|douleurs?|arthrose|eczema|acne|allergies?|diabete|cholesterol|tension|fievre|toux|infections?|inflammations?|troubles|ballonnements|rhumatismes|angine|psoriasis|asthme|fatigue|virus|covid|constipation|estomac|peau|verrues|brulures|plaies)';
const ILLNESS_EN =
  '(?:insomnia|colds?|flu|cancer|stress|anxiety|depression|migraines?|headaches?|pain|pains|arthritis|eczema|acne|allergies|diabetes|cholesterol|blood pressure|fever|cough|coughs|infections?|inflammation|stomach|ache|aches|bloating|asthma|psoriasis|fatigue|viruses|covid|constipation|burns|wounds|diseases?|illness|illnesses|ailments?|symptoms)';

const HEALTH = [
  new RegExp(
    `(?<![a-z])(?:efficace|excellent|parfait|ideal|souverain|bon|bonne|radical)(?:e|s|es)? (?:contre|pour soigner|pour traiter) (?:les |la |le |l'|vos |tes )?${ILLNESS}(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:soigne(?:nt)?|gueri(?:t|ssent|r)|traite(?:nt)?|elimine(?:nt)?|combat(?:tent)?|previen(?:t|nent)|protege(?:nt)? (?:de|contre|du|des)|soulage(?:nt)?|fai(?:t|re) (?:baisser|disparaitre)|font (?:baisser|disparaitre)|reduit|reduisent|lutte(?:nt)? contre|vient a bout) (?:de |du |des |d'|le |la |les |l'|contre |votre |vos |ton |tes |toutes? |tous )?(?:[a-z]{1,12} ){0,2}?${ILLNESS}(?![a-z])`,
    'g',
  ),
  /(?<![a-z])(?:guerit|guerissent|guerison (?:assuree|garantie|rapide)|miraculeu(?:x|se)|remede (?:naturel|contre|miracle)|(?:cliniquement|scientifiquement|medicalement|dermatologiquement) (?:prouve|teste|demontre|valide|approuve)[a-z]{0,2}|(?:efficacite|bienfaits?|effets?) (?:[a-z]{1,12} ){0,3}?(?:prouvee?s?|demontree?s?|reconnus?)|sans (?:aucun |le moindre |aucune )?(?:danger|risque|effets? secondaires?|effet indesirable|contre-indication)s?(?: (?:pour|chez|pendant|durant) )?|(?:arreter|remplace(?:r|nt)?|interrompre|diminuer) (?:[a-z]{1,8} ){0,2}?(?:traitement|medicaments?|antibiotiques?|vaccins?|medecin)|bon pour (?:la sante|le coeur|le cœur|le foie|les articulations)|renforce(?:nt)? (?:[a-z]{1,8} ){0,2}?(?:immunite|immunitaire|defenses)|fait (?:maigrir|perdre du poids|mincir)|(?:rend|evite) (?:[a-z]{1,8} ){0,2}?malade|mieux que (?:les |des )?medicaments?)/g,
  new RegExp(
    `(?<![a-z])(?:cures?|heals?|treats?|eliminates?|fights?|prevents?|protects? (?:you )?(?:from|against)|relieves?|soothes?|lowers?|reduces?|gets? rid of|stops?|eases?) (?:your |the |all |any |most |against )?(?:[a-z]{1,12} ){0,2}?${ILLNESS_EN}(?![a-z])`,
    'g',
  ),
  /(?<![a-z])(?:clinically|scientifically|medically|dermatologically) (?:proven|tested|shown|approved|validated)|(?:proven|guaranteed) to (?:cure|heal|work|treat|help)|(?<![a-z])(?:completely|totally|perfectly|entirely|100 ?%|absolutely) (?:safe|harmless|risk[- ]free)|(?:no|zero|without (?:any )?|free of) ?(?:known )?side[- ]effects?|(?:fda|ce|nhs)[- ]approved|miracle (?:cure|product)|(?:stop|replace|replaces|instead of|better than) (?:taking )?(?:your |any )?(?:medication|medicines?|medicine|treatment|antibiotics|pills|drugs|vaccines?)|boosts? (?:your |the )?(?:immune|immunity)|(?:lose|losing) weight|detox(?:es|ifies)|safe (?:for|during) (?:pregnan|babies|infants|breast)[a-z]{0,10}|good for your (?:heart|health|liver|joints)/g,
];

const LEGAL = [
  /(?<![a-z])(?:diffamat(?:ion|oire)s?|diffam(?:er|ez|ant)|(?:porter|porterons|portons|depot de|deposer|deposerons|deposons) plainte|plainte (?:sera|va etre)|(?:nos|notre) avocats?|(?:nous|vous) (?:vous )?(?:reservons|reservez) le droit|poursuites? (?:judiciaires?|penales?)|(?:poursuivre|poursuivrons|poursuivi) en justice|mise? en demeure|passible|(?:c'est|est|dans l'|totalement|parfaitement) ?(?:illegal|illegale|illegalite|legal|legale)(?![a-z])|interdit par la loi|la loi (?:[a-z']{1,10} ){0,3}?(?:autorise|oblige|interdit|permet|impose|protege|prevoit|dit|est claire)[a-z]{0,2}|legalement|juridiquement|selon la loi|(?:vous n'avez|tu n'as|nous n'avons) (?:pas|aucun) (?:le droit|droit|obligation|l'obligation)|conforme (?:a la|aux|au) (?:loi|lois|rgpd|reglementation|normes?|code)|article l\.? ?\d{1,4}|(?:reconnaissons|assumons|acceptons|declinons|engage) (?:[a-z]{1,12} ){0,2}?responsabilite|responsabilite (?:penale|civile|juridique)|(?:aucune|pas) (?:notre )?responsab(?:ilite|les?)|ne (?:saurait|saurions|peut|pouvons) (?:pas )?(?:etre )?(?:tenus? )?(?:pour )?responsables?|responsabilite ne (?:saurait|peut|pourra)|vice cache|tribunal|devant (?:la justice|les tribunaux)|droit a l'image)/g,
  /(?<![a-z])(?:defam(?:atory|ation|e|ing)|libel(?:lous)?|slander(?:ous)?|(?:our|my) (?:lawyers?|solicitors?|attorneys?|legal team)|(?:take|taking|pursue|face) legal action|legal action|(?:sue|suing|prosecute[d]?|press charges|take you to court)|(?:is|are|be|that's|it's|doing is|completely|perfectly|totally) (?:illegal|unlawful|against the law|legal|a crime)(?![a-z])|by law(?![a-z])|the law (?:[a-z]{1,10} ){0,2}?(?:allows|requires|says|forbids|protects|is clear|states|entitles)|legally (?:required|obliged|bound|binding|entitled|allowed|responsible|liable)|(?:not|no|never|full|any|all|accept|admit|deny|decline) (?:[a-z]{1,10} ){0,2}?(?:liab(?:le|ility)|legal responsibility)|liab(?:le|ility) (?:for|lies)|you have no (?:legal )?right|(?:we|i) (?:are|am) (?:fully |entirely |legally )?responsible for|accept (?:full |entire |all )?responsibility|gdpr[- ]compliant|complies with (?:the|all)|compliant with|breach of contract|consumer rights act|terms are binding|cease and desist|trespass(?:ing)?)/g,
];

/** "We can't say that it cures": advice refused is no claim. */
const DENIED =
  /(?<![a-z])(?:ne pouvons (?:pas )?|ne peut (?:pas )?|ne pretend(?:ons)? |ne remplace |ne soigne |n'est pas un|ne saurait remplacer|can't|cannot|don't claim|doesn't|does not|do not claim|isn't|is not|never claim)/;

export const LEGAL_OR_HEALTH_CLAIM: Rule = {
  id: 'legal-or-health-claim',
  severity: 'warning',
  find: (draft) => [
    ...findPhrases(draft, 'health_claim', HEALTH, (index) => !isDenied(draft, index)),
    ...findPhrases(draft, 'legal_claim', LEGAL),
  ],
};

function isDenied(draft: DraftText, index: number): boolean {
  return DENIED.test(draft.ownFolded.slice(sentenceAt(draft, index).start, index + 20));
}
