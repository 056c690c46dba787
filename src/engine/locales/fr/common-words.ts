import { commonAdjectives } from "./common-adjectives.ts";
import { commonNouns } from "./common-nouns.ts";
import { commonErStems, commonIrStems, commonVerbForms } from "./common-verbs.ts";

const functionWords = `
  a afin ai ainsi alias alors apres assez au aucun aucune aucunement auj'hui aujourd aujourd'hui auparavant aupres
  auquel auquelle aussi aussitot autant autour autre autrement autres autrui aux auxquelles auxquels avant avec bah
  beaucoup ben bien bientot bis bof bon c ca car ce ceci cela celle celles celui cependant certain certaine certaines
  certains certes ces cet cette ceux chacun chacune chaque chez ci combien comme comment concernant contre d da dans
  davantage de debout dedans dehors deja demain depuis derriere des desdites desormais dessous dessus deux devant
  donc dont dorenavant du dudit durant e ecce eh elle elles en encore enfin ensemble ensuite entre envers environ est
  et etc euh eux excepte fort grace guere h ha he hein helas hier hormis hors hui hum hyper ibid ici idem il ils j
  jadis jamais je jusqu jusque jusques justement l la ladite laquelle le ledit lendemain lequel les lesdits
  lesquelles lesquels leur leurs loin longtemps lors lorsqu lorsque lui m ma maint mainte maintenant maints mais
  malgre me meme memes mes mien mienne miennes miens mieux moi moins mon moyennant n naguere ne neanmoins ni
  nommement non nos notamment notre notres nous nul nulle o oh ok okay on or ou ouais oui outre outremer par parce
  parfois parmi partant partout pas pendant personne peu peut pis plupart plus plusieurs plutot point pour pourquoi
  pourtant pourvu pres presque primo puis puisqu puisque qu quand quant quasi quasiment que quel quelconque quelle
  quelles quelqu quelque quelquefois quelques quels qui quiconque quid quoi quoiqu quoique rien s sa sans sauf se
  secundo selon ses si sien sienne siennes siens sinon sitot soi soit son soudain sous souvent suivant super sur
  surtout sus susmentionne t ta tandis tant tantot tard te tel telle telles tels ter tes tien tienne tiennes tiens
  toi ton top tot toujours tous tout toute toutefois toutes travers tres trop tu ultra un une unes uns vers versus
  via vis vite vive voici voila voire volontiers vos votre votres vous vraiment vs vu y
`;

const numberWords = `
  aout avril billion cent centaine centaines centieme cents cinq cinquantaine cinquante cinquieme decembre demi demie
  dernier derniere dernieres derniers deuxieme deuxiemes dimanche dimanches dix dixieme dizaine dizaines double
  douzaine douze douzieme fevrier huit huitieme janvier jeudi jeudis juillet juin lundi lundis mai mardi mardis mars
  mercredi mercredis mille milliard milliards millieme millier milliers million millions moitie neuf neuvieme nonante
  novembre octante octobre onze onzieme premier premiere premieres premiers quadruple quarantaine quarante quart
  quarts quatorze quatre quatrieme quinzaine quinze quinzieme samedi samedis second seconde secondes seconds seize
  sept septante septembre septieme six sixieme soixantaine soixante tiers treize trentaine trente triple trois
  troisieme troisiemes vendredi vendredis vingt vingtaine vingtieme vingts zero
`;

const chatWords = `
  ah aie ajd ajrd appli applis asap auj bcp bidule bisous biz bizz bjr bonjour bonsoir bsr bye cad cava cb cc chelou
  chouette chui chuis cmb cmt cool coucou ct dac dacc dan dem ds dsl fyi g genial grave hello hey hi hmm inch info
  infos jai jpeux jpp jsais jsp jsui jsuis jveux jvoudrais kan ke kel kelle kels kesk keske keskil kestion ki kiff
  koi lol machin mdr merci mince mm mmh mms mnt mrc msg mtn nan nb nbr nbre nickel nn oke oki okok ouai ouf oula pb
  pbs pck pcq pfff pk pkoi please pls plz pq pr prq psk pske ptdr ptet ptetre qd qlq qlqs qq qqch qqn qqun ras rdv re
  rebonjour relou salam salut sava slt stp svp thanks thx tjr tjrs tjs tkt truc trucs ts tt tte ttes tts ty va vazy
  vrm vrmt wesh wsh ya yavait yo zut
`;

const adverbs = `
  absolument actuellement administrativement alternativement annuellement apparemment approximativement assurement
  attentivement automatiquement autrefois brievement brutalement carrement certainement clairement collectivement
  completement concretement considerablement constamment continuellement correctement couramment definitivement
  deliberement demographiquement directement diversement doucement dument durablement economiquement effectivement
  efficacement egalement electroniquement enormement entierement essentiellement eventuellement evidemment exactement
  exagerement exceptionnellement exclusivement explicitement expressement extremement facilement faiblement
  finalement financierement fondamentalement formellement fortement franchement frequemment generalement
  geographiquement globalement gratuitement habituellement hautement heureusement historiquement humainement
  hypothetiquement immediatement implicitement independamment indirectement individuellement industriellement
  initialement integralement internationalement inversement juridiquement largement legalement legerement lentement
  localement logiquement longuement lourdement majoritairement malheureusement manifestement manuellement massivement
  mensuellement minutieusement moyennement mutuellement nationalement naturellement nettement normalement notablement
  nouvellement nullement numeriquement objectivement obligatoirement occasionnellement officiellement ordinairement
  originellement ouvertement paisiblement parallelement parfaitement particulierement partiellement passablement
  patiemment personnellement pleinement politiquement ponctuellement populairement positivement possiblement
  potentiellement pratiquement prealablement precisement preferablement premierement presentement principalement
  prioritairement probablement prochainement profondement progressivement proportionnellement proprement
  provisoirement publiquement purement quotidiennement radicalement rapidement rarement realistement recemment
  reciproquement reellement regionalement regulierement relativement resolument respectivement rigoureusement
  scientifiquement separement serieusement seulement significativement simplement simultanement sincerement
  socialement soigneusement solidement soudainement specialement specifiquement spontanement strictement subitement
  substantiellement successivement suffisamment surement systematiquement techniquement temporairement textuellement
  theoriquement totalement traditionnellement tranquillement ultimement uniformement uniquement universellement
  urgemment utilement vainement valablement verbalement veritablement virtuellement visiblement vivement
  volontairement vraisemblablement
`;

