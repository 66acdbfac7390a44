import { phraseList } from './phrase-list';

/** What happens to a customer whether they buy or not, in the order in which reps meet it. */
export const HAPPENINGS = phraseList(`
  expir*, runs out, run out, ran out, runs until, run until, ending, ends, end on, end in, end by, end of contract, end of support, end of life, eol, eos, contract end*, is up, up on, up for renewal, lapse*, terminat*, cancel*, gives notice, gave notice, given notice, notice period, notice, renewal, renew*, lease, discontinu*, sunset*, phased out, phase out, phasing out, switch* off, switched off, turn* off, shut* down, shutdown, pulls the plug, pull the plug, decommission*, retir*, deprecat*, unsupported, support stops, support ends, stops, withdrawn, end of sale, framework agreement, contract with, maintenance ends,
  audit*, inspect*, certification*, recertification, accreditation, assessment, ofsted, cqc, law, laws, legislation, directive, act, decree, ruling, mandat*, statutory, obligat*, compulsory, duty, rules, requirement*, reform, force, takes effect, take effect, taking effect, deadline*, cut off, due date, is due, are due, due on, due in, due by, filing, submission, reporting period, fine, fines, penalt*, sanction*, court, lawsuit, settlement, licence, license, permit, consent order, warning letter, nis2, dora, csrd, mdr, gdpr, vat, e invoicing, tariff*, wage, wages, collective agreement, visa,
  merger*, merge, merges, merging, acqui*, takeover, take over, takes over, took over, carve out, spin off, spinoff, divest*, ipo, listing, tsa, transition service*, due diligence, funding round, series a, series b, series c, sale of, sold, sells, bought by, new owner*, insolven*, bankrupt*, restructur*, reorg*, layoff*, laid off, redundanc*, relocat*, moving to, moves to, move to, moves into, move into, moving into, moving out, moves out, move out, the move, office move, opens, opening*, reopen*, re open*, closure*, closes, closing, close down, shuts, demolish*, refurb*, burnt down, first truck, ground breaking, goes live, go live of, launch*, premiere, unveil*, tender*, rfp, election*, vote, votes, referendum, council meeting, board meeting, board mtg, board review, the board, board gave, agm, general meeting, annual meeting, half year report, hearing, committee, parliament, announced, publicly, in public, the press, shareholders,
  to open, to close, close their,
  leaves, leaving, is gone, resign*, steps down, stepping down, last day, maternity, paternity, parental leave, sabbatical, successor, new ceo, new cfo, new coo, new cio, new cto, new md, joins, joining, takes office, starts as, strike, hiring, new hires, headcount,
  season, peak, peaks, harvest, school year, term starts, start of term, semester, academic year, intake, enrol*, exam*, black friday, cyber monday, christmas trading, ramadan, olympics, world cup, trade fair, fair, expo, festival, congress, conference, annual report, annual accounts, year end close, financial statements, budget freeze, budget expires, budget lapses, budget is lost, funding ends, funding period, funding expires, grant, subsidy, price increase*, raises prices, raise prices, price rise, price hike, goes up, go up, doubles, double, triples, triple, surcharge, change, changes, cuts, cut off, cut back,
  breach*, hacked, ransomware, cyberattack*, attack*, outage*, recall, recalled, accident*, incident, fire, flood*, data leak, loses, lose, losing, lost, threaten*, demand*, insist*, requires, require, obliges, forces, forced, ultimatum, or else, stock exchange, starts, begins, start, begin, kick in, kicks in, arrive*, comes, come in, come to, come back, coming up, is back, visit*, hits, hit, lands, go dark, goes dark, migrat*, cutover, switchover, switch over, transition, first delivery, first day, first patient*, first customer*, first order*, rolls out
`);

/** A place that is new, or another system that goes live: both happen without us. */
export const NEW_PLACES =
  /\b(?:new|second|third|fourth|another|next) (?:\p{L}+ ){0,2}(?:sites?|plants?|branch|branches|warehouses?|depots?|dcs?|stores?|shops?|wing|ward|school|campus|office|offices|hotels?|clinics?|locations?|factory|line|hall|building|counter|hub|headquarters|hq|building|terminal|product)\b|\b(?:erp|sap|s\/4|hana|crm|wms|mes|pos|web ?shop|core banking|payroll|hris) (?:system )?(?:go[ -]?live|cut[ -]?over|migration|switch)/u;

