/** Words of the grammar, and others so common that they tell nothing of a comment but its language. */
export const COMMON_WORDS = {
  fr: `le la les l un une des du de d au aux ce cet cette ces ça ca c cest cetait je j jai jsuis j'm tu t il elle
  on nous vous ils elles me te se s ne n et ou où mais donc car que qu qui quoi dont est es suis sommes êtes
  etes sont était etait étaient ai avez avons avais avait ont sera serait fait faites faire va vais vont pas
  plus moins très trop pour par sur sous avec sans dans chez vers depuis votre vos notre nos mon ma mes ton
  ta tes son sa ses leur leurs même tout tous toute toutes rien jamais toujours tjrs tjs déjà encore aussi
  bien quand comment combien pourquoi pk pq quel quelle quels quelles y en si oui non ouais merci bonjour
  bonsoir bjr bsr slt salut svp stp mdr ptdr voilà être avoir peut peux pouvez faut alors puis après avant
  entre comme beaucoup vraiment parce lequel aujourd hui demain hier moi toi lui eux cela celui celle ceux
  bravo coucou wesh ptn jsp dsl dommage félicitations génial nul bonne hâte livraison commande`,
  en: `the a an and or of to in is it it's its i i'm im i've i'll i'd you your you're youre u ur he she we they
  them his her my our their this that that's thats these those there here what what's when where who why how
  which are was were be been being am have has had do does did don't dont doesn't didn't can can't cant
  could would should will won't wont not no yes yeah with without for from at by on off as but so if than
  then too very just only about after before up down out over again still never always ever all any some
  more most much many me him us one two get got go going gonna wanna make made like know think want need see
  say said new now today tomorrow tonight really please pls thanks thank hello hey because cause cuz into
  isn't wasn't aren't lol omg great good love everyone anyone someone something nothing guys people time day
  order delivery customer`,
};

/** Words that turn those behind them around. */
export const NEGATORS = {
  fr: 'pas aucun aucune jamais sans ni guère rien non nullement ps pa',
  en: `not no never n't don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't can't
  cant cannot couldn't couldnt won't wont wouldn't wouldnt shouldn't ain't aint haven't havent hasn't hadn't
  without hardly barely neither nor none nothing lack lacks zero`,
};
