import type { PersonRole } from '../../people/person';

const TITLES: readonly (readonly [PersonRole, RegExp])[] = [
  [
    'finance_ap',
    /\b(?:accounts? payable|ap (?:manager|mgr|lead|clerk|supervisor)|bookkeep\w*|comptable|buchhalt\w*|financial controller|fp&a|treasurer|chief accounts officer|finance (?:manager|officer)|accounts officer|accountant)\b/,
  ],
  [
    'procurement',
    /\b(?:procurement|purchas\w*|sourcing|buyer|einkauf|einkäufer\w*|acheteu\w*|achats|materials|inkoper|supply chain director)\b/,
  ],
  [
    'economic_buyer',
    /\b(?:cfo|chief financial officer|finance director|director of finance|fd|finanz\w*|directeur financier|directrice financière|daf|owner|co-owner|proprietor|inhaber\w*|managing director|md|directeur général|directrice générale|geschäftsführer\w*|president of the board|ceo|founder|(?:managing|senior) partner|boss|amministratore delegato|plant director|director of the plant)\b|^director$/,
  ],
  [
    'it_owner',
    /\b(?:it|cio|cto|ciso|dsi|rssi|infosec|information (?:technology|systems|security)|systems?|network|infrastructure|security|architect\w*|architecte|edp|sysadmin|technical manager|integration|informatique|data protection|dpo|ot)\b/,
  ],
  [
    'exec_sponsor',
    /\b(?:coo|chief \w+ officer|vice[- ]president|vp|svp|evp|president|chancellor|commissioner|chairman|chair|executive director|superintendent|director|directrice|registrar)\b/,
  ],
  [
    'day_to_day_user',
    /\b(?:coordinator|clerk|supervisor|shift lead|team lead|lead|planner|dispatcher|scheduler|analyst|assistant|secretary|officer|administrator|sachbearbeiter\w*|disponent\w*|operator|developer|dev|engineer|sre|dba|actuary|bookkeeper|nurse|csr|foreman|office manager|duty manager)\b/,
  ],
  ['champion', /\b(?:manager|mgr|head of|leiter\w*|responsable)\b/],
];
const WORDS: readonly (readonly [PersonRole, RegExp])[] = [
  [
    'economic_buyer',
    /\b(?:signs? (?:everything|every|anything|off|in the end|the)|holds? the (?:budget|money|purse)|has the (?:wallet|pen|last word|money|purse|final)|(?:her|his|my) budget|budget holder|owns? (?:the|this) (?:budget|place)|approves?|economic buyer|final (?:yes|say|word))\b/,
  ],
  [
    'skeptic',
    /\b(?:arms (?:folded|crossed)|sceptic\w*|skeptic\w*|against (?:it|everything|us)|not a fan|believes nobody|hates?|blocker|works council|union|won't be convinced|negative|doubts?|shook head|hostile)\b/,
  ],
  [
    'champion',
    /\b(?:biggest fan|champion|clearly wants|wants this|likes us|loves (?:it|us)|our friend|pushing for|in our corner|on our side)\b/,
  ],
  [
    'procurement',
    /\b(?:runs the paper|purchase file|purchasing|procurement|three quotes|tender)\b/,
  ],
  [
    'finance_ap',
    /\b(?:does the books|processing the bills|invoices?|minds the budget|pays the bills|accounts payable)\b/,
  ],
  ['it_owner', /\b(?:computers|in it\b|network guy|it guy|admin rights|integrations?)\b/],
  [
    'day_to_day_user',
    /\b(?:every day|all day|day[- ]to[- ]day|daily|in (?:it|the tool|the system) all|uses? it|hands in it|will administer|pilot user|does all)\b/,
  ],
];

/** What part somebody plays, guessed from their title and the words around their name; null where neither tells. */
export function guessRole(title: string, words: string): PersonRole | null {
  const lower = words.toLowerCase();
  const told = WORDS.find(([, pattern]) => pattern.test(lower));
  if (told) return told[0];
  const office = title.toLowerCase();
  return office === '' ? null : (TITLES.find(([, pattern]) => pattern.test(office))?.[0] ?? null);
}
