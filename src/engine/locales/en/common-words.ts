import { commonAdjectives } from "./common-adjectives.ts";
import { commonNouns } from "./common-nouns.ts";
import { commonVerbForms, commonVerbs } from "./common-verbs.ts";

const functionWords = `
  a able about above abroad according accordingly across actually after afterwards again against ago ahead aka alike
  all almost alone along already also although altogether always am amid among amongst an and another any anybody
  anyhow anymore anyone anything anyway anywhere apart are around as aside at away back be became because become
  becomes becoming been before beforehand behind being below beneath beside besides between beyond bis both but by
  can cannot certain certainly could d despite did do does doing done down downwards due during each eg either else
  elsewhere enough entire entirely especially et etc even ever every everybody everyone everything everywhere ex
  except few fewer fewest first for forth from further furthermore get gets getting given go goes going gone got
  gotten had half has have having he hence her here hers herself him himself his hither how however i ibid ie if in
  including indeed instead into is it its itself just last lastly later latter least less lest let like likely
  likewise little ll lot lots m many may maybe me meanwhile might mine more moreover most mostly much must my myself
  namely nb near nearly neither never nevertheless next no nobody non none nonetheless nor not nothing
  notwithstanding now nowadays nowhere o of off often oh on once one ones only onto or other others otherwise ought
  our ours ourselves out outside over overall own part per perhaps plus previously quite rather re really regarding s
  same second secondly self selves several shall she should since so some somebody somehow someone something sometime
  sometimes somewhat somewhere soon still such t than that the their theirs them themselves then thence there
  thereafter thereby therefore therein these they third this thorough thoroughly those though through throughout thru
  thus till to together too toward towards twice under underneath unless unlike until unto up upon upwards us ve
  versus very via vs was we well were what whatever whatsoever when whence whenever where whereas whereby wherein
  wherever whether which whichever while whilst whither who whoever whole whom whomever whose why will with within
  without would y yes yet you your yours yourself yourselves
`;

const numberWords = `
  apr april aug august billion billions couple dec december double dozen dozens eight eighteen eighth eighty eleven
  eleventh feb february fifteen fifth fifty first five forty four fourteen fourth friday fridays half halves hundred
  hundreds hundredth jan january jul july jun june mar march may midday midnight million millions monday mondays nine
  nineteen ninety ninth noon nov november oct october one pair pairs quarter quarters saturday saturdays second sep
  sept september seven seventeen seventh seventy single six sixteen sixth sixty sunday sundays ten tenth third thirds
  thirteen thirty thousand thousands thousandth three thursday thursdays today tomorrow tonight trillion trillions
  triple tuesday tuesdays twelfth twelve twentieth twenty two wednesday wednesdays weekday weekdays weekend weekends
  yesterday zero
`;

const chatWords = `
  abt afaik ah aha ai aint aka app apps aren arent asap awesome b4 bc bcz bot bots bro btw buddy bye cannot cant
  cause chatbot chatbots cheers cool couldn couldnt coz cuz cya dad didn didnt doesn doesnt don dont dr dude dunno er
  etc faq folks fyi gimme gonna goodbye gotta gr8 great guy guys hadn hadnt haha hasn hasnt haven havent hehe hello
  heres hers hes hey hi hiya hm hmm hows huh hw id idk ikr ill im imho imo info infos isn isnt it itll its ive k kid
  kids kinda kk lemme lets lmao lol madam mate mom mr mrs ms msg mum mustn mustnt nah nice nite nope np nvm ok okay
  okey omg oops outta pal please pls plz ppl r rofl shan shant shes shouldn shouldnt sir sorta stuff sup tbh thank
  thanks thatll thats theres theyre theyve thingy tho thru thx tnx txt ty tysm u uh um ur w wanna wasn wasnt wat wed
  wen weren werent weve whatre whats whens wher wheres whod whos whys won wont wot wouldn wouldnt wow wut y yea yeah
  yep yo youll youre youve yup
`;

