import type { StarterTexts } from './situations.ts';

export const ASSOCIATION_FR: StarterTexts<'association'> = {
  'association-volunteer': {
    title: 'Devenir bénévole',
    folder: 'Demandes/Bénévolat',
    body: '{Quelle bonne nouvelle|Merci, ça nous touche} ! Pour donner du temps, même une heure de temps en temps, c’est par ici : {{lien?|un message privé suffit}}. [[Dites|Dis]]-nous ce que [[vous aimez|tu aimes]] faire et [[vos|tes]] disponibilités : {nous cherchons ensemble la mission qui [[vous|te]] va|il y a sûrement une mission qui [[vous|te]] va}.',
    keywords:
      'bénévole, bénévolat, aider, donner de mon temps, coup de main, donner un coup, rejoindre, m’engager, volontaire',
  },
  'association-donate': {
    title: 'Faire un don',
    folder: 'Demandes/Dons',
    body: 'Merci de vouloir nous soutenir, {c’est ce qui fait vivre nos actions|chaque don compte, même petit} ! La seule page officielle pour donner est par ici : {{lien?|le bouton Faire un don de notre page}}. Nous ne demandons jamais de coordonnées bancaires en commentaire ni en message.',
    keywords: 'don, dons, donner, faire un don, cagnotte, soutenir, virement, chèque, parrainer',
  },
  'association-use-of-donations': {
    title: 'À quoi servent les dons',
    folder: 'Questions/Transparence',
    body: '{La question est légitime|[[Vous avez|Tu as]] raison de poser la question}, et nous y répondons volontiers. Nos comptes et le détail des actions financées sont publiés par ici : {{lien?|sur notre site, rubrique Transparence}}. Si un chiffre n’est pas clair, [[demandez|demande]]-nous lequel et nous l’expliquons.',
    keywords:
      'où va l’argent, argent, salaires, frais de fonctionnement, transparence, comptes, à quoi sert, subventions, directeur',
  },
  'association-membership': {
    title: 'Adhérer',
    folder: 'Demandes',
    body: '{Bienvenue d’avance|Merci de vouloir nous rejoindre} ! Le montant de l’adhésion et le formulaire sont par ici : {{lien?|sur notre site, rubrique Adhérer}}. Si le montant est un frein, [[écrivez|écris]]-nous en message privé : {nous cherchons toujours une solution|nous en parlons simplement}.',
    keywords: 'adhérer, adhésion, cotisation, membre, inscription, inscrire, adhérent, licence, renouveler',
  },
  'association-event': {
    title: 'Infos sur un événement',
    folder: 'Questions/Événements',
    body: 'Merci de [[votre|ton]] intérêt ! Le programme, le lieu et l’inscription sont par ici : {{lien?|dans l’événement publié sur notre page}}. {[[Venez|Viens]] comme [[vous êtes|tu es]], à plusieurs si [[vous voulez|tu veux]]|Les curieux sont les bienvenus, seuls ou à plusieurs} ; pour une question d’accès, [[écrivez|écris]]-nous.',
    keywords:
      'événement, soirée, rendez-vous, programme, billet, inscription, participer, à quelle heure, lieu, concert, loto',
  },
  'association-goods': {
    title: 'Don d’objets, de vêtements',
    folder: 'Demandes/Dons',
    body: 'Merci d’y penser ! Nos besoins changent au fil des semaines : la liste du moment et les lieux de dépôt sont par ici, {{lien?|sur notre page}}. [[Envoyez|Envoie]]-nous une photo en message privé si [[vous hésitez|tu hésites]] : {nous [[vous|te]] dirons franchement si nous pouvons le prendre|si ce n’est pas pour nous, nous connaissons d’autres adresses}.',
    keywords:
      'vêtements, jouets, meubles, objets, collecte, déposer, couvertures, croquettes, livres, récupérez',
  },
  'association-need-help': {
    title: 'Quelqu’un a besoin d’aide',
    folder: 'Demandes',
    body: 'Merci de nous avoir écrit, {ce n’est pas toujours simple|il fallait oser}. [[Parlez|Parle]]-nous-en en message privé plutôt qu’ici, pour que cela reste entre nous : une personne formée lira et {[[vous|te]] dira ce que nous pouvons faire|[[vous|t’]] orientera au mieux}. En cas de danger immédiat, les secours passent d’abord.',
    keywords:
      'besoin d’aide, aidez-moi, je suis seul, à la rue, urgence, hébergement, colis alimentaire, en difficulté, qui peut',
  },
  'association-receipt': {
    title: 'Reçu fiscal',
    folder: 'Demandes/Dons',
    body: '{Merci encore pour [[votre|ton]] soutien|Merci pour [[votre|ton]] don} ! Les reçus et leur calendrier sont expliqués par ici : {{lien?|sur notre site, rubrique Dons}}. S’il [[vous|te]] manque le [[vôtre|tien]], nous en sommes désolés : [[envoyez|envoie]]-nous en message privé le mois du don, sans coordonnées ici, et nous le cherchons.',
    keywords: 'reçu fiscal, reçu, impôts, déduction, défiscaliser, attestation, justificatif, cerfa',
  },
  'association-solicited': {
    title: 'Trop de sollicitations',
    folder: 'Réclamations',
    body: 'Nous comprenons, et nous sommes désolés si nos appels ont été trop insistants. [[Envoyez|Envoie]]-nous en message privé le moyen par lequel [[vous avez été|tu as été]] sollicité (courrier, téléphone, rue), et nous demandons l’arrêt. {Soutenir une cause doit rester un choix|Personne ne doit se sentir forcé}.',
    keywords:
      'harcèlement, appels, courriers, insistant, dans la rue, démarchage, sollicité, relances, arrêtez de m’appeler, tous les jours',
  },
  'association-cancelled': {
    title: 'Événement annulé ou reporté',
    folder: 'Réclamations',
    body: 'Nous sommes désolés de cette annulation, {nous savons que certains venaient de loin|elle nous a coûté à nous aussi}. Les raisons et la suite sont expliquées par ici : {{lien?|dans la publication en tête de page}}. Pour un billet déjà pris, [[écrivez|écris]]-nous en message privé et nous regardons avec [[vous|toi]].',
    keywords: 'annulé, annulation, reporté, report, maintenu, billets déjà, dernière minute, nouvelle date',
  },
  'association-talk': {
    title: 'Intervention en classe, rencontre',
    folder: 'Demandes',
    body: '{Rencontrer du monde fait partie de ce que nous préférons|Ce sont nos plus beaux moments} ! [[Dites|Dis]]-nous en message privé le lieu, l’âge ou le nombre de participants et la période : {nos bénévoles regardent qui peut venir|nous cherchons une personne disponible}. Nous avons aussi des documents à prêter.',
    keywords:
      'intervenir, intervention, classe, école, élèves, conférence, atelier, sensibilisation, forum, stand',
  },
  'association-support': {
    title: 'Merci à qui nous soutient',
    folder: 'Communauté',
    body: '{Merci du fond du cœur|Un immense merci} ! Ce sont des personnes comme [[vous|toi]] qui rendent tout cela possible, et nous le dirons aux bénévoles. {En partager un mot autour de [[vous|toi]] aide déjà beaucoup|Un partage de cette publication aide aussi}.',
    keywords:
      'bravo aux bénévoles, beau combat, continuez, merci à vous, belle cause, je soutiens, bon courage, belle action, bénévoles',
  },
};
