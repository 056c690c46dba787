/** Everyday regular verbs; a verb that doubles its last letter says so ("plan+n"). */
export const commonVerbs = `
  abandon abbreviate absorb accelerate accept access accommodate accompany accomplish account accredit accumulate
  accuse achieve acknowledge acquire act activate adapt address adjust administer admire admit+t adopt advance
  advertise advise advocate affect affirm afford aggregate agree aid aim alert align allege allocate allot allow
  alter amend amount analyse analyze anchor animate announce annoy answer anticipate apologise apologize appeal
  appear applaud apply appoint appreciate approach approve archive argue arrange arrest arrive ask assemble assert
  assess assign assist associate assume assure attach attack attain attempt attend attract attribute audit author
  authorise authorize autocomplete automate average avoid await award back backfire ban+n base battle beg+g behave
  believe belong benefit bill blame blend bless block blog+g board boast book boost borrow bother bounce box brand
  bridge brief broadcast broaden browse brush buffer bundle cache calculate call calm cancel cap+p capture care carry
  cast categorise categorize cause cease celebrate centralise certify chair challenge change channel characterise
  charge chart chase chat+t check cheer chip circulate cite claim clarify classify clean clear click climb clone
  close cloud co ordinate coach code collaborate collapse collect combine comfort command commence comment
  commercialise commission commit+t communicate compare compensate compete compile complain complement complete
  complicate comply compose compress comprise compromise compute conceive concentrate concern conclude condition
  conduct confer+r confess configure confirm conflict conform confront confuse connect consent consider consist
  consolidate constitute constrain construct consult consume contact contain continue contract contradict contrast
  contribute control+l convene convert convey convince cook cool cooperate coordinate cope copy correct correlate
  correspond counsel count counter cover crack craft cram+m cramp crash crawl create credit criticise criticize cross
  crowd crush cry cultivate cure cycle damage dance dare date debate debug+g decide decipher declare decline decode
  decorate decrease decree dedicate deduct deepen defeat defend defer+r define delay delegate delete deliberate
  delight deliver demand demolish demonstrate denounce deny depart depend depict deploy deposit deprecate derive
  describe deserve design designate desire destroy detail detect deter+r determine develop devise devote diagnose
  dictate die differ differentiate digitalise digitalize digitise digitize dine dip+p direct disable disagree
  disappear disappoint discard disclose disconnect discount discourage discover discriminate discuss dislike dismiss
  display dispute disrupt distinguish distribute disturb dive diversify divide divorce document dominate donate
  double doubt download draft drag+g drain dress drift drill drop+p dry dub+b dump duplicate earn ease echo edit
  educate elaborate elect elevate eliminate elongate embark embed+d embrace emerge emit+t emphasise emphasize employ
  empower empty enable enact encode encompass encounter encourage encrypt end endorse endure enforce engage engineer
  enhance enjoy enlarge enquire enrich enrol+l enroll ensure enter entertain entitle equal equip+p erase escape
  establish estimate evaluate evolve examine exceed excel+l exchange excite exclude excuse execute exempt exercise
  exert exhibit exist expand expect expedite experience experiment expire explain explode exploit explore export
  expose express extend extract face facilitate factor fade fail familiarise fancy fascinate favor favour fear
  feature fetch file fill film filter finalise finalize finance finish fire fix flag+g flash flatten float flood flow
  focus fold follow force forecast forge form formalise formalize format+t formulate foster found frame free fuel
  fulfil+l fulfill function fund furnish fuzz gain gamble gather gauge generate govern grab+g grade grant grasp greet
  group guarantee guard guess guide halt hand handle happen harm harmonise harness harvest hasten hate haul head heal
  heat help hesitate highlight hike hint hire hope host house hug+g hunt hurry identify ignore illustrate imagine
  impact implement imply import impose impress improve inaugurate include incorporate increase incur+r indicate
  induce infer+r inflate influence inform inherit initialise initiate inject injure innovate inquire insert insist
  inspect inspire install institute instruct insure integrate intend intensify interact interconnect interest
  interfere interpret interrupt intervene interview introduce invade invent invest investigate invite involve isolate
  issue jail jeopardise join joke journey judge jump justify kick kidnap kill kiss knock label lack land last laugh
  launch launder learn lease lecture level leverage liberate license lift like limit line link list listen live load
  loan lobby localise locate lock log+g look love lower maintain manage mandate manipulate manufacture map+p mark
  market marry master match mature maximise maximize measure mediate memorise mention merge message migrate mind mine
  minimise minimize mirror miss mistake mix mobilise mobilize model+l moderate modernise modernize modify monitor
  motivate mount move multiply murder mute name narrow navigate near need neglect negotiate nominate normalise note
  notice notify number nurture obey object oblige observe obtain occupy occur+r offend offer omit+t open operate
  oppose opt order organise organize orient originate outline outpace outsource outweigh overlap+p overlook override
  owe own pack paint park parse part participate partner pass paste patent pause peak perceive perform permit+t
  persist persuade phase phone photograph pick picture pilot ping pitch place plan+n plant play plead please pledge
  plot+t plug+g point polish poll pool pop+p populate pose position possess post postpone pour power practice
  practise praise pray predict prefer+r prepare prescribe preselect present preserve press presume pretend prevail
  prevent price print prioritise prioritize privatise probe proceed process procure produce profit program+m prohibit
  project promise promote prompt pronounce propel+l propose prosecute prosper protect protest prove provide provoke
  prune publicise publish pull pump punish purchase pursue push qualify quantify query question queue quote race
  raise range rank rate ratify reach react realise realize reap rebuild recall receive reckon recognise recognize
  recommend reconcile reconnect reconsider reconstruct record recover recruit rectify recur+r recycle redact redeem
  redesign redirect reduce refactor refer+r reference refine reflect reform refresh refuse regain regard regenerate
  register regret+t regulate reinforce reject relate relax relay release relieve relocate rely remain remark remedy
  remember remind remit+t remove render renew renounce renovate rent reopen reorganise repair repeat rephrase replace
  replay reply report represent reproduce request require rescue research resemble resend reserve reset reshape
  reside resign resist reskill resolve resort respect respond rest restart restore restrain restrict restructure
  result resume retain retire retrain retrieve retry return retweet reunite reuse reveal reverse review revise revive
  revoke revolutionise reward risk rival rob+b roll rotate round rule rush sacrifice safeguard sample sanction
  satisfy save scale scan+n scare schedule scope score scrap+p scratch screen scroll seal search seat secure seem
  segment seize select separate serve settle shape shard share shift ship+p shock shop+p shorten shout showcase sign
  simplify simulate situate size skew skip+p slip+p smell smile smoke snap+p solve sort sound source space span+n
  spark specialise specialize specify speculate sponsor spot+t stabilise stack staff stage stake stamp standardise
  start state stay steer stem+m step+p stimulate stipulate stop+p store strengthen stress stretch strip+p structure
  struggle study subject submit+t subscribe subsidise substitute subtract succeed sue suffer suggest suit sum+m
  summarise summarize supersede supervise supplement supply support suppose suppress surge surpass surprise surround
  survey survive suspect suspend sustain swallow switch symbolise sympathise sync synchronise tab+b tackle tag+g
  tailor talk tap+p target task taste tax team tend term terminate test testify text thank threaten thrive tie
  tighten tip+p title tokenise touch tour trace track trade train transfer+r transform transit translate transmit+t
  transport travel+l treat trend trigger triple trouble truncate trust try tune turn tweet type typecheck uncover
  underline undermine underpin+n understate undertake unfold unify unite unlock unsubscribe unveil unwrap+p update
  upgrade uphold upload upskill urge use utilise utilize vaccinate validate value vanish vary verify view violate
  visit visualise voice volunteer vote wait walk want warn wash waste watch water weaken weigh welcome whisper widen
  wipe wish withhold witness wonder work worry worsen worship wrap+p yield zip+p
`;