const adverbs = `
  abroad absolutely accurately actively additionally adequately admittedly afterward aloud annually apparently
  approximately arguably automatically badly barely basically briefly broadly carefully clearly closely collectively
  commonly comparatively completely consequently considerably consistently constantly continually continuously
  conversely correctly crucially currently daily deeply definitely deliberately digitally directly domestically
  downward early easily economically effectively efficiently effortlessly eligibly entirely equally essentially
  evenly eventually evidently exactly exclusively explicitly expressly extensively extremely fairly falsely far fast
  financially firmly firstly forever formally formerly fortunately forward frankly freely frequently fully
  fundamentally generally gently globally gradually greatly half hardly heavily highly historically honestly
  hopefully hourly ideally immediately importantly incidentally increasingly incredibly independently indirectly
  individually inevitably initially instantly intentionally internally internationally jointly kindly largely lately
  legally lightly literally locally long longer loosely mainly manually massively maybe meaningfully merely monthly
  mutually nationally naturally necessarily newly nicely nightly normally notably obviously occasionally officially
  only openly optionally originally outright overnight overseas partially particularly partly perfectly permanently
  personally physically politely poorly positively possibly potentially practically precisely predominantly
  preferably presently presumably primarily principally privately probably promptly properly proportionally publicly
  purely quarterly quickly quietly radically randomly rapidly rarely readily realistically recently regardless
  regionally regularly relatively reliably remotely repeatedly reportedly respectively roughly sadly safely scarcely
  separately seriously severely sharply shortly significantly similarly simply simultaneously sincerely slightly
  slowly smoothly solely specially specifically steadily strategically strictly strongly structurally subsequently
  substantially successfully suddenly sufficiently supposedly surely surprisingly sustainably swiftly systematically
  technically technologically temporarily tentatively theoretically tightly today together totally traditionally
  truly twofold typically ultimately unanimously unfortunately uniquely universally unlikely upward urgently usefully
  usually vastly virtually visibly voluntarily weekly whereupon widely wisely worldwide wrongly yearly
`;

const otherForms = `
  above added adding adds aforementioned afterthought agritech al alongside alt alumna alumni alumnus ambiguous ambit
  analyses anytime api apis appendices approx ar avg backwards bacteria bases biotech bn bootcamp bootcamps bpo brief
  bullet bullets cfo chiefly children cio cmo cons coo coworking cpu crises criteria crm crowdsourcing csv cto
  curricula cv cvs data deepfake deepfakes deeptech dhs donts dos downstairs dvd ecommerce edtech egov eli elif erp
  esque est et eur excl faq feet fintech fintechs forwards fungi gdp geese gist govtech gpu gpus gw hackathons
  halfway halves heads healthtech hq hqs hr html hyperscale hypotheses iaas incl indices indoors ing ins inter intra
  inwards iot ish ito json k kickoff km knives kpi kpis kw kwh leaves legaltech lite lives llm llms loaves lookup lte
  m mad matrices max media memoranda men mice min ml mln mn mous mw nationwide nearby nearest nearshore nearshoring
  ngo ngos nlp nonprofit nonprofits nuclei num nutshell offshore ok onshore onwards outdoors outs outwards oversea
  oxen paas parameterised pc pcs pct pdf people phenomena plainly pro proptech pros qty recap rightly rightshoring
  rnd rollout roundup rundown saas scaleup scaleups sdk selves shelves sideways silently sme smes someday sometimes
  spinoff spinoffs stimuli syllabi takeaway techs teeth theses thieves thingamajig tldr tv tvs ui un unicorns unless
  ups upstairs url urls usd ux verbatim versus vertices vp vr vs wellness went whatnot whereabouts whilst wifi wives
  wolves women worthless
`;

/** Words that restrict nothing by themselves: function words, adverbs and the forms of verbs that are no nouns. */
export const fillerWords: ReadonlySet<string> = withoutNouns([
  ...[functionWords, chatWords, adverbs, commonVerbForms].flatMap(split),
  ...split(commonVerbs).flatMap(conjugate),
]);

/**
 * The ordinary words of English with their usual inflected forms, folded, one token each. A word in here is never
 * corrected into a name and never taken for an unknown one; so names and brands stay out, even those that are words.
 */
export const commonWords: ReadonlySet<string> = new Set([
  ...[functionWords, numberWords, chatWords, adverbs, otherForms, commonVerbForms, commonAdjectives].flatMap(split),
  ...split(commonVerbs).flatMap(conjugate),
  ...split(commonNouns).flatMap((noun) => [noun, withS(noun)]),
]);

function withoutNouns(words: readonly string[]): ReadonlySet<string> {
  const nouns = new Set(split(commonNouns).flatMap((noun) => [noun, withS(noun)]));
  return new Set(words.filter((word) => !nouns.has(word)));
}

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** `plan+n` is plan, plans, planned, planning. */
function conjugate(entry: string): string[] {
  const [verb = "", doubled = ""] = entry.split("+");
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb + doubled;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const progressive = verb.endsWith("ee")
    ? `${verb}ing`
    : verb.endsWith("ie")
      ? `${verb.slice(0, -2)}ying`
      : `${stem}ing`;
  return [verb, withS(verb), past, progressive];
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
