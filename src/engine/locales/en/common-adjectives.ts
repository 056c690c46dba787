/** Everyday adjectives, with the comparatives in use. */
export const commonAdjectives = `
  able abnormal absent absolute abstract absurd abundant academic acceptable accessible accidental accountable
  accurate active actual acute adaptive additional adequate adjacent administrative adverse aerial affordable afraid
  african aged aggressive agile agnostic agricultural airborne alive alleged alphabetical alphanumeric alternative
  amazing ambiguous ambitious ample ancient angry annual anonymous anxious apparent applicable appropriate arabic
  arbitrary architectural arithmetic artificial artistic ashamed asleep astonishing asynchronous athletic attractive
  authentic automatic automotive autonomous available average aware awful awkward bad balanced bare basic beautiful
  beneficial best better big bigger biggest bilateral bilingual binary biological bitter black blank blind blue bold
  boolean boring bottom brave brief bright brightest brilliant broad broader brown bulk busy calm capable careful
  careless cashless casual catholic cautious central certain characteristic charitable charming cheap cheaper
  cheapest chemical chief chronic circular civic civil civilian classic classical clean clear clever clinical close
  closer closest coastal cognitive coherent cohesive cold collaborative collective colonial colorful comfortable
  commercial common communal compact comparable comparative compatible compelling competent competitive complementary
  complete complex complicated comprehensive compulsory conceptual concerned concise concrete conditional confident
  confidential configurable confused conscious consecutive conservative considerable consistent constant
  constitutional constructive contactless contemporary content contextual continental continuous contractual
  contradictory contrary controversial convenient conventional conversational cool cooperative core corporate correct
  corrupt costly crazy creative credible criminal critical crucial crude cruel cultural cumulative curious curly
  current customary cute daily dangerous dark dead deadly deaf dear decent decisive deep deeper deepest defensive
  deficient definite definitive deliberate delicate delicious democratic demographic dense dependent desirable
  desperate detailed determined deterministic developed developing diplomatic direct dirty disabled disappointed
  disciplinary distant distinct distinctive diverse divine doctoral domestic dominant double doubtful downstream
  dramatic driven dry dual due dumb durable dynamic eager earlier earliest early easier easiest eastern easy
  ecological economic economical editorial educational effective efficient elaborate elderly elected electoral
  electric electrical electronic elegant elementary eligible embarrassed eminent emotional empirical empty endless
  energetic english enormous entire entrepreneurial environmental ephemeral epic equal equitable equivalent essential
  eternal ethical ethnic european evident evil exact excellent exceptional excessive excited exciting exclusive
  executive exempt exhaustive existing exotic expensive experienced experimental expert explicit explosive extended
  extensive external extra extraordinary extreme fabulous fair faithful fake false familiar famous fantastic far
  farther farthest fascinating fast faster fastest fatal favorable favorite favourable favourite feasible federal
  fellow feminine fertile few fewer fierce final financial fine finite firm fiscal fit fixed flat flawed flexible
  fluent fluid fond foolish foolproof foreign formal former forthcoming fortunate forward founding fragile free
  frequent fresh friendly frozen full functional fundamental funny further furthest future general generative generic
  generous gentle genuine geographic geographical giant gifted glad global golden good gorgeous governmental graceful
  gradual graduated grand grateful grave gray great greater greatest green grey gross guilty half handy happier happy
  hard harder hardest harmful harsh healthy heavier heaviest heavy helpful helpless hidden high higher highest
  historic historical holistic hollow holy homeless honest honorary honourable horizontal horrible hostile hot huge
  human humanitarian humble hungry hybrid hypothetical ideal idempotent identical ideological idle ill illegal
  imaginary immediate immense imminent immune immutable imperial implicit important impossible impressive improper
  improved inaccurate inactive inadequate inappropriate inclined inclusive incoming incompatible incomplete
  inconsistent incorrect incredible indefinite independent indicative indigenous indirect individual indoor
  industrial inevitable inexact infant infinite influential informal informational inherent initial injectable inland
  inline inner innocent innovative insane insecure inside inspiring instant institutional instrumental insufficient
  intact integral intellectual intelligent intense intensive interactive interested interesting interim interior
  intermediate internal international interoperable interpersonal intimate invalid invaluable invisible irregular
  irrelevant irreversible islamic jealous joint judicial junior just keen key keyless kind large larger largest
  lasting late latent later latest latter lay lazy leading lean legal legendary legislative legitimate less lesser
  lethal lexical liable liberal light lightweight limited linear linguistic liquid literal literary live lively
  living local logical lone lonely long longer longest longstanding loose loud lovely low lower lowest loyal lucky
  lucrative mad magic magnetic magnificent main major male managerial mandatory manual marginal marine marital
  maritime massive material maternal mathematical mature maximum meaningful mechanical medical medieval mediterranean
  medium mental mere middle mighty mild military minimal minimum ministerial minor missing misspelt mixed mobile
  moderate modern modest monetary monthly moral multidisciplinary multilateral multilingual multinational multiple
  municipal muslim mutable mutual mysterious naive naked narrow nasty nationwide native natural naval nearest neat
  necessary needed negative negligible nervous net neutral new newer newest nice noble noisy nominal normal northern
  notable noteworthy notorious novel nuclear null numeric numerical numerous objective obligatory obscure obvious
  occasional occupational odd offensive official offline okay old older oldest ongoing online only open operating
  operational opposite optical optimal optimistic optional oral ordinal ordinary organic organisational
  organizational orientated original orthodox outdated outdoor outer outgoing outstanding overall overdue overflow
  oversized overwhelming painful pale paperless parallel parametric parliamentary partial participatory particular
  partisan passive past patient peaceful peculiar pending perfect periodic permanent persistent personal pessimistic
  pharmaceutical philosophical physical pink plain plausible pleasant plural poetic polar polite political poor
  poorer poorest popular portable positive possible postal potential powerful practical pragmatic precious precise
  predictable predictive preferable preferential pregnant preliminary premier premium prepaid prepared preselected
  present presidential prestigious pretty preventive previous primary prime primitive principal prior private
  privileged proactive probable problematic productive professional proficient profitable profound progressive
  prominent promising prompt prone proper proportional proposed prospective prosperous proud proven provincial
  provisional psychological public pure purple qualified qualitative quantitative quantum quarterly quick quicker
  quickest quiet racial radical random rapid rare rational raw readable readonly ready real realistic reasonable
  recent reciprocal recurrent recurring redundant regional regular regulatory related relative relevant reliable
  religious reluctant remarkable remote removable renewable renowned repeatable repeated representative reputable
  resident residential residual resilient resistant respectable respectful respective responsible responsive restless
  restricted restrictive retired rich richer richest ridiculous right rigid rigorous risky robust romantic rough
  round royal rude rural sacred sad safe safer safest same sane satisfactory satisfied scalable scared scary
  scattered scholarly scientific seasonal secondary secret sectoral secular selective selfish senior sensible
  sensitive sensory separate sequential serial serious severe sexual shaky shallow shared sharp sheer short shorter
  shortest shy sick significant silent silly similar simple simpler simplest simultaneous sincere single singular
  skeptical skilled sleepy slight slim slow slower slowest small smaller smallest smart smarter smooth sober social
  societal socioeconomic soft solar sole solid sophisticated sorry sound sour southern sovereign spacious spare
  sparse spatial special specialised specialized specific spectacular spiritual splendid spontaneous stable stale
  standalone standard stark static statistical statutory steady steep sterile sticky stiff still straightforward
  strange strategic strict striking strong stronger strongest structural structured stubborn stunning stupid
  subjective subsequent substantial subtle successful successive sudden sufficient suitable sunny super superb
  superficial superior supplementary supportive supposed supreme sure surplus surprised surprising suspicious
  sustainable sweet swift symbolic sympathetic synchronous synthetic systematic systemic tactical talented tall
  tangible targeted technical technological temporal temporary tender tentative terrible terrific territorial
  tertiary theoretical thick thin thorough tight tiny tired tolerant tough tougher toxic traditional tragic
  transatlantic transitional transitive transnational transparent tremendous tribal tricky trilateral tripartite
  trivial tropical troubled true trustworthy twin typical ugly ultimate unable unaccented unacceptable unanimous
  unanswered unauthorised unauthorized unaware uncertain unchanged unchecked unclear unclosed uncomfortable uncommon
  unconditional undated undecidable underground underlying understandable undisclosed undocumented undue unemployed
  unequal unethical unexpected unfair unfamiliar unfinished unfortunate unhappy unified uniform unilateral
  unimportant unique universal unknown unlikely unlimited unmissable unnecessary unofficial unprecedented unpublished
  unreadable unrealistic unreliable unsafe unseen unset unspecified unstable unsuccessful unsupported untrusted
  untyped unused unusual unwilling upcoming updated upper upright urban urgent usable useful useless usual vacant
  vague vain valid valuable variable various vast verbal verbose versatile vertical viable vibrant vicious violent
  virtual visible visual vital vivid vocal vocational volatile voluntary vulnerable warm wary weak weaker wealthy
  weekly weird western wet white wide wider widespread widest wild willing wise wonderful wooden working worldwide
  worried worse worst worth worthwhile worthy wrong yearly yellow young younger youngest youthful
`;
