import { phrasesOf } from "../../understand/lexicon.ts";

/**
 * Phrases that say that a question is about something else: written like the lexicon (`|` separates, braces multiply),
 * folded. A question that holds one is not answered, so a word that a fair question may hold stands here only within a
 * longer phrase ("quel film", not "film"). They are looked for in questions of either language.
 */
export const outOfScopeCues = {
  topic: phrasesOf(`
    meteo|la meteo|quel temps {fait il,fera t il,il fait,il fera,va t il faire,fait on}|quel temps|
    le temps qu il {fait,fera}|temps fait il|temps fera t il|{il va,va t il,va il,il va t il} {pleuvoir,neiger,
    faire beau,faire chaud,faire froid}|il pleut|il neige|pleut il|quelle temperature|temperature {a,au,de,demain}|
    canicule|combien de degres|degres a|quelle heure est il|il est quelle heure|l heure {a,qu il est}|
    quel jour {sommes nous,on est,est on}|on est quel jour|la date du jour|quelle est la date d aujourd hui|
    jours feries|horoscope|horoscopes|astrologie|signe astrologique|mon signe|tarot|voyance|numerologie|{une,la,ta,ma,
    quelle,bonne,donne moi la} recette de|recette {de,du,des} {tajine,couscous,cuisine,gateau,gateaux,crepes,pain,
    poulet,pizza,grand mere,tiramisu,msemen,harira,pastilla}|recettes de {cuisine,grand mere,tajine,couscous,gateaux}|
    une recette|tajine|tajines|couscous|pastilla|harira|msemen|poulet roti|crepes|tiramisu|pizza|pizzas|burger|
    burgers|tacos|sushi|sushis|ou manger|quoi manger|que manger|on mange|bien manger|restaurant|restaurants|resto|
    restos|{bon,bons,un,meilleur,meilleurs} {cafe,cafes,bar,bars,hotel,hotels}|{reserver,reserve,reservation d} {un,
    une,} {hotel,table,chambre,vol,billet}|chambre d hotel|airbnb|{prix,tarif} {d un,du,des,de la,d une,de l} {billet,
    billets,vol,vols,chambre,nuit,train,essence,gasoil,gazole,pain,viande,tomate,tomates,or,petrole,iphone,taxi,baril,
    mouton}|{billet,billets} {d avion,de train,pas cher}|vol {pour,vers} {paris,marrakech,casablanca,agadir,dubai,
    londres,new york}|vols {pour,pas cher,pas chers}|train {pour,de} {tanger,casablanca,rabat,fes,marrakech,paris}|
    horaire{,s} {du,des,de} {train,trains,bus,tram,tramway,priere,prieres}|comment aller {a,au,de}|itineraire pour|
    que visiter|quoi visiter|ou dormir|{lieux,endroits,choses} a {visiter,voir,faire}|que faire {a,ce soir,
    ce week end,demain}|vacances {a,au,en}|ou partir|meilleure plage|plages|visa {touristique,schengen,etudiant}|
    {demande,obtenir un} de visa|{une,des,ta,la meilleure,une bonne,autre,quelle} {blague,devinette,charade}|blagues|
    devinettes|blague|charade|fais moi rire|fais moi marrer|raconte moi {une,l,un} {histoire,blague,conte,anecdote,
    devinette}|raconte {une,une petite} {blague,histoire drole}|histoire drole|poeme|poemes|poesie|haiku|sonnet|
    rime avec|rimes|{ecris,ecrit,ecrivez,redige,rediges,redigez,compose,invente,fais,faites} {moi ,nous ,} {un,
    une} {chanson,rap,poeme,lettre,lettre de motivation,discours,dissertation,essai,conte,roman,nouvelle,histoire,
    sonnet,mail,email,courriel,tweet,post,post linkedin,script,programme,programme python,fonction,code,algorithme,
    expose,site,site web,cv,scenario}|{ecris,ecrire,genere,donne} {moi ,} du code|ma dissertation|mon expose|
    mes devoirs|mon devoir|devoir{,s} de maths|paroles de|les paroles|chanson de|quelle chanson|chante|chante moi|
    chanter|{quel,bon,un bon,quels,meilleur,meilleurs} {film,films,serie,series}|film {a voir,a regarder,ce soir}|
    regarder {un film,une serie,le match}|serie {netflix,tele,a voir}|netflix|acteur prefere|{resultat,resultats,
    score} {du,des,de la,d hier} {match,matchs,match d hier,finale,rencontre,botola,foot,football,loto}|score du|
    quel score|score final|loto|tirage du loto|qui a {gagne,remporte} {la,le,les,l} {coupe,match,finale,championnat,
    can,ballon d or,election,elections,tournoi,tour,ligue,mondial,eurovision,oscars}|qui a gagne|{vainqueur,
    gagnant} {du,de la}|{match,matchs} {ce,d hier,hier,demain,raja,wydad,contre}|ballon d or|meilleur {buteur,joueur,
    gardien}|meilleurs buteurs|classement {de la,du} {botola,championnat,ligue,liga,fifa}|ligue 1|premier league|
    ligue des champions|la liga|serie a|mercato|transfert de {mbappe,messi,ronaldo,hakimi}|bitcoin|bitcoins|btc|
    ethereum|dogecoin|crypto monnaie prix|cours {du,de l,de la,des} {bitcoin,dollar,euro,dirham,or,action,actions,
    bourse,petrole,ethereum,cac,masi}|cotation|{prix,valeur} {de l,d une,des} {action,actions}|action {en bourse,
    maroc telecom,iam,apple,tesla}|taux de change|{convertis,convertir,conversion} {de,en,100,1000}|combien {vaut,
    valent} {un,1,100} {dollar,euro,dirham,bitcoin,euros,dollars}|ou {placer,investir} mon argent|{mon,mes} {argent,
    epargne,economies,salaire}|credit {immobilier,conso,auto}|pret immobilier|ouvrir un compte|{traduis,traduisez,
    traduire,traduit} {moi ,} {ce,cette,ces,le mot,la phrase,le texte,une phrase,un texte,bonjour,merci}|
    comment {dit on,dire,on dit,tu dis} {en,bonjour,merci,je,ca en}|comment dit on|conjugue|conjugaison|conjuguer|
    synonyme de|antonyme|orthographe de|participe passe|participe present|accord du verbe|accord du participe|accord de l adjectif|passe compose|mon emploi du temps|emploi du temps|emploi du tps|comment s ecrit|grammaire|en python|en javascript|en java|en c|
    fonction python|script python|code python|javascript|regex|expression reguliere|requete sql|html css|debugger|
    deboguer|racine carree|combien font|combien fait {2,3,4,5,6,7,8,9,10,un,deux}|equation|equations|theoreme|derivee|
    integrale de|resous|resoudre {l,une,cette} {equation,exercice}|table de multiplication|nombre pi|nombres premiers|
    quelle est la capitale|capitale {de la,du,de l,des,de} {france,australie,espagne,italie,bresil,japon,canada,maroc,
    senegal,egypte,algerie}|combien d habitants|nombre d habitants|superficie {de,du,de la}|plus haute montagne|
    plus long fleuve|plus grand pays|qui a {invente,decouvert,peint,tue,ecrit le livre,ecrit les miserables}|
    guerre mondiale|revolution francaise|moyen age|prehistoire|pyramides|dinosaures|dinosaure|empire romain|napoleon|
    en quelle annee est {ne,mort,nee,morte}|quand est {ne,mort,nee,morte}|quel age a|{date,lieu} de naissance|fils de|
    femme de|marie avec|sa vie privee|election|elections|electoral|electorale|legislatives|presidentielle|
    presidentielles|municipales|vote pour|voter pour|parti politique|partis politiques|pjd|sondage politique|
    qui est le president|conflit {au,en} {ukraine,gaza,palestine}|guerre {en,a,au,entre,d}|actualite{,s} {du jour,
    d aujourd hui,internationale,sportive,politique}|quoi de neuf dans le monde|mal {a la,au,aux,a} {tete,ventre,dos,
    gorge,dents,estomac,genou}|j ai mal|je suis malade|symptome|symptomes|grossesse|suis enceinte|femme enceinte|
    {quel,un,mon,prendre un} medicament|medicaments contre|paracetamol|doliprane|regime {alimentaire,keto,minceur}|
    {perdre,prendre} du poids|maigrir|calories|musculation|insomnie|vaccin contre|pharmacie de garde|medecin de garde|
    prendre rendez vous|priere|prieres|ramadan|aid el kebir|aid al adha|coran|hadith|sourate|bible|est ce {halal,
    haram}|halal|haram|existe t il un dieu|dieu existe|amour|je t aime|tu m aimes|je suis amoureux|amoureux|amoureuse|
    petite amie|petit ami|ma copine|mon copain|ma femme|mon mari|site de rencontre|rencontrer l amour|draguer|mariage|
    divorce|epouser|tu es belle|es tu celibataire|sens de la vie|extraterrestre|extraterrestres|ovni|terre plate|
    chien|chat noir|chats|animaux|animal de compagnie|mon chien|mon chat|recette magique|{acheter,achete,vendre,
    louer} {un,une,mon,ma} {telephone,voiture,appartement,maison,iphone,ordinateur,pc,velo,terrain}|iphone|
    voiture d occasion|louer un|location de voiture|appartement|loyer|loyers|mot de passe|pirater|hacker un|
    wifi du voisin|probleme d ordinateur|mon ordinateur|mon telephone|mon iphone|code promo|carte grise|
    passer le permis|mon permis|impot sur le revenu|mes impots|acte de naissance|carte d identite perdue`),
  opinion: phrasesOf(`
    que {penses tu,pensez vous,penser,tu penses,vous pensez,pense tu,pense t on}|qu en {penses tu,pensez vous,penser,
    pense tu}|{tu,vous} {en ,}{penses,pensez,croyez,crois}|{penses,pense,crois,croyez,pensez} {tu,vous} {que,qu}|
    t en penses quoi|tu penses quoi|vous pensez quoi|en penses tu|en pensez vous|pensez vous|penses tu|crois tu|
    croyez vous|{ton,votre,un,son} {avis,opinion,point de vue} {sur,personnel}|ton avis|votre avis|a {ton,votre} avis|
    ton opinion|votre opinion|ton point de vue|votre point de vue|selon {toi,vous}|d apres toi|d apres vous|
    est ce {que c est ,} {une bonne,une mauvaise} {idee,chose,nouvelle,affaire,strategie}|une bonne idee|
    une bonne chose|bonne ou mauvaise|bonne idee|mauvaise idee|est ce {que c est ,}{utile,inutile,realiste,credible,
    serieux,suffisant,rentable,souhaitable,dangereux,justifie,normal} {pour,de,que,d,}|est ce que c est {bien,bon,mal,
    utile,realiste,credible,serieux,suffisant,rentable}|est ce {bien,bon,mal} {pour,de}|c est {bien,realiste,credible,
    utile} ou pas|vaut il la peine|{ca,cela} {en ,} vaut {il ,} {le coup,la peine}|vaut le coup|vaut la peine|
    valent le coup|faut il {s inquieter,investir,avoir peur,se rejouir,croire,craindre,regretter}|dois je|devrais je|
    devrait on|es tu d accord|etes vous d accord|es tu pour|es tu contre|{preferes,preferez} {tu,vous}|tu {preferes,
    aimes,detestes}|vous {preferez,aimez}|aimes tu|aimez vous|{trouves,trouvez} {tu,vous} que|tu trouves que|
    tu recommandes|que recommandes tu|que {conseilles tu,me conseillez vous,conseillez vous}|me conseilles tu|
    tu me conseilles|vous me conseillez|{trop,assez} {ambitieux,optimiste,cher,peu ambitieux}|realiste ou|arnaque|
    de la poudre aux yeux|bluff|{bon,mauvais} accord|ton prefere|votre prefere|ton {film,plat,livre,pays,
    ministre} prefere`),
  prediction: phrasesOf(`
    {va t il,va t elle,vont ils,vont elles,va t on} {vraiment ,}{gagner,reussir,echouer,tenir,perdre,survivre,marcher,
    respecter,exploser,augmenter,baisser,remporter}|qui va {gagner,remporter,l emporter,etre elu}|va gagner|
    vont gagner|va {reussir,echouer,remporter}|vont {reussir,echouer,remporter}|{gagnera,gagnera t il,gagneront,
    remportera,remporteront,reussira,reussiront,reussira t il,reussira t elle,reussiront ils,echouera,echoueront,
    echouera t il}|y aura t il {une ,un ,la ,des ,} {crise,guerre,recession,seisme,inflation,bulle,penurie,elections,
    tremblement de terre,chomage}|predire|predis|predisez|prediction|predictions|predit moi|pronostic|pronostics|
    pronostique|prevision meteo|previsions meteo|boule de cristal|dans {50,100,cinquante,cent} ans|que deviendra|
    que se passera t il|que va t il se passer|que va devenir|{tiendra,tiendront} {t il ,ils ,}{ses,sa,leurs,leur,
    parole}|tenir {ses,leurs,leur,sa} {promesses,promesse,engagements,parole}|{respecter,respecteront,
    respectera} {ses,leurs,leur} {promesses,engagements}|{sera,seront,sera t il,sera t elle,seront ils,seront elles,
    va t il etre,vont ils etre} {vraiment ,} {atteint,atteints,atteinte,atteintes,tenu,tenus,tenue,tenues,respecte,
    respectes,depasse,depasses}|{est il,est ce} probable|quelle {est la ,}probabilite|quelles {sont les ,}chances|
    {chance,chances} de {reussir,reussite,succes,gagner}|a l avenir que|avenir du maroc|{ia,intelligence artificielle,
    robots} {va,vont} {elle ,il ,t elle ,t il ,ils ,} {remplacer,detruire,supprimer,prendre}|remplacer les humains|
    fin du monde`),
  edit: phrasesOf(`
    {ajoute,ajouter,ajoutez,rajoute,rajouter,rajoutez,enregistre,enregistrer,enregistrez,insere,inserer,
    inserez} {moi ,nous ,} {un accord,un nouvel accord,cet accord,l accord,une ligne,une entree,une convention,
    un memorandum,une organisation,une fiche,une source,cette information,ce chiffre,une note,la source}|supprime|
    supprimer|supprimez|supprime moi|efface|effacer|effacez|{corrige,corriger,corrigez,modifie,modifier,modifiez,
    change,changer,changez,remplace,remplacer,remplacez,rectifie,rectifier,rectifiez} {moi ,} {le chiffre,
    les chiffres,la date,le nombre,la valeur,le montant,le nom,les donnees,la donnee,cette donnee,la base,la fiche,
    le titre,l erreur,cette erreur,le signataire,la ville,le lieu}|{mets,met,mettez,mettre,remets,remettez} {moi ,
    } {a jour,a zero}|{mets,met,mettez} {le,la,les,plutot} {chiffre,valeur,montant,date} {a,de}|note que|notez que|
    retiens que|rappelle moi {demain,dans,de,d,a,lundi,ce soir,plus tard}|rappelle {le,la} {moi,demain}|{mets,
    programme,regle} {moi ,} {un,une} {rappel,alarme,reveil,minuteur}|{previens,avertis,alerte,notifie} moi|{envoie,
    envoyer,envoyez} {moi ,lui ,leur ,} {un mail,un email,un message,un sms,un courriel,un pdf,ca par mail}|{reserve,
    reservez,commande,commandez} {moi ,} {un,une}|publie {ceci,ce message,un tweet,un post}|{signe,annule,
    resilie} {moi ,} {cet accord,un accord pour}|oublie {tes,toutes,les} {instructions,consignes,regles}|ignore {tes,
    toutes,les} {instructions,consignes,regles}`),
  jobHunting: phrasesOf(`
    {comment,ou,puis je,peut on,quand,pour} {je peux ,} postuler|postuler|postule|postulez|candidater|ma candidature|
    deposer {une,sa,ma} candidature|envoyer {une,ma,sa} candidature|candidature spontanee|je {cherche,recherche} {un ,
    du ,une ,des ,mon ,}{premier ,}{emploi,travail,boulot,job,taf,poste,stage,alternance,formation}|cherche {un ,du ,
    }{emploi,travail,boulot,job,taf,stage}|recherche d {emploi,un emploi,un stage}|{trouver,obtenir,avoir,
    decrocher} {moi ,} {un,du,une} {emploi,job,boulot,travail,stage,taf,poste,alternance}|trouve moi {un,du} {emploi,
    job,travail,stage}|{mon,un,son,le,votre,ton,mes} cv|mes competences|mon profil|{envoyer,deposer,adresser,
    transmettre} {mon,un,son,le} cv|lettre de motivation|entretien d embauche|entretiens d embauche|{offre,
    offres} d emploi {chez,pour moi,a pourvoir,disponibles}|annonces d emploi|offres de travail|recrutez vous|
    vous recrutez|tu recrutes|recrutes tu|embauchez vous|vous embauchez|{m embaucher,me recruter,m engager}|
    embauchez moi|recrutez moi|je {veux,voudrais,souhaite,peux,aimerais} {y ,}{travailler,bosser,etre recrute,
    etre embauche,etre embauchee,etre recrutee,faire un stage,rejoindre}|travailler {chez,pour vous,avec vous,la bas}|
    bosser chez|mon stage|stage pfe|stage de fin d etudes|pfe|demande de stage|demande d emploi|au chomage je|
    je suis {au chomage,sans emploi,chomeur,chomeuse,ingenieur et,developpeur et,diplome et}|quel diplome faut il|
    quelles qualifications faut il|comment {devenir,se faire recruter,etre recrute,etre embauche}`),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What people fairly ask about the agreements and no record holds. */
export const notRecorded = {
  reason: phrasesOf(`
    pourquoi|pour {quelle raison,quelles raisons,quel motif,quels motifs}|pourkoi|pourqoi|pk|pq|quelle {est ,
    etait }la raison|quelles {sont ,etaient }les raisons|la raison {de,du,pour}|les raisons {de,du,des,pour}|
    comment se fait il|comment {expliquer,explique t on,cela s explique}|qu est ce qui {explique,justifie,motive,
    a pousse}|a cause de quoi|{la cause,les causes} {de,du,des}|motivations de|motif {de,du}`),
  status: phrasesOf(`
    {annule,annules,annulee,annulees,annuler,annulation,resilie,resilies,resiliee,resiliees,resiliation,rompu,rompus,
    rompue,rompues,suspendu,suspendus,suspendue,suspendues,abandonne,abandonnes,abandonnee,abandonnees,caduc,caducs,
    caduque,caduques,denonce,retarde,retardes,retardee,retardees,reporte,reportes,reportee,reportees}|en retard|
    du retard|pris du retard|a l arret|tombe a l eau|toujours {en vigueur,valable,valables,valide,valides,d actualite,
    actif,en cours}|encore {en vigueur,valable,valables,valide,valides,d actualite,actif}|est il en vigueur|
    sont ils en vigueur|ou en {est,sont,etait,etes,sommes}|ca en est ou|c en est ou|en est ou|en sont ou|avancement|
    etat d avancement|taux d avancement|niveau d avancement|{avance,avancent} {t il,ils,bien,comment}|comment avance|
    comment avancent|ca avance|{a t il,ont ils,a t elle,ont elles} {deja ,vraiment ,} {demarre,commence,debute,abouti,
    avance,progresse}|{travaux,chantier,projet} {a t il ,ont ils ,a ,} {demarre,demarres,commence}|progression {du,
    des,de}|mis en oeuvre ou|statut {actuel ,} {du,de l,des,de la,de} {projet,accord,accords,chantier,convention,
    memorandum,data center}|dans les temps|tient le calendrier|calendrier respecte`),
  achieved: phrasesOf(`
    {deja,reellement,effectivement,vraiment,concretement,veritablement} {ete ,} {cree,crees,creee,creees,realise,
    realises,realisee,realisees,recrute,recrutes,recrutee,recrutees,embauche,embauches,investi,investis,investie,
    forme,formes,formee,formees,depense,depenses,debourse,debourses,verse,verses,atteint,atteints,atteinte,atteintes,
    ouvert,ouverts,ouverte,livre,livres,construit,construits,construite,pourvu,pourvus,octroye,octroyes,distribue,
    distribuees,raccordes,operationnel}|{crees,realises,recrutes,embauches,investis,formes,depenses,verses,atteints,
    livres,pourvus} {a ce jour,jusqu a present,jusqu ici,jusqu a maintenant,jusqu aujourd hui,pour l instant,
    actuellement}|{cree,realise,recrute,investi,forme,depense} {a ce jour,jusqu a present,jusqu ici,
    jusqu a maintenant}|a ce jour {crees,realises,recrutes,investis}|taux de realisation|taux d execution|
    degre de realisation|{a t il,ont ils,a t elle,ont elles} {bien ,vraiment ,} {tenu,respecte,honore} {ses,leurs,
    leur,sa} {promesses,promesse,engagements,parole}|tenu parole|tenu {ses,leurs} {promesses,engagements}|
    promesses tenues|engagements tenus|resultats {obtenus,concrets,reels,atteints}|en realite|dans les faits|
    dans la realite|{ete ,se sont ,s est }{materialise,materialises,materialisee,concretise,concretises,concretisee}|
    vu le jour`),
  salary: phrasesOf(`
    a temps plein|a temps partiel|a mi temps|en cdi|en cdd|en interim|
    salaire|salaires|salaire moyen|remuneration|remunerations|combien {gagne,gagnent,gagnera,gagneront,touche,
    touchent,sont payes,seront payes,payent ils,paient ils,est paye}|{grille,masse} salariale|paye combien|
    payes combien|smig|fiche de paie|primes et|avantages sociaux|conditions de travail|heures par semaine|teletravail|
    type de contrat de travail|cdi|cdd|horaires de travail`),
  contact: phrasesOf(`
    numero de {telephone,tel,portable,contact}|telephone {de,du,de la,d}|{adresse,
    adresses} {mail,mails,email,e mail,postale,electronique,exacte,physique,du siege}|{mail,email,e mail,
    courriel} {de,du,de la,d,pour}|{comment,ou,puis je,qui} {je peux ,peut on ,puis je ,} contacter|contacter|
    qui appeler|joindre {kpmg,le ministere,l agence,quelqu un,le responsable}|{les,vos,leurs,ses,quelles} coordonnees|
    coordonnees {de,du}|point de contact|personne a contacter|a qui {s adresser,ecrire,parler}|site {web,internet,
    officiel} {de,du,d}|numero vert|horaires d ouverture|heures d ouverture|service client|support client`),
  process: phrasesOf(`
    comment {s inscrire,m inscrire,je m inscris,on s inscrit,beneficier,en beneficier,participer,adherer,
    obtenir une bourse,demander,deposer une demande,deposer un dossier,acceder au programme,creer mon compte,integrer,
    faire une demande,se faire financer}|{ou,quand} {s inscrire,m inscrire,deposer un dossier,deposer mon dossier}|
    {conditions,criteres} d {eligibilite,admission,acces,inscription}|eligibilite|qui est eligible|suis je eligible|
    inscription {a,au,pour}|{frais,date limite} d inscription|{pieces,documents} a fournir|dossier a fournir|
    quelles demarches|quelle demarche|les demarches|la marche a suivre|appel d offres|appels d offres|
    cahier des charges|comment signer un accord|comment devenir partenaire`),
  other: phrasesOf(`
    {emplois,postes,emploi} {perdus,supprimes,detruits,menaces}|pertes d {emploi,emplois}|licenciements|par {habitant,tete,personne}|dans le monde entier|a l echelle mondiale|
    penalite|penalites|sanction|sanctions|amende|amendes|clause de {sortie,resiliation,penalite,confidentialite}|
    dommages et interets|litige|litiges|tribunal competent|chiffre d affaires {annuel,mondial}|{benefice,
    benefices} {net,de l entreprise,realise,realises}|resultat net|capitalisation boursiere|part de marche|
    parts de marche|nombre {total ,} d employes {de,dans le monde}|effectif mondial|{evaluation,audit} {independante,
    independant,externe,d impact}|etude d impact|bilan carbone|empreinte carbone|consommation {d eau,d electricite,
    electrique}|{retour,retombees} {sur investissement,fiscales}|taux de rentabilite|texte {integral,complet} de|
    {le texte,le pdf,une copie} {de l,du,de la} {accord,convention,memorandum}|numero de l accord|numero de contrat|
    photo{,s} {de,du,de la}|video {de,du} {la signature,l evenement}|{age,religion,fortune,salaire,parcours,
    biographie,diplome,nationalite} {du,de la,de} {ministre,signataire,directeur,pdg,ceo,directrice,president}|
    duree de vie du`),
} as const satisfies Readonly<Record<string, readonly string[]>>;
