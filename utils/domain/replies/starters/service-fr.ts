import type { StarterTexts } from './situations.ts';

export const SERVICE_FR: StarterTexts<'service'> = {
  'service-appointment': {
    title: 'Prendre rendez-vous',
    folder: 'Service client/Rendez-vous',
    body: '{Avec plaisir|Volontiers} ! Le plus simple pour un rendez-vous : {{lien?|nous écrire en message privé}}. [[Indiquez|Indique]] le sujet et les moments qui [[vous|te]] conviennent, et nous cherchons {un créneau qui va bien|le créneau le plus proche}.',
    keywords: 'rendez-vous, rdv, prendre rendez-vous, créneau, réserver, passer chez, disponibilités',
  },
  'service-reschedule': {
    title: 'Déplacer ou annuler un rendez-vous',
    folder: 'Service client/Rendez-vous',
    body: 'Pas de souci, {merci de nous prévenir|merci de nous le dire} ! [[Envoyez|Envoie]]-nous en message privé le jour prévu et deux ou trois moments qui [[vous|te]] arrangent : nous regardons ce qui est libre et nous [[vous|te]] confirmons le changement.',
    keywords:
      'décaler, reporter, déplacer, annuler mon rendez-vous, changer la date, empêchement, changer de créneau',
  },
  'service-missed-visit': {
    title: 'Intervention manquée, pardon',
    folder: 'Réclamations',
    body: '[[Vous nous avez|Tu nous as]] attendus pour rien, et nous en sommes vraiment désolés. [[Envoyez|Envoie]]-nous en message privé le jour et l’heure qui étaient prévus : nous cherchons ce qui a bloqué de notre côté et nous fixons avec [[vous|toi]] {la suite|un nouveau passage}, en priorité.',
    keywords:
      'pas venu, personne n’est venu, technicien, attendu toute, posé un lapin, jamais passé, pas présenté, lapin',
  },
  'service-quote': {
    title: 'Demande de devis',
    folder: 'Questions/Devis',
    body: 'Merci de penser à nous pour ce projet ! Pour un devis juste, [[racontez|raconte]]-nous en message privé ce qu’il y a à faire, avec une photo si possible et [[votre|ta]] commune. {Nous revenons vers [[vous|toi]] avec un chiffrage clair|L’équipe prépare ensuite un chiffrage clair}, sans engagement.',
    keywords: 'devis, estimation, chiffrage, chiffrer, combien pour, tarif pour, coûterait',
  },
  'service-area': {
    title: 'Secteur d’intervention',
    folder: 'Questions',
    body: 'Merci de [[votre|ta]] question ! {Notre secteur est décrit par ici|La carte de notre secteur est par ici} : {{lien?|sur notre page, rubrique Informations}}. [[Donnez|Donne]]-nous simplement [[votre|ta]] commune, sans l’adresse, et nous [[vous|te]] disons si nous pouvons venir.',
    keywords:
      'intervenez, intervention, secteur, déplacez, région, jusqu’à, dans le coin, venez à, zone, couvrez',
  },
  'service-invoice': {
    title: 'Facture à expliquer',
    folder: 'Service client/Facturation',
    body: 'Une facture doit se comprendre au premier coup d’œil, et nous sommes désolés si ce n’est pas le cas. [[Écrivez|Écris]]-nous en message privé avec sa date et la ligne qui pose question (pas de numéro ici) : {nous la relisons ensemble|nous la reprenons ligne par ligne}, et toute erreur de notre part sera reconnue.',
    keywords:
      'facture, facturé, facturation, surfacturé, prélèvement, montant, trop payé, augmentation, prélevé',
  },
  'service-cancel': {
    title: 'Résiliation, départ',
    folder: 'Service client/Contrat',
    body: 'C’est [[votre|ton]] choix, et nous le respectons. La marche à suivre est par ici : {{lien?|dans l’espace client, rubrique Contrat}}. Si une étape bloque, [[écrivez|écris]]-nous en message privé et nous [[vous|te]] guidons ; {et si [[vous voulez|tu veux]] nous dire pourquoi, nous écoutons|la raison de ce départ nous intéresse aussi, si [[vous voulez|tu veux]] la partager}.',
    keywords:
      'résilier, résiliation, résilie, annuler mon contrat, désabonner, désinscrire, je pars, abonnement, changer d’opérateur',
  },
  'service-technical': {
    title: 'Problème technique',
    folder: 'Service client/Technique',
    body: '{Nous sommes désolés de ce contretemps|Désolés, c’est agaçant} ! Pour [[vous|te]] aider, il nous faut trois choses en message privé : ce que [[vous faisiez|tu faisais]], le message affiché, et l’appareil. [[Essayez|Essaie]] en attendant de tout fermer puis de relancer ; {cela suffit parfois|ce geste simple règle bien des cas}.',
    keywords:
      'marche pas, marche plus, fonctionne pas, fonctionne plus, bug, bugue, plante, message d’erreur, application, appli',
  },
  'service-login': {
    title: 'Compte ou mot de passe',
    folder: 'Service client/Technique',
    body: 'Être à la porte de son propre compte, c’est pénible. [[Demandez|Demande]] d’abord un nouveau mot de passe sur la page de connexion : {{lien?|lien « Mot de passe oublié »}}. Si rien n’arrive, [[écrivez|écris]]-nous en message privé ; nous ne demandons jamais de mot de passe, {ni ici ni ailleurs|nulle part}.',
    keywords:
      'mot de passe, me connecter, connexion, compte bloqué, identifiant, espace client, code, accès à mon compte',
  },
  'service-callback': {
    title: 'Injoignable au téléphone',
    folder: 'Réclamations',
    body: 'Nous sommes désolés : nous joindre devrait être simple. [[Expliquez|Explique]]-nous en message privé de quoi il s’agit et quand [[vous|te]] joindre ; {nous passons le relais à la bonne personne|la bonne personne reprend [[votre|ta]] demande}, pour ne pas [[vous|te]] faire attendre encore au bout du fil.',
    keywords:
      'rappeler, rappelle, rappelez, injoignable, joindre, standard, téléphone, répondeur, décroche, hotline, au bout du fil',
  },
  'service-outage': {
    title: 'Panne ou coupure générale',
    folder: 'Crise',
    body: 'Nous sommes désolés de cette coupure. {L’équipe technique y travaille|Les équipes techniques sont dessus}, et nous publions l’avancement par ici : {{lien?|en tête de notre page}}. Nous préférons ne pas donner d’heure de retour avant d’en être sûrs ; {merci de [[votre|ta]] patience|merci de tenir bon avec nous}.',
    keywords:
      'panne, coupure, coupé, plus de réseau, plus internet, hors service, maintenance, en rade, tout est down',
  },
  'service-lead-time': {
    title: 'Délai d’un traitement',
    folder: 'Questions',
    body: 'Merci de [[votre|ta]] question ! {Le délai varie selon la demande et la saison|Tout dépend de la demande et de la période}, et nous ne voulons pas [[vous|te]] donner un chiffre au hasard. [[Dites|Dis]]-nous de quoi il s’agit, ici sans détail personnel ou en message privé : nous vérifions où en sont les plannings.',
    keywords: 'délai, combien de temps, sous quel délai, durée, long, dans combien de temps, quand pensez',
  },
  'service-good-work': {
    title: 'Merci pour un travail soigné',
    folder: 'Communauté',
    body: '{Merci, ce retour va droit au cœur de l’équipe|Merci d’avoir pris le temps de le dire} ! Une intervention qui se passe bien, c’est ce que nous cherchons chaque jour. {À [[votre|ton]] service|Toujours à [[votre|ton]] écoute} pour la suite.',
    keywords:
      'intervention, technicien, rapide, réparé, impeccable, efficace, dépanné, travail soigné, pro, réactif',
  },
};
