import type { Lexicon } from './lexicon.ts';

export const FRENCH: Lexicon = {
  common: `le la les l un une des du de d au aux ce cet cette ces ça ca c cest cetait je j jai jsuis j'm tu t il elle on nous
    vous ils elles me te se s ne n et ou où mais donc car que qu qui quoi dont est es suis sommes êtes etes sont était etait
    étaient ai avez avons avais avait ont sera serait fait faites faire va vais vont pas plus moins très trop pour par sur
    sous avec sans dans chez vers depuis votre vos notre nos mon ma mes ton ta tes son sa ses leur leurs même tout tous toute
    toutes rien jamais toujours tjrs tjs déjà encore aussi bien quand comment combien pourquoi pk pq quel quelle quels quelles
    y en si oui non ouais merci bonjour bonsoir bjr bsr slt salut svp stp mdr ptdr quoi voilà être avoir peut peux pouvez
    faut alors puis après avant entre comme beaucoup vraiment trop parce lequel aujourd hui demain hier moi toi lui eux
    cela celui celle ceux bravo coucou wesh ptn jsp dsl dommage félicitations génial nul bonne hâte livraison commande`,

  sentiment: {
    '4': 'tout_est_parfait coup_de_coeur_absolu rien_à_redire au_top_du_top',
    '3': `ador* j'm magnifiqu* génial* excellent* parfait* merveill* extraordinair* incroyable* sublime* exceptionnel*
      fantastiqu* splendid* magistral* coup_de_coeur trop_bien trop_bon trop_bonne trop_beau trop_belle un_régal au_top
      une_tuerie une_pépite du_bonheur que_du_bonheur jamais_déçu* pas_déçu* pas_deçu* cinq_étoiles 5_étoiles le_meilleur
      la_meilleure les_meilleurs les_meilleures on_valide mortel une_dinguerie dinguerie masterclass de_ouf chanmé* banger une_merveille ça_tue trop_fort trop_forte trop_stylé*`,
    '2.5': `bravo bravoo félicit* aime aimes aiment aimé aimer aimons kiff* régal* délici* succulent* ravi ravie ravis ravies
      enchant* bluff* somptu* superbe* formidable* remarquable* impressionn* adorable* chapeau hâte trop_hâte vivement géniaux
      époustoufl* émerveill* ouf_de_soulagement gg magnifik amour* passionnant* irréprochable* impeccable* nickel
      je_recommande je_conseille recommande_vivement génialissime trop_cool trop_mignon* trop_mims ça_donne_faim ça_donne_envie donne_envie vaut_le_coup vaut_vraiment_le_coup en_vaut_la_peine c_est_du_lourd trop_frais vaut_le_détour`,
    '2': `merci mercii cimer remerci* bon bonne bons bonnes beau belle beaux belles bo content* heureux heureuse* joli* mignon*
      satisf* top_qualité sympa* agréable* réuss* succès gagn* victoire* joie joyeu* plaisir* plait_beaucoup fier fiers fière*
      talent* brillant* bien_joué bien_fait bien_vu qualité chouette* efficac* rapid* souriant* accueillant* chaleureu* généreu*
      respectueu* à_l'écoute professionnel* savoureu* gourmand* bienveill* stylé* ouf_de_bonheur canon enfin_une_bonne
      inspir* encourag* enthousias* captivant* rigol* drôle* hilarant* marrant* mdrr préféré* favori* sans_faute
      vive longue_vie pas_mal_du_tout sans_problème tient_ses_promesses ravissant* classe élégant* raffin* pépite frais
      courage_à_vous respect chanceu* chance rêv* charmant* faut_que_je_teste je_veux_ça j_en_veux il_me_le_faut il_me_la_faut je_le_veux je_la_veux charme idéal* fidèle_cliente fidèle_client valid* hate_de`,
    '1.5': `mieux meilleur* bien utile* intéress* simple* facile* pratique* innov* positif* positive* espoir* espér* optimis* améliorer
      améliore amélioration protég* préserv* récompens* honneur célèbr* félicitation fête* anniversaire bienvenue bonheur
      solidair* solidarité motiv* dynamiqu* créati* intelligent* confian* gratuit* offert* offre_exceptionnelle économies
      plaît plait plaisent pas_mal pas_cher pas_chère bonne_continuation courage courage_à force_à pas_mauvais* pas_si_mal réactif* réactiv* conseille recommand* confort*
      doux douce douceur serein* soulag* réconfort* amitié* ami amis bisou* bises hourra youpi yes ouais_trop
      problème_réglé problème_résolu souci_réglé souci_résolu vite_réglé tout_est_réglé volontiers exact* promett* prometteu*
      sûr_et_fiable fiable* solide* sain saine sains propre_et ça_marche_bien fonctionne_bien marche_bien abordable* convivial*
      d'accord totalement_d_accord tout_à_fait_d_accord vrai carrément mérit* indispensable* incontournable* vertueu* exemplaire*`,
    '1': `haha* hahaha hihi mdr ptdr oui merci_d'avance curieu* surpris_en_bien pas_de_souci pas_de_soucis pas_de_problème*
      pas_de_pb aucun_souci aucun_problème zéro_souci avanc* progress* progrès soutien* souten* aide aidé aider
      partag* découvr* invit* accueil* participez profit* réponse_rapide rapidement_répondu nouveau_modèle avantag* bénéfi*
      rassur* bonus bons_plans bon_plan astuce* conseils renouvelable* leader prix_attractif* record lumi* soleil durable
      capable important* essentiel* réduire réduit réduction opportunité* engag* ambit* dévelop* croissance créer crée création
      label rejoignez favoris* lance lancement moderne* gentil* tranquill* espère propre* ensemble excell*`,
    '0.5':
      'nouveau nouvelle nouveaux nouvelles possible innovant* soutenable stock* énergies idée idées projet* ok d_acc dac',
    '0': `nulle_part bonjour bonsoir bien_sûr eh_bien ou_bien bon_bah bon_ben ah_bon à_quoi_bon bon_alors c_est_bon bonne_question
      bonne_question si_bien bien_que aussi_bien beau_dire pas_seulement pas_que pas_uniquement sans_doute bien_entendu
      gestion_de_crise faire_valoir d_un_côté aimerais aimerait aimerions bon_de_commande bon_de_réduction bons_de
      service_réclamation même_si non_plus en_plus de_plus plus_ou_moins ou_non mal_de_mer maladie c_est_à_dire pas_à_pas
      à_tout_prix mort_de_rire morte_de_rire bien_reçu bien_commandé bien_envoyé bien_passé_commande il_vaut_mieux
      grand_chose merci_de merci_d beau_être non_merci sans_merci plein_de_gens en_fin_de_compte mettre_en_oeuvre service_client idéal_standard`,
    '-0.5': `loin cher chère chers chères contre polémique* question_de taxe* taxer nucléaire vieux peu attention
      face_à carbone débat* lutte* faire_face recul* impact* rare`,
    '-1': `suspect* indifféren* abattage acidification menteus* mué bah_non hélas malheureus* flemme c_est_pas_donné manqu* tard attend* attente lent* lente pas_encore sale* froid*
      bizarre* doute* dout* compliqué* difficil* dur bruyant* petit_bémol bémol inquiet* inquiét* souci soucis problème* prob pb
      terrible* peur* moyen_moyen trop_moyen bas_de_gamme changer_de annul* suspen* rejet* rejett* oppos* critiqu* menac* risque*
      danger* alert* alarm* victime* retard* retardé* manifest* coupé coupée grève* conflit* guerre* attaqu* disparai*
      dispari* extinction tensions interdit* interdire déchet* fuite fuites réchauffement urgence       pas_compris comprends_pas comprend_pas triste_de fin_de  plus_jamais_de_nouvelles ancien mur lâche* excus* oubli*
      limit* rid* aurais_aimé aurait_pu auriez_pu pourrait_être_mieux peut_mieux_faire peuvent_mieux_faire usé* abîm* tach*
      faute* erreur* refus* perte* perd* perdu* quitt* arrêt* stop accus* dénonc* dénonç* déplor* regrett* regret* crain* impossible*
      râl* plaint* plaign* énerv* fatigu* sérieux_quoi abus abuser abuse abusé* coût* surprix fausse faux lacune* sceptique*`,
    '-1.5': `bof mouais dommage toujours_rien toujours_pas tjrs_pas tjrs_rien tjs_pas tjs_rien aucun_retour sans_réponse aucune_réponse pas_de_réponse aucune_nouvelle pas_de_nouvelle*
      personne_ne_répond personne_répond inexistant* injoignable* plante_tout plante_sans éclaté* claqué* craignos ça_craint naze* malaise gênant* cringe j_en_peux_plus attendais_à_mieux attendait_à_mieux déplorabl*
      mal_fait* mal_foutu* mal_organis* aucun_goût aucune_saveur sans_goût c_est_abusé abusé tomb*_malade loose yeuk beurk berk pouah* horripil* pas_normal pas_sérieux bidouill* triste* tristesse déçoi* pas_terrible pas_top pas_ouf pas_fou pas_folle pas_fameux pas_glop pas_génial mauvais* pire pires
      trop_cher trop_chère hors_de_prix exorbit* cher_pour agaç* pénible* lassant* ennuy* ennui* chiant* saoul* soûl* relou*
      galèr* cass* panne pannes fou_de_rage marche_pas fonctionne_pas marche_plus fonctionne_plus marchent_pas fonctionnent_pas
      mal échou* échec* raté* rater désastr* détru* dégrad* pollu* gaspill* gâch* négati* inutil* absurde* ridicul* injust*
      sans_intérêt aucun_intérêt n_importe_quoi nimporte_quoi nimp moche* laid* dégueu* pourri* foutu* fout* vol_à perte_de_temps
      marre ras_le_bol saturé* inadapt* incohér* irresponsab* maltrait* malad* souffr* douleur* pleur* catastrophiqu*
      meurtr* tué* tuer mort morts mourir meurt meurent massacr* drame* crime* criminel* violen* bloqué* abandon* jeter
      fermez faillite dégât* vide_de_sens sans_saveur fade* sec_et_dur immangeable cru_et crainds laisse_à_désirer mensong* menteu*
      mentir ment mentez hypocri* manipul* trich* bidon* insult* mépris* méprisant* irrespect* impoli* agressi* désagréabl*
      désordre danger_public dysfonction* défaillan* négligen* aberrant* aberration* inaccept* incapab* incompét* insens* médiocr*
      plus_jamais jamais_plus plus_rien_acheter dernière_fois première_et_dernière préoccup* catastrophe* interrog* regrettable*`,
    '-2': `nul nulle nuls nulles nullissime nullité déçu* deçu* décev* deception déception* honte* honteu* scandal* arnaqu* arnak*
      escro* vol voleu* volé volée volés pitoyabl* lamentabl* minabl* inadmiss* intolér* insupport* révolt* indign* écoeur*
      écœur* dégoût* dégout* affreu* atroc* horreur horrible* abominabl* infect* ignobl* immond* exécrabl* épouvant* cauchem*
      calamit* fiasco merde merdique* merd* daube bouse poubelle foutage_de_gueule foutre_de_la_gueule fout_de_la_gueule
      foutez_de_la_gueule foutez_de_nous foutez_de_moi se_moque_de moquez_de prend_pour_des prenez_pour_des déteste* détest*
      hais haïr haine colère furieu* enrag* dégueulasse* misère fuyez fuir à_fuir à_éviter évitez ne_recommande_pas recommande_pas
      déconseill* boycott* plainte indécent* odieu* malhonnêt* mensonger* intoxiqu* racis* assassin* infâme* infam* désol* pathétiqu*
      inhumain* affligea* désespér* au_secours une_blague la_blague quelle_blague se_fiche_du_monde c_est_une_honte aucun_respect`,
    '-2.5':
      'merci_pour_rien bravo_pour_rien foutez_du_monde scandaleu* vraiment_honteu* plus_jamais_chez déçu_de_chez va_chier',
    '-3': 'catastrophique_du_début zéro_pointé une_honte quelle_honte grosse_arnaque pure_arnaque à_vomir gerber à_gerber vomir',
  },

  negator: 'pas aucun aucune jamais sans ni guère rien non nullement ps pa',
  'late-negator': 'pas jamais guère rien ps pa nullement',
  degree: {
    '1.5':
      'tellement extrêmement incroyablement carrément hyper méga archi franchement_très vraiment_très trop_trop',
    '1.3':
      'très tres trop vraiment vrmt super si plus grave absolument totalement complètement entièrement franchement bien sacrément fort quel quelle quels quelles toujours',
    '0.6': 'assez plutôt presque relativement peu un_peu légèrement moyennement parfois',
  },
  contrast:
    'mais mè par_contre cependant pourtant toutefois en_revanche néanmoins sauf_que malgré hormis seul_bémol dommage_que dommage',

  address: {
    '1': `vous_êtes vous_etes tu_es t_es t_est tu_n_es vous_n_êtes ils_sont elles_sont c_est_des cest_des vous_restez
      il_est elle_est est_un est_une tu_fais_le tu_fais_la vous_faites_les tu_me_fais toi_le toi_la vous_les ce_sont_des équipe_de mdr_les
      être_aussi faut_être il_faut_être sont_des sont_vraiment_des`,
    '2': 'bande_de bande_d espèce_de espèce_d espèces_de tas_de gros grosse pauvre pauvres vieux vieille putain_de petit_con sacré petite petites tous_des',
    '3': 'sale sales',
  },
  self: 'je_suis j_suis jsuis chui chuis jme_sens je_me_sens j_étais j_ai_été je_passe prendre_pour prenez_pour prend_pour prends_pour traite_de traité_de traitée_de moi_qui_suis',
  insult: {
    '0.95': 'bougnoul* bamboula* négro* nègre youpin* bicot* bougnole* sale_race sous_race',
    '0.9':
      'enculé* enculer encule fils_de_pute fils_de_putes fdp ntm nique_ta nique_ta_mère nique_ta_race niquez ta_gueule_connard va_te_faire allez_vous_faire_foutre allez_vous_faire_enculer va_chier tarlouze* tapette* pédale* gouine* travelo* salope* connard* conard* connass* conass* pétasse* putes pute poufiasse*',
    '0.8':
      'ordures vermine bande_de_chiens sale_chien* gros_porc* grosse_vache* bande_de_porcs bande_de_rats salopard* salaud* bâtard* batard* enfoiré* trou_du_cul trous_du_cul trouduc* abruti* débile_mental débiles_mentaux attardé* sous_merde sous_merdes merdeux crevard* tocard* tête_de_con têtes_de_con c*nnard c*nard p*te s*lope tg ferme_la fermez_la ferme_ta_gueule ta_gueule vos_gueules vos_gueule raclure* parasites_de grognasse* cassos mongol mongolien* mongols gogol* gol golmon* teubé* bouffon* bouffonne*',
    '0.6':
      'crétin* imbécil* couillon* guignol* charlot charlots ducon pignouf* branleur* branquignol* minus dégage dégagez',
  },
  slight: {
    '0.6':
      'idiot* débile* con cons conne connes stupid* pd pédé* taré* demeuré* neuneu c*n c*ns triso* cinglé* bolos* merdes',
    '0.4': 'bête bêtes clown clowns ignare* minable* ignorant* inculte*',
  },
  accusation: {
    '0.3':
      'voleu* menteu* escroc* arnaqueu* incapable* incompétent* bras_cassés hypocrite* tricheur* profiteur* malhonnête* lâche* vendu* fainéant* feignant* racketteur* charlatan* racist* facho* fascist* nazi*',
  },
  expletive: {
    '0.3':
      'putain ptn ptin p*tain putin bordel merde m*rde merdique* chier fait_chier font_chier chiotte* emmerd* enmerd* foutre couilles casse_couilles cul dégueulasse* nique bite chiasse',
    '0.15': 'foutage_de_gueule foutez_de_la_gueule gueule zut mince saoul* chiant* dégueu*',
  },
  identity:
    'arabe* musulman* juif* juive* noir noire noirs noires blanc blanche blancs blanches gay gays homo homos lesbienne* trans transgenre* femme* gitan* rom roms asiatique* chinois* africain* maghrébin* handicapé* étranger* étrangère* migrant* immigré* chrétien* catholique* rebeu* renoi* français* algérien* marocain* portugais* turc turcs turque*',
  threat: {
    '0.95': `je_vais_te_tuer je_vais_vous_tuer on_va_te_tuer on_va_vous_tuer vais_te_buter vais_vous_buter va_te_buter vais_te_crever
      vais_te_défoncer vais_vous_défoncer va_vous_défoncer vais_te_péter vais_vous_péter vais_te_casser_la vais_vous_casser_la vais_te_fumer
      va_te_fumer vais_brûler vais_tout_brûler va_tout_brûler vais_foutre_le_feu mettre_le_feu_à_votre crève_sale suicide_toi
      suicidez_vous va_te_pendre va_crever allez_crever va_mourir mort_aux mort_à_tous mort_à_toi crevez_tous je_vais_te_retrouver
      vais_te_retrouver vais_vous_retrouver on_sait_où_tu_habites sais_où_tu_habites je_sais_où_vous_habitez égorg* tuer_tous tuez_les tuer_les`,
    '0.8': `crève crevez tu_vas_le_regretter vous_allez_le_regretter vous_allez_le_payer tu_vas_le_payer vous_allez_payer_cher
      retourne_dans_ton_pays retournez_dans_votre_pays rentrez_chez_vous rentre_chez_toi rentre_dans_ton_pays à_exterminer exterminer
      vous_brûlerez méritez_de_mourir mérites_de_mourir gaffe_à_toi je_t_attends_à_la_sortie tu_vas_voir_ta_gueule`,
  },

  complaint: {
    '1': `arnaqu* arnak* inadmiss* inaccept* scandal* honteu* une_honte rembours* toujours_pas_reçu tjrs_pas_reçu toujours_rien_reçu
      jamais_reçu jamais_arrivé* pas_reçu pas_reçue rien_reçu toujours_pas_de toujours_pas_livré* toujours_aucune toujours_aucun
      toujours_en_attente sans_réponse aucune_réponse pas_de_réponse jamais_de_réponse pas_répondu répond_jamais répondez_jamais
      répondez_pas répond_pas injoignable* porter_plainte porte_plainte publicité_mensongère service_client_nul
      foutage_de_gueule foutez_de foutre_de fout_de moquez_de prenez_pour plus_jamais ne_marche_pas marche_pas marche_plus marchent_pas
      ne_fonctionne_pas fonctionne_pas fonctionne_plus fonctionnent_pas tombe_en_panne tombé_en_panne en_panne défectueu* déçu* deçu*
      décev* déception* à_fuir à_éviter déconseill* recommande_pas encore_en_retard en_retard réclamation* ras_le_bol déplorabl* lamentabl*
      aucun_respect trop_cher hors_de_prix facturé_deux deux_fois_prélevé prélevé_deux débité* périmé* intoxiqu* laisse_à_désirer
      ma_commande_n_est toujours_pas_arrivé* rien_reçu toujours_rien tjrs_rien tjs_rien toujours_pas tjrs_pas personne_ne_répond personne_répond inexistant* plante_tout attendais_à_mieux bouffe_froide merci_pour_rien c_est_pas_normal escroquer* scandale pas_normal pas_sérieux
      perte_de_temps dernière_fois c_est_abusé abusé abusif* mal_emballé mauvaise_expérience qualité_en_baisse service_pourri`,
    '0.5': `retard* souci soucis problème* pb cass* abîm* abim* manqu* erreur* attend* attente sav service bug* panne* service_client nul nulle nuls
      nulles livraison* commande* colis compte paiement file_d_attente lent* pourri* dégueulasse* mauvais* pire moche* vol voleu* escro*
      cher chère froid* sale* qualité prix pénible* inutile* ridicul* médiocr* bof pas_terrible pas_top horrible* catastroph* dommage
      regrett* insupport* merd* daube boycott* honte* prix_augment* augment* publicité* pub appli application site mensong* menteu*
      accueil personnel vendeu* caiss* employé* serveu* marre foutu* pas_bon pas_bonne immangeable* infect* minabl* pitoyabl* n_importe_quoi
      nimporte_quoi incapab* incompét* triste_service irrespect* mépris* déteste une_blague boutique magasin agence abandonn* annul*`,
  },
  alarm:
    'urgent urgente urgence avocat* dgccrf tribunal justice porter_plainte porte_plainte 60_millions_de_consommateurs allergi* intoxi* hôpital blessé* blessure* brûlé* dangereu* explos* incendie huissier* mise_en_demeure signal_conso médiateur',
  question: {
    '1': `est_ce_que es_ce_que esce_que c_est_quoi cest_quoi c_est_combien cest_combien ça_coûte_combien c_est_où cest_où quelle_heure quel_prix
      quel_est quelle_est quels_sont quelles_sont a_quelle_heure à_quel_prix à_partir_de_quand jusqu_à_quand savez_vous sais_tu quelqu_un_sait quelqun_sait qqn_sait
      qui_sait avez_vous auriez_vous êtes_vous faites_vous livrez_vous vendez_vous prenez_vous acceptez_vous ouvrez_vous y_a_t_il
      peut_on pourrait_on doit_on faut_il je_me_demande je_voulais_savoir je_voudrais_savoir j_aimerais_savoir une_question petite_question
      où_puis_je où_peut_on où_trouver où_est_ce où_se_trouve comment_faire comment_on_fait comment_ça_marche combien_coûte combien_ça quel_tarif vous_livrez_quand
      possible_de_savoir pouvez_vous_me_dire savoir_si vous_livrez vous_ouvrez vous_vendez vous_acceptez c_est_pour_quand cest_pour_quand à_quand`,
    '0.5':
      'comment combien quand pourquoi pk pourkoi pq quel quelle quels quelles qui_est quid où_est où_sont est_il est_elle est_ce serait_il',
  },
  request: {
    '1': `svp stp s_il_vous_plaît s_il_te_plaît s_il_vous_plait sil_vous_plait sil_te_plait siouplait merci_de_me merci_de_bien merci_de_nous merci_de_répondre merci_de_faire
      merci_de_vérifier merci_de_contacter merci_de_rembours* pouvez_vous pourriez_vous peux_tu pourrais_tu vous_pouvez_me vous_pouvez_nous pourriez_me je_voudrais
      j_aimerais jaimerais je_souhaite je_souhaiterais souhaite_savoir besoin_d_aide besoin_d'aide besoin_de_votre besoin_d_un besoin_d_une contactez_moi
      rappelez_moi répondez_moi répondez_à remboursez remboursez_moi envoyez_moi aidez_moi aidez_nous renvoyez dites_moi merci_de_votre_aide je_veux_un_rembours*
      je_demande j_exige exigeons serait_il_possible est_il_possible possible_d_avoir possible_de_m possible_de_me faites_quelque_chose répondez mp_svp
      merci_d_avance merci_par_avance donnez_moi expliquez_moi remettez ajoutez rajoutez pensez_à faudrait_que vous_devriez à_quand_une à_quand_un`,
  },
  thanks:
    'merci mercii merciii mrc cimer remercie remercions remerciement* grand_merci mille_mercis mercis un_grand_merci thx',
  greeting:
    'bonjour bonsoir bjr bsr salut slt coucou hello hey hi yo wesh salutations cc bonne_journée bonne_soirée bon_weekend bon_week bonne_nuit bonne_année bienvenue',
  friend: `regarde regardes regarde_ça mate viens on_y_va on_y_est on_va on_fait on_se_fait on_devrait faut_qu_on il_faut_qu_on pour_toi pr_toi c_est_toi cest_toi c_est_nous
    c_est_pour_nous toi_et_moi ça_te_dit ca_te_dit ça_te_tente tu_viens tu_veux tu_connais tu_te_souviens tu_te_rappelles nous_bientôt toi_quand toi_en nous_en notre_prochain lis_ça lis_ca tout_toi ça_te_rappelle t_as_vu tas_vu tu_as_vu`,
  wish: `merci mercii cimer remerci* bonne_journée bonne_soirée bonne_année bon_anniversaire joyeux_anniversaire joyeuses_fêtes joyeux_noël bonne_fête bon_weekend
    bon_week bonne_nuit bonne_chance bon_appétit bisou* bises ami amis bonne_nouvelle hâte vivement heureu* content* espér* espoir* espère joie anniversaire fête* bienvenue
    oui d'accord vrai haha* hihi mdr ptdr gagn* gratuit* aide aidé aider possible bonne_route plaisir intéress* courage courage_à rêv* volontiers chance concours participe`,
  spam: {
    '1': `gagnez_de_l_argent gagner_de_l_argent argent_facile revenus_passifs revenu_passif prêt_entre_particuliers prêt_rapide offre_de_prêt besoin_d_un_prêt
      marabout* voyant* médium_africain retour_affectif retour_de_l_être_aimé investissez_dans trading_bot doublez_votre multipliez_vos abonnés_gratuits
      iphone_gratuit carte_cadeau_gratuite visitez_mon_profil visite_mon_profil visitez_ma_page abonnez_vous_à_ma rejoignez_mon_groupe cliquez_sur_mon_profil
      contactez_moi_sur_whatsapp écrivez_moi_sur_whatsapp contactez_le_sur contactez_la_sur j_ai_retiré formation_gratuite_en_mp femmes_chaudes rencontre_coquine
      travail_à_domicile_payé gagné_grâce_à grâce_à_madame grâce_à_monsieur témoignage_de_prêt regarde_mon_profil regardez_mon_profil mon_lien_en_bio`,
    '0.5':
      'investi* trading rentable* bénéfices_par abonne_toi abonnez_vous cliquez clique gratuitement crédit_rapide prêt_personnel par_jour par_semaine en_ligne_facile code_promo mon_profil ma_bio bio ma_page ma_chaîne en_mp mp contactez_moi profitez gagn* liens lien € euros argent remise_de',
  },
  job: {
    '1': `cv candidature* candidat* postul* recrut* embauch* alternance apprentissage offre_d_emploi offres_d_emploi un_stage de_stage en_stage stagiaire* recherche_un_emploi cherche_un_emploi cherche_du_travail cherche_du_boulot recherche_du_boulot cherche_un_job cherche_un_travail
      recherche_du_travail cherche_du_taf job_étudiant job_d_été lettre_de_motivation cdi cdd poste_à_pourvoir postes_à_pourvoir poste_disponible postes_disponibles poste_ouvert poste_est intérimaire* mon_profil_vous
      travailler_chez_vous travailler_avec_vous_en_tant bosser_chez_vous rejoindre_vos_équipes rejoindre_votre_équipe intégrer_votre_équipe ouverture_de_poste`,
    '0.5': 'emploi* poste postes stage stages carrière* entretien salaire*',
  },
  partnership: {
    '1': `partenariat* collabor* ambassadeur* ambassadrice* travailler_ensemble créatrice_de_contenu créateur_de_contenu créatrice_de_contenus créateur_de_contenus revendeur* distributeur_officiel devenir_distributeur
      franchis* sponsoris* proposition_commerciale opportunité_commerciale prix_de_gros vente_en_gros achat_en_gros faire_affaire échange_de_visibilité`,
    '0.5': 'partenaire*',
  },
};
