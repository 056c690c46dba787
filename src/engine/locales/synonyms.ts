import { words } from "../fold.ts";

/**
 * Words and phrases that people use for one another, in both languages, beside what stemming joins. Only for finding records and
 * labels by their words: names, measures and concepts have their own lists.
 */
const groups = `
mois|mensuel|mensuelle|mensuellement|month|monthly|mounth
phd|doctorat|doctoral|doctorant|doctorants|doctorante|these|theses|thesis|doctorate|doctorates
coupe du monde|mondial|world cup|mundial
coupe du monde 2030|mondial 2030|world cup 2030|mundial 2030
can|coupe d afrique|africa cup|afcon
enfant|enfants|child|children|kid|kids|gamin|gamins|ecolier|ecoliers|pupil|pupils
fonctionnaire|fonctionnaires|civil servant|civil servants|agents publics|agent public|public servants
etudiant|etudiants|student|students|etudiante|etudiantes
enseignant|enseignants|prof|profs|professeur|professeurs|teacher|teachers
artisan|artisans|craftsman|craftsmen|craftsperson|craftspeople
architecte|architectes|architect|architects
ingenieur|ingenieurs|engineer|engineers
foot|football|soccer|footballeur|footballeurs|footballer|footballers
jeu video|jeux video|gaming|video game|video games|esport
satellite|satellites|spatial|space|orbite|orbit
bibliotheque|library|librairie
poste|postal|postaux|courrier|mail|postal services
permis de conduire|driving licence|driver license|driving license
carte nationale|national identity card|carte d identite|identity card|id card
securite sociale|social security
portefeuille|wallet|portefeuille numerique|digital wallet|e wallet
hypertrucage|deepfake|deepfakes
desinformation|fake news|infox|disinformation|misinformation
donnees personnelles|personal data|vie privee|privacy
signature electronique|electronic signature|e signature|confiance numerique|digital trust
grand modele de langage|grands modeles de langage|large language model|large language models|llm|llms|modele de langue|modeles de langue
vc|venture capital|capital risque|vcs
center|centre|centers|centres
data|donnees|donnee
data center|data centre|datacenter|centre de donnees|data centers|data centres|centres de donnees
green|vert|verte|verts|ecologique
revision|revise|revisee|releve|relevee|relevement|raised|revised|hausse|rehausse
master|masters|mastere
morocco|moroccan|maroc|marocain|marocaine
robot|robots|robotique|robotics
factory|factories|usine|usines
hydrogene|hydrogen
dessalement|desalination
souverainete|sovereignty|souverain|sovereign
port|ports|portuaire|portuaires|harbour|harbor
aerien|avion|aviation|airline|airlines|flight
ecole|ecoles|school|schools
usine|factory|plant|manufacturing
montagne|mountain|mountains
tour|tours|pylone|pylones|tower|towers|antenne|antennes|mast|masts
fibre|fiber|ftth
raccordement|raccordements|connexion|connexions|connection|connections|prise|prises|ligne|lignes
societe de gestion|societes de gestion|fund manager|fund managers|gestionnaire|gestionnaires
filiere|filieres|degree programme|degree programmes|degree program|degree programs|cursus|formation|formations
promotion|promo|cohorte|cohort|class|classe|batch|intake
mensuel|mensuelle|monthly|par mois|per month
bourse|bourses|scholarship|scholarships|grant|grants|stipend|stipends
pret|loan|emprunt
etude|study|enquete|survey
entreprise|entreprises|company|companies|firm|firms
medecin|medical|doctor|hospital|hopital
agriculteur|agriculteurs|farmer|farmers|ferme|fermes|farm|farms
femme|femmes|women|woman
startup|startups|start ups|jeune pousse|jeunes pousses
maison de jeunes|maisons de jeunes|youth centre|youth centres|youth center|youth centers|youth house|youth houses
pays|country|countries
habitant|habitants|inhabitants|population|people
cout|cost|prix|price
contribution|part|share|apport
etat|state|gouvernement|government
region|regional|conseil regional|regional council
gpu|gpus|supercalculateur|supercomputer|calcul|computing
`;

const articles = new Set(["d", "de", "des", "du", "l", "la", "le", "les", "of", "the"]);
const alternatives = new Map<string, readonly (readonly string[])[]>();
for (const line of groups.trim().split("\n")) {
  const phrases = line.split("|").map((phrase) => words(phrase));
  for (const phrase of phrases) {
    // Topic words come without their articles: "coupe monde" is "coupe du monde".
    const keys = new Set([phrase.join(" "), phrase.filter((word) => !articles.has(word)).join(" ")]);
    for (const key of keys) {
      alternatives.set(key, [...(alternatives.get(key) ?? []), ...phrases.filter((other) => other !== phrase)]);
    }
  }
}

/** Other ways of saying the words (folded), each as its own words; none for most. */
export function synonymsOf(said: readonly string[]): readonly (readonly string[])[] {
  return alternatives.get(said.join(" ")) ?? [];
}
