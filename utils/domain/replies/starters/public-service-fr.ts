import type { StarterTexts } from './situations.ts';

export const PUBLIC_SERVICE_FR: StarterTexts<'public_service'> = {
  'public-procedure': {
    title: 'Démarche, papiers',
    folder: 'Questions/Démarches',
    body: 'Merci de [[votre|ta]] question ! Les pièces à réunir et les étapes sont par ici : {{lien?|sur notre site, rubrique Démarches}}. Si [[votre|ta]] situation sort du cas général, [[écrivez|écris]]-nous en message privé, sans document ici : {un agent [[vous|te]] guidera|nous [[vous|te]] orientons vers le bon service}.',
    keywords:
      'carte d’identité, passeport, démarche, papiers, document, formulaire, acte de naissance, justificatif, pièces, attestation',
  },
  'public-appointment': {
    title: 'Rendez-vous au guichet',
    folder: 'Questions/Démarches',
    body: '{Les rendez-vous se prennent par ici|Pour un rendez-vous, c’est par ici} : {{lien?|sur notre site ou à l’accueil}}. De nouveaux créneaux s’ouvrent quand d’autres s’annulent, {cela vaut la peine de regarder à nouveau|un second passage est souvent utile}. Si c’est urgent, [[dites|dis]]-nous pourquoi en message privé et nous cherchons avec [[vous|toi]].',
    keywords:
      'rendez-vous, rdv, créneau, guichet, accueil, aucun créneau, prendre rendez-vous, mairie, sans rendez-vous',
  },
  'public-report': {
    title: 'Signalement : voirie, éclairage, propreté',
    folder: 'Demandes/Signalements',
    body: '{Merci de ce signalement|Merci d’ouvrir l’œil}, il est utile à tout le monde. Pour qu’il arrive au bon service, [[indiquez|indique]]-nous {la rue et un repère|l’endroit précis}, avec une photo si possible, ici ou par là : {{lien?|en message privé}}. Nous transmettons et [[vous|te]] disons ce qui est prévu.',
    keywords:
      'trou, nid de poule, lampadaire, éclairage, dépôt sauvage, signaler, trottoir, dangereux, tags, sale, épave',
  },
  'public-works': {
    title: 'Travaux et circulation',
    folder: 'Questions/Travaux',
    body: 'Nous sommes désolés de la gêne, {nous savons qu’elle pèse au quotidien|elle est réelle pour les riverains}. Le plan des travaux, les déviations et l’avancement sont par ici : {{lien?|sur notre site, rubrique Travaux}}. Un accès bloqué chez [[vous|toi]] ? [[Écrivez|Écris]]-nous en message privé et nous prévenons l’équipe du chantier.',
    keywords:
      'travaux, chantier, route barrée, déviation, bouchons, circulation, rue fermée, stationnement, pelleteuse',
  },
  'public-waste': {
    title: 'Collecte des déchets',
    folder: 'Demandes/Signalements',
    body: '{Désolés pour ce passage manqué ou ce doute|Nous sommes désolés si la tournée n’est pas passée}. Le calendrier de collecte et les consignes de tri sont par ici : {{lien?|sur notre site, rubrique Déchets}}. [[Donnez|Donne]]-nous le nom de la rue en message privé : nous vérifions la tournée avec le service.',
    keywords:
      'poubelle, poubelles, ordures, collecte, éboueurs, encombrants, déchetterie, tri, bacs, ramassage, passés',
  },
  'public-school': {
    title: 'École, cantine, garderie',
    folder: 'Questions/Enfance',
    body: 'Merci de [[votre|ta]] question ! Inscriptions, tarifs et menus sont par ici : {{lien?|sur notre site, rubrique Enfance}}. Pour la situation d’un enfant, [[écrivez|écris]]-nous en message privé, {son nom n’a pas à figurer ici|sans rien dire de lui ici} : le service concerné [[vous|te]] répondra.',
    keywords:
      'école, cantine, garderie, crèche, périscolaire, centre de loisirs, inscription, rentrée, menu, place en crèche',
  },
  'public-file': {
    title: 'Dossier qui n’avance pas',
    folder: 'Réclamations',
    body: 'Attendre sans savoir est éprouvant, et nous en sommes désolés. [[Envoyez|Envoie]]-nous en message privé le type de demande et le mois du dépôt, sans aucun numéro ici. {Nous demandons au service où en est le dossier|Nous faisons le point avec le service} et nous [[vous|te]] répondons, même si c’est pour dire qu’il faut encore patienter.',
    keywords:
      'dossier, aucune nouvelle, toujours en attente, depuis des mois, mois d’attente, instruction, ma demande, bloqué, relance',
  },
  'public-decision': {
    title: 'Désaccord avec une décision',
    folder: 'Réclamations',
    body: 'Nous comprenons que cette décision ne plaise pas à tout le monde, et [[votre|ton]] avis a sa place ici. {Les raisons et les débats sont publics|Le débat qui l’a précédée est public} : {{lien?|sur notre site, rubrique Délibérations}}. [[Vous pouvez|Tu peux]] aussi en parler de vive voix aux réunions ouvertes à tous.',
    keywords:
      'impôts, taxe, élus, maire, gaspillage, notre argent, décision, honteux, inutile, vote, conseil municipal',
  },
  'public-noise': {
    title: 'Bruit, voisinage, incivilités',
    folder: 'Demandes/Signalements',
    body: 'Merci de nous en parler, {vivre avec cela use vraiment|nous comprenons que cela use}. [[Décrivez|Décris]]-nous le lieu et les heures en message privé, {sans nommer personne ici|en laissant les noms de côté ici}. Nous [[vous|te]] dirons quel service peut agir et comment ; si la situation est dangereuse sur le moment, les secours passent d’abord.',
    keywords:
      'bruit, tapage, voisin, voisins, incivilités, rodéos, scooters, musique la nuit, insécurité, crottes',
  },
  'public-event': {
    title: 'Fête, marché, sortie',
    folder: 'Questions/Agenda',
    body: '{Ravis que cela [[vous|te]] tente|Merci de [[votre|ton]] intérêt} ! Le programme, les accès et les horaires sont par ici : {{lien?|sur notre site, rubrique Agenda}}. {En cas de météo difficile, c’est cette page qui fait foi|Les changements de dernière minute y sont publiés aussi}. Au plaisir de [[vous|t’]]y croiser !',
    keywords:
      'marché, fête, feu d’artifice, brocante, concert, programme, vide-grenier, spectacle, piscine, médiathèque',
  },
  'public-transport': {
    title: 'Bus, transports',
    folder: 'Questions/Transports',
    body: 'Nous sommes désolés si le trajet a été compliqué. Horaires, arrêts et perturbations sont par ici : {{lien?|sur la page du réseau de transport}}. [[Indiquez|Indique]]-nous la ligne, l’arrêt et l’heure : {nous le faisons remonter à l’exploitant|nous transmettons à l’équipe du réseau} et nous [[vous|te]] disons ce qu’elle répond.',
    keywords:
      'bus, tram, arrêt, ligne, navette, horaires de bus, retard du bus, ticket, abonnement de transport, métro',
  },
  'public-emergency': {
    title: 'Urgence : qui prévenir',
    folder: 'Crise',
    body: 'Si quelqu’un est en danger, il faut prévenir les secours sans attendre : le 112 répond partout en Europe. {Cette page n’est pas surveillée en continu|Ici, nous ne lisons pas les messages en continu}. Les consignes du moment sont par ici : {{lien?|en tête de notre site}} ; [[mettez-vous|mets-toi]] à l’abri d’abord.',
    keywords:
      'urgence, inondation, incendie, feu, accident, alerte, sirène, évacuer, secours, danger, tempête',
  },
  'public-agents': {
    title: 'Merci pour les agents',
    folder: 'Communauté',
    body: '{Merci pour elles et pour eux|Merci, ce message leur sera lu} ! Le travail des agents se voit surtout quand il manque, alors [[vos|tes]] mots comptent beaucoup. {Nous les transmettons au service|Ils seront affichés dans le service concerné}.',
    keywords:
      'agents, jardiniers, fleurissement, propre, accueil, service technique, pompiers, secrétaire, bravo à la ville, belle ville',
  },
};
