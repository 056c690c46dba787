/** Everyday nouns in the singular; the plural is formed. */
export const commonNouns = `
  ability absence abuse academia academic academy acceleration accelerator accent acceptance access accessibility
  accession accident accommodation accomplishment accord accordance account accountability accountancy accountant
  accounting accreditation accuracy ache achievement acknowledgement acquisition acre acronym act action activist
  activity actor actress actual actuary acumen ad adaptation adapter addendum addition address adjustment admin
  administration administrator admission adolescent adoption adult advance advancement advantage adventure advert
  advertisement advertising advice adviser advisor advocacy aerospace affair affiliate affiliation age agency agenda
  agent aggregate aggregator agreement agriculture aid aim air aircraft airline airport album alcohol alert algorithm
  alias alignment allegation alliance allocation allowance ally alternative ambassador ambiguity ambition amendment
  amount analogy analyses analysis analyst analytics analyzer anchor angel anger angle animal annex annexe
  anniversary announcement annuity answer antenna anxiety apartment api apology apostrophe apparatus appeal
  appearance appendix appetite applicant application appointment appraisal appreciation apprentice apprenticeship
  approach approval aptitude arbitration architect architecture archive area arena argument arm army arrangement
  array arrest arrival art article artifact artisan artist ask aspect assembly assessment asset assignment assistance
  assistant associate association assumption assurance astrology athlete atmosphere attachment attack attempt
  attendance attendee attention attitude attraction attractiveness attribute auction audience audit auditor august
  aunt authentication authenticity author authorisation authority authorization auto automation autonomy autumn
  availability avenue average aviation award awareness axes baby baccalaureate bachelor back backbone backdrop
  backend background backlog backup bag baker balance ball ballot ban banana band bandwidth bank banker banking
  banner bar bargain barrier base baseline basics basis basket bastion batch battery battle beach bearer bed beef
  beer beginner beginning behalf behavior behaviour being belief bell belly bench benchmark beneficiary benefit bet
  bias bicycle bid bidder bike bill bio biology biometrics biotech biotechnology bird birth birthday bit bitcoin
  blame blast blend blockchain blog blogger blood board boat body bond bonus book booklet boom boost booth border
  boss bottom boundary box boy boyfriend brace bracket brain brainstorm branch brand bread break breakdown breaker
  breakfast breakthrough brick bridge briefing broadband broadcast brochure broker brother browser bubble bucket
  budget buffer bug builder building bulk bulletin bundle burden bureau bureaucracy burger burst bus business
  businessman businessmen businesswoman butcher button buyer byte cabinet cable cache cafe caid cake calculation
  calculator calendar call callback camera camp campaign campus cancellation cancer candidacy candidate cap
  capability capacity capital caption car carbon card cardholder care career caretaker cargo carousel carrier cart
  case cash cashier casino cast catalog catalogue catalyst category cause caution caveat ceiling celebration cell
  cent center central centre century ceo ceremony certificate certification chain chair chairman chairperson
  chairwoman challenge chamber champion chance chancellor change channel chapter character characteristic charge
  charger charity chart charter chat check checkbox checklist checkpoint cheese chef chemical chemistry cheque chest
  chicken chief child children chip chocolate choice church cigarette cinema circle circuit circumstance citation
  citizen citizenship city claim clarification clarity class classic classification classifier classmate classroom
  clause clerk click client climate clinic clock clone closing closure clothes cloud club clue cluster coach
  coalition coast coat code coder coding coffee coherence cohort coin cold collaboration collaborator colleague
  collection collective college colony color colour column combination comfort comma command comment commentary
  commerce commission commissioner commitment committee commodity commonwealth communication communique community
  companion company comparison compensation competence competency competition competitiveness competitor compilation
  compiler complaint completion complex complexity compliance complication component composition compressor
  compromise computation computer computing con concentration concept conception concern concert concession
  conclusion concrete concurrency condition conduct conductor conference confidence confidentiality config
  configuration confirmation conflict confusion congress connection connectivity conscience consciousness consensus
  consent consequence conservation consideration consistency consolidation consortia consortium constant constituency
  constitution constraint construction constructor consul consulate consultancy consultant consultation consulting
  consumer consumption contact container content contest context continent contingency continuity contract
  contracting contraction contractor contradiction contrary contrast contribution contributor control controller
  controversy convenience convention convergence conversation conversion converter conviction cook cooperation
  coordination coordinator copy copyright core corner corporate corporation corpus correction correlation
  correspondence correspondent corridor corruption cost costing cough council councillor counsel counter counterpart
  country countryside county coup couple coupon courage course court courtesy couscous cousin cover coverage cow
  craft craftsman craftsmen craftsperson crash creation creativity creator creature credential credibility credit
  creditor crew crime criminal crises crisis criteria criterion critic criticism crop cross crowd crowdfunding crown
  crypto cryptocurrency crystal cue culture cup cure curiosity currency current curricula curriculum curve custody
  custom customer customs cut cyber cyberattack cyberdefence cybersecurity cycle dad damage dance dancer danger dark
  dashboard data database datacenter datacentre dataset date daughter dawn day daylight deadline deal dealer death
  debate debt debtor debug debut decade decimal decision deck declaration decline decrease decree deed default defeat
  defence defense deferral deficiency deficit definition degree delay delegate delegation deletion delivery demand
  demo democracy demographics demonstration density dentist department departure dependence dependency deployment
  deposit depot depression deputies deputy derivative desalination description design designer desire desk desktop
  dessert destination destiny destruction detail detection detective detector determination developer development
  device devil diacritic diagnosis diagram dialect dialog dialogue diamond diary dictionary diesel diet difference
  difficulty digest digit digitalisation digitalization digitisation digitization dignity dilemma dimension
  diminution dinner dinosaur diploma diplomacy diplomat direction directive director directorate directory dirham
  disability disadvantage disagreement disappearance disaster disc discipline disclosure discount discourse discovery
  discretion discrimination discussion disease dish disinformation disk dismissal display disposal dispute disruption
  distance distinction distribution distributor district disturbance diversification diversity dividend division
  divorce doc doctor doctorate doctrine document documentary documentation dog doll dollar domain dome donation donor
  door doorway dose dot doubt download downside downtown draft drama drawback drawer dream dress drift drill drink
  driver drone drop drought drug dude duo duplicate duration dust duty dynamic dynamics dynasty eagle ear earning
  earnings earth earthquake ease east echo eco ecology ecommerce economics economist economy ecosystem edge edition
  editor editorial education educator effect effectiveness efficiency effort egg elder election electorate
  electrician electricity electronics element elevator elimination elite email embassy emergence emergency emission
  emotion emperor emphasis empire employability employee employer employment empowerment enabler encounter
  encouragement encryption end endeavour ending endpoint enemy energy enforcement engagement engine engineer
  engineering english enhancement enjoyment enquiry enrollment enrolment enterprise entertainment enthusiasm
  enthusiast entirety entitlement entity entrance entrant entrepreneur entrepreneurship entry envelope environment
  envoy episode equality equation equilibrium equipment equity equivalent era error escape essay essence
  establishment estate estimate estimation ethic ethics ethnicity euro eve evening event evidence evolution exam
  examination example excellence exception excerpt excess exchange excitement exclusion excuse execution executive
  exemption exercise exhibit exhibition exhibitor existence exit expansion expat expectation expedition expenditure
  expense experience experiment expert expertise expiration expiry explanation exploitation exploration explosion
  expo export exporter exposition exposure express expression extension extent exterior extract extreme eye eyes
  fabric face facet facilitation facilitator facility fact faction factor factory faculty failure fair fairness faith
  fake fall fallback fame family fan fare farm farmer farming fashion fate father fault favor favour fear feasibility
  feature federation fee feedback feeling fellow fellowship female fence festival feud fever fiance fiber fibre
  fiction field fight figure file filing fill film filter final finance financier financing finding finger
  fingerprint finish fire firewall firm fish fishing fit flag flagship flame flash flat flavour fleet flesh
  flexibility flight flood floor flow flower flu fluctuation focus folder folk follower following food foot football
  footballer footnote footprint force forecast foreigner forest form formality format formation formula formulation
  fortune forum foundation founder fraction fragment frame framework franc franchise fraud freedom freelance
  freelancer freight frequency friend friendship front frontier fruit frustration fuel fulfilment fun function
  functionality fund funder funding fundraising funeral furniture fusion future gain galaxy gallery gambling game
  gamer gaming gang gap garage garden garment gas gate gatekeeper gateway gathering gazelle gear gem gender gene
  general generation generator genius genre gentleman geography gesture ghost giant gift gig girl girlfriend glance
  glass glimpse globalisation globalization globe glory glossary glove goal goalkeeper goat god gold golf good goods
  govern governance government governor grace grade graduate graduation grain gram grammar grandfather grandma
  grandmother grandpa grant grantee graph graphics grass gratitude gravity grey grid grief grocery ground groundwork
  group growth guarantee guard guardian guess guest guidance guide guideline guild guilt guitar gulf gun guy gym
  habit hackathon hacker haiku hair hairdresser half hall halt hamlet hand handbook handful handicap handicraft
  handler handling handset happiness harassment harbour hardship hardware harm harmony harvest hat hate headache
  headcount header headline headquarter headquarters health healthcare hearing heart heartbeat heat heatwave heaven
  hectare hedge height heir hell helmet help helper helpline heritage hero heroes hesitation hierarchy highlight
  highway hill hint hire hiring histogram historian history hit hobby hole holiday home homeland homework honesty
  honor honour hope horizon horoscope horse hospital hospitality host hostel hosting hotel hour house household
  housing hub human humanity humour hundred hunger hunt hunter husband hybrid hydrogen hype hyperscaler hypothesis
  ice icon id idea ideal idempotency identification identifier identity ideology idiot illness illusion illustration
  image imagination immigrant immigration immunity impact impartiality implementation implication import importance
  importer impression imprint improvement impulse inauguration inbox incentive inch incident inclination inclusion
  income inconvenience incorporation increase increment incubation incubator independence index indication indicator
  indices indictment individual industrialisation industry inequality infection inference inflation inflow influence
  influencer information infrastructure ingredient inhabitant inheritance initiation initiative initiator injection
  injury injustice ink inn innovation innovator input inquiry insight inspection inspector inspiration instability
  installation installment instance instant institute institution instruction instructor instrument insurance insurer
  intake integer integration integrator integrity intellect intelligence intensity intent intention interaction
  interchange interconnection interest interface interference interior intermediary intern internet internship
  interoperability interpretation interpreter interruption interval intervention interview introduction intuition
  invasion invention inventor inventory investigation investigator investment investor invitation invocation invoice
  involvement iron irony island isolation issue item itinerary jacket jail jargon jazz jet jewel job jobs jobseeker
  joint joke journal journalism journalist journey joy judge judgement judgment juice jungle junior jurisdiction jury
  justice justification kasbah key keyboard keynote keyword kick kid kidney kill kilo kilogram kilometer kilometre
  kind king kingdom kiosk kit kitchen knee knife knot knowhow knowledge lab label labor laboratory labour lack ladder
  lady lag lake lamp land landing landlord landmark landscape lane language laptop laser latency latitude laugh
  laughter launch law lawsuit lawyer layer layout lead leader leadership leaf leaflet league leak learner learning
  lease lecture lecturer ledger leg legacy legend legislation legislator legislature legitimacy leisure lemon length
  lens lesson letter level leverage lexicon liability liaison liberty librarian library licence license life
  lifecycle lifespan lifestyle lifetime lift light likelihood limit limitation line lineup link linker lion lip
  liquid liquidity list listener listing liter literacy literature litigation litre liver living loan lobby locale
  localisation locality localization location lock log logger logic login logistics logo loneliness loop loopback
  loss lottery lounge love lover loyalty luck lunch lung luxury lyric machine machinery magazine magic magistrate
  magnitude mail mailbox mainstream maintainer maintenance majority maker malware man management manager mandate
  manifest manifestation manifesto manner manpower manual manufacture manufacturer manuscript map margin marine mark
  marker market marketer marketing marketplace marriage mask mass master mastery match matcher mate material
  mathematician mathematics matrix matter maturity maximum mayor meal meaning means measure measurement meat mechanic
  mechanism medal media median mediation mediator medication medicine medina medium meeting megawatt member
  membership memo memoir memoranda memorandum memorandums memory men menace mention mentor mentoring mentorship menu
  merchandise merchant mercy merger merit mess message messaging messenger metadata metal metaphor meter method
  methodology metre metric metro metropolis microphone middle middleware midst migrant migration mile milestone
  military milk mill millisecond mind mine miner mineral minimum mining minister ministry minor minority minute
  miracle mirror miscommunication misconception misinformation mission mistake misunderstanding mix mixture mob
  mobile mobility mock modal mode model modem moderation moderator modernisation modernization modification module
  molecule mom moment momentum monarch monarchy money monitor monitoring monopoly month mood moon morality morning
  mortgage mosque mother motion motivation motive motor motorway mou mount mountain mouse mouth move movement movie
  mp multimedia multinational multitude municipality murder muscle museum music musician mystery myth name narration
  narrative narrator nation national nationality native nature navigation navy necessity neck need negative
  negligence negotiation negotiator neighbor neighborhood neighbour neighbourhood nephew nerve net network networking
  newcomer news newsletter newspaper niche niece night nightmare nobody nod node noise nomination norm normal north
  northeast northwest nose notation note notebook notice notification notion noun novel novelty nuance nucleus
  nuisance number nurse nursery nutrition oath object objection objective objectivity obligation observation
  observatory observer obsession obstacle occasion occupation occurrence ocean october odds offence offense offer
  offering office officer official offset offshoring offspring oil olive omission onset ontology openness opera
  operation operator opinion opponent opportunity opposite opposition optic optics optimisation optimism optimization
  option orbit order ordinance organ organisation organiser organization organizer orientation origin outbreak
  outcome outcry outfit outflow outlet outline outlook output outset outsider outsourcing oven overhaul overhead
  oversight overview owner ownership oxygen pace pack package packet pact page pain paint painter painting palace
  pandemic panel panic paper paperwork par parade paradigm paradox paragraph parallel parameter parent parenthesis
  parity park parking parliament parliamentarian parser partial participant participation particle partner
  partnership party pasha pass passage passenger passion passport password past pasta paste pastor patch patent path
  pathway patience patient patrol patron pattern pause pavement pavilion pay payee payer payload payment payroll
  peace peak peasant peer pen penalty pencil pension people percent percentage percentile perception performance
  performer period periodical peripheral permission permit person persona personality personnel perspective pet
  petition petrol phase phd phenomena phenomenon philosopher philosophy phishing phone photo photocopy photograph
  photographer photography phrase phrasing physician physics piano pick picture pie piece pig pile pilgrim pill
  pillar pilot pin ping pioneer pipe pipeline pitch pitfall pity pizza place placeholder placement plain plaintiff
  plan plane planet planner planning plant plastic plate plateau platform player pleasure pledge plenty plot plug
  plugin plumber plus pocket podcast poem poet poetry point poison pole police policeman policies policy policymaker
  politeness politician politics poll pollution pool pop population port portal portfolio portion portrait position
  possession possibility post postcard poster postponement pot potato potential pound poverty powder power practice
  practitioner prayer precaution precedent precision predecessor predicate prediction prefecture preference prefix
  pregnancy prejudice premier premiere premise premium prepaid preparation prerequisite preschool prescription
  presence presentation presenter preservation presidency president press pressure prestige presumption pretext
  prevalence prevention preview price pricing pride priest primary prince princess principal principle print printer
  printing priority prison prisoner privacy privatisation privilege prize probability probe problem procedure
  proceeding proceedings process processing processor procurement producer product production productivity profession
  professional professor profile profit profitability program programme programmer programming progress progression
  prohibition project projection prominence promise promoter promotion prompt proof propaganda property proportion
  proposal proposition prosecution prosecutor prospect prosperity protection protector protest protester protocol
  prototype provider province provision provisions proximity proxy psychiatrist psychologist psychology pub public
  publication publicity publisher publishing pulse pump punctuation punishment pupil purchase purchaser purity
  purpose pursuit puzzle qualification qualifier quality quantity quarrel quarter queen query quest question
  questionnaire queue quiz quota quotation quote race racism rack radar radiation radio rail railroad railway rain
  rainfall rally ramp range rank ranking ransomware rate ratification rating ratio rationale raw ray reach reaction
  reader readiness reading real realisation reality realization realm reason reasoning recall receipt receiver
  reception recession recharge recipe recipient recognition recommendation reconstruction record recorder recording
  recovery recruit recruiter recruiting recruitment recurrence recycling red redevelopment reduction redundancy reel
  referee reference referendum referral refinement reflection reform reformer refuge refugee refund refusal regard
  regime region register registrar registration registry regret regularity regulation regulator rehabilitation reign
  rejection relation relationship relative release relevance reliability relief religion reluctance remainder remains
  remark remedy reminder removal remuneration renderer renewables renewal renovation rent rental repair repayment
  repeat repetition replacement replay replica reply repo report reporter reporting repository representation
  representative republic reputation request requirement rescue research researcher resemblance resentment
  reservation reserve reservoir residence residency resident residue resignation resilience resistance reskilling
  resolution resort resource respect respondent response responsibility rest restaurant restoration restraint
  restriction restructuring result resume retail retailer retention retirement retraining retreat retry return
  reunion revelation revenge revenue reversal review reviewer revision revival revolution reward rhetoric rhyme
  rhythm rice rich riddle rider ridge rifle right ring riot rise risk ritual rival rivalry river road roadmap roaming
  robot robotics rock rocket role roll rollout romance roof room root rope rose rotation round roundtable route
  router routine row royal royalty rubber rubbish rugby ruin rule ruler ruling rumor rumour run runner runtime rush
  sack sacrifice safeguard safety sailor saint sake salad salary sales salesman salesperson salon salt salvation
  sample sanction sand sandbox sandwich satellite satisfaction saving savings scale scandal scenario scene scent
  schedule scheduler schema scheme scholar scholarship school schooling science scientist scope score scorer scout
  scrap screen screening screenshot script scrutiny sculpture sea seal seam search season seat second secondment
  secrecy secret secretariat secretary section sector security sediment seed segment seizure selection self seller
  semester semiconductor seminar senate senator sensation sense sensibility sensitivity sensor sentence sentiment
  separation sequence serial series servant server service servicing serving session set setback setting settlement
  settler setup severity sewing sex sexuality shade shadow shaft shape shard share shareholder sharing shark sheep
  sheet shelf shelter shift shipment shipping shirt shock shoe shop shopper shopping shore shortage shortcoming
  shortcut shot shoulder show shower showroom shutdown sibling sick side sidebar sidelines sight sign signage
  signatories signatory signature signer significance signing silence silicon silk silver similarity simplicity
  simplification simulation simulator sin singer sister site situation size skeleton sketch skew ski skill skin skirt
  sky slang slash slave sleep slice slide slip slogan slope slot smartphone smell smile smoke snack snake snapshot
  snow snowball soap soccer socialist society sociology socket software soil soldier sole solicitor solidarity solo
  solution somebody son song sonnet sort souk soul sound soup source south southeast southwest sovereignty space spam
  spare speaker spec specialisation specialist speciality specialization specialty species specification specimen
  spectacle spectator spectrum speculation speech speed spelling sphere spice spider spin spinner spirit spite split
  spokesman spokesperson spokeswoman sponsor sponsorship sport sportsman spot spotlight spouse spread spreadsheet
  spring spy squad stability stadium staff staffing stage stake stakeholder stall stamp stance stand standard
  standardisation standing standpoint star start starter startup stat state statement station statistic statistics
  statue status statute stay steam steel stem stemmer step stereotype steward stick stigma stimulus stock stocks
  stomach stone stop storage store storm story straight strain strand strategist strategy strawberry stream streaming
  street strength stress stretch strike string strip stroke structure struggle student studio study stuff style
  subcommittee subcontractor subject submission subscriber subscription subset subsidiaries subsidiary subsidy
  substance substitute subtitle suburb success succession successor suffering suffix sugar suggestion suicide suit
  suite sum summary summer summit sun sunlight sunset sunshine supercomputer superior superlative supermarket
  supervision supervisor supplement supplier supply support supporter supposition supreme surface surge surgeon
  surgery surname surplus surprise surrounding surveillance survey survival survivor suspect suspension suspicion
  sustainability swap sweet switch sword syllabus symbol symmetry sympathy symposium symptom synagogue syndicate
  syndrome synergy syntax synthesis synthetic system tab table tablet taboo tackle tactic tag tagging tagine tail
  takeaway takeover tale talent talk tank tap tape tariff task taste tax taxation taxi taxpayer tea teacher teaching
  team teammate tear tech technician technique technologist technology technopole teenager teeth telecom
  telecommunication telecommunications telecoms telephone television temperature template temple tenant tendency
  tender tennis tension tent tenure term terminal terminology territory terror terrorism terrorist test tester
  testimony testing text textbook textile texture theater theatre theft theme theology theorist theory therapist
  therapy theses thesis thing thinker thinking thirst thousand thread threat threshold thriller throat throne
  throughput thumb thunder ticket tide tie tier tiger timber time timeframe timeline timeout timer timescale
  timestamp timetable timezone timing tin tip tissue title toast tobacco toddler toilet token tokenizer tolerance
  toll tomato ton tone tongue tonne tool toolkit tooth top topic topics torch total touch tour tourism tourist
  tournament tower town toy trace track tracker tracking trade trademark trader tradition traffic tragedy trail
  trailer train trainee trainer training trait trajectory transaction transcript transfer transformation transistor
  transit transition translation translator transmission transmitter transparency transplant transport transportation
  trap travel traveler traveller tray treasure treasurer treasury treat treatment treaty tree trend trial triangle
  tribe tribunal tribute trick trigger trilogy trip triumph troop trophy trouble trouser truck truncation trust
  trustee truth tube tuition tune tuning tunnel turbine turn turnout turnover tutor tutorial twin twist type typology
  tyre ultimatum umbrella uncertainty uncle unemployment unicorn uniform union unit unity universe university unrest
  update upgrade uprising upside upskilling upstream urgency usage use usefulness user username util utilisation
  utility utilization vacancy vacation vaccination vaccine vacuum validation validity valley valuation value van
  variable variance variant variation variety vault vegetable vehicle veil velocity vendor venture venue verb verdict
  verification version vessel veteran veto vice victim victory video view viewer viewpoint village violation violence
  virtue virus visibility vision visit visitor visual visualization vitamin vocabulary vocation voice void volatility
  volcano volume volunteer vote voter voucher vulnerability wage wagon waiter waiting wall wallet want war ward
  warehouse warfare warning warranty warrior waste watch watchdog water wave way weakness wealth weapon weather web
  webhook webinar webpage website wedding week weight welcome welfare wellbeing west wheat wheel whistle whole
  wholesaler widow width wife willingness win wind windfall window wine wing winner winter wire wireless wisdom wish
  wit witness wolf woman women wonder wood wool word wording work workday worker workflow workforce working workload
  workplace works workshop workspace world worry worth wound wrap writer writing year yen yield young youngster youth
  yuan zone
`;
