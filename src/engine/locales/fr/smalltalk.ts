import { phrasesOf } from "../../understand/lexicon.ts";

/** Phrases that make small talk when a question holds nothing else; written like the lexicon and folded. */
export const smalltalk = {
  greeting: phrasesOf(`
    bonjour|bjr|bonjor|bjour|bonsoir|bsr|salut|slt|salu|coucou|cc|kikou|allo|salam|salam alikoum|salam aleykoum|
    assalam|assalamou alaykoum|salam alaykoum|azul|labas|bonne journee a vous aussi|rebonjour|re bonjour|resalut|
    {bonjour,bonsoir,salut,coucou,salam,bjr,slt} {a tous,a toi,a vous,tout le monde,le bot,l equipe,chef,mon ami,
    monsieur,madame,maroc 2030,maroc2030}|{ca va,cava,sava,ca va bien,comment ca va,comment vas tu,comment allez vous,
    comment tu vas,vous allez bien,tu vas bien,quoi de neuf,quoi 2 9,la forme,bien ou bien,bien ou quoi,wesh,wsh,hola,
    enchante,enchantee,ravi de vous rencontrer,bienvenue,joyeux noel,bonne annee,ramadan moubarak,aid moubarak,
    tu es la,t es la,y a quelqu un,il y a quelqu un,es tu la}`),
  thanks: phrasesOf(`
    merci {beaucoup,bcp,bien,infiniment,mille fois} pour {ton aide,votre aide,l aide,tout,ta reponse,votre reponse,la reponse,les infos,l info}|
    merci|mrc|mci|merki|mercii|merciii|merci {beaucoup,bcp,bien,infiniment,mille fois,d avance,a toi,a vous,encore,
    pour tout,pour ton aide,pour votre aide,pour l info,pour les infos,pour la reponse,pour ta reponse,
    pour votre reponse,pour ces infos,pour ces informations,pour les informations,c est gentil,c est parfait,
    quand meme,chef,l ami,mon ami,de ton aide,de votre aide,le bot}|{un ,mille ,grand ,tres grand ,un grand }merci|
    mille mercis|merci merci|choukran|choukrane|shukran|je {te,vous} remercie|je {te,vous} remercie {beaucoup,
    infiniment}|remerciements|c est {gentil,tres gentil,sympa,cool,adorable}|trop {gentil,sympa}|tu {gere,geres,
    assures,deconnes pas}|vous {gerez,assurez}|chapeau|bien joue|beau travail|bon travail|bon boulot|felicitations|
    bravo`),
  bye: phrasesOf(`
    au revoir|aurevoir|a bientot|a plus|a plus tard|a tout a l heure|a demain|a la prochaine|bye|bye bye|ciao|tchao|
    tchuss|adieu|bslama|beslama|bonne {journee,soiree,nuit,fin de journee,continuation,semaine,apres midi,
    soiree a vous,journee a vous,journee a toi,nuit a tous}|bon {week end,weekend,apres midi,courage}|{je dois,
    il faut que} {y aller,j y aille}|je {m en vais,te laisse,vous laisse,file}|c est tout|ce sera tout|
    c est tout pour {aujourd hui,moi,le moment}|rien d autre|plus rien|a tte|a12c4`),
  identity: phrasesOf(`
    {cmt,coment,commen} {tu t appelles,tu t appel,t appelles tu,tu t appeles}|
    {qui,ki} {es tu,etes vous,t es,est tu,tu es,vous etes,es tu toi}|{t es,tu es,vous etes,t,es tu,etes vous} {qui,
    ki}|{c est qui,c qui,cest qui} {toi,ca,maroc 2030}|tu {es,t appelles} {qui,quoi,comment}|t es {quoi,quoi toi,
    qui toi,un bot,un robot,une ia,humain,un humain,reel,chatgpt}|{comment,quel est} {tu t appelles,t appelles tu,
    vous appelez vous,vous vous appelez,ton nom,votre nom,ton prenom}|c est quoi {ton nom,votre nom,ton prenom,ce bot,
    ce chatbot,cet outil,ce truc,maroc 2030,toi,cette appli,cette application}|{ton,votre} nom|qu est ce que {tu es,
    vous etes,c est ce bot,c est que ce bot,maroc 2030}|{es tu,etes vous,tu es,vous etes,est ce que tu es,
    est ce que vous etes,est ce que t es,suis je en train de parler a} {un bot,un robot,une ia,
    une intelligence artificielle,un humain,une personne,une vraie personne,humain,reel,vrai,une machine,un programme,
    un chatbot,chatgpt,gpt,officiel,un llm,vivant,un homme,une femme,un homme ou une femme,un bot ou un humain}|{qui,
    ki} {t a,t as,vous a,ta} {cree,crees,fait,faits,developpe,programme,concu,code,invente,fabrique,entraine}|
    {par qui,par ki} {as tu ete,avez vous ete,tu as ete,t as ete,es tu} {cree,developpe,programme,concu,fait,code}|
    qui est {derriere,ton createur,votre createur,ton developpeur,ton patron}|qui {est ,}derriere {toi,ce bot,
    ce chatbot,cet outil,ce projet la}|ton createur|tu {viens,sors} d ou|d ou viens tu|quel age as tu|tu as quel age|
    t as quel age|{presente toi,presentez vous,parle moi de toi,parlez moi de vous,tu fais quoi dans la vie,
    dis moi qui tu es,a qui je parle,a qui ai je affaire,avec qui je parle,je parle a qui,qui parle}|es tu {chatgpt,
    une ia,gratuit}|{quelle,quel} {ia,modele,llm} {es tu,utilises tu,utilisez vous,tu utilises}|tu {utilises,
    marches avec} {chatgpt,une ia,quel modele}`),
  help: phrasesOf(`
    aide|aider|aidez|a l aide|aide moi|aidez moi|besoin d aide|j ai besoin d aide|{peux tu,pouvez vous,tu peux,
    vous pouvez,pourriez vous,pourrais tu,tu pourrais} {m aider,nous aider,aider}|help|menu|mode d emploi|guide|tuto|
    tutoriel|commandes|exemples|exemple|des exemples|donne {moi ,}{un exemple,des exemples,un exemple de question,
    des exemples de questions}|{donnez,montre,montrez} {moi ,}{un exemple,des exemples,des exemples de questions}|
    exemples de questions|exemple de question|instructions|{que,ke,quoi} {sais tu,savez vous,peux tu,pouvez vous,
    tu sais,tu peux,vous savez,fais tu,faites vous} {faire,faire pour moi,me dire,m apprendre,repondre,me raconter}|
    que {fais tu,faites vous,sais tu,proposes tu}|{qu est ce que,qu est ce ke,kesk,keske,quest ce que,
    c est quoi que} {tu,vous} {sais,sait,savez,peux,peut,pouvez,fais,fait,faites} {faire,me dire,faire pour moi,dire,
    m apprendre,repondre}|{qu est ce que,kesk,keske} {tu,vous} {fais,faites,sais,savez,peux faire,proposes}|{tu,
    vous} {sais,savez,peux,pouvez,fais,faites,sers,servez} {faire ,}{quoi,koi,a quoi}|{tu,vous} {sais,peux,savez,
    pouvez} {faire ,repondre a }{quoi,koi,quelles questions}|a quoi {tu sers,sers tu,servez vous,sert ce bot,ca sert,
    tu serts,vous servez,sert ce chatbot,sert cet outil,sert maroc 2030,peux tu m aider,peux tu servir}|
    comment {ca marche,ca fonctionne,tu marches,tu fonctionnes,marches tu,fonctionnes tu,fonctionnez vous,
    vous fonctionnez,t utiliser,vous utiliser,utiliser ce bot,utiliser le bot,utiliser cet outil,on t utilise,
    je t utilise,faire,ca se passe,fonctionne ce bot,fonctionne le bot,marche ce bot,marche le bot,marche ce truc,
    poser une question,je fais,je peux t utiliser,puis je t utiliser,peux tu m aider,pouvez vous m aider,
    tu peux m aider}|ca marche comment|ca fonctionne comment|{que,qu,quoi} {puis je,peut on,est ce que je peux,
    je peux,dois je} {te ,vous ,}{demander,faire,savoir,te demander,dire,poser comme question,poser}|{qu est ce que,
    kesk,keske} {je peux,je pourrais,on peut} {te ,vous ,}{demander,faire,poser comme question,savoir}|{quelles,
    quel genre de,quel type de,quels types de} {questions,question} {puis je,peut on,je peux,est ce que je peux,
    on peut} {te ,vous ,}{poser,demander}|{je peux,on peut,je dois} {te ,vous ,}{demander,poser} {quoi,koi,
    quelles questions}|quelles questions|quel genre de questions|quelles sont tes {capacites,fonctionnalites,
    fonctions,commandes,competences,possibilites,limites}|{tes,vos} {fonctions,fonctionnalites,capacites,commandes}|
    par ou commencer|je {suis perdu,suis perdue,ne comprends pas,comprends pas,comprends rien,
    ne sais pas quoi demander,sais pas quoi demander,suis nouveau,suis nouvelle,debute}|{sur quoi,de quoi} {peux tu,
    pouvez vous,tu peux,sais tu,savez vous} {me renseigner,m informer,parler,me parler,repondre}|sur quels sujets|
    quels sont {tes,vos} {sujets,domaines}|j ai une question|une question|je peux {te ,vous ,}poser une question|
    {puis je,je voudrais,j aimerais,je veux} {te ,vous ,}poser {une question,des questions,quelques questions}|
    {de quoi,c est quoi} {parles tu,parlez vous,le principe}|quelles {langues,langue} parles tu|tu parles {francais,
    anglais,arabe,darija,quelle langue,quelles langues}|parles tu {francais,anglais,arabe,darija}|
    parlez vous {francais,anglais,arabe}`),
  ack: phrasesOf(`
    ok|okay|oki|okey|dac|dacc|d acc|d accord|daccord|entendu|compris|j ai compris|bien compris|je vois|je comprends|
    c est {note,bon,compris,clair,tres clair,parfait,bien,super,genial,top,exact,ca,vrai,interessant,
    tres interessant}|note|recu|super|genial|cool|top|parfait|excellent|impeccable|nickel|formidable|magnifique|
    merveilleux|extra|au top|trop {bien,cool,fort}|tres {bien,interessant,clair,utile}|{bien,bon} {vu,sur}|
    interessant|ah {bon,oui,ok,d accord}|oui|ouais|ouai|oui oui|non|nan|nn|non merci|lol|mdr|ptdr|haha|hahaha|hihi|xd|
    hmm|mmh|euh|ah|oh|wow|waw|waouh|ouah|pas mal|ca marche|ca roule|ca me va|exact|exactement|tout a fait|voila|bon|
    bref|tant mieux|tant pis|dommage|pas grave|c est pas grave|pas de probleme|pas de souci|pas de soucis|desole|
    desolee|dsl|pardon|excuse moi|excusez moi|rien|laisse tomber|peu importe|test|ceci est un test|alors|allez|vas y|
    allons y|hein`),
} as const satisfies Readonly<Record<string, readonly string[]>>;
