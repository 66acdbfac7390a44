import type { PersonRole } from '../../people/person';

/** What parts a title goes with, as it reads in small letters; the first that fits says most. */
export const OFFICES: readonly (readonly [PersonRole, RegExp])[] = [
  [
    'finance_ap',
    /\b(?:accounts? payable|ap|bookkeep\w*|comptable|buchhalt\w*|financial controller|controller|fp&a|treasurer|chief accounts officer|finance (?:manager|officer)|accounts officer|accountant|billing|payroll)\b/,
  ],
  [
    'procurement',
    /\b(?:procurement|purchas\w*|sourcing|buyer|einkauf|einkäufer\w*|acheteu\w*|achats|materials|inkoper|supply chain director)\b/,
  ],
  [
    'economic_buyer',
    /\b(?:cfo|chief financial officer|finance director|director of finance|fd|finanz\w*|directeur financier|directrice financière|daf|owner|co-owner|proprietor|inhaber\w*|managing director|md|directeur général|directrice générale|geschäftsführer\w*|president of the board|ceo|chief executive|founder|co-founder|(?:managing|senior) partner|boss|amministratore delegato|plant director|director of the plant|eigenaar|gérante?|general manager|gm|principal|president|treasurer)\b|^director$/,
  ],
  [
    'it_owner',
    /\b(?:it|cio|cto|ciso|dsi|rssi|infosec|information (?:technology|systems|security)|systems?|network|infrastructure|security|architect\w*|architecte|edp|sysadmin|technical manager|integration|informatique|data protection|dpo|ot|platform|datenplattform|si)\b/,
  ],
  [
    'exec_sponsor',
    /\b(?:coo|cmio|cno|chro|cmo|chief \w+ officer|vice[- ](?:president|chancellor)|vp|svp|evp|president|chancellor|commissioner|chairman|chair|executive director|superintendent|director|directrice|directeur|registrar)\b/,
  ],
  [
    'day_to_day_user',
    /\b(?:coordinator|clerk|supervisor|shift lead|team lead|lead|planner|dispatcher|scheduler|analyst|assistant|secretary|officer|administrator|sachbearbeiter\w*|disponent\w*|operator|developer|dev|engineer|sre|dba|actuary|bookkeeper|nurse|csr|foreman|office manager|duty manager|payroll|in-charge|lead)\b/,
  ],
  ['champion', /\b(?:manager|mgr|head|head of|\w*leiter\w*|responsable)\b/],
];

/** Titles that tell a part by themselves; each reads small letters. */
export const OUTRIGHT: readonly (readonly [PersonRole, RegExp])[] = [
  [
    'procurement',
    /\b(?:procurement|purchas\w*|sourcing|buyer|einkauf|einkäufer\w*|acheteu\w*|achats|inkoper)\b/,
  ],
  [
    'economic_buyer',
    /\b(?:cfo|chief financial officer|(?<!deputy )finance director|directeur financier|directrice financière|daf|owner|co-owner|proprietor|inhaber\w*|eigenaar)\b/,
  ],
  [
    'it_owner',
    /\b(?:(?:head|director|manager|leiter\w*) (?:of )?it|it (?:manager|director|lead|leiter\w*)|it-leit\w+|dsi|infosec|edp|sysadmin)\b/,
  ],
];

/** What is said around somebody's name that tells the part they play; each reads small letters. */
export const TOLD: readonly (readonly [clue: string, pattern: RegExp])[] = [
  [
    'signs',
    /\b(?:signs?|signature|signatory|countersigns?|holds? the (?:budget|money|purse)|has the (?:wallet|pen|last word|money|purse|final)|(?:her|his|my) (?:budget|money|name goes|signature)|budget holder|owns? (?:the|this|it|\d)|approv\w+|economic buyer|final (?:yes|say|word)|decides?|go(?:es)? (?:to|past|through)|the (?:cheque|check|money|budget)|says yes|last word|pays?\b)/,
  ],
  [
    'against',
    /\b(?:arms (?:folded|crossed)|sceptic\w*|skeptic\w*|against|not a fan|not (?:keen|convinced|sold|thrilled|happy)|(?:un|never )convinced|believes? nobody|hates?|hated|blocker|block(?:s|ed|ing)?|works council|union|won't be convinced|negative|doubt\w*|shook (?:his|her) head|hostile|grumbl\w+|moan\w*|sniff\w*|rolled|suspicious|afraid|worr(?:y|ies|ied)|object\w*|complain\w*|refus\w+|kill|veto|snort\w*|burn(?:ed|t)|wary|unimpressed|grump\w*|push(?:ed|es)? back|convince)\b/,
  ],
  [
    'for',
    /\b(?:biggest fan|fan of|champions?|clearly wants|wants (?:this|it)|like[sd] (?:us|it)|loves? (?:it|us|this)|our (?:friend|ally|man|woman)|push(?:ing|es) (?:for|it|this)|in our corner|on our side|sold on|believes? in|fight(?:s|ing)? for|brought us|called us|wrote to us|found us|drives|driving|sells? it|inside)\b/,
  ],
  [
    'buys',
    /\b(?:runs the paper|purchase file|purchas\w+|procurement|three quotes|tenders?|supplier|vendor (?:form|list|onboarding)|framework|po\b|terms)/,
  ],
  [
    'books',
    /\b(?:does the books|process\w* the (?:bills|invoices)|invoic\w*|minds the budget|pays the bills|accounts payable|payables?|bookkeep\w*|ledger|collections)\b/,
  ],
  [
    'computers',
    /\b(?:computers|(?:in|from|of|our|manages?|runs?) it\b(?=[ .,;:)\n]|$)|network guy|it guy|admin rights|integrations?|sso|api|security|firewall|servers?|interface|infrastructure|architect\w*|data protection|systems)\b/,
  ],
  [
    'uses',
    /\b(?:every (?:day|night|morning)|all day|day[- ]to[- ]day|daily|in (?:it|the tool|the system) all|uses? (?:it|this)|will (?:use|administer|work)|hands in it|administer\w*|pilot user|does (?:all|the)|do (?:all )?the|works? (?:with|in)|keys? in|types?|enters?|prints?|by hand|knows (?:the|where|how)|on the (?:floor|desk|phones?|counter)|shifts?|looks? after the)\b/,
  ],
  ['runs', /\b(?:runs?|heads?|leads?|manages?|in charge of|responsible (?:for|of))\b/],
  [
    'boss',
    /\b(?:my (?:boss|chief|director|manager)|(?:her|his|our) boss|reports? to|boss(?:es)?)\b/,
  ],
  [
    'team',
    /\b(?:from my (?:team|side|group)|my (?:colleague|deputy|team|right hand)|second|assistant|works for (?:me|her|him))\b/,
  ],
  ['board', /\b(?:board|sponsor\w*|group|headquarters|executive|blessing|backs?|backing)\b/],
  ['law', /\b(?:lawyer|legal|counsel|compliance|privacy|contract|audit\w*)\b/],
];
