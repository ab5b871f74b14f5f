import { stemsOf } from '../words.ts';
import { analysisOf } from './comment-analysis.ts';
import type { DraftText } from './draft-text.ts';
import type { Rule } from './finding.ts';

const MAX_READ = 1_500;

/** Yes, no, a place to look, somebody who looks: each is an answer. Folded. */
const ANSWER =
  /\d|\?|https?:|(?<![a-z])(?:oui|non|si si|tout a fait|bien sur|absolument|exactement|en effet|evidemment|volontiers|helas|malheureusement|pas encore|aucun[a-z]{0,2}|personne|gratuit|offert|complet|epuise|disponible|possible|ouvert|ferme|message prive|en prive|mp|dm|inbox|messagerie|envoye[rz] [a-z' ]{0,14}message|lien|site|bio|formulaire|billetterie|page|mail|courriel|telephone|appel[a-z]{1,4}|contact[a-z]{1,4}|ecri[a-z]{1,5}|consult[a-z]{1,4}|verifi[a-z]{1,5}|regard[a-z]{1,5}|renseign[a-z]{1,5}|demand[a-z]{1,5}|transm[a-z]{1,6}|repond[a-z]{0,4}|dirai[a-z]?|savoir|savons|depend|yes|yep|yeah|no|nope|of course|sure|absolutely|indeed|certainly|definitely|unfortunately|afraid|not yet|not currently|available|open|closed|sold out|private message|send us a message|message us|by message|link|website|email|phone|call|check[a-z]{0,3}|ask[a-z]{0,3}|find out|look into|let you know|get back|depends|nobody|no one|everyone)(?![a-z])/;
/** "Merci", "see you soon": what is said without answering anything. */
const COURTESY = new Set(
  stemsOf(
    `merci beaucoup infiniment gentil gentille gentillesse plaisir ravi ravie ravis ravies content contente contents contentes
    heureux heureuse fidélité bientôt équipe bise bises belle beau bel bon bonne bonnes journée soirée week-end weekend semaine hâte
    accueillir accueil intérêt intéresser suivre suivez depuis début lire message commentaire retour mot mots compliment toucher
    touche touchés plaît plaise plaire adore adorons aime aimons trop très bien super génial top bravo bonjour bonsoir salut coucou
    hello toute tout tous toutes notre votre nous vous avec pour chez cela ça ici voir revoir retrouver rencontrer attendre attendons
    quel quelle sommes êtes suis avons avez fait faire c'est est les des une sur que qui dans soutien enthousiasme confiance
    partage photo superbe magnifique joli jolie vraiment tellement aussi encore prochain prochaine passage visite venue plus
    thanks thank you much many kind kindness pleasure delighted happy glad thrilled pleased love loved loyalty soon team hugs have
    lovely nice great good day evening week weekend wait can't cannot welcome welcoming interest interested follow following since
    very start beginning reading read comment message word words that this means lot from all the our your with for and see seeing
    hear hearing here are was were been being it's we're we are i'm so such what like liked hope hey dear hi there support
    sharing shared wonderful fantastic amazing awesome really truly again next time come coming visit made make makes`,
  ),
);
/** More words than these say something. */
const MOST_EMPTY_WORDS = 2;

export const UNANSWERED_QUESTION: Rule = {
  id: 'unanswered-question',
  severity: 'hint',
  find: (draft, context) => {
    const analysis = analysisOf(context);
    const comment = (context.comment ?? '').slice(0, MAX_READ);
    if (!analysis?.intents.includes('question') || analysis.intents.includes('spam')) return [];
    if (saysSomething(draft)) return [];
    const question = questionOf(comment);
    return [{ code: 'unanswered_question', span: [0, draft.text.length], words: [question] }];
  },
};

function saysSomething({ folded }: DraftText): boolean {
  if (ANSWER.test(folded)) return true;
  const own = stemsOf(folded).filter((stem) => stem.length > 2 && !COURTESY.has(stem));
  return own.length > MOST_EMPTY_WORDS;
}

const LONGEST_QUESTION = 80;

/** The sentence with the question mark, or the whole comment, short enough for a sentence of ours. */
function questionOf(comment: string): string {
  const asked = /[^.!?…\n]{1,300}\?/u.exec(comment)?.[0].trim() ?? comment.trim();
  return asked.length > LONGEST_QUESTION ? `${asked.slice(0, LONGEST_QUESTION).trimEnd()}…` : asked;
}
