/** Everyday nouns in the singular, folded; the plural is formed. */
export const commonNouns = `
  abandon abattement abonne abonnement abord aboutissement abri absence abus academie accelerateur acceleration
  acceptation acces accessibilite accession accident accompagnateur accompagnement accomplissement accord accueil
  accusation achat acheteur acquereur acquisition acronyme acte acteur action actionnaire activite actrice
  actualisation actualite adaptation addition adherent adhesion adjoint adjointe administrateur administration
  administratrice admission adolescent adoption adresse adulte adversaire aeronautique aeroport affaire affectation
  affichage affiche affiliation affirmation age agence agenda agent agglomeration aggravation agrandissement agrement
  agriculteur agriculture aide aile aine air aire aisance ajout ajustement album alerte algorithme alignement aliment
  alimentation alinea allee allegement alliance allie allocation alternance alternative altitude amateur ambassade
  ambassadeur ambassadrice ambiance ambition amelioration amenagement amende amendement ami amie amitie amont amour
  ampleur amplification an analyse analyste ancetre anciennete anecdote ange angle animal animateur animation annee
  annexe anniversaire annonce annonceur annotation annuaire annulation anomalie antenne anticipation antiquite apercu
  apogee appareil apparition appartement appartenance appel appellation appetit application apport apprenant
  apprenante apprenti apprentie apprentissage approbation approche approvisionnement appui aptitude arabe arbitrage
  arbitre arbre architecte architecture archivage archive argent argument arme armee arrangement arret arrete arriere
  arrivee arrondissement art article articulation artisan artisane artiste ascenseur ascension aspect assemblage
  assemblee assiduite assiette assistance assistant assistante association associe associee assurance assure assureur
  astrologie atelier atout attache attachement attaque atteinte attente attention attestation attirance attitude
  attraction attractivite attribut attribution aube audience audit auditeur auditorium augmentation auteur
  authenticite authentification auto automatisation automne autonomie autorisation autorite autoroute autrice aval
  avance avancee avancement avantage avenant avenir aventure avenue avion avis avocat avocate avoir axe baccalaureat
  bachelier backbone bagage bague baie bail baisse balance balle ballon banane banc bande banlieue banque banquier
  bar barometre barrage barre barriere base bassin bataille bateau batiment baton beaute bebe benefice beneficiaire
  benevolat benevole besoin betise bibliotheque bien bienfait bienfaiteur bienvenue biere bijou bilan billet biologie
  biometrie biotechnologie bitcoin blague ble bloc blocage blockchain blog blogueur blogueuse boisson boite bonheur
  bonne bonus bord bordereau borne bouche boucher bouclier boulanger bouleversement boulot bourse boursier boursiere
  bout bouteille boutique bouton branche bras breve brevet brevete brigade brique brouillon bruit budget bulletin
  bureau bureaucratie burger bus business but buteur buts cabine cabinet cable cachet cadastre cadeau cadence cadre
  cafe caid caisse calcul calculateur calculatrice calendrier camarade camera camion camp campagne campus canal
  candidat candidate candidature canicule cantine cap capacite capitale capitalisation capsule captation caractere
  caracteristique carriere cartable carte cartographie cas casque catalogue catalyseur catastrophe categorie cause
  ceinture celebration cellule censure centrale centralisation centre cercle ceremonie certificat certification
  cerveau chaine chaire chaise chaleur chambre champ champion championnat championne chance chancelier changement
  chanson chant chanteur chanteuse chantier chapeau chapitre charade charge chargement charte chat chatbot chateau
  chauffeur chaussure chef cheffe chemin chemise cheque chercheur chercheuse cheval cheveu chien chiffre chiffrement
  chimie chocolat choix chomage chomeur chose chronologie chute cible ciel cigarette cinema circonscription
  circonstance circuit circulation citation cite citoyen citoyenne citoyennete citron civilisation clarification
  clarte classe classement classification clause clavier cle clef clic client cliente clientele climat cloture cloud
  club cluster coach coaching coalition code codeur coentreprise coeur coffre cofondateur cofondatrice coherence
  cohesion cohorte coiffeur coin collaborateur collaboration collaboratrice collecte collection collectivite college
  collegue collier colline colloque colonne combat combinaison comite commande commandement commencement commentaire
  commercant commercante commerce commercialisation commissaire commissariat commission communaute commune
  communication communique compagnie compagnon comparaison compatibilite compensation competence competition
  competitivite complement complexite complication comportement composante composition comprehension comptabilite
  compte compteur comptoir concentration concept concepteur conception concertation concession concessionnaire
  conclusion concours concurrence concurrente condition conditionnement conducteur conduite conference conferencier
  confiance confidence confidentialite configuration confinement confirmation conflit conformite confort conge
  congres conjoncture connaissance connectivite connexion conquete consensus consentement consequence conservation
  consideration consigne consolidation consommateur consommation consortium constat constatation constitution
  constructeur construction consul consulat consultant consultante consultation contact conte contenu contestation
  contexte continent contingent continuite contractant contradiction contrainte contrat contributeur contribution
  controle controleur controverse convention convergence conversation conversion conviction convocation cooperation
  cooperative coordinateur coordination coordinatrice coordonnee copain copie copine corps correction correspondance
  correspondant corruption cote cotisation coton couche couleur couloir coup coupe couple coupure cour courage courbe
  courriel courrier cours course couscous cousin cousine cout coutume couverture creance creation creativite
  creatrice creche credit creneau crime crise critere croissance croix crypto cryptomonnaie cuisine cuisinier culture
  cumul curiosite cursus cyberattaque cyberespace cybersecurite cycle dame danger danse danseur datacenter date debat
  debit debouche debut debutant decalage decennie deception dechet decideur decision declaration declencheur declin
  declinaison decor decoupage decouverte decret dedommagement deduction defaillance defaut defense defenseur defi
  deficit definition degat degre delai delegation delegue deleguee deliberation delit delivrance demande demandeur
  demarche demarrage demenagement demission democratie demographie demonstration denomination dentiste depart
  departement dependance depense deplacement deploiement depot depute deputee derapage derivation derogation
  deroulement desaccord desastre descendant description desert designation designer desinformation desir dessalement
  dessert destinataire destination detail detection detenteur detention determination dette developpement developpeur
  developpeuse deviation devinette devis devise devoir diagnostic dialogue dictionnaire difference differenciation
  differend difficulte diffusion digitalisation dignite dilemme dimension diminution diner dinosaure diplomate
  diplomatie diplome diplomee directeur direction directive directoire directrice dirham dirhams dirigeant dirigeante
  discipline discours discretion discrimination discussion disparite disparition dispense dispositif disposition
  dispute disque dissertation dissolution distance distinction distributeur distribution diversification diversite
  dividende division docteur doctorant doctorante doctorat doctrine document documentation doigt dollar domaine
  domicile dommage don donateur donnee donneur dorsale dos dossier dotation douane douar doublon douceur douleur
  doute drame drapeau drogue droite duree dynamisme eau ebauche ecart echange echantillon echeance echeancier echec
  echelle echelon echo eclairage ecole ecolier ecologie economie economiseur economiste ecosysteme ecoute ecran ecrit
  ecriture ecrivain ecrivaine edifice editeur edition editorial educateur education effet efficacite efficience
  effort egalite eglise elaboration elan elargissement electeur election electricien electricite element elevage
  eleve elimination elite eloge email embarras embauche embleme emergence emetteur emission emotion empire
  emplacement emploi employabilite employe employee employeur empreinte emprunt emprunteur encadrant encadrement
  encadreur encaissement enceinte encouragement endroit energie enfance enfant engagement engouement enjeu enlevement
  ennemi ennui enquete enqueteur enregistrement enseignant enseignante enseigne enseignement ensemble entente
  enthousiasme entite entourage entraide entrainement entraineur entrave entree entrepot entrepreneur entrepreneure
  entrepreneuriat entreprise entretien enumeration enveloppe envergure envie environnement envoi envoye epargne
  epaule epidemie episode epoque epouse epoux epreuve equation equilibre equipe equipement equipementier equite
  equivalence ere erreur escale espace espece esperance espoir esprit essai essence essor est estimation
  etablissement etage etape etat ete etendue etiquette etoile etrangere etude etudiant etudiante euro evaluateur
  evaluation evasion evenement eventail eventualite evidence evolution exactitude examen excellence exception exces
  exclusion exclusivite excursion excuse execution exemple exemption exercice exigence exil existence exode
  exoneration expansion expatrie expedition experience experimentation experte expertise expiration explication
  exploit exploitant exploitation explorateur exploration explosion export exportateur exportation exposant expose
  exposition expression extension externalisation extrait extremite fabricant fabrication fabrique facade face
  facilitation facilite facon facteur facturation facture faculte faiblesse faille faillite faim fait famille fantome
  farine fascicule fatigue faute faveur federation femme fenetre fer fermeture festival fete feu feuille fiabilite
  fiancee fibre fiche fichier fidelite fierte fievre figure fil filiale filiere fille film fils filtre finalisation
  finalite finance financement financeur fiscalite fixation flambeau fleau fleur fleuve flexibilite flotte
  fluctuation flux foi foire fois folie fonction fonctionnaire fonctionnalite fonctionnement fond fondateur fondation
  fondatrice fondement fonds foot football footballeur footballeuse force foret forfait formalite format formateur
  formation formatrice forme formulaire formulation formule fortune forum fourchette fournisseur fourniture foyer
  fraction fragilite fragment fraise framework franchise fraude freelance frein frequence frere frigo fromage front
  frontiere fruit fuite fumee fusion gage gagnante gain galerie gamme garage garant garantie garcon garde gardien
  gardienne gare gars gateau gauche gaz gazelle generalisation generateur generation genie genou genre gens
  gentillesse geographie geste gestion gestionnaire gisement glace glissement gouvernance gouvernement gouverneur
  grade graduation grain grammaire gramme grandeur graphe gratuite gravite greffe greve griffe grille grippe groupe
  groupement groupeur guerison guerre guichet guidage guide habilitation habilite habillement habitant habitante
  habitat habitation habitude hackeur hameconnage handicap harcelement hasard hausse hauteur hebergement hebergeur
  herbe heritage heritier heros hesitation heure hierarchie histoire historien hiver hommage homme homologation
  homologue honneur honte hopital horaire horizon horloge horodatage horoscope hote hotel hotesse hub huile humanite
  humeur humour hydrogene hygiene hypertrucage hypothese icone idee identifiant identification identite ideologie
  illusion illustration image imagination immatriculation immersion immeuble immigration impact impasse implantation
  implication import importance importation impossibilite impot impression imprimante imprimerie impulsion
  inauguration incapacite incendie incertitude incidence incident incitation inclusion inclusivite incubateur
  incubation indemnite independance index indicateur indication indice indignation individu industrialisation
  industrie inegalite inference infirme infirmier infirmiere inflation influence influenceur info infogerance
  informaticien informaticienne information infraction infrastructure ingenierie ingenieur ingenieure ingredient
  initiateur initiation initiative injection injustice innovateur innovation inondation inquietude inscription
  insecurite insertion inspecteur inspection inspiration installation instance instant instauration instinct institut
  instituteur institution instruction instrument insuffisance integralite integrateur integration integrite
  intelligence intensification intensite intention interaction interconnexion interdiction interet interface
  interlocuteur internaute internet interoperabilite interpretation interrogation interruption intervalle intervenant
  intervenante intervention interview intitule introduction inventaire invention investigation investissement
  investisseur investisseuse invitation invite invitee irrigation issue itinerance jalon jambe jardin jargon jeton
  jeu jeunesse joie jonction jouet joueur joueuse jour journal journalisme journaliste journee juge jugement jumeau
  jumelage jupe juriste jury justice justification kasbah kilo kilometre kit label labo laboratoire lac lacune laine
  lait lampe lance lancement langage langue largeur larme latence laureat laureate leader leadership lecon lecteur
  lectrice lecture legalite legende legislation legitimite legume lenteur lettre levee levier liaison liberation
  liberte librairie licence licencie licenciement licorne lien lieu ligne limitation limite lion liquidation
  liquidite lisibilite liste lit litige litre litterature livrable livraison livre livret localisation localite
  location logement logiciel logo loi loisir longueur lot loup loyer lumiere lundi lune lunette lunettes lutte luxe
  lycee lyceen machine macon madame magasin magazine magie magistrat main maintenance maintien maire mairie maison
  maitre maitresse maitrise majorite mal maladie malentendu malware maman mamie management manager mandat maniere
  manifestation manipulation manoeuvre manque manteau manuscrit maquette marais marchand marchandise marche marge
  mari mariage marine marque marqueur masse master match maternelle mathematicien matiere matin matinee matrice
  maturite mecanisme mecene meche medaille medecin medecine media mediateur mediation medicament medina meeting mega
  megadonnee megawatt melange membre memo memoire memorandum menace menage mensonge mensualite mention mentor
  mentorat menu mer mere merite message messager messagerie messe mesure metadonnee metal metaphore meteo methode
  methodologie metier metre metro metropole meuble micro midi migrant migration milieu militant mine mineral
  ministere ministre minorite minuit minute miracle miroir mise misere mission missive mixite mobilier mobilisation
  mobilite modalite mode modele modelisation modem moderateur moderation modernisation modernite modification module
  moelle mois moment monde mondialisation moniteur monitrice monnaie monnaies monopole monsieur montage montagne
  montant montee montre monument morale morceau mosquee mot motif motivation moto mouton mouvement moyenne
  multinationale multiplication multitude municipalite mur muscle musee musicien musique mutation mutualisation
  mutuelle mystere naissance narration natation nation nationalite nature navette navigateur navigation navire
  necessite negligence negociateur negociation neige nerf neveu nez niche niece niveau noeud nom nombre nomenclature
  nomination nord norme note notice notification notion notoriete nourriture nouveaute noyau nuage nuance nuit
  numerisation numero obeissance objection objet obligation observateur observation observatoire obstacle obtention
  occasion occupation ocean octet octroi oeil oeuf oeuvre office officier officine offre offshoring oiseau olive
  olympiade ombre omission oncle operateur operation operatrice opinion opportunite opposant opposition optimisation
  option or orage orangeraie ordinateur ordonnance ordre ordure oreille organe organigramme organisateur organisation
  organisme orientation originalite origine orthographe os oubli ouest outil outillage outsourcing ouverture ouvrage
  ouvriere oxygene pacha page paie paiement pain paire paix palais palier panel panier panne panneau pantalon papa
  papi papier paquet paradoxe paragraphe parametre parapheur parapluie parc parcours pare parent parente parenthese
  parking parlement parole parquet parrain parrainage part partage partenaire partenariat parti participant
  participante participation particularite partie parution pas passage passant passe passeport passerelle passion
  pate patience patiente patrimoine patron patronat pause pauvrete pavillon paye pays paysage peau pecheur pedagogie
  peine peintre peinture pelouse penalite penchant pensee pension penurie percee perception pere perfection
  performance perimetre periode periodicite peripherie perle permanence permis permission personnage personnalisation
  personnalite personne perspective perte pertinence perturbation petrole peuple peur phare pharmacie phase phenomene
  philosophe philosophie phishing phone photo photographe photographie phrase piece pied piege pierre pilier pilotage
  pilote piratage pirate piste pizza place placement plafond plage plaine plainte plaisanterie plaisir plan planche
  planete planification planning plante plaque plateau plateforme plombier pluie plume pluralite poche podium poeme
  poesie poete poids poignee point pointage pointe poisson pole police politicien politique pollution pomme
  ponctualite pont population port portable portail porte portee portefeuille porteuse portion portrait position
  positionnement possesseur possession possibilite poste posture pot poteau poubelle pouce poudre poule poulet
  pourcentage poursuite pousse poussee poussiere pouvoir preambule precaution preconisation prefecture preference
  prefet prefixe prejudice prelevement preoccupation preparatif preparation presage prescription presence
  presentateur presentation preservation presidence president presidente presse pression prestataire prestation
  prestige pret preteur pretexte preuve prevention prevision priere prime prince princesse principe printemps
  priorite prise prison privilege prix probabilite probleme procede procedure proces processeur processus
  proclamation procureur producteur production productivite productrice produit prof professeur professeure
  profession professionnalisation professionnalisme professionnelle profil profit profondeur programmation programme
  programmeur progres progression projection projet proliferation prolongation prolongement promesse promoteur
  promotion promulgation pronostic propagation proportion propos proposition proprietaire propriete propulsion
  prospect prospecteur prospection prosperite protection protocole prototype prouesse provenance province provision
  proximite prudence psychiatre psychologie psychologue pub publication publicite publics puce puissance puits
  pulsation pylone qualification qualifie qualite quantite quartier querelle question questionnaire questionnement
  quete queue quiz quota quotient rabais raccordement race racine racisme radar radio rail raison raisonnement
  rallonge rancongiciel rang rangement rapidite rappel rapport rapporteur rapprochement rarete rassemblement ratio
  ration rationalisation ravage rayon rayonnement reaction readaptation realisateur realisation realite reamenagement
  recapitulatif recepteur reception receptionniste recession recette receveur recharge recherche recif reciprocite
  recit reclamation recolte recommandation recompense reconduction reconnaissance reconstruction reconversion record
  recours recouvrement recrutement recruteur rectification recueil recul recuperation recyclage redacteur redaction
  redevabilite redevance redressement reduction reeducation reference referencement referendum referent reflexion
  refonte reforme refuge refugie refus regard regime region regisseur registre reglage regle reglement reglementation
  regression regret regroupement regularite regulateur regulation rehabilitation rein reine relais relance relation
  releve relief religion remarque remboursement remede remerciement remise remplacant remplacement remuneration
  rencontre rendement rendez renforcement renfort renommee renouveau renouvellement renovation renseignement
  rentabilite rente rentree renvoi reorganisation reparation repartition repas repercussion repere repertoire
  repetition replique reponse report reportage reporter repos representant representante representation reprise
  reproche reproduction republique reputation requalification requete reseau reservation reserve reservoir residence
  resident residente resiliation resilience resistance resolution respect respiration responsabilite ressemblance
  ressort ressortissant ressource restaurant restauration reste restitution restriction restructuration resultat
  resume retablissement retard retention reticence retombee retour retrait retraite retraitee retrospective reunion
  reussite revanche reve reveil revelation revendication revenu reverence reviseur revision revolution revue rez
  rhume richesse ride rigueur riposte risque rite rival riviere riz roaming robe robot robotique roi role roman
  rotation rouage roue route routeur routine royaume rubrique rue rumeur rupture ruralite rythme sable sac sagesse
  saison sala salade salaire salarie salariee salle salon salut sanction sandwich sang sante satellite satisfaction
  sauvegarde sauvetage savoir scan scandale scenario scene schema science scolarisation scolarite score scrutin
  seance seau secheresse secretaire secretariat secteur section securisation securite seduction seigneur sein seisme
  sejour selection selectionneur semaine semence semestre seminaire senateur sens sensation sensibilisation
  sensibilite sentiment separation sequence serie serment serrure serveur serveuse service session seuil sexe
  siderurgie siecle siege signalement signalisation signataire signature signe signification silence simplicite
  simplification simulateur simulation singularite site situation slogan smartphone sms societe socle soeur soif soin
  soir soiree sol soldat solde soleil solidarite solitude solution sommaire somme sommeil sommet son sondage sorcier
  sort sortie souci souffle souffrance souhait souk soumission soumissionnaire soupcon soupe souplesse source sourire
  souris sous souscription soutien souvenir souverainete specialisation specialiste specialite specification
  specificite spectacle spectateur spectre sphere spirale sponsor sponsoring sport stabilite stade stage stagiaire
  stand standardisation starter startup station statut stock stockage stratege strategie stress structuration
  structure studio style stylo subvention succes successeur succession sucre sud suffrage suggestion suite sujet
  supercalculateur superficie superieure superviseur supervision supplement support supporter supposition suppression
  surcharge surcout surete surface surprise sursis surveillance survie suspension switch symbole symposium
  syndicaliste syndicat synergie synonyme synthese systeme tabac table tableau tablette tabou tache taille tajine
  talent tampon tante tapis tard tarif tarification tarte tas tasse taux taxe taxi technicien technicienne
  technologie technologue technopole telechargement telecom telecommunication telephone telephonie televiseur
  television temoignage temperature tempete temple temps tendance tendresse teneur tension tentation tentative tenue
  terme terminologie terrain terrasse terre terreur territoire terrorisme test testament testeur tete texte the
  theatre theme theorie these think thon ticket tiers tige timbre timing tiroir tissage tissu titre titulaire toile
  toit token tole tolerance tomate ton tonne tort totalite touche tour tourisme touriste tournant tournee tournoi
  toux trace trade tradition traducteur traduction trafic tragedie train trait traite traitement trajectoire trajet
  tranche tranquillite transaction transcription transfert transformation transit transition transmission
  transparence transport transporteur transposition travail travailleur travailleuse traversee tremblement tremplin
  tresor tresorerie tresorier tri triangle tribunal tribune trimestre tristesse trophee trou troupe troupeau truc
  tube tunnel turbine tutelle tuteur tutorat tutoriel tuyau typologie ultimatum unanimite union unite univers
  universite urbanisation urbanisme urgence url usage usager usagere usine ustensile utilisateur utilisation
  utilisatrice utilite vacance vaccin vache vainqueur vaisseau valeur validation validite valise vallee valorisation
  variante variation variete vehicule veille veilleur velo vendeur vendeuse vent vente ventilation ventre verdict
  verification verite verre verset version vertu veste viande victime victoire video vie vieillesse vieillissement
  vigilance vigueur village ville vin violation violence virage virement virus vis visage vise visibilite
  visioconference vision visite visiteur visiteuse vitesse vitrine vivier vocabulaire vocation voeu voie voile voisin
  voisinage voisine voiture voix vol volet voleur volonte volume vote voyage voyageur voyageuse vue vulnerabilite
  wagon wali wallet watt web webinaire weekend wifi wilaya workshop yen yeux yuan zonage zone
`;