/** Whoever can set a customer a term from outside: what they want is more than a wish. */
export const OUTSIDERS = phraseList(`
  authority, authorities, regulator*, ministry, government, commission, inspectorate, agency, parliament, eu, fda, bafin, tax office, court, insurer, insurance, bank, banks, lender*, investor*, shareholder*, private equity, parent company, parent, group it, headquarters, landlord, works council, union, vendor, supplier, current provider, old provider, biggest customer, biggest client, largest customer, largest client, key account, main customer, key customer, their customer*, data protection, auditor*, competitor*
`);

/** Of these what follows is a wish of theirs, and nothing that happens to them. */
export const WISHES = phraseList(`
  want*, wanna, wish*, would like, 'd like, they'd like, he'd like, she'd like, we'd like, i'd like, 'd love, they'd love, would love, like to, likes, liked, love, loved, loves, need, needs, needed, hope*, hoping, keen, eager, excited, enthusias*, interested, interest in, curious, prefer*, ready to, looking for, looking to, look for, search* for, in the market, convinced, impressed, dream*, focus on, happy to, agreed to, open to, considering, thinking about, evaluating, time to, time for, about time, no brainer, sooner the better, sooner rather than later, asap, as soon as possible, quickly, urgent, urgently, urgency, right moment, right time, good time, felt, feels, feel, believe*, think, keep up, stay competitive, saw us, met us, found us, heard of us, heard about us, contacted us, approached us, the demo
`);

/** Our own clock: when our offer ends is no reason of theirs. */
export const OURS = new RegExp(
  [
    String.raw`\b(?:our|my|we|we're|we've|we'll|i|i'm|i've|i'd|i'll|us)\b(?: \p{L}+){0,4} (?:discount|offer|promo|promotion|price|prices|pricing|list|quote|proposal|quarter|q[1-4]|fiscal|quota|forecast|target|commission|deal|year[ -]?end|month[ -]?end|end of|sign|signed|signing|close|closing|release|version|capacity|slot|onboarding|terms|rate|incentive)\b`,
    String.raw`\b(?:our|my) (?:\p{L}+ )?(?:fiscal|financial|quarter|q[1-4]|year|month|sales|price|prices|discount|offer|quote|quota|promo|price list|book|numbers|manager|vp|team|boss|deadline|onboarding|implementation|delivery|kick[ -]?off)\b`,
    String.raw`\b(?:discount|special offer|promo|promotion|intro(?:ductory)? price|early bird|quote|proposal|offer|price hold|price lock|list price|bundle price|launch price|deal)s? (?:is |are |was |only )?(?:expire|end|run|ran|lapse|valid|good|is off|void|until|till)`,
    String.raw`\b(?:end of (?:the )?(?:sales )?quarter|quarter end|year end|eoq|eoy) (?:deal|discount|offer|price|push|incentive|special|promo)`,
    String.raw`\b(?:i|we) (?:got|gave|offered|promised|told|pushed|need|wanted|want|asked|threw|raise|raised|increase|increased|set|put|made)\b`,
    String.raw`\b(?:starts?|begins?|kick(?:s|ing)?[ -]?off)(?: \p{L}+){0,2} (?:project|pilot|trial|rollout|onboarding|implementation)\b|\b(?:contract|pilot|trial|subscription|project) with us\b|\bfree (?:months?|trial|period|pilot)`,
    String.raw`\bfor (?:signing|an early signature)\b|\b(?:extra|additional|further) \d+ ?% (?:for|if|when)\b|\bprice goes up\b|\bto hit (?:my|our|the) (?:number|target|quota)`,
  ].join('|'),
  'u',
);

/** A happening denied is none. */
export const DENIED =
  /\b(?:no|not|nothing|never|without|isn't|there's no|no real|no hard|no particular|no specific|don't have an?|doesn't have an?)\b(?: \p{L}+){0,2} (?:deadline|event|trigger|pressure|reason|urgency|date|happen\p{L}*|forc\p{L}*|driv\p{L}*|rush|expir\p{L}*|change\p{L}*)/u;