/** Forms of irregular verbs. */
export const commonVerbForms = `
  arise arisen arises arising arose ate awake awoke bear bearing bears beat beaten beating beats began begin
  beginning begins begun bend bent bet bid bidding bids bind binding binds bit bite bites bitten blew blow blown
  blows bore borne bought bound break breaking breaks breed bring bringing brings broke broken brought build building
  builds built burn burnt buy buying buys came catch catches catching caught choose chooses choosing chose chosen
  cling come comes coming cost costing costs creep cut cuts cutting deal dealing deals dealt dig digging digs drank
  draw drawing drawn draws dream drew drink drinking drinks drive driven drives driving drove drunk dug eat eaten
  eating eats fall fallen falling falls fed feed feeding feeds feel feeling feels fell felt fight fighting fights
  find finding finds fit fits fitted fitting flee flew flies flown fly flying forbid forbidden forecast foresaw
  foresee foreseen foresees forget forgets forgetting forgive forgot forgotten fought found freeze freezing froze
  frozen gave give gives giving grew grow growing grown grows hang hear heard hearing hears held hid hidden hide
  hides hiding hit hits hitting hold holding holds hung hurt hurts keep keeping keeps kept knew know knowing known
  knows laid lain lay laying lays lead leading leads lean learn learned learning learns learnt leave leaves leaving
  led left lend lending lends lent lets letting lie lied lies light lit lose loses losing lost lying made make makes
  making mean meaning means meant meet meeting meets met mislead misled mistaken misunderstood offset offsets outdo
  overcame overcome oversaw oversee overseeing overseen oversees overtake paid partake pay paying pays put puts
  putting quit ran rang read reading reads rebuild rebuilt redo redone repaid repay resell rewrite rewritten ridden
  ride rides riding ring rise risen rises rising rode rose run rung running runs said sang sank sat saw say saying
  says see seeing seek seeking seeks seen sees sell selling sells send sending sends sent set sets setting sew shake
  shaken shed shine shone shook shoot shot show showed showing shown shows shrank shrink shut shuts sing sings sink
  sit sits sitting sleep sleeping sleeps slept slid slide sold sought speak speaking speaks spend spending spends
  spent spin split splits splitting spoke spoken spread spreading spreads spring stand standing stands steal stick
  stole stolen stood strike strikes striking strive struck stuck sung swam swear sweep swept swim swore sworn swum
  take taken takes taking taught teach teaches teaching tear tell telling tells think thinking thinks thought threw
  throw throwing thrown throws told took tore torn undergo undergone understand understanding understands understood
  undertake undertaken undertakes undertaking undertook underwent undo undone upset wake wear wearing wears weave win
  winning wins withdraw withdrawing withdrawn withdraws withdrew woke won wore worn write writes writing written
  wrote
`;
