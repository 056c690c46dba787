/** Everyday adjectives, masculine singular, folded; regular feminine and plural are formed. */
export const commonAdjectives = `
  abondant absent absolu abstrait absurde academique accessible accru acide actif actuel additionnel adequat adjacent
  administratif adorable adroit aerien affreux agile agreable agressif agricole aigu aimable aise aleatoire
  alphabetique alternatif amer amical ample amusant ancien anglais anglophone annuel anonyme anormal anterieur
  antique anxieux apparent apte arabophone ardent aride artificiel artisanal artistique assidu associatif atroce
  attentif attractif attrayant audacieux auditif authentique autochtone automatique automobile autonome autoritaire
  auxiliaire aveugle avide banal bancaire bas basique beau bel belliqueux benefique bete biannuel bienvenu
  bilateral bilingue bimensuel binaire biologique bizarre blanc bleu blond bon bref brillant brun brusque brut brutal
  bruyant budgetaire cadet calme capable capital captif cardinal catastrophique categorique causal celebre central
  certain certifiant charmant chaud cher chimique chronique chronologique cinematographique circulaire civil civique
  clair clandestin classique climatique clinique coherent collaboratif collectif collegial colonial colossal comique
  commercial commode commun communal communautaire compact comparable comparatif compatible competent competitif
  complementaire complet complexe comprehensible comptable concis concret concurrent concurrentiel conditionnel
  confidentiel conforme confortable confus conjoint conscient consecutif consensuel considerable consistant constant
  constructif consultatif contemporain content contigu continental continu contractuel contradictoire contraignant
  contraire contributif convenable conventionnel conversationnel convivial cool correct cosmetique costaud courageux
  courant court courtois couteux createur creatif credible creux criminel critique croissant crucial cruel culturel
  curieux cyber cyclique cynique dangereux debiteur decent decimal decisif decoratif defavorable defensif deficient
  definitif delicat delicieux dematerialise democratique demographique dense departemental dependant dernier
  desagreable deseuvre determinant detestable diabolique dialectal didactique different difficile digital digne
  dingue diplomatique direct disciplinaire discret disponible dissident distant distinct divergent divers divin
  docile documentaire domestique dominant double douloureux douteux doux dramatique droit drole dual dubitatif dur
  durable dynamique ecclesiastique ecologique econome economique educatif effectif efficace efficient effrayant egal
  electif electoral electrique electronique elegant elementaire eligible elliptique eloquent embryonnaire emergent
  eminent emotionnel empirique enchanteur energetique enorme entier entrepreneurial enviable environnemental epais
  ephemere episodique epouvantable epuisant equitable equivalent errone essentiel estival etendu eternel ethique
  ethnique etonnant etrange etranger etroit europeen evident evolutif exact excellent exceptionnel excessif exclusif
  executif exemplaire exhaustif exigeant existant exorbitant experimental expert explicatif explicite exponentiel
  expres expressif exquis extensible extensif exterieur externe extra extraordinaire extreme fabuleux facile
  facultatif faible fameux familial familier fantastique farouche fatal fatigant faux favorable favori federal
  feminin ferme feroce fertile festif fiable fictif fidele fier figuratif fin final financier fiscal fixe flagrant
  flexible flou fluide focal foncier fonctionnel fondamental footballistique formel formidable fort fortuit fou
  fragile frais francais francophone fraternel frequent froid frontal frontalier fructueux frustrant funeste
  furieux futile futur gagnant gai galant gazeux geant general generatif generationnel genereux generique genetique
  genial gentil geographique geometrique gigantesque glacial global glorieux gourmand gouvernemental gracieux graduel
  grand grandissant graphique gratuit grave gris gros grossier habile habituel haut hebdomadaire hereditaire heroique
  heureux hexagonal historique honnete honorable honoraire honteux horizontal horrible hospitalier hostile humain
  humanitaire humble humide hybride hydraulique hypothetique ideal identifiable identique ideologique idiot ignorant
  illegal illicite illimite imaginaire immature immediat immense imminent immobile immobilier immoral impair
  imparfait impartial impatient imperatif imperial impersonnel implicite impopulaire important imposant impossible
  imprecis impressionnant imprevisible imprevu improbable impuissant inactif inadmissible inattendu incapable
  incertain incitatif inclusif incoherent incompatible incomplet incomprehensible inconnu inconvenant incorrect
  incroyable indecis indefini independant indicatif indifferent indigene indirect indiscutable indispensable
  individuel industriel inedit inefficace inegal inevitable inexact inexistant infantile inferieur infime infini
  informatif informatique informel ingenieux initial injuste innocent innombrable innovant inquiet inquietant
  insolite institutionnel instructif insuffisant insupportable intact integral integre intellectuel intelligent
  intense intensif intentionnel interactif interessant interieur interimaire intermediaire interministeriel
  international interne interoperable interpersonnel interprofessionnel interregional intime introuvable inutile
  inventif inverse invisible involontaire ironique irregulier irresponsable islamique isole itineraire jaloux jaune
  jeune joint joli journalier joyeux judiciaire judicieux juridique juste justifiable juvenile laborieux laid laique
  lamentable large lateral latin legal leger legislatif legitime lent lexical liberal libre limitrophe lineaire
  linguistique liquide lisible litteraire littoral local logique logistique lointain long longitudinal lourd loyal
  lucide lucratif ludique lumineux luxueux magique magnifique maigre majestueux majeur majoritaire malade maladroit
  malheureux malhonnete managerial manifeste manquant manuel marginal marin maritime marquant marrant martial
  masculin massif materiel maternel mathematique matinal maudit mauvais maximal maximum mecanique mechant mediatique
  medical medico mediocre meditatif mediterraneen meilleur melancolique memorable mensuel mental merveilleux
  meticuleux metropolitain microscopique mieux mignon militaire mince mineur minier minimal minimum ministeriel
  minoritaire minuscule miraculeux miserable missionnaire mixte mobile moderne modeste modique modulaire moindre
  moite mondial monetaire monotone monstrueux montagneux moral mortel moteur motivant mou mouvant moyen multilateral
  multilingue multimedia multinational multiple multisectoriel municipal musical mutuel mysterieux mystique naif
  natal natif national naturel nautique naval navrant necessaire nefaste negatif net neuf neutre nocif nocturne noir
  nomade nombreux nominal nominatif nordique normal normatif notable notoire nouveau nouvel nouvelle nuageux
  nucleaire nul numerique nutritif obeissant objectif obligatoire oblique obscur observable obsolete obstine
  occasionnel occidental occupationnel oceanique odieux offensif officiel officieux offshore oisif olympique
  ombrageux onusien operationnel opportun oppose optimal optimiste optionnel optique oral ordinaire organique
  organisationnel originaire original originel orphelin orthodoxe ouvert ouvrable ouvrier pacifique paisible palpable
  panafricain parallele parascolaire pareil paresseux parfait parlementaire partenarial partial participatif
  particulier partiel partisan passable passager passif passionnant paternel pathetique patient patrimonial
  patriotique pauvre pedagogique penal penible pensif perceptible percutant perdant peremptoire perenne performant
  perilleux perimetrique periodique peripherique permanent perpetuel perplexe persistant personnel perspicace
  pertinent pessimiste petit petrolier pharmaceutique phenomenal philosophique photographique physique piquant pire
  pitoyable pittoresque placide plaisant planetaire plat plausible plein plural pluriannuel pluridisciplinaire
  pluriel poetique poli policier polyvalent ponctuel populaire porteur portuaire positif possible postal posterieur
  potable potentiel pragmatique pratique prealable precaire precedent precieux precis precoce predictif predominant
  prefectoral preferable preferentiel prejudiciable preliminaire premier preparatoire preponderant prescolaire
  present presidentiel prestigieux presume prevalent preventif previsible previsionnel primaire primitif primordial
  principal printanier prioritaire privatif probable problematique prochain proche productif professionnel
  professoral profitable profond programmable progressif prolifique prometteur prompt propice proportionnel propre
  prospere protecteur provincial provisoire prudent psychique psychologique public publicitaire puissant pur
  quadruple qualitatif quantifiable quantique quantitatif quelconque quinquennal quotidien raciste radical radieux
  raide raisonnable rapide rapproche rare rassurant rationnel ravissant realisable realiste rebelle recent receptif
  recidivant reciproque reconnaissant recreatif recurrent redondant reel reflechi refractaire regional reglementaire
  regressif regulier relatif relationnel religieux remarquable renouvelable rentable repetitif representatif
  reproductible repute residentiel residuel resilient resistant respectable respectif respectueux responsable restant
  restreint restrictif retentissant reticent retro retroactif retrospectif reversible revolu revolutionnaire riche
  ridicule rigide rigoureux risible robuste romain romantique rond rose rotatif rouge routier royal rude rudimentaire
  rural ruse rythmique sacre sain saint saisonnier salarial sanglant sanitaire satisfaisant sauvage savant scandaleux
  sceptique scientifique scolaire sec secondaire secret sectoriel seculaire seduisant semblable semestriel senior
  sensationnel sensible sensoriel sentimental septentrional serein serieux seul severe sexuel significatif silencieux
  similaire simple simultane sincere singulier sinistre sismique sobre social societal soigneux solaire solennel
  solidaire solide solitaire sombre somptueux sonore sophistique soudain souhaitable souple sourd souterrain
  souverain spacieux spatial special specifique spectaculaire spectral spirituel splendide spontane sportif stable
  stagnant standard statique statistique statutaire stimulant strategique strict structural structurel studieux
  stupefiant stupide subit sublime subordonne subsequent substantiel subtil subversif successif succinct suffisant
  suivant superbe superficiel superflu superieur supplementaire supportable supranational supreme surnaturel
  surprenant susceptible suspect symbolique symetrique sympa sympathique symptomatique syndical synthetique
  systematique systemique tactile tactique talentueux tangible tardif technique technologique tel telephonique temoin
  temporaire temporel tenace tendre terminal terne terrestre terrible territorial tertiaire textile textuel theatral
  thematique theorique therapeutique thermique timide tolerable tolerant tonique topographique total touchant
  touristique toxique traditionnel tragique tranquille transfrontalier transfrontiere transnational transparent
  transversal triangulaire tribal tributaire tricolore triennal trimestriel triomphal tripartite triple triste
  trivial tropical trouble turbulent type typique ultime ultramoderne unanime uniforme unilateral unique unitaire
  universel universitaire urbain urgent usuel utile utilisable utilitaire utopique vacant vague vaillant vain valable
  valeureux valide variable vaste vegetal venimeux verbal veritable vert vertical vertigineux vertueux vestimentaire
  veteran vexant viable vicieux vide vieil vieille vierge vieux vif vigilant vigoureux vil vilain violent violet
  viral virtuel virtuose visible visuel vital vivable vivant volatil volontaire volumineux vrai vraisemblable
  vulgaire vulnerable
`;
