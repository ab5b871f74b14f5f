import type { StarterTexts } from './situations.ts';

export const SHOP_FR: StarterTexts<'shop'> = {
  'shop-click-and-collect': {
    title: 'Retrait en magasin',
    folder: 'Questions/Commande',
    body: '{Oui, le retrait sur place existe|C’est possible}, et le mode d’emploi est par ici : {{lien?|sur notre site, au moment du panier}}. [[Attendez|Attends]] bien le message qui confirme que tout est prêt avant de passer ; {nous gardons les commandes de côté|la commande patiente derrière le comptoir}.',
    keywords:
      'retrait, retirer, click and collect, click & collect, en magasin, récupérer, venir chercher, drive, en boutique',
  },
  'shop-shipping-cost': {
    title: 'Frais et pays de livraison',
    folder: 'Questions/Livraison',
    body: 'Merci de [[votre|ta]] question ! Les frais dépendent du poids et de la destination : tout est détaillé par ici, {{lien?|sur notre site, rubrique Livraison}}. [[Vous cherchez|Tu cherches]] un pays ou un mode précis ? [[Dites|Dis]]-le-nous et {nous vérifions|nous regardons}.',
    keywords:
      'frais de port, frais de livraison, livraison gratuite, livrez en, belgique, suisse, étranger, point relais, international',
  },
  'shop-returns': {
    title: 'Retour et échange, mode d’emploi',
    folder: 'Questions/Commande',
    body: 'Une taille, une couleur qui ne va pas, cela arrive ! Les étapes et les délais de retour sont par ici : {{lien?|sur notre site, rubrique Retours}}. Si [[vous bloquez|tu bloques]] à une étape, [[écrivez|écris]]-nous en message privé, {nous [[vous|te]] guidons|nous regardons cela ensemble}.',
    keywords:
      'échanger, renvoyer, retourner, retour, échange, bon de retour, changer de taille, ne me va pas',
  },
  'shop-size': {
    title: 'Choisir sa taille',
    folder: 'Questions/Produits',
    body: '{Bonne question à se poser avant|Bon réflexe de demander} ! Le guide des tailles est par ici : {{lien?|sur la page du produit}}. [[Dites|Dis]]-nous quel modèle [[vous|te]] plaît et ce que [[vous portez|tu portes]] d’habitude : nous [[vous|te]] dirons s’il taille {petit ou grand|juste ou ample}.',
    keywords:
      'taille, pointure, taille grand, taille petit, guide des tailles, mesures, dimensions, xl, coupe',
  },
  'shop-damaged': {
    title: 'Article arrivé abîmé, pardon',
    folder: 'Réclamations',
    body: 'Ouvrir son colis et trouver un article abîmé, c’est rageant : nous en sommes vraiment désolés. [[Envoyez|Envoie]]-nous en message privé une photo de l’article et de l’emballage, avec le numéro de commande. {Nous cherchons avec [[vous|toi]] une solution juste|Nous regardons avec [[vous|toi]] ce qui est possible}, sans discuter de qui a fait quoi.',
    keywords: 'abîmé, cassé, endommagé, défectueux, rayé, déchiré, en morceaux, arrivé ouvert, troué, brisé',
  },
  'shop-wrong-item': {
    title: 'Erreur d’article, pardon',
    folder: 'Réclamations',
    body: 'Ce n’est pas ce que [[vous aviez|tu avais]] commandé, et l’erreur vient de chez nous : pardon. [[Envoyez|Envoie]]-nous en message privé une photo de l’article reçu et le numéro de commande. {Nous voyons le stock et la suite avec [[vous|toi]]|Nous reprenons la commande avec [[vous|toi]]}, retour compris.',
    keywords:
      'mauvais article, pas le bon, pas la bonne, trompé, erreur de commande, mauvaise taille, mauvaise couleur, manque, incomplet, au lieu',
  },
  'shop-restock': {
    title: 'Retour en stock',
    folder: 'Questions/Produits',
    body: '{Beaucoup le guettent avec [[vous|toi]]|Ce modèle est très demandé} ! Nous ne voulons pas donner de date sans en être sûrs : [[dites|dis]]-nous le modèle et la taille, nous demandons à l’équipe des achats. L’alerte de retour s’active par ici : {{lien?|sur la page du produit}}.',
    keywords:
      'réassort, restock, retour en stock, de nouveau disponible, rupture, épuisé, plus en stock, reviendra, remettre en vente',
  },
  'shop-payment': {
    title: 'Moyens de paiement',
    folder: 'Questions/Commande',
    body: 'Merci de [[votre|ta]] question ! Les moyens de paiement acceptés, en ligne et sur place, sont listés par ici : {{lien?|sur notre site, rubrique Paiement}}. Si un paiement refuse de passer, [[écrivez|écris]]-nous en message privé, {sans jamais envoyer de numéro de carte|mais jamais avec un numéro de carte}.',
    keywords:
      'paiement, payer, paypal, plusieurs fois, carte, chèque, espèces, trois fois, apple pay, ticket',
  },
  'shop-promo-code': {
    title: 'Code promo qui ne passe pas',
    folder: 'Service client',
    body: 'Un code qui ne passe pas à la dernière étape, c’est frustrant, désolés ! {Certains codes ont une date ou un montant minimum|Un code peut dépendre d’une date ou d’un montant} : les conditions sont par ici, {{lien?|dans le message où il a été donné}}. S’il devrait marcher, [[envoyez|envoie]]-nous une capture en message privé et nous vérifions.',
    keywords:
      'code promo, code, promo, promotion, réduction, soldes, bon d’achat, ne s’applique pas, remise, black friday',
  },
  'shop-origin': {
    title: 'Origine et fabrication',
    folder: 'Questions/Produits',
    body: '{Nous aimons cette question|Merci de [[vous |t’]]y intéresser} ! L’origine et la composition de chaque article sont indiquées par ici : {{lien?|sur la page du produit}}. [[Dites|Dis]]-nous lequel [[vous |t’]]intéresse : si une information manque, nous la demandons à l’atelier plutôt que de supposer.',
    keywords:
      'fabriqué, fabrication, origine, made in, france, composition, matière, coton, provenance, bio, chine',
  },
  'shop-repair': {
    title: 'Garantie et réparation',
    folder: 'Service client',
    body: 'Nous sommes désolés que l’article n’ait pas tenu comme il devait. [[Envoyez|Envoie]]-nous en message privé une photo, le modèle et le mois d’achat : {nous regardons ce que couvre la garantie|nous vérifions la garantie} et ce qui peut se réparer, et nous [[vous|te]] répondons clairement.',
    keywords: 'garantie, sav, réparer, réparation, pièce, tombé en panne, usé, lâché, décousu, marche plus',
  },
  'shop-gift': {
    title: 'Idée cadeau',
    folder: 'Questions/Produits',
    body: '{Chercher un cadeau ensemble, nous adorons|Une mission cadeau, parfait} ! [[Dites|Dis]]-nous pour qui, pour quelle occasion et quel budget à peu près : nous [[vous|te]] proposons {deux ou trois idées|quelques pistes}. Les cartes et les emballages cadeaux sont par ici : {{lien?|sur notre site, rubrique Cadeaux}}.',
    keywords:
      'cadeau, offrir, carte cadeau, emballage, idée cadeau, fête des mères, noël, anniversaire de, faire plaisir à',
  },
  'shop-love-it': {
    title: 'Coup de cœur pour un article',
    folder: 'Communauté',
    body: '{Merci, l’équipe va rougir|Merci, c’est un plaisir à lire} ! Savoir qu’un article plaît autant nous donne envie de continuer. {[[Dites|Dis]]-nous comment [[vous le portez ou l’utilisez|tu le portes ou l’utilises]]|Une photo chez [[vous|toi]] nous ferait très plaisir}, nous sommes curieux.',
    keywords:
      'adore, magnifique, trop beau, trop belle, sublime, canon, je craque, hâte de le recevoir, bien reçu, parfait, qualité',
  },
};
