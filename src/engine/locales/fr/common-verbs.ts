/** Stems of regular verbs in -er ("cre" for créer), folded; a verb whose stem changes has both ("appel", "appell"). */
export const commonErStems = `
  abandonn abord aboutt abrit accapar acceler accept acclam accompagn accord accueill accus achet acquies acquitt
  actionn activ actualis adapt additionn address adjug admir adopt ador adoss adress affect affich affirm agenc
  aggrav aggreg agreg agrement aid aim ajout ajust alert align aliment allong allou alloue alourd amarr amelior amen
  amenag amplifi amput amus analys ancr anim annonc annot annul anticip apparent appel appell applaud appliqu apport
  approch approuv appui appuy archiv argument arpent arrang arret arriv arrond articul aspir assembl assist associ
  assum assur attach attaqu attard attel attent attest attir attrap attribu audit augment automatis autoris avanc
  avantag avoisin avou bais balanc baptis bas bavard berc bless bloqu boost boucl boug bouge bouleverss bras brid
  brill brod brul budgetis cadr calcul campagn capitalis capt cartographi caus ced celebr centr centralis cern
  certifi cess chang charg chass chauff cherch chiffon chiffr chut cibl circul cit clarifi class classifi cliqu clon
  clotur coach cod cofond cohabit coinc coll collabor collect combin command commenc comment commercialis communiqu
  compar compens complet compliqu compos compt comptabilis concentr concern concert concili concoct concretis
  conditionn confi confirm congratul conjugu connect consacr conseill conserv consider consist consolid consomm
  constat constitu consult contact contest continu contract contribu control convoqu cooper coordonn copi corrig
  corrobor cotoy couch coup couronn cout crack cre croch crois croul cuisin cultiv cumul dat deball debarrass debloqu
  debord deborder debouch debut decal decentralis decern decharg dechiffr decid declar declench declin decoll
  decompos deconnect decor decoup decret decrypt dedi defavoris defil degag degrad deguis dejeun delaiss delegu
  deliber delimit delivr delocalis delog demand demarr dematerialis demenag demeur demission demonstr demontr denomm
  denonc depass depech depens depeupl deplac deploy depos depouill deprogramm derang derap deriv derog deroul
  desactiv desert design desir dessal destabilis destin detaill detect determin detest detourn developp devers devoil
  diagnostiqu dict differ differenci diffus diger digitalis dilu diminu dirig discut dispens dispos disput dissip
  distingu distribu diversifi divis divulgu document domicili domin don donn dot doubl dout dress dur dynamis ebauch
  ecart echang echapp echelonn echou eclair eclips econom economis ecout ecras edifi edit educ effac effectu egal
  elabor elev elimin eloign elucid emaill embarqu embarrass embauch embrass emerg emm emmen emot empech employ emport
  emprunt encadr encaiss enchain encourag endommag energ engag engendr enlev enquet enregistr enrol enseign entam
  entass entonn entour entr entrain enumer envelopp envenim envi envisag envoy epargn epous eprouv equilibr equip
  equival eradiqu espac esper essay estim etal etonn etud etudi evalu evit evolu evoqu exager exalt examin exced
  excell excus execut exempt exerc exhib exig exist expedi expediti experiment expir explicit expliqu exploit explor
  export expos exprim extern externalis extrapol exult fabriqu facilit factur faiblit familiaris fauss favoris fecond
  feder federalis felicit ferm fet fidelis figur fil filtr finalis financ fix flott focalis focus foir fonctionn fond
  forc form formalis formul fouill fract fragilis franchis frapp frequent fum fusionn gagn galop gard garder gaspill
  gaz gel gener generalis ger germ gliss gouvern grill group habill habit hach handicap harmonis hasard heberg hesit
  heurt honor horodat humanis hypothequ ident identifi ignor illusionn illustr imagin imit immerg immigr immobilis
  impact implant impliqu import impos impression imprim impuls imput inaugur incarn incit incorpor incub inculqu
  indemnis index indiqu individualis industrialis influenc inform informatis initi innov inond inquiet inser insinu
  insist inspect inspir instal install instaur institu institutionnalis insult integr intensifi intent interagi
  interconnect interess intern internationalis interpell interpret interrog intervi intitul introniss invent
  inventori inverse invit invoqu isol jalonn jet jou jug jumel justifi juxtapos labellis lach laiss lanc lav legalis
  legend lev leve lib liber licenci lik limit liquid list livr localis log loge lou loug lubrifi lustr lut lutt
  maitris mandat mang manifest manipul manqu march marchand mari marqu masqu materialis matraqu matur maximis medit
  melang memoris men menac menag mention merit mesur migr mijot minimis mis mobilis model modelis moder modernis
  modifi modul mont montr motiv multipli mutil mutualis nag narr navigu necessit neglig negoci neutralis nomm not
  notari notifi nou numeris objecti oblig obsed observ occasionn occult occup octroy offus opacifi oper oppos opt
  optimis ordonn organis orient oscill oss oubli outill ouvrag pack panifi paniqu parametr paraph paraphr pardonn
  parl parrain parsem partag partial particip pass passionn patent patient patronn pavan pay pech penalis penaliss
  pench pendul pens pepin perceptib percol percut perdur perennis perenniss perfectionn perform perm persist
  personnalis perturb pes pilot pir pirat pist plac plaid plaisant planch planifi planqu plant pleur pli plong poign
  point poli pollu pomp ponctu popularis port pos posit positionn poss possed post postul pourchass pouss pratiqu
  precaris preced prech precipit precis preconis prefer prefigur prelev premuni preocc preoccup prepar presag present
  preserv presid press pret prevaliss prim priv privatis privilegi proced proclam procur profit programm progress
  prohib projet prolong promen promulgu prononc pronostiqu propag propos propuls prospect prosper proteg protest
  prouv provoqu publi puis qualifi quantifi question quitt raccord raccroch racket racont raffin rajout rall rallong
  ramass ramen rang ranim rapatri rappel rapport rapproch rassembl rassur rat ratifi rationalis rattach rattrap raval
  ravitaill reajust realis recapitul recept recherch reclam recommand recommenc recompens reconfigur reconsider
  reconver recoup recours recrut rectifi recul recuper recycl redeploy redig redonn redoubl redynamis reedit refer
  referenc refil reflet refond reform reformul refus regagn regard regener regl reglement regn regrett regroup regul
  regularis rehabilit reinitialis reinscr rejet relanc relat relay relev reli reloge remani remaquill remarqu
  rembours remerci remodel remont remplac remport remuner rencontr renegoci renferm renforc renomm renonc renov
  renseign rentr renvers renvoy reorganis reorient repar repass repens reper repertori repet replac report repos
  repouss represent reproch reserv resid resili resist respect respir responsabilis ressembl rest restaur restitu
  restructur result resum retard retarder retir retourn retrac retrouv rev revaloris reve reveill revel revendiqu
  reverber revers revis revitalis risqu roul ruin sabot sacr sacrifi salu sanctionn satur saut sauv sauvegard scann
  scell sci scind scolaris scrut secou securis sejourn selectionn sembl sensibilis separ sign signifi sillonn
  simplifi simul situ skipp snob soign sold solidifi sollicit somm songe sonn sort souffl souhait soulag soulev
  soulign soumission soupconn soupes sous soutir specialis specifi specul sponsoris stabilis stag standardis stationn
  statu stimul stipul stock stri structur subdivis substitu subventionn succed sugger suppl suppli support suppos
  supprim surf surmont surnomm surpass surveill suscit symbolis synchronis synthetis tabl tabul tamponn tap tard
  tarifi tass tax telecharg telephon temoign tent termin terrass test tir tiss titr tol toler tomb torpill totalis
  touch tourn trac trafiqu trait tranch transcend transfer transform transit transpir transport trav travaill travers
  trembl tri triangul trich tripl tromp troubl trouv tweet unifi urbanis us util utilis vaccin valid valoris vandalis
  vant vari vectoris veill venge ventil verifi verrouill vers vex vid viol vis visit visual visualis vocalis voisin
  vol vot voyag vulgaris zapp
`;

