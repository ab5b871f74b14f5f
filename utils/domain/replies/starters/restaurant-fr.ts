import type { StarterTexts } from './situations.ts';

export const RESTAURANT_FR: StarterTexts<'restaurant'> = {
  'restaurant-booking': {
    title: 'Réserver une table',
    folder: 'Questions/Réservation',
    body: '{Avec grand plaisir|Quelle bonne idée} ! Pour réserver, c’est par ici : {{lien?|le bouton Réserver de notre page}}. Les commentaires ne réservent pas de table, {alors mieux vaut attendre la confirmation|seule la confirmation compte}. Nous avons hâte de [[vous|te]] recevoir !',
    keywords:
      'réserver, réservation, une table, table pour, de la place, personnes, couverts, ce soir, samedi soir',
  },
  'restaurant-full': {
    title: 'Complet',
    folder: 'Questions/Réservation',
    body: 'Nous sommes désolés, la salle se remplit vite {ces temps-ci|en ce moment} et nous préférons bien servir moins de tables. [[Donnez|Donne]]-nous en message privé le jour et le nombre de personnes : nous [[vous|te]] prévenons {si une table se libère|au premier désistement}.',
    keywords:
      'complet, plus de place, pas de place, jamais de place, impossible de réserver, refusés, liste d’attente, plein',
  },
  'restaurant-menu': {
    title: 'Carte et plat du jour',
    folder: 'Questions/Carte',
    body: '{Merci de [[votre|ta]] gourmandise|Bonne question, et elle donne faim} ! La carte et ses prix à jour sont par ici : {{lien?|sur notre page, rubrique Menu}}. Elle suit les saisons, donc certains plats vont et viennent : [[dites|dis]]-nous lequel [[vous|te]] fait envie et nous vérifions en cuisine.',
    keywords: 'carte, menu, plat du jour, formule, dessert, au menu, plats, vous servez, brunch, ardoise',
  },
  'restaurant-allergens': {
    title: 'Allergènes',
    folder: 'Questions/Carte',
    body: 'Merci de poser la question, c’est important. La liste des allergènes de chaque plat est disponible sur place et par ici : {{lien?|sur demande en message privé}}. [[Dites|Dis]]-nous ce que [[vous évitez|tu évites]] dès la réservation et [[rappelez|rappelle]]-le en salle : {la cuisine dira franchement ce qui est possible|si nous avons un doute, nous le disons}.',
    keywords:
      'allergie, allergique, allergènes, gluten, sans gluten, lactose, arachide, cœliaque, fruits à coque, intolérant',
  },
  'restaurant-vegetarian': {
    title: 'Plats végétariens ou véganes',
    folder: 'Questions/Carte',
    body: '{Il y a de quoi se régaler sans viande|Bien sûr que le végétal a sa place ici} ! Les plats végétariens sont signalés sur la carte : {{lien?|sur notre page, rubrique Menu}}. Pour une table végane, [[prévenez|préviens]]-nous en réservant : {le chef aime qu’on lui laisse un peu de temps|la cuisine s’y prépare mieux ainsi}.',
    keywords: 'végétarien, végétarienne, végan, vegan, végane, végé, sans viande, halal, casher, pescétarien',
  },
  'restaurant-terrace': {
    title: 'Terrasse, chiens, enfants, accès',
    folder: 'Questions',
    body: 'Merci de [[votre|ta]] question ! Terrasse, chaises hautes, accès en fauteuil, chiens : {la réponse tient souvent à la table choisie|tout dépend de la table}. [[Précisez|Précise]]-le au moment de réserver, {{lien?|en ligne ou par message privé}}, et nous [[vous|te]] gardons l’endroit qui convient le mieux s’il est libre.',
    keywords:
      'terrasse, chien, chiens, enfants, chaise haute, poussette, fauteuil, pmr, dehors, en extérieur, animaux',
  },
  'restaurant-takeaway': {
    title: 'À emporter et livraison',
    folder: 'Questions',
    body: '{Oui, nos plats savent voyager|Nos plats voyagent volontiers} ! Ce qui s’emporte ou se fait livrer est par ici : {{lien?|sur notre page, rubrique Commander}}. Quelques plats restent en salle parce qu’ils n’aiment pas attendre ; {demander avant évite les déceptions|en cas de doute, un message et nous [[vous|te]] disons}.',
    keywords:
      'à emporter, emporter, livrez-vous, uber eats, deliveroo, livraison à domicile, take away, commander, à domicile',
  },
  'restaurant-group': {
    title: 'Groupe, fête, privatisation',
    folder: 'Questions/Réservation',
    body: 'Merci de penser à nous pour ce moment ! [[Racontez|Raconte]]-nous en message privé le jour souhaité, le nombre de personnes et l’ambiance dont [[vous rêvez|tu rêves]] : {nous [[vous|te]] disons ce que la salle permet|nous voyons ce qui est possible}, avec un menu et un prix clairs.',
    keywords:
      'groupe, privatiser, privatisation, anniversaire, mariage, baptême, séminaire, repas d’entreprise, grande table, evjf',
  },
  'restaurant-dish': {
    title: 'Plat raté, pardon',
    folder: 'Réclamations',
    body: 'Ce n’est pas ce que nous voulons voir arriver à table, et nous en sommes désolés. Merci de le dire : [[racontez|raconte]]-nous en message privé le jour, le plat et ce qui n’allait pas. {Le chef lit ces retours|La cuisine reprend chaque retour de ce genre}, et nous voudrions regagner [[votre|ta]] confiance.',
    keywords:
      'froid, tiède, pas cuit, trop cuit, cru, fade, immangeable, pas bon, infect, surgelé, salé, sec',
  },
  'restaurant-slow': {
    title: 'Service trop lent ou froid, pardon',
    folder: 'Réclamations',
    body: 'Attendre ou se sentir de trop gâche le meilleur des repas : nous sommes désolés de cet accueil. [[Dites|Dis]]-nous en message privé quel jour c’était, {nous en parlons avec l’équipe de salle|nous reprenons ce service avec l’équipe}, sans chercher d’excuse. [[Vous méritiez|Tu méritais]] mieux.',
    keywords:
      'attente, attendu, lent, service long, une heure, serveur, serveuse, désagréable, mal reçus, oubliés, accueil froid',
  },
  'restaurant-ill': {
    title: 'Malade après un repas',
    folder: 'Crise',
    body: 'Nous sommes très inquiets de lire cela, et désolés que [[vous ayez|tu aies]] passé un si mauvais moment. En cas de symptômes, l’avis d’un médecin passe avant tout. [[Écrivez|Écris]]-nous vite en message privé le jour, l’heure et les plats : {nous vérifions en cuisine sans attendre|la personne responsable de la cuisine reprend tout avec [[vous|toi]]}.',
    keywords:
      'malade, malades, intoxication, vomi, vomir, mal au ventre, indigestion, gastro, hygiène, cafard',
  },
  'restaurant-bill': {
    title: 'Addition jugée trop chère',
    folder: 'Réclamations',
    body: 'Merci de le dire franchement ; nous comprenons que l’addition puisse surprendre. {Nos prix suivent les produits et le travail de l’équipe|Derrière chaque prix, il y a des produits et des heures en cuisine}, et ils sont sur la carte : {{lien?|sur notre page, rubrique Menu}}. Si une ligne semble fausse, [[écrivez|écris]]-nous en message privé.',
    keywords:
      'addition, trop cher, hors de prix, arnaque, petites portions, portion, pour ce prix, excessif, cher pour',
  },
  'restaurant-meal-praise': {
    title: 'Merci pour un repas aimé',
    folder: 'Communauté',
    body: '{Merci, la cuisine a le sourire|Merci, lu à voix haute en cuisine} ! Savoir que [[vous avez|tu as]] passé un bon moment à table, c’est notre plus belle récompense. {Quel plat [[vous|te]] ferait revenir|Quel plat faut-il absolument garder à la carte} ?',
    keywords:
      'régalé, régal, délicieux, excellent, bon repas, un délice, chef, très bon, savoureux, meilleur',
  },
};
