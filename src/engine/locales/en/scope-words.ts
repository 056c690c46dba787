import { phrasesOf } from "../../understand/lexicon.ts";

/** The English half of the phrases that say that a question is about something else; see the French ones. */
export const outOfScopeCues = {
  topic: phrasesOf(`
    weather|the weather|{will,is} it {rain,raining,snow,snowing,be sunny,sunny,going to rain,be hot,hot,cold}|
    is it {cold,hot,sunny,raining}|temperature {in,tomorrow,today}|heatwave|forecast for {tomorrow,today,the weekend}|
    what time is it|whats the time|what is the time|what day is it|what is the date today|todays date|what is today|
    public holidays|horoscope|horoscopes|astrology|zodiac|tarot|fortune teller|recipe|recipes|how {do i,to,
    do you} {cook,bake,make a cake,make bread,make couscous,make tagine,boil}|couscous|tagine|tajine|pizza|pizzas|
    burger|burgers|sushi|tacos|where {can i,should i,to,do i} eat|what {should i,to} eat|restaurant|restaurants|{best,
    good,nice,cheap,any good} {coffee,cafe,cafes,bar,bars,hotel,hotels,hostel,hostels,riad,riads}|{book,reserve} {me ,
    }{a,an} {table,hotel,room,flight,taxi,ticket}|hotel {in,near,room,rooms}|hotels {in,near}|airbnb|{cheap,cheapest,
    direct} {flight,flights,hotel,hotels,ticket,tickets}|{flight,flights} {to,from,between}|plane ticket|
    plane tickets|train {to,from} {tangier,casablanca,rabat,fez,marrakech}|train tickets|{train,bus,tram,
    prayer} {schedule,times,timetable}|how {do i,to,can i} get to|directions to|{places,things} to {visit,see,do}|
    what to {visit,see}|what to do in|where to {stay,go}|tourist attractions|holiday in|vacation in|best beach|
    beaches|schengen|tourist visa|student visa|visa application|tell {me ,us ,}{a,another,one more} {joke,story,
    riddle,fairy tale,bedtime story,fun fact}|joke|jokes|riddle|riddles|make me laugh|something funny|poem|poems|
    poetry|haiku|sonnet|limerick|rhyme|rhymes with|{write,compose,draft,generate,create} {me ,us ,}{a,an} {song,rap,
    poem,essay,letter,cover letter,speech,story,novel,script,tweet,linkedin post,post,blog post,function,program,
    python function,python script,script,code,website,resume,cv,screenplay}|write {me ,some ,the ,}code|{my,
    an} {essay,homework,thesis chapter,assignment}|homework|lyrics|song|songs|sing {me,a,us}|{good,best,a,any} {movie,
    movies,film,films,tv show,tv shows,series to watch}|movie|movies|watch {a,the} {movie,match,game,series}|netflix|
    tv show|who {won,wins,is winning,scored}|who will win the {world cup,match,cup,election,elections,league,title,
    game}|{score,result,results} of the {match,game,final,derby}|final score|match result|match results|{match,
    game} {last night,tonight,today,tomorrow,yesterday}|lottery|ballon d or|top scorer|best {player,striker,
    goalkeeper,team}|football {match,matches,score,scores,results,player,players}|premier league|champions league|
    la liga|serie a|bitcoin|bitcoins|btc|ethereum|dogecoin|crypto price|crypto prices|{price,prices} of {bitcoin,gold,
    oil,petrol,gas,bread,meat,tomatoes,a,an,the,flights,tickets,apple,tesla,nvidia}|{stock,share,gold,oil,petrol,
    flight,house,ticket} {price,prices}|stock market|stock quote|exchange rate|exchange rates|{convert,
    how much is} {1,10,100,1000,one,a hundred} {dollar,dollars,euro,euros,dirham,dirhams,usd,eur,mad,pounds}|{dollar,
    euro} {rate,today}|should i {invest,buy,sell}|invest my {money,savings}|my {money,savings,salary,bank account,
    taxes}|mortgage|personal loan|open {a,an} {bank account,account}|translate|translation of|how do you say|
    how do i say|how to say|what does {bonjour,merci,salam} mean|synonym|synonyms|antonym|conjugate|how do you spell|
    spell the word|spelling of|grammar check|proofread|in python|python {code,program,function,script}|javascript|
    in java|in rust|regex|regular expression|sql query|html page|debug my|fix my code|my code|stack overflow|
    reverse a string|sort a list|leetcode|square root|{what is,whats,calculate,compute} {2,3,4,5,6,7,8,9,10,12,15,
    100} {plus,minus,times,divided,x}|times table|equation|equations|theorem|derivative|integral of|solve {this,the,
    for,x}|{value,digits} of pi|prime numbers|trigonometry|what is the capital|whats the capital|{the ,
    }capital {city of,of france,of australia,of spain,of morocco,of senegal,of canada,of japan}|how many inhabitants|
    how many people live|area of morocco|{tallest,highest} mountain|longest river|largest country|who {invented,
    discovered,painted,killed,is the richest,wrote the book,wrote hamlet}|world war|french revolution|middle ages|
    prehistoric|pyramids|dinosaur|dinosaurs|roman empire|napoleon|{when,where} was {he,she} born|when did {he,
    she} die|how old {is,are} {he,she,you,the minister,the king}|date of birth|place of birth|{wife,husband,son,
    daughter,girlfriend,boyfriend} of|is {he,she} married|net worth|election|elections|electoral|vote for|voting|
    political party|political parties|who is the president|president of the united states|prime minister of|war in|
    ukraine war|gaza|{latest,breaking,today} news|news today|headlines today|headache|stomach ache|sore throat|
    i feel sick|i am sick|im sick|symptom|symptoms|pregnant|pregnancy|{medicine,pills,treatment,cure} for|paracetamol|
    ibuprofen|{lose,gain} weight|diet plan|calories|workout|insomnia|vaccine against|doctor near|pharmacy near|
    pharmacies|prayer|prayers|ramadan|eid|quran|koran|bible|hadith|halal|haram|does god exist|love|i love you|
    do you love|in love|girlfriend|boyfriend|dating|marry|marriage|wedding|divorce|are you single|meaning of life|
    purpose of life|aliens|alien|ufo|flat earth|dog|dogs|cat|cats|puppy|kitten|pet|pets|animal|animals|{buy,sell,
    rent} {me ,}{a,an,my} {phone,car,apartment,flat,house,iphone,laptop,bike}|iphone|used car|car rental|apartment|
    apartments|my landlord|password|hack into|hacking|neighbours wifi|my {computer,laptop,phone,iphone} {is,does,wont,
    will,keeps}|promo code|discount code|passport|birth certificate|income tax return`),
  opinion: phrasesOf(`
    do you {think,believe,like,prefer,recommend,agree}|what do you {think,make of,recommend,prefer,suggest,believe}|
    what is your {opinion,view,take,favorite,favourite,stance}|whats your {opinion,view,take,favorite,favourite}|
    your {opinion,opinions,view on,views on,take on,thoughts,favorite,favourite}|in your {opinion,view}|thoughts on|
    any thoughts|is {it,this,that} {a ,} {good,bad,great,smart,wise,terrible} {idea,thing,deal,move,strategy,
    investment,sign}|is it {good,bad,useful,useless,realistic,credible,serious,enough,profitable,dangerous,fair,
    ethical} {for,that,to,or}|are {they,these targets,the targets} {realistic,credible,serious}|realistic|a {good,bad,
    great} {idea,deal,thing,move}|good or bad|worth it|is it worth {it,doing,the}|worth {doing,investing,the money,
    the effort}|worthwhile|should i|should morocco {sign,accept,invest,trust}|would you|could you imagine|
    too {ambitious,optimistic,expensive}|overrated|a scam|scam|hype or|just hype|which {one ,} do you prefer|
    who do you {like,support,prefer}|are you {for,against} the|good for {morocco,the country,people,moroccans}|
    bad for {morocco,the country,people,moroccans}`),
  prediction: phrasesOf(`
    {targets,target,goals,objectives} be {met,reached,hit,achieved,attained,fulfilled}|
    {will,is,are} {it,he,she,they,morocco,the strategy,the project,the projects,the team,the plan} {succeed,fail,win,
    lose,collapse,survive,going to win,going to fail,going to succeed}|who will win|who is going to win|will win|
    going to win|succeed|succeeds|predict|predicts|predicting|prediction|predictions|crystal ball|foretell|
    can you forecast|forecast the|in {50,100,fifty,a hundred} years|what will happen|what is going to happen|
    whats going to happen|will there be {a ,an ,} {war,crisis,recession,earthquake,crash,inflation,bubble,elections}|
    {keep,break,honour,honor} {its,their,his,her} {promise,promises,word,commitments}|will {be ,} {met,be met,
    be achieved,be reached,be kept,be missed}|{be ,} {met,achieved,reached} on time|{meet,reach,hit,miss} {its,their,
    the} {target,targets,deadline,deadlines,goal,goals} {on time,or not}|how likely|is it likely|likely to {succeed,
    fail,win,happen}|what are the {odds,chances}|chances of|probability|odds of|{will,would} {ai,robots,
    machines} {replace,destroy,take}|replace humans|end of the world`),
  edit: phrasesOf(`
    {add,insert} {a new ,a ,an ,this ,the ,another ,} {agreement,agreements,entry,record,row,line,deal,memorandum,
    convention,source,figure,note,organisation,organization}|{add,insert} {this,the following,it} to|delete|
    delete the|erase|erase the|remove {the ,this ,that ,all ,} {agreement,agreements,entry,record,figure,deal,line,
    row,kpmg agreement,data}|wipe the|drop the table|overwrite|{change,correct,fix,edit,modify,update,replace,
    rectify} {the ,this ,that ,your } {figure,figures,date,number,numbers,value,amount,name,data,record,records,
    database,entry,title,error,mistake,source,signatory,city,jobs figure,investment figure,kpmg figure}|
    update your {data,database,records}|make it {500,1000,a thousand}|take note that|note that|please note that|
    remember that|remind me|set {me ,}{a,an} {reminder,alarm,timer}|{notify,alert,warn} me|{send,write} {me ,him ,
    her ,them ,}{an ,a ,} {email,e mail,message,text message,sms,mail to}|email me|{book,order,buy} {me ,} {a,an,
    some}|schedule a|publish this|tweet this|post this|{ignore,forget,disregard} {all ,your ,previous ,the ,
    } {instructions,rules,previous instructions}|{sign,cancel} {this,the,an} agreement {for me,on my behalf}`),
  jobHunting: phrasesOf(`
    apply for|{how,where} {do i,can i,to,could i,should i} apply|can i apply|{how,where} do you apply|my {cv,resume,
    application,job application,cover letter}|{send,submit,upload,drop} {my,a,an,his,her} {cv,resume,application}|
    job {openings,opening,hunting,search,interview,interviews,application,applications,listings,ads,seekers near}|
    are you {hiring,recruiting}|do you hire|i {am ,m ,} looking for {a ,} {job,work,internship,
    position,employment}|im looking for {a ,an ,} {job,work,internship,position}|looking for {a ,an ,} {job,work,
    internship}|find me {a,an,some} {job,internship,work}|i {need,want} {a,an,some} {job,internship,work}|find a job|
    {hire,recruit,employ} me|i {want,would like,wanna,d like,wish} to {work,join,apply,be hired,get hired}|
    work for {you,them,kpmg,oracle}|can i work|{my,an internship for me,summer} internship|cover letter|
    interview tips|job interview|career advice|how {do i,can i,to} {become,get hired,get a job,be recruited}|
    i am {unemployed,jobless,a developer looking}|what {degree,qualifications} do i need|which degree do i need`),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What people fairly ask about the agreements and no record holds. */
export const notRecorded = {
  reason: phrasesOf(`
    why|whys|how come|for what {reason,reasons}|what {is,was,are,were} the {reason,reasons,motive,motives,rationale,
    motivation}|whats the {reason,rationale}|the {reason,reasons,rationale} {for,behind,of}|what {explains,motivated,
    caused,drove,prompted}|reason for|reasons for|reasons behind|what made`),
  status: phrasesOf(`
    {cancel,cancels,cancelled,canceled,cancelling,canceling,cancellation,terminated,terminate,termination,suspended,
    suspend,abandoned,abandon,postponed,scrapped,revoked,withdrawn,withdrew,shelved,rescinded,delayed,stalled,halted}|
    delays in|on hold|behind schedule|on schedule|on track|ahead of schedule|{status,state} of {the ,}{project,
    agreement,deal,works,construction,memorandum,convention,data centre,data center,kpmg,nokia,inetum,oracle,nexus}|
    current status|status update|status report|whats the status|what is the status|any {update,updates,progress,
    news on}|latest on|{progress,advancement} {of,on,made,so far,report,with}|how far along|how far {is,are,has,have}|
    how is {the ,} {project,work,construction} {going,progressing,advancing}|how is it going with|still {in force,
    valid,active,on,alive,going,ongoing,happening,in effect,planned}|{fallen,fell} through|called off|broken off|
    pulled out|backed out|{has,have} {it ,they ,the project ,construction ,work ,works ,} {started,begun,stalled,
    progressed}|under way yet|up to date status`),
  achieved: phrasesOf(`
    {actually,already,really,effectively} {been ,}{created,hired,recruited,invested,trained,built,spent,delivered,
    paid,opened,disbursed,achieved,reached,filled,awarded,completed,materialised,materialized,connected,operational}|
    {been ,} {created,hired,recruited,invested,trained,built,spent,delivered,paid out,opened,disbursed,achieved,
    reached,filled,completed} {so far,to date,until now,up to now,as of today,as of now,thus far,already,yet,
    since then}|been {delivered,achieved,fulfilled,implemented,completed,honoured,honored}|{achievement,completion,
    execution,implementation} rate|{kept,honoured,honored,fulfilled,broken} {its,their,his,the} {promise,promises,
    commitments,word,pledge,pledges}|{materialised,materialized}|come true|came true|in reality|in practice so far|
    actual {results,outcomes,jobs created,achievements}|{results,outcomes} achieved`),
  salary: phrasesOf(`
    full time|fulltime|part time|permanent jobs|temporary jobs|fixed term|
    salary|{the,what,which,average,their} salaries|salaries {of,for,paid,offered,in}|wage|wages|how much {do they pay,
    does it pay,will they pay,are they paid,will they earn,do they earn,does he earn,does she earn}|pay scale|payslip|
    pay rise|payroll cost|average pay|remuneration|{earn,earns,earned} per|minimum wage|working {hours,conditions}|
    remote work|work from home|fringe benefits|permanent contracts|fixed term contracts|annual leave`),
  contact: phrasesOf(`
    {phone,telephone,contact,mobile} {number,numbers}|{email,e mail,mail,postal,street,exact} {address,addresses}|
    {email,phone,telephone} of|contact {details,person,point,information,info}|how {do i,can i,to} {contact,reach,
    call}|who {do i,can i,should i,to} {contact,call,ask,email,write to}|get in touch|website of|{opening,
    office} hours|customer service|customer support|hotline|helpline`),
  process: phrasesOf(`
    how {do i,can i,to,can one,do we,can we,can companies,do companies} {register,enrol,enroll,sign up,join,
    participate,benefit,get a scholarship,get funding,get funded,get the grant,become a partner,take part}|
    where {do i,can i,to} {register,enrol,enroll,sign up}|eligibility|am i eligible|who is eligible|{admission,entry,
    eligibility,application} {criteria,requirements,conditions,process,procedure,form,deadline}|{registration,
    enrolment,enrollment,tuition} {fee,fees,deadline,form,process}|required documents|what documents|
    call for {tenders,tender,bids,proposals,applications}|tender documents|terms of reference|
    how to sign an agreement|step by step`),
  other: phrasesOf(`
    {jobs,posts} {lost,cut,destroyed,threatened}|lost jobs|job {losses,cuts}|layoffs|per {capita,inhabitant,head,person}|worldwide|in the whole world|across the world|
    penalty|penalties|sanctions|fine if|fines|{exit,termination,penalty,confidentiality} clause|damages|litigation|
    lawsuit|lawsuits|competent court|turnover|annual revenue|revenues of|{net ,} {profit,profits} {of,made}|
    net income|market cap|market capitalisation|market capitalization|market share|{total ,} number of employees|
    employees worldwide|worldwide headcount|global headcount|{independent,external,impact} {evaluation,audit,
    assessment}|impact study|carbon footprint|water consumption|{electricity,power,energy} {consumption,bill}|
    return on investment|full text|{text,copy,pdf} of the {agreement,convention,memorandum,contract}|contract number|
    {photo,photos,picture,pictures,video} of|{age,religion,fortune,biography,nationality} of {the ,} {minister,
    signatory,director,ceo,president}`),
} as const satisfies Readonly<Record<string, readonly string[]>>;
