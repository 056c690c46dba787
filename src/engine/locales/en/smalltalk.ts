import { phrasesOf } from "../../understand/lexicon.ts";

/** Phrases that make small talk when a question holds nothing else; written like the lexicon and folded. */
export const smalltalk = {
  greeting: phrasesOf(`
    hi|hello|hey|heya|hiya|hullo|helo|hellow|yo|sup|wassup|whats up|what s up|what is up|howdy|greetings|
    good {morning,afternoon,evening,day}|morning|evening|{hi,hello,hey} {there,all,everyone,everybody,bot,team,folks,
    guys,you,again,friend,mate,maroc 2030,maroc2030,sir}|how {are you,are you doing,are you today,r u,do you do,
    is it going,are things,have you been}|hows it going|how is your day|hows your day|nice to meet you|
    pleased to meet you|good to see you|welcome|welcome back|are you there|anyone there|anybody there|is anyone there|
    is anybody there|you there|knock knock|long time no see|merry christmas|happy new year|ramadan mubarak|
    eid mubarak|salaam|salam`),
  thanks: phrasesOf(`
    {thanks,thank you,thank u} {very much,so much,a lot,a bunch} for {your help,the help,that,this,everything,your answer,the answer,the info}|
    thanks|thank you|thankyou|thank u|thx|tnx|thnx|thanx|ty|tysm|tyvm|cheers|much obliged|much appreciated|
    appreciated|{thanks,thank you,thx,tnx,thank u,thanx} {a lot,so much,very much,a million,a bunch,again,for that,
    for this,for your help,for the help,for the info,for the information,for the answer,for your answer,
    for everything,for all,in advance,anyway,very very much,mate,man,bot,buddy,bro,friend,loads,heaps,ever so much,
    kindly}|many thanks|big thanks|huge thanks|thanks thanks|i {appreciate,really appreciate} {it,that,this,your help,
    the help}|{that,this} {is ,was ,}{very ,so ,really ,} {helpful,useful,kind,nice of you}|{so,very} {kind,
    helpful} of you|well done|good {job,work,bot,answer}|great {job,work,answer,help}|nice {job,work,one}|you {rock,
    are the best,are great,are awesome,are amazing,are helpful,are a star,re the best,re great,re awesome,re a star}|
    youre {the best,great,awesome,amazing,a star}|congrats|congratulations|bravo|kudos`),
  bye: phrasesOf(`
    bye|bye bye|byebye|goodbye|good bye|good night|goodnight|nite|see {you,ya,u}|see {you,ya,u} {later,soon,tomorrow,
    around,next time}|cya|ttyl|talk {to you ,}{later,soon}|catch you later|later|laters|so long|farewell|take care|
    have a {nice,good,great,lovely,wonderful} {day,evening,weekend,night,one,afternoon,week,time}|i {have to,must,
    gotta,ve got to,need to} go|gotta go|g2g|brb|that {is ,s }all|thats all|that will be all|thatll be all|thats it|
    that is it|that s it|{that is,thats,that s} {all,it} {for now,for today,thanks,from me}|nothing else|
    no more questions|im done|i am done|i m done`),
  identity: phrasesOf(`
    what your name|wat is your name|
    who {are you,r u,are u,is this,am i talking to,am i speaking to,am i chatting with,are you exactly,r you}|
    whos this|what {are you,r u,is this,is this bot,is this thing,is this tool,is this app,is this website,
    is maroc 2030,are you exactly}|{what is,whats,what s} {your name,ur name,maroc 2030,this,this bot,this thing}|
    your name|do you have a name|what should i call you|tell me {about yourself,who you are,what you are}|
    introduce yourself|{who,what} {made,built,created,developed,designed,programmed,coded,trained,wrote,owns,runs,
    invented} {you,u,this bot,this,this tool,this chatbot}|who {is ,s }{behind you,behind this,behind this bot,
    your creator,your maker,your developer,your owner,your boss,your author}|whos {behind you,behind this,
    your creator,your maker,your developer}|{by whom,by who} {were you,was this} {made,built,created,developed}|{who,
    what} {were you} {made,built,created} by|{are you,are u,r u,you,am i talking to,am i speaking to,is this,
    am i chatting with} {a bot,a robot,an ai,a human,human,a person,a real person,real,a machine,a program,a chatbot,
    chatgpt,gpt,a llm,an llm,official,alive,ai,artificial,intelligent,bot,a man or a woman,human or bot,
    a human or a bot,a bot or a human,a real human,a robot or a human,conscious,sentient,male or female,
    a boy or a girl,a language model}|are you {chatgpt,based on chatgpt,using chatgpt,using ai,free,open source,
    moroccan}|how old are you|where {are you from,do you come from,do you live,are you,are you based}|{what,
    which} {model,ai,llm} {are you,do you use,is this,are you using,are you based on}|do you use {ai,chatgpt,a llm,
    gpt}|what {kind,sort} of {bot,ai,chatbot} are you`),
  help: phrasesOf(`
    help|help me|help please|help us|i need {help,some help,your help,assistance}|need help|i need a hand|{can,could,
    would,will} you {help,help me,help us,assist me,help me out,please help,please help me,give me a hand}|assist me|
    menu|guide|tutorial|manual|instructions|commands|list commands|list of commands|usage|examples|example|{give,
    show} me {examples,an example,some examples,some example questions,example questions,a sample question,
    some sample questions}|{example,sample} {question,questions}|any examples|for example|what {can,could} {you,
    u} {do,do for me,do for us,help with,help me with,help me do,tell me,tell us,answer,offer,help,tell me about,
    answer for me,all do}|what {do,does} {you,u,it,this bot,this} {do,do exactly,offer,know,know about,cover}|{what,
    which} {questions,kind of questions,kinds of questions,sort of questions,type of questions,types of questions,
    topics,things,subjects} {can,could,may,should,do} {i,we,you} {ask,ask you,answer,know,cover,understand,ask about,
    know about,ask you about}|what {kind,sort,type} of {questions,question,stuff,things,info,information} {can,
    could} {i,you} {ask,ask you,answer,get,give,give me,get from you}|what {can,could,may,should} {i,we} {ask,ask you,
    ask about,ask you about,do,do here,do with you,say,find here,find out,learn,get}|how {can,could,do,does,may,
    should} {i,we,one} {use,ask,talk to,query} {you,this,this bot,it,this tool,this thing,the bot,a question,
    you a question,questions}|how to {use,use you,use this,use this bot,use the bot,use it,ask,ask a question,start,
    begin}|how {do,does} {you,this,it,this bot,this thing,the bot,that,this tool} {work,works,function}|how {this,
    it} works|how do {you,i} {work,start,begin,get started}|what now|what next|where {do,should,can} i {start,begin}|
    get started|getting started|how {can,could} you {help,help me,assist,assist me,be of help,be useful}|{what is,
    whats,what s} {your purpose,your job,your function,this for,this about,it for,all this,the point of this bot}|
    what are {you for,your capabilities,your features,your functions,your commands,your skills,your abilities,
    your limits,the commands,my options,the options,you able to do,you capable of,you good at,you used for}|
    your {capabilities,features,functions,commands}|what are you able to do|i {am ,m }{lost,new here,new,confused,
    stuck}|im {lost,new here,new,confused,stuck}|i {dont,don t,do not} {understand,get it,know what to ask,
    know what to do,know how to use this,know how this works}|{can,may,could} i ask {you ,}{a question,something,
    questions,you something,some questions}|i have {a question,questions,some questions,a few questions}|a question|
    quick question|question|i {want,would like,d like} to ask {you ,}{a question,something,some questions}|{do,
    can} you {speak,understand,talk} {french,english,arabic,darija,spanish}|{what,which} {language,
    languages} do you {speak,understand,know}|why {are you here,do you exist}`),
  ack: phrasesOf(`
    ok|okay|okey|k|kk|alright|all right|right|sure|sure thing|fine|got it|gotcha|i see|i got it|i understand|
    understood|noted|roger|makes sense|that makes sense|fair enough|cool|great|nice|awesome|perfect|excellent|super|
    brilliant|amazing|wonderful|fantastic|lovely|sweet|neat|wow|whoa|good|very good|very nice|so cool|too cool|
    good to know|{thats,that is,that s,its,it s,it is} {great,good,fine,nice,cool,perfect,awesome,amazing,interesting,
    very interesting,ok,okay,alright,right,correct,clear,all good,wonderful}|interesting|very interesting|exactly|
    correct|indeed|yes|yeah|yep|yup|yea|yes please|no|nope|nah|no thanks|no thank you|lol|lmao|rofl|haha|hahaha|hehe|
    hmm|hm|mmm|uh|um|oh|ah|oh ok|ah ok|oh i see|oops|my bad|sorry|im sorry|i am sorry|i m sorry|pardon|excuse me|
    no worries|no problem|np|nvm|never mind|nevermind|forget it|whatever|nothing|test|testing|this is a test|
    test test|one two|go on|go ahead|well|so|anyway|hmm ok|works for me|sounds good|sounds great|all good`),
} as const satisfies Readonly<Record<string, readonly string[]>>;