const otherForms = `
  agritech aigue ailleurs alpha ambigue and anti api apis app apps auto automne aveux bals basse basses baux belle
  belles benchmark benchmarks benigne beta big bijoux biotech bitcoin bitcoins blanche blanches bleus blockchain
  bootcamp bootcamps bot bots bpo branding bref breve breves business buzz cadette cailloux carnavals cas cashless
  centre ceo chacals chatbot chatbots choux cieux cities city cloud co coach coachs codeur coding commerce complete
  completes conclu concrete concretes coraux covid creatrice creatrices crm cto culpa dashboard dashboards data
  datacenter datacenters deal deals deca deep deepfake deepfakes deeptech dela dg dh dhs discrete discretes douce
  douces dsi eco ecommerce edtech egalite egov email emails emaux epaisse epaisses erp eur ex facto fausse fausses
  favorite favorites festivals fintech fintechs folle folles for fous fraiche fraiches franche franches francs
  freelance freelances fur gaming genoux gentille gentilles gentils govtech grecque green grosse grosses grosso gw
  hackathon hackathons hardware hater healthtech hiboux ia iaas incomplete incompletes inquiete inter internet ito
  jalouse jalouses jeux job jobs joujoux k kdh km kpi kpis kw kwh leadership learning legaltech lie liee liees lies
  lieu longue longues machine mad madame mademoiselle mail mails maligne management manager managers marketing maxi
  md mdh mds mea mesdames mesdemoiselles messieurs mesure micro mini mmdh mn mns modo molle moniteurs monsieur mous
  mrd muette multi mw nearshore nearshoring net nette nettes neuve neuves newsletter newsletters nord nouveaux
  nouvelles ntic nulles oeufs of offline offshoring online onu open ouest outsourcing paas parite parte pdg pib pitch
  pitchs plan pme pneus podcast podcasts porteuse porteuses post posteriori pre prepaid priori pro proptech
  protectrice protectrices publique publiques quo regals reporting retailtech rh roadmap roadmaps rousse rse saas
  scoop sdk seche seches secrete secretes sein semi site sites smart smartphone software soupiraux source sportech
  sporttech start startups statu storytelling sud sure sures surs team teams tech techs the ti tic tpe tpme travaux
  turque universitaires up ups usd vaux vice vieilles vieux vitraux voeux web wifi workshop workshops yeux
`;

const erEndings = "e es ons ez ent er ee ees ant ait ais aient era erai erez eront erait eraient".split(" ");
const irEndings = "ir is it i ie ies issons issez issent issait issaient issant ira iront irait".split(" ");

/** Words that restrict nothing by themselves: function words, adverbs and the forms of verbs that are no nouns. */
export const fillerWords: ReadonlySet<string> = withoutNouns([
  ...[functionWords, chatWords, adverbs, commonVerbForms].flatMap(split),
  ...split(commonErStems).flatMap(conjugateEr),
  ...split(commonIrStems).flatMap((stem) => irEndings.map((ending) => stem + ending)),
]);

/**
 * The ordinary words of French with their usual inflected forms, folded, one token each. A word in here is never
 * corrected into a name and never taken for an unknown one; so names and brands stay out, even those that are words.
 */
export const commonWords: ReadonlySet<string> = new Set([
  ...[functionWords, numberWords, chatWords, adverbs, otherForms, commonVerbForms].flatMap(split),
  ...split(commonErStems).flatMap(conjugateEr),
  ...split(commonIrStems).flatMap((stem) => irEndings.map((ending) => stem + ending)),
  ...split(commonNouns).flatMap((noun) => [noun, plural(noun)]),
  ...split(commonAdjectives).flatMap((masculine) => {
    const feminine = feminineOf(masculine);
    return [masculine, plural(masculine), feminine, plural(feminine)];
  }),
]);

function withoutNouns(words: readonly string[]): ReadonlySet<string> {
  const nouns = new Set(split(commonNouns).flatMap((noun) => [noun, plural(noun)]));
  return new Set(words.filter((word) => !nouns.has(word)));
}

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** After g an e keeps the sound before a and o (engageons); ç needs nothing, as folding drops the cedilla. */
function conjugateEr(stem: string): string[] {
  return erEndings.map((ending) => (stem.endsWith("g") && /^[ao]/.test(ending) ? `${stem}e${ending}` : stem + ending));
}

function plural(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (word.endsWith("al")) return `${word.slice(0, -2)}aux`;
  return /[ea]u$/.test(word) ? `${word}x` : `${word}s`;
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith("e")) return masculine;
  if (masculine.endsWith("eux")) return `${masculine.slice(0, -1)}se`;
  if (masculine.endsWith("if")) return `${masculine.slice(0, -1)}ve`;
  if (/(?:el|en|on|et)$/.test(masculine)) return `${masculine}${masculine.at(-1)}e`;
  return `${masculine}e`;
}
