const FEMININE_WORDS = new Set(
  `commande demande boutique semaine famille fille mère visite part facture livraison réponse remarque patience place table
  carte photo vidéo chambre maison voiture robe montre page question région ville rue porte ligne liste marque note
  fleur couleur valeur faveur peur chaleur belle bonne nouvelle petite grande première dernière prochaine gentille
  fête journée soirée soif faim santé vie voix fin main peau tête lettre clé clef chaussure taille pointure raison
  plainte vue copine cliente sœur femme grand-mère bague lampe bougie boîte caisse banque poste`.split(/\s+/),
);
const MASCULINE_WORDS = new Set(
  `message colis compte panier numéro nom prénom mail courriel retour commentaire avis produit problème choix magasin séjour
  soutien temps code téléphone service rendez-vous chien chat mari fils père grand-père frère copain client côté comité musée
  génie silence beau bon nouveau petit grand premier dernier prochain gentil sac cadeau jour mois vol trajet voyage
  devis dossier paiement prix projet quartier pays vélo canapé lit plat repas café thé bureau métier mot texte post
  profil lien site formulaire justificatif ticket reçu carnet livre jardin sourire cœur goût style parcours point`.split(
    /\s+/,
  ),
);
const FEMININE_END =
  /(?:[tsx]ion|t[éi]e?|ée|[^u]ie|[ae]nce|ure|[eë]tte|ise|esse|ude|ade|elle|ère|euse|ille|enne|trice|aine|aison|que)$/u;
const MASCULINE_END = /(?:age|ment|eau|isme|et|ier|oir|ail|al|in|is|ant|on|eur|um|uit|at|ou)$/u;

/** "ton" or "ta" for what is said with "votre" before this word, lower case; null: its gender is not known. */
export function possessiveOf(word: string): 'ton' | 'ta' | null {
  if (/^(?:[aeiouyàâäéèêëîïôöùûüœæ]|h(?!éros|asard|aut|all|angar|onte|ublot))/u.test(word)) return 'ton';
  const singular = word.replace(/s$/u, '');
  for (const one of [word, singular]) {
    if (FEMININE_WORDS.has(one)) return 'ta';
    if (MASCULINE_WORDS.has(one)) return 'ton';
  }
  if (FEMININE_END.test(word)) return 'ta';
  return MASCULINE_END.test(word) ? 'ton' : null;
}