/** Stems of verbs like finir. */
export const commonIrStems = `
  about aboutiss accompl affaibl ag agrand amort aplat applaud approfond assort avert bann ben blanc blem chois
  conver convert defin divert durc elarg embell enrich envah etabl fin fleur fourn franch gar garant grand guer guerr
  impart invert invest jaill noirc nourr obe pun raccourc rafraich rajeun ralent rassort reag rebat rebond redefin
  reflech reinvest rempl ressaisiss reun reuss roug sais saisiss sub surg terr trah un unif vieill
`;

/** Forms of all other verbs. */
export const commonVerbForms = `
  abattre absoudre abstenir abstraire accueillait accueillant accueille accueillent accueillera accueilleront
  accueilles accueilli accueillie accueillies accueillir accueillis accueillons acquerir acquierent acquiert acquis
  acquise acquises admet admettent admettre admis admise admises advenir advenu advient aient aies aille aillent
  ailles ait alla allaient allais allait allant alle allee allees aller allerent alles allez alliez allions allons
  apercevoir apercu apparaissent apparait apparaitre appartenait appartenant appartenir appartiennent apparu apparue
  apparus appelle appellent appellera appelles apprenant apprend apprendra apprendre apprends apprenez apprennent
  appris apprise appuie appuient as assaillir asseoir assis assise atteignant atteignent atteindra atteindrait
  atteindre atteindront atteint atteinte atteintes atteints attend attendait attendant attendent attendez attendons
  attendra attendre attends attendu attendue attendues attendus aura aurai auraient aurais aurait auras aurez auriez
  aurions aurons auront avaient avais avait avez aviez avions avoir avons ayant ayez ayons battent battre boire bois
  boit bouillir bu buvez combat combattre commettre commis comprenait comprenant comprend comprendra comprendre
  comprendront comprends comprenez comprennent comprenons compris comprise comprises compromettre compromis concevoir
  concluant conclue concluent conclues conclura conclure conclus conclut concoit concoivent concourir concourt concu
  concue concues concus conduira conduire conduisent conduit conduite conduits connais connaissait connaissant
  connaissent connaissez connaissons connait connaitra connaitre connu connue connues connus conquerir conquis
  consent consenti consentie consentir consentis construira construire construiront construis construisant
  construisent construit construite construites construits contenait contenant contenir contenu contenue contenus
  contiennent contient contraindre contraint contredire contredisent contredit convaincre convaincu convenir convenu
  convenue convenues convenus conviennent convient correspond correspondait correspondant correspondent correspondre
  coudre courent courir court couru couvert couverte couvertes couverts couvrait couvrant couvre couvrent couvres
  couvrir couvrira couvriront craindre crains craint croient croire crois croissant croissent croit croitre croyais
  croyait croyant croyez croyons cru crue cueillir debat debattre decevoir decoit decouvert decouverte decouvre
  decouvrent decouvrez decouvrir decrire decris decrit decrite decrites decrits decrivent decrivez decu decue deduire
  deduisez deduit defaire defend defendent defendre defendu depend dependait dependent dependra dependre deplaire
  deploie deploient descend descendent descendre descendu dessert desservent desservi desservie desservir desservira
  detenait detenir detenu detenue detenues detenus detiennent detient detruire detruit devaient devais devait
  devenait devenant devenir devenu devenue devenues devenus devez deviendra deviendrait deviendront deviennent
  devient devoir devons devra devrai devraient devrais devrait devras devrez devriez devrons devront dira dirai
  diraient dirais dirait dire direz dirons diront dis disaient disais disait disant dise disent disons disparaissent
  disparait disparaitre disparu disparue disparus dissoudre dissous distraire dit dite dites dits dois doit doive
  doivent dorment dormez dormi dormir dors dort due dues durent dus dut ecrira ecrire ecris ecrit ecrite ecrites
  ecrits ecrivait ecrivant ecrivent ecrivez ecrivons elire elit elu elue elues elus emet emettent emettre emis emise
  emises emouvoir ennuie entend entendent entendez entendre entends entendu entendue entendus entreprend entreprendre
  entreprennent entrepris entreprise entretenir entretenu entretiennent entretient entrevoir enverra enverrait
  enverront envoie envoient envoies epelle es essaie essaient essaies etaient etais etait etant ete eteindre etend
  etendent etendra etendre etendu etendue etendues etendus etes etiez etions etre eu eue eues eurent eus eut exclu
  exclue exclues exclure exclus exclut extraire extrait extraite extraites extraits faille faire fais faisaient
  faisais faisait faisant faisons fait faite faites faits fallait falloir fallu fasse fassent fasses faudra faudrait
  faut fera ferai feraient ferais ferait feras ferez ferons feront firent fit fonde fondre font fuir furent fus
  fussent fut incluait incluant incluent inclure inclus incluse incluses inclut induire induit inscrire inscrit
  inscrite inscrites inscrits inscrivent instruire instruit interdire interdit interdite interdites interdits
  interrompre interrompu intervenant intervenir intervenu intervenue interviendra interviendront interviennent
  intervient introduire introduit introduite introduits ira irai iraient irais irait iras irez irons iront jette
  jettent joignent joindre joint jointe jointes joints lire lis lisait lisant lisent lisez lit lu lue lues lus
  maintenir maintenu maintenue maintenus maintiendra maintiennent maintient menti mentir met mets mettaient mettais
  mettait mettant mette mettent mettez mettons mettra mettrai mettrait mettre mettrez mettrons mettront meurent meurt
  mirent mis mise mises mit mort morte morts moudre mourir mouvoir naissent nait naitre naquit nee nees nes nettoie
  nuire nuit obtenait obtenant obtenez obtenir obtenons obtenu obtenue obtenues obtenus obtiendra obtiendront
  obtiennent obtiens obtient offert offerte offertes offerts offrait offrant offre offrent offres offrir offrira
  offriront omet omettre omis ont ouvert ouverte ouvertes ouverts ouvrait ouvrant ouvre ouvrent ouvres ouvrez ouvrir
  ouvrira ouvriront ouvrons paie paient paies paraissait paraissent parait paraitre parcourir parcourt parcouru pars
  part partait partent partez parti partie parties partir partira partiront partis partons paru parue parues parus
  parut parvenir parvenu parvenue parvenus parviennent parvient peindre percevoir percoit percoivent percu percue
  perd perdent perdre perds perdu perdue perdus permet permettait permettant permette permettent permettez permettra
  permettrait permettre permettront permis permise peuvent peux plaindre plaire plaisent plait pleut pleuvoir plu
  pourra pourrai pourraient pourrais pourrait pourras pourrez pourriez pourrons pourront poursuit poursuivent
  poursuivi poursuivie poursuivra poursuivre pourvoir pourvoit pourvus pouvaient pouvais pouvait pouvant pouvez
  pouviez pouvoir pouvons predire predit prenaient prenais prenait prenant prend prendra prendrai prendrait prendre
  prendrez prendrons prendront prends prenez prenne prennent prenons prescrire prescrit pretend pretendent pretendre
  prevenez prevenir prevenu previent prevoient prevoir prevoira prevoirait prevois prevoit prevoyaient prevoyait
  prevoyant prevoyez prevoyons prevu prevue prevues prevus prirent pris prise prises prit produira produire
  produiront produis produisait produisant produisent produisez produisons produit produite produites produits
  projette promet promets promettaient promettait promettant promettent promettez promettra promettre promeut
  promeuvent promis promise promises promouvoir promu promue provenait provenant provenir provenu provenue
  proviennent provient pu puisse puissent puisses purent put rappelle rappellent rappelles recevait recevant recevez
  recevoir recevons recevra recevrait recevront recois recoit recoivent reconnaissent reconnait reconnaitre reconnu
  reconnue reconnus recourir recouvre recouvrir recu recue recueille recueilli recueillir recueillis recues recus
  redire reduira reduire reduisent reduit reduite reduites reduits refaire refait refaites rejette rejoignent
  rejoindra rejoindre rejoint rejoints relire remet remettent remettre remis remise remises rend rendait rendant
  rendent rendez rendons rendra rendre rendront rends rendu rendue rendues rendus renouvelle renouvellent reparti
  repartie reparties repartir repartis repond repondait repondant repondent repondez repondons repondra repondre
  reponds repondu reprend reprendre reprennent repris reprise requerir requierent requiert requis requise requises
  resolu resoudre resout ressenti ressentir ressort ressortent ressortir restreindre restreint retenir retenu retenue
  retenues retenus retiennent retient revenait revenir revenu revenue revenues revenus revet revetir reviendra
  reviendront reviennent revient revoir revoit revu revue revues revus rire rit rompre rompu rompue sachant sache
  saches sachez sais sait satisfaire satisfait satisfaite satisfaits saura saurai saurais saurait sauras saurez
  sauront savaient savais savait savent savez saviez savoir savons seduire sens sent sentent sentez senti sentie
  sentir sera serai seraient serais serait seras serez seriez serions serons seront sers sert servaient servait
  servant servent servez servi servie servir servira serviront servis servons soient sois sommes sont sors sort
  sortait sortant sortent sortez sorti sortie sorties sortir sortira sortis sortons souffert souffre souffrent
  souffrir soumet soumettent soumettre soumis soumise soumises sourire sourit souscrire souscrit soustraire soutenait
  soutenant soutenir soutenu soutenue soutenues soutenus soutiendra soutiendront soutiennent soutient souvenez
  souvenir souviens souvient soyez soyons su subvenir sue suffirait suffire suffisent suffit suis suit suivait
  suivent suivez suivi suivie suivies suivis suivons suivra suivrait suivre suivront surprend surprendre surpris
  surprise survivre suspend suspendre suspendu suspendue suspendus sut taire tais tait tenaient tenait tenant tend
  tendent tendre tenez tenir tenons tenu tenue tenues tenus tiendra tiendrait tiendront tiennent tient tint traduira
  traduire traduis traduisent traduisez traduit traduite traduits transcrire transcrit transmet transmettent
  transmettre transmis transmise tressaillir vaille vaincre vais valait valent valoir valu vas vaudra vaudrait vaut
  vecu vecue venaient venais venait venant vend vendait vendant vendent vendez vendra vendre vends vendu vendue
  vendues vendus venez venir venons venu venue venues venus verra verrai verraient verrais verrait verras verrez
  verrons verront vetir veuille veuillez veulent veut veux viendra viendrai viendraient viendrait viendras viendrez
  viendrons viendront vienne viennent viens vient vinrent vint virent vit vivait vivant vivent vivez vivons vivra
  vivre voie voient voir vois voit vont voudra voudrai voudraient voudrais voudrait voudriez voudront voulaient
  voulais voulait voulant voulez vouliez vouloir voulons voulu voulue voulus voyaient voyais voyait voyant voyez
  voyons vue vues vus
`;
