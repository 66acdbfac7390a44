/** What a program wrote, not a person: bounces, calendars, receipts. */
export const MACHINE =
  /\b(?:message|e-?mail|mail) (?:to \S+ )?(?:couldn't|could not|was not|wasn't) (?:be )?delivered\b|\bwas read on\b|\bthis is the mail system\b|\bauto(?:matic|mated|-)? ?-?(?:response|generated|reply to your)|\bautomatically generated\b|\b(?:delivery|message) (?:to the following|has failed|status notification|could(?:n't| not) be|wasn't delivered|was not delivered|blocked|incomplete)|\bundeliver|\baddress (?:not found|couldn't be found|rejected)|\bmailer-daemon\b|\b(?:has|have) (?:accepted|declined|tentatively accepted) this\b|^(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed|updated)(?: invitation| event)?: |\binvitation from google calendar\b|\bthis mailbox is not monitored\b|\bdo(?: not|n't) reply to this\b|\b(?:ticket|case|request) (?:#|number|id|has been received)/;

/** Somebody is away, and their mailbox says so. */
export const AUTOMATIC =
  /\bauto(?:matic|mated|-)? ?-?(?:reply|response|answer|generated)|\bautomatically generated\b|\bout[ -]of[ -](?:the )?office\b|\booo\b|\b(?:i am|i'm|i will be|i'll be|am) (?:currently |now |still )?(?:away|on (?:annual |parental |maternity |paternity |sick |holiday |vacation )?(?:leave|holidays?|vacation|pto)|traveling|travelling|off (?:work|sick))\b|\blimited access to (?:my )?(?:e-?mail|mail)|\bi(?:'m| am)? no longer (?:with|work|working|employed|at)\b|\bi(?:'ve| have) left\b|\b(?:delivery|message) (?:to the following|has failed|status notification|could not be|wasn't delivered|was not delivered|blocked|incomplete)|\bundeliver|\baddress (?:not found|couldn't be found|rejected)|\bmailbox (?:is )?(?:full|unavailable)|\bmailer-daemon\b|\bhas (?:accepted|declined|tentatively accepted)\b|^(?:accepted|declined|tentative|cancell?ed|invitation|updated invitation)(?: event)?: |\binvitation from google calendar\b|\bthis mailbox is not monitored\b|\bdo not reply to this\b|\bthank you for (?:contacting|your (?:message|e-?mail|enquiry|inquiry))\.? (?:we|a member|our team|i am|i'm)|\bticket (?:#|number|id|has been)|\babwesen|\bnicht im (?:buro|b\u00fcro|haus)\b|\bau\u00dfer haus\b|\bim urlaub\b|\b(?:r\u00e9ponse|respuesta|risposta|resposta) autom|\babsente? du bureau|\ben (?:cong\u00e9s?|vacances|vacaciones)\b|\bfuera de la oficina\b|\bfuori (?:sede|ufficio)\b|\binte p\u00e5 kontoret\b/;

/** When and where people meet, not what the summary says. */
const MEETING =
  /\b(?:calls?(?! (?:it|this|that|our|him|her|them))|that time|this time slot|time slots?|rooms?|hotels?|bookings?|registration|meet|meets|meeting|meetings|invite|invitation|calendar|slot|slots|zoom|teams|demo|lunch|coffee|dinner|join|joining|attend|attending|available|availability|reschedul\w*|schedule a|catch up|chat|talk|speak|see you|dial|link|webinar|workshop|session|agenda)\b/;
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|this (?:morning|afternoon|week)|next week|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock|uhr|h)\b|\d{1,2}:\d\d|at (?:noon|lunch|\d{1,2})\b)/;
/** Whether a day or an hour is named. */
export function saysWhen(norm: string): boolean {
  return DAY.test(norm);
}

/** The same told by a day or an hour. */
export function isScheduling(norm: string): boolean {
  return MEETING.test(norm) || DAY.test(norm);
}

/** The answer is still to come. */
export const PENDING =
  /\b(?:let me|i'll|i will|we'll|we will|will|need to|have to|want to|going to|i'd like to|i would like to|must|should|still|i've to|gonna|can i|let us) (?:just |first |quickly |still |also |properly |have to |need to |want to |like to |then |double[- ]?)*(?:check|verify|review|read|look (?:at|into|over|through)|go (?:through|over) (?:it|this|that|them|your|the summary|with)|have a (?:\w+ )?(?:look|read)|take a (?:\w+ )?look|run (?:it|this|that) (?:by|past)|ask|discuss|consult|confirm|digest|validate|sleep on|study|align|think|comment|respond|reply|revert|respond properly|get back|come back|circle back)\b|\b(?:get|come|circle|be) back to you\b|\b(?:haven't|have not|not|didn't|hadn't|no) (?:had|have|read|got|looked|gone|reviewed|found|yet|managed)?(?: a | the | any | )?(?:chance|time|moment|to read|through it|at it|read|looked|reviewed|yet|round to)\b|\bnot (?:able|in a position) to confirm\b|\b(?:can't|cannot|can not|couldn't) (?:confirm|say|comment|answer|judge)\b|\bto be confirmed\b|\btbc\b|\bfirst (?:glance|read|look|sight|pass)\b|\b(?:at|on) a (?:glance|quick)\b|\bbefore (?:i |we )?(?:can )?confirm\w*|\bskimmed\b|\bsubject to\b|\bpending\b|\bonce (?:i|we|he|she|they|\w+ (?:has|have|is|gets|had))\b|\bbear with\b|\bgive me (?:a|until|some)|\bwill (?:confirm|review|check|read|reply|respond|revert)\b|\bunless\b.{0,40}\b(?:objects?|disagrees?|sees|says)\b|\b(?:waiting|wait) (?:for|on|to)\b|\bby (?:eod|tomorrow|end of)\b|\b(?:one|person|best) to (?:say|judge|confirm|ask|answer)\b|\bbest ask\b|\bup to \w+ to (?:say|confirm|judge)\b|\b(?:gone|went|passed|handed) (?:it |this )?(?:on |over )?to \w+ (?:for|to) (?:review|confirm|comment|check|approval|sign)\w*/;

/** What the waiting is about where it is not the summary. */
export const OTHER_MATTER =
  /\b(?:on|about|regarding|for|re) (?:the |your )?(?:contract|price|pricing|quote|proposal|order|invoice|nda|dpa|legal|security|dates?|invite|kick-?off|next steps?|that separately)\b|\b(?:contract|order form|invoice|nda|dpa|slides?|deck|recording|proposal|quote|offer|questionnaire|agreement|po|purchase order)\b/;

/** Not meant, or not sure to be meant. */
export const NOT_MEANT =
  /\bif you say so\b|\bi (?:guess|suppose)\b|\bwhatever\b|\bone way (?:to|of) \w+|\bif only\b|\byeah,? right\b|\bas if\b|\bjust what (?:i|we) needed\b|\bin your dreams\b|\bgood luck\b|\bsure, sure\b|\bif (?:that|this)(?: is|'s) what you (?:heard|think)\b|\bwho am i to\b|\bapparently\b|\bsupposedly\b|\bfor now\b|\bi (?:assume|hope|trust) (?:it|this|that|so)\b|\bprobably\b|\bmaybe\b|\bperhaps\b|\bmight\b|\bno idea\b|\bhard to (?:say|tell)\b|\bnot sure\b|\bcould be\b/;

/** Politeness and plans of the writer's own: they neither confirm nor correct. */
export const COURTESY =
  /^(?:many |much |a lot |so much |big |ok |okay |great |good |and |hi |hello )*(?:thanks|thank you|thx|ty|cheers|ta|tks|merci|danke|gracias|grazie|tack|appreciated|much appreciated)\b|\b(?:look|looking) forward\b|\bhave a (?:nice|good|great|lovely|wonderful)\b|\bhaven't forgotten\b|\bno (?:problem|worries|rush|hurry|pressure)\b|\btake your time\b|\bin (?:copy|cc|the loop)\b|\bcc'?(?:d|ing|ed)?\b|\b(?:looping|looped|loop) in\b|\bcongrat|\bhope (?:you|all|this|your)\b|\bsorry (?:for|about|to|it took|i)\b|\bapolog|\b(?:see|speak|talk|chat|catch) (?:to |with )?(?:you|u|soon|then|later|next)\b|\bbest (?:wishes|regards)\b|\bgood (?:to|talking|speaking|meeting|call|chat|seeing)\b|\b(?:nice|great|lovely|pleasure) (?:to|talking|speaking|meeting|seeing|call|chat)\b|\bappreciate\b|\b(?:have|has|had|got) (?:a few |some |a couple of |several |one |two |more |a |another |any )?(?:quick |small |other |further )?questions?\b|\bbe patient\b|\blet me know\b|\blet us know\b|\bif (?:anything|something|there(?:'s| is) anything|you need|you have|i (?:see|spot|notice|think|find))\b|\bfor your (?:help|time|patience|efforts?|support)\b|\b(?:in case|should) (?:anything|something)\b/;
const OWN_PLANS =
  /\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to) (?!need|require|have to|go live|launch)|\blet's (?!say|change|make|add|remove|call it|put)|\b(?:please|can you|could you) (?:send|share|book|call|forward|proceed|go ahead|keep|prepare|give|find|set up|invite|schedule|confirm)\b|\b(?:i|we)(?:'ve| have) (?:also |now |already |just )?(?:shared|sent|forwarded|passed|signed|booked|asked|told|attached|copied|cc'd)\b|\b(?:i|we) (?:also |already |just )?(?:shared|sent|forwarded|passed|signed|booked|asked|told|attached)\b|\bplease find\b|\bready to\b|\bexcited\b/;
/** Whether a sentence says nothing of what the summary says. */
export function isHarmless(norm: string): boolean {
  return COURTESY.test(norm) || OWN_PLANS.test(norm);
}

/** What a summary is about. */
export const TOPIC =
  /\b(?:time ?lines?|timing|dates?|deadlines?|go[- ]?lives?|kick-?offs?|launch(?:es)?|roll-?outs?|pilots?|budgets?|prices?|costs?|spend(?:ing)?|licen[cs]es?|seats?|users?|sites?|locations?|wards?|stores?|plants?|teams?|headcount|employees|people|competitors?|competition|vendors?|incumbents?|alternatives?|shortlist(?:ed)?|decisions?|decides?|decid(?:ed|ing)|decision[- ]makers?|approv(?:al|als|es|ed|er|ers)|sign(?:s|ed|ing|ature|-?off|atory)?|procurement|purchasing|legal|security|works council|compliance|finance|board|committee|cfo|cto|ceo|coo|cio|ciso|head of \w+|director|priorit(?:y|ies)|goals?|targets?|metrics?|kpis?|criteri(?:a|on)|scope|modules?|integrations?|contracts?|terms?|situations?|next steps?|steps?|phases?|q[1-4]|quarters?|points?|aims?|objectives?|percent|figures?|numbers?|amounts?|volumes?|rates?|systems?|tools?|spreadsheets?|sponsor|owner|champion|stakeholders?|renewal|current|process|steering|union|region|country|countries|entit(?:y|ies)|subsidiar(?:y|ies)|baseline|savings?|reasons?|problems?|pain|driver|drivers|trigger)\b/;

/** A figure, a date, a share: what can be wrong in a summary. */
export const VALUE =
  /\d|\bq[1-4]\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|half|third|quarter|double|twice|spring|summer|autumn|winter|easter|christmas|end of (?:the )?(?:year|month|quarter))\b/;

const BEING =
  /n't\b|\b(?:is|are|was|were|not|never|we'd|we (?:use|have|compare|need|want|run|work|look|do|don't|only))\b/;

/** Whether a sentence speaks of something that a summary holds. */
export function isContent(norm: string): boolean {
  return TOPIC.test(norm) || VALUE.test(norm) || BEING.test(norm);
}

/** The deal is off, which is news and no word on a summary. */
export const DECLINES =
  /\bnot (?:my|our) (?:department|area|topic|responsibility|field|patch|remit)\b|\bremove me\b|\bnothing to do with (?:this|the|it)\b|\bno longer (?:involved|responsible|part of|on (?:this|the))\b|\bnot interested\b|\bno longer interested\b|\b(?:a|good|right) fit\b|\bpass on (?:this|it)\b|\b(?:another|a different|other) (?:supplier|vendor|provider|direction|solution|route)\b|\bstop here\b|\bnot to (?:move forward|proceed|continue|go ahead|pursue)\b|\bon (?:hold|pause|ice)\b|\bcancel(?:led|ling)? (?:the|this|our) project\b|\bunsubscribe\b|\bmailing list\b|\bstop (?:e-?mail|send|contact)\w*\b|\bclose (?:my|our|the) file\b/;
