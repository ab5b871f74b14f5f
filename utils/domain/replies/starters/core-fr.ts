import type { StarterTexts } from './situations.ts';

/** Written with plain spaces; `starters.ts` puts the no-break spaces of French typography. */
export const CORE_FR: StarterTexts<'core'> = {
  hours: {
    title: 'Horaires d’ouverture',
    folder: 'Questions',
    body: '{Merci de [[votre|ta]] question|Bonne question, merci} ! Les horaires à jour, jours fériés compris, sont par ici : {{lien?|sur notre page, rubrique Informations}}. Si [[vous pensez|tu penses]] venir un jour précis, [[dites|dis]]-nous lequel : nous vérifions et nous [[vous|te]] répondons ici.',
    keywords:
      'horaire, ouvert, ouvrez, ouvre, ouverture, fermé, fermez, ferme à, quelle heure, férié, dimanche',
  },
  price: {
    title: 'Prix et tarifs',
    folder: 'Questions',
    body: '{Merci de [[votre|ton]] intérêt|Merci pour [[votre|ta]] question} ! Le prix dépend de ce que [[vous choisissez|tu choisis]] : [[dites|dis]]-nous {quel produit ou quelle formule [[vous avez|tu as]] en tête|ce qui [[vous|te]] ferait envie}, ici ou en message privé, et nous [[vous|te]] donnons le tarif exact.',
    keywords: 'prix, tarif, combien, coûte, coût, cher, gratuit, euros, payant',
  },
  where: {
    title: 'Adresse et accès',
    folder: 'Questions',
    body: '{Avec plaisir|Merci de [[votre|ta]] question} ! Pour nous trouver, l’adresse et le plan sont par ici : {{lien?|sur notre page, rubrique Informations}}. [[Dites|Dis]]-nous d’où [[vous venez|tu viens]] et comment, et nous [[vous|te]] indiquons {le chemin le plus simple|le trajet le plus pratique}.',
    keywords: 'adresse, où êtes, où se trouve, vous trouver, c’est où, quelle ville, parking, accès, situé',
  },
  availability: {
    title: 'Disponibilité et livraison',
    folder: 'Questions',
    body: 'Merci de [[votre|ton]] intérêt ! Les disponibilités changent vite : [[dites|dis]]-nous {quel article [[vous cherchez|tu cherches]]|ce que [[vous cherchez|tu cherches]]}, et s’il est à livrer ou à retirer sur place. Nous regardons le stock et les délais, et nous [[vous|te]] répondons ici.',
    keywords: 'dispo, disponible, stock, rupture, livrez, livraison, expédiez, taille, où trouver',
  },
  'to-check': {
    title: 'Question à vérifier',
    folder: 'Questions',
    body: 'Bonne question, et nous préférons ne pas [[vous|te]] répondre au hasard. {Nous vérifions auprès de l’équipe et nous revenons ici avec une réponse sûre|Le temps de demander à la bonne personne, et nous revenons ici avec une réponse fiable}.',
    keywords: '',
  },
  unclear: {
    title: 'Message à éclaircir',
    folder: 'Questions',
    body: '{Merci de [[votre|ton]] message|Merci de nous écrire} ! Nous voulons être sûrs de bien comprendre : [[pouvez-vous|peux-tu]] nous en dire un peu plus, avec un exemple ou une photo si [[vous en avez|tu en as]] ? Nous [[vous|te]] répondrons bien mieux ensuite.',
    keywords: 'comprends pas, pas compris, pas clair, comment ça, quoi, hein',
  },
  'to-private': {
    title: 'Continuer en message privé',
    folder: 'Service client',
    body: 'Pour regarder [[votre|ta]] situation de près, nous avons besoin de quelques détails qui ne regardent que [[vous|toi]]. [[Écrivez|Écris]]-nous en message privé : {une personne de l’équipe [[vous|te]] répond là-bas|l’équipe y lit chaque message}, et rien de personnel ne reste affiché ici.',
    keywords: 'mon dossier, mon compte, mon cas, ma situation, mon contrat, ma demande, en privé, en mp',
  },
  offer: {
    title: 'Offre ou campagne en cours',
    folder: 'Questions',
    body: 'Merci de demander ! {{#if campaign.name}}« {{campaign.name}} » dure jusqu’au {{campaign.end}} inclus{{#if campaign.link}}, et tout est expliqué là : {{campaign.link}}{{/if}}.{{else}}Durée et conditions figurent dans l’annonce.{{/if}} {Un point reste flou|Un détail manque} ? [[Écrivez|Écris]]-le ici.',
    keywords:
      'offre en cours, promo, promotion, code promo, jusqu’à quand, se termine quand, encore valable, valable jusque, conditions de l’offre',
  },
  'late-order': {
    title: 'Commande en retard',
    folder: 'Service client/Livraison',
    body: 'Cette attente est pénible, et nous en sommes {désolés|vraiment désolés}. Pour que nous retrouvions [[votre|ta]] commande, [[écrivez|écris]]-nous en message privé avec son numéro (ne le [[publiez|publie]] pas ici). Nous regardons tout de suite où elle en est et nous [[vous|te]] disons ce qui va se passer.',
    keywords: 'commande, colis, retard, livraison, livré, toujours pas reçu, rien reçu, toujours rien, suivi',
  },
  refund: {
    title: 'Demande de remboursement',
    folder: 'Service client',
    body: 'Nous sommes désolés d’en arriver là. Nous allons regarder [[votre|ton]] dossier avec attention : [[écrivez|écris]]-nous en message privé avec le numéro de commande et quelques mots sur ce qui ne va pas (rien de personnel ici). Nous [[vous|te]] dirons clairement ce que nous pouvons faire, et quand.',
    keywords:
      'remboursement, remboursé, rembourser, remboursez, retour, échange, payé deux fois, débité, prélevé',
  },
  'late-reply': {
    title: 'Excuses pour notre réponse tardive',
    folder: 'Service client',
    body: '{Pardon pour ce silence|Nous sommes désolés de ce silence} : [[votre|ton]] message méritait une réponse plus tôt. {Nous le reprenons maintenant|Nous nous y mettons maintenant}. Si [[vous nous avez|tu nous as]] écrit ailleurs aussi, [[dites|dis]]-nous simplement où, et nous reprenons tout au même endroit.',
    keywords:
      'pas de réponse, aucune réponse, sans réponse, répondez pas, répond pas, personne ne répond, jamais répondu, message resté',
  },
  'complaint-fault': {
    title: 'Plainte, la faute est chez nous',
    folder: 'Réclamations',
    body: '[[Vous avez|Tu as]] raison, et nous sommes désolés : [[vous étiez|tu étais]] en droit d’attendre mieux de nous. Pour réparer cela, nous avons besoin de comprendre : [[pouvez-vous|peux-tu]] nous raconter ce qui s’est passé en message privé ? {Une personne de l’équipe suivra [[votre|ton]] cas jusqu’au bout|La même personne [[vous|te]] suivra jusqu’au bout}.',
    keywords: 'déçu, inadmissible, erreur, cassé, abîmé, froid, sale, attente, accueil',
  },
  'complaint-no-fault': {
    title: 'Plainte, la faute n’est pas chez nous',
    folder: 'Réclamations',
    body: 'Merci de nous le dire franchement ; nous comprenons [[votre|ta]] déception. Il y a une raison à ce choix, et nous préférons [[vous|te]] l’expliquer plutôt que de laisser un doute : [[posez|pose]]-nous [[vos|tes]] questions ici ou en message privé. {Et si nous pouvons faire mieux, nous voulons le savoir|Et [[votre|ton]] avis compte pour la suite}.',
    keywords: 'dommage, trop cher, plus comme avant, supprimé, changé',
  },
  criticism: {
    title: 'Critique constructive',
    folder: 'Réclamations',
    body: '{Merci pour ce retour précis|Merci d’avoir pris le temps de détailler} : c’est exactement ce qui nous aide à progresser. Nous le transmettons à l’équipe, avec [[votre|ton]] exemple. {S’il y a autre chose à améliorer selon [[vous|toi]], nous lisons tout|[[Dites|Dis]]-nous si un autre point [[vous|te]] gêne, nous lisons tout}.',
    keywords:
      'améliorer, amélioration, serait bien, mieux si, pourriez, petit bémol, bémol, par contre, seul défaut, petite remarque',
  },
  resolved: {
    title: 'C’est réglé, pardon pour l’attente',
    folder: 'Réclamations',
    body: 'C’est réglé, et nous [[vous|te]] devons des excuses : cela a pris plus de temps que cela n’aurait dû. {Merci de [[votre|ta]] patience|Merci d’avoir tenu bon}. Si quelque chose cloche encore chez [[vous|toi]], [[dites|dis]]-le-nous ici ou en message privé.',
    keywords: 'toujours en panne, enfin réglé, depuis des jours, depuis une semaine, ça remarche, de retour',
  },
  thanks: {
    title: 'Merci pour un compliment',
    folder: 'Communauté',
    body: '{Un grand merci|Merci beaucoup} pour ces mots ! Nous les transmettons à toute l’équipe, et ils font vraiment plaisir. {Au plaisir de [[vous|te]] retrouver bientôt|À très bientôt}.',
    keywords: '',
  },
  praise: {
    title: 'Compliment pour une personne de l’équipe',
    folder: 'Communauté',
    body: '{Quel beau message|Voilà un message qui fait chaud au cœur} ! Nous le faisons lire à la personne concernée : {de quoi éclairer sa journée|nous imaginons déjà son sourire}. Merci d’avoir pris le temps de l’écrire, c’est précieux pour toute l’équipe.',
    keywords:
      'vendeur, vendeuse, conseiller, conseillère, serveur, serveuse, bénévole, personnel, accueil, professionnel, à l’écoute, gentillesse',
  },
  loyal: {
    title: 'Merci à une personne fidèle',
    folder: 'Communauté',
    body: '{Une fidélité pareille, ça nous touche|Quelle belle fidélité} ! Merci d’être là depuis {tout ce temps|le début ou presque} : c’est un peu grâce à [[vous|toi]] que l’aventure continue. Quel est [[votre|ton]] meilleur souvenir avec nous ?',
    keywords:
      'depuis des années, depuis toujours, fidèle, des années que, habitué, depuis le début, cliente depuis, client depuis',
  },
  emoji: {
    title: 'Emoji content',
    folder: 'Communauté',
    body: '{Merci, ça nous fait très plaisir|Merci, voilà qui met de bonne humeur} ! 😊 À bientôt.',
    keywords: '',
  },
  newcomer: {
    title: 'Bienvenue à une nouvelle personne',
    folder: 'Communauté',
    body: 'Bienvenue {parmi nous|par ici} ! Ici, nous partageons nos nouveautés et nos coulisses, et nous répondons aux questions. [[Dites|Dis]]-nous : comment [[nous avez-vous|nous as-tu]] découverts ?',
    keywords: 'je découvre, viens de découvrir, nouveau ici, nouvelle ici, première fois',
  },
  hello: {
    title: 'Bonjour tout simple',
    folder: 'Communauté',
    body: '{{#if time = evening, night}}Bonsoir{{else}}Bonjour{{/if}} et merci de [[votre|ton]] passage{{#if firstContact}}, et bienvenue ici{{/if}} ! {Si une question [[vous|te]] vient, nous sommes là|Une question, une envie ? Nous lisons tous les messages}.',
    keywords: '',
  },
  congratulations: {
    title: 'Félicitations',
    folder: 'Communauté',
    body: '{Toutes nos félicitations|Bravo, et toutes nos félicitations} ! {Merci de partager cette belle nouvelle avec nous|Quelle belle nouvelle, merci de la partager ici} : toute l’équipe s’en réjouit avec [[vous|toi]].',
    keywords:
      'diplôme, examen, naissance, mariage, marié, on a gagné, j’ai réussi, anniversaire, enfin reçu, fier',
  },
  season: {
    title: 'Vœux et fêtes',
    folder: 'Communauté',
    body: '{Merci pour ces bons vœux|Quelle gentille attention, merci} ! {{#if keyDate}}Belle fête à [[vous|toi]] aussi{{else}}Nos meilleurs vœux à [[vous|toi]] aussi{{/if}}, {et à toutes les personnes qui [[vous|te]] sont chères|entre proches et dans la bonne humeur}. L’équipe [[vous|te]] salue chaleureusement.',
    keywords:
      'bonne année, joyeux noël, bonnes fêtes, meilleurs vœux, joyeuses fêtes, belle année, joyeuses pâques',
  },
  suggestion: {
    title: 'Merci pour une idée',
    folder: 'Communauté',
    body: '{Voilà une idée qui mérite d’être étudiée|Tiens, bonne idée}, merci ! Nous ne savons pas encore si elle verra le jour, mais elle part dès maintenant chez les personnes qui décident. {D’autres avis ici ?|Et [[vous|toi]], comment [[l’imaginez-vous|l’imagines-tu]] exactement ?}',
    keywords:
      'une idée, suggestion, proposez, proposer, pourquoi pas, ajouter, vous devriez, faites une, à quand',
  },
  photo: {
    title: 'Photo partagée par quelqu’un',
    folder: 'Communauté',
    body: '{Superbe photo|Quelle jolie photo}, merci de la partager ! Nous aimerions la montrer sur notre page, en [[vous|te]] citant : [[seriez-vous|serais-tu]] d’accord ? [[Dites|Dis]]-le-nous ici ou en message privé ; sans accord de [[votre|ta]] part, nous n’en faisons rien.',
    keywords: 'photo, cliché, ma photo, voici, selfie, en image',
  },
  joke: {
    title: 'Répondre à une blague',
    folder: 'Communauté/Humour',
    body: '{Bon, nous avons ri, c’est malin|Vanne validée par toute l’équipe} ! 😄 {Nous cherchons encore la réplique ; en attendant, le point est pour [[vous|toi]]|La personne qui tient ce clavier s’avoue battue}.',
    keywords: 'mdr, ptdr, lol, haha, blague, mort de rire, xd',
  },
  job: {
    title: 'Emploi, stage, alternance',
    folder: 'Demandes/Emploi',
    body: 'Merci de l’intérêt que [[vous nous portez|tu nous portes]] ! [[Dites|Dis]]-nous en message privé quel poste ou quel stage [[vous cherchez|tu cherches]], et pour quand : nous [[vous|te]] dirons si une offre est ouverte et à qui envoyer [[votre|ta]] candidature. Inutile de publier [[votre|ton]] CV ou [[vos|tes]] coordonnées ici.',
    keywords:
      'emploi, recrutez, recrutement, poste, stage, stagiaire, alternance, candidature, cv, embauchez, postuler',
  },
  partnership: {
    title: 'Partenariat, influence',
    folder: 'Demandes',
    body: 'Merci d’avoir pensé à nous ! Pour une collaboration, [[écrivez|écris]]-nous en message privé avec quelques mots sur [[votre|ton]] projet, [[votre|ton]] public et le calendrier que [[vous imaginez|tu imagines]]. La personne qui s’en occupe [[vous|te]] répondra, {que ce soit oui ou non|dans un sens ou dans l’autre}.',
    keywords:
      'partenariat, collaboration, collab, influenceur, influenceuse, sponsor, ambassadeur, ambassadrice',
  },
  'wrong-page': {
    title: 'Ce n’est pas la bonne page',
    folder: 'Modération',
    body: 'Merci de [[votre|ton]] message ! {Il semble destiné à quelqu’un d’autre|Nous pensons qu’il vise une autre page} : ici, [[vous êtes|tu es]] chez {{brand.name}}. [[Cherchez|Cherche]] la page officielle du service voulu, {elle [[vous|te]] répondra mieux que nous|l’équipe concernée y aura la réponse} ; et pour tout ce qui nous touche, nous sommes là.',
    keywords:
      'mauvaise page, trompé de page, pas la bonne page, rien à voir avec vous, vous êtes bien, c’est bien ici',
  },
  'off-topic': {
    title: 'Hors sujet',
    folder: 'Modération',
    body: '{Merci de [[votre|ton]] commentaire|Merci de nous lire} ! Ici, nous aimerions que l’échange reste sur le sujet de la publication, pour que chacun s’y retrouve. {Pour le reste, [[écrivez|écris]]-nous en message privé, nous lisons tout|[[Votre|Ta]] remarque a sa place en message privé : nous lisons tout}.',
    keywords: 'rien à voir, hors sujet, politique, gouvernement, élections, complot, président',
  },
  'private-data': {
    title: 'Données personnelles publiées',
    folder: 'Modération',
    body: 'Un mot pour [[vous|te]] protéger : [[votre|ton]] commentaire montre des informations personnelles que tout le monde peut lire. Nous [[vous|te]] conseillons de {le supprimer|l’effacer} et de nous les envoyer plutôt en message privé. Nous pouvons aussi le masquer si [[vous préférez|tu préfères]].',
    keywords:
      'mon numéro, mon adresse, mon mail, joignable au, voici mon, appelez moi, mon tel, mon email, gmail',
  },
  rumour: {
    title: 'Rumeur : remettre les faits à plat',
    folder: 'Modération',
    body: '{Cette information circule, et nous comprenons qu’elle inquiète|Merci de poser la question ouvertement}. Ce que nous savons et pouvons vérifier est par ici : {{lien?|sur notre page, dans les dernières publications}}. S’il [[vous|te]] reste un doute, [[demandez|demande]]-nous : nous répondons avec des faits, et nous disons aussi ce que nous ne savons pas.',
    keywords: 'il paraît, rumeur, j’ai entendu, j’ai lu que, on m’a dit, est-ce vrai, c’est vrai que, fake',
  },
  spam: {
    title: 'Message promotionnel',
    folder: 'Modération',
    body: 'Nous gardons cet espace pour les échanges avec notre communauté. Les annonces et les liens sans rapport avec la publication n’y ont pas leur place et peuvent être masqués, comme le prévoit notre charte. Merci de [[votre|ta]] compréhension.',
    keywords: '',
  },
  insult: {
    title: 'Insulte : rester calme',
    folder: 'Modération',
    body: 'Nous entendons [[votre|ta]] colère, et nous voulons comprendre ce qui l’a causée. Nous demandons seulement que chacun, ici, reste respectueux : c’est la règle de notre charte. Si quelque chose s’est mal passé avec nous, [[racontez|raconte]]-le-nous en message privé : une personne de l’équipe [[vous|te]] lira et [[vous|te]] répondra.',
    keywords: '',
  },
  threat: {
    title: 'Menace : poser une limite',
    folder: 'Modération',
    body: 'Nous prenons [[votre|ton]] message au sérieux. Les propos qui visent la sécurité d’une personne n’ont pas leur place ici, et nous devons les signaler. Si un désaccord avec nous est à l’origine de cette colère, nous sommes prêts à en parler {calmement, en message privé|en message privé, avec calme}.',
    keywords: '',
  },
  crisis: {
    title: 'Incident en cours',
    folder: 'Crise',
    body: 'Nous savons qu’un incident est en cours et nous sommes désolés de ses conséquences pour [[vous|toi]]. Toute l’équipe y travaille. Ce que nous pouvons confirmer est publié par ici au fur et à mesure : {{lien?|sur notre page}}. Si [[vous êtes|tu es]] en difficulté à cause de cela, [[écrivez|écris]]-nous en message privé.',
    keywords: '',
  },
};
