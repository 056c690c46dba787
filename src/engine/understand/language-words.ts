/*
 * Folded words that tell a language. Words of both French and English ("a", "on", "me", "total", "jobs") are in no list:
 * they decide nothing.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Grammar words, question words, greetings and chat spellings. */
export const grammar = {
  fr: list(`
    le la les un une des du de au aux l d qu j n c s ce cet cette ces cela ca celui celle ceux celles ci mon ton ma ta mes tes ses notre
    votre leur leurs nos vos je tu il elle nous vous ils elles moi toi lui eux se te y en et ou mais donc ni ne pas plus moins jamais
    rien tout toute tous toutes aucun aucune autre autres meme memes quel quelle quels quelles qui que quoi dont lequel laquelle
    lesquels lesquelles combien comment pourquoi quand est sont etait etaient sera seront serait ete etre es suis sommes etes
    avons avez ont avait aura auront avoir fait font faire peut peux peuvent pouvez doit doivent va vont dans sur sous par pour avec
    sans entre vers chez depuis pendant avant apres jusque contre selon parmi malgre lors afin si oui non tres trop bien aussi
    encore deja ici alors ainsi puis voici voila quelque quelques plusieurs chaque beaucoup peu assez environ hors cote dis dit
    donne donnez montre montrez liste listez parle parlez cherche trouve explique veux voudrais souhaite faut existe
    bonjour bonsoir salut merci svp stp cb cmb combn koi ki ke kel kelle kels kelles pk pq pkoi pourkoi kan slt bjr bsr mrc dsl tkt
    c'est cest jai ya yatil demploi demplois dacc aujourd'hui dici quest qu'est lequelle ouais askip chui jsp
  `),
  en: list(`
    the of to in at by for from with without into onto over under about between within through during before after since until till
    against among around and but or nor not than then so because if whether while although this that these those it its he she they
    them his her their our your my we you i us who whom whose what whats which when where why how many much is are was were be been
    being am does did has have had having will would shall should can could may might must isn doesn didn don won wasn aren hasn
    haven couldn wouldn ll ve re any some every each all both few more most less least fewer other another such only also too very
    just there here now yet ever never no yes an as do up out off get gets got give show tell find let want need please pls plz thx thanks
    thank ty hi hello hey yo u ur hw wat wut wich whch wot wen wher y'all gonna wanna gimme lemme im doesnt whos wheres hows
    w hwo waht whta cuz bc btw anything something nothing anyone someone everything whole same own put
  `),
} as const;

/** Words of the subject that only one of the languages has; they weigh less than grammar, as chat mixes them. */
export const content = {
  fr: list(`
    emploi emplois poste postes accord accords entreprise entreprises societe societes ville villes echeance echeances montant
    montants investissement investissements signe signee signes signees signer signataire signataires annonce annonces annoncee
    annoncees prevu prevue prevus prevues prevoit cree creer creation objectif objectifs strategie partenaire partenaires
    partenariat partenariats ministere ministeres secteur secteurs pays bourses formation formations jeunes milliard milliards
    numerique etranger etrangere etrangeres recrutement recrutements engagement engagements chiffre chiffres
    dernier derniere derniers dernieres premier premiere recent recents numeriques ecole ecoles femmes liens lien
  `),
  en: list(`
    agreement agreements deal deals company companies city cities deadline deadlines amount amounts signed signing signatory
    signatories announced planned created creating creates pledged pledges strategy target targets partner partners
    partnership partnerships ministry ministries country countries scholarships training trained people billion thousand
    foreign hiring hires hire commitment commitments figure figures latest newest biggest largest smallest
    highest lowest first last next year years month months where's sector's memoranda investments invest invests
    investing job many expected signs sign
  `),
} as const;

/** Stop words of other languages, shared ones included ("de", "en", "in"): only a clear majority makes a question one of them. */
export const others: readonly ReadonlySet<string>[] = [
  // Spanish
  list(`cuantos cuantas cuanto cuanta cual cuales quien quienes donde cuando como que hay los las una unos unas del en de la y con por para
    esta estan son es fue han ha se hola gracias empleos trabajo trabajos acuerdo acuerdos puestos empresas ciudad marruecos sobre entre`),
  // German
  list(`wie viele viel wieviel wer wann wo welche welcher welches der das und ist sind wurde wurden gibt es im von mit fur zu den dem ein
    eine einen hat haben auf bei nach bis uber arbeitsplatze abkommen vertrag vertrage stellen marokko unternehmen danke hallo bitte`),
  // Italian
  list(`quanti quante quanto quanta quali quale chi dove quando che gli della delle dei degli nel nella con per sono stato stati
    stata di il una ha hanno posti lavoro accordi accordo aziende citta marocco grazie perche piu`),
  // Portuguese
  list(`quantos quantas qual quais quem onde quando foram foi sao os das dos em na nos com por para uma um nao ate ha empregos acordos
    acordo trabalho empresas cidade marrocos obrigado ola sobre entre pelo pela`),
  // Dutch
  list(`hoeveel welke wie wat waar wanneer het een zijn er van voor met op aan bij naar worden werd heeft hebben banen overeenkomst
    overeenkomsten bedrijven marokko dank hallo niet ook`),
  // Darija in Latin letters
  list(`chhal ch7al shhal chno chnou achno chnu fin finahia wach wash kayn kayna kaynin dial dyal dialhom mn men f fi bzaf bghit bghina
    khdma lkhdma khdmat lkhedma m3a 3la 3lach 3la9 hna hadi hada hadchi li lli ila imta fo9 kifach kif shnu daba walakin wla
    gholia chkon chkoun mnin ghadi gha dar dart nta nti ana hia howa homa`),
];
