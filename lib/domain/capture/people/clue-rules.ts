import { departmentAt, titleAt, type TitleSpan } from './titles';

/** How somebody is introduced or spoken of; each tells in its own degree whether they matter. */
export type Clue =
  | 'title_after'
  | 'title_before'
  | 'title_bracket'
  | 'title_is'
  | 'title_bare'
  | 'our_title'
  | 'department'
  | 'of_department'
  | 'runs'
  | 'who_clause'
  | 'self'
  | 'its'
  | 'this_is'
  | 'colleague'
  | 'copied'
  | 'acts'
  | 'next_label'
  | 'list_row'
  | 'kin'
  | 'gone'
  | 'company_after'
  | 'place_before'
  | 'address_after'
  | 'heading';

/** Words between a name and what it is followed by, with what is looked for there. */
interface OfficeRule {
  readonly clue: Clue;
  readonly between: RegExp;
  readonly read: (text: string) => TitleSpan | null;
}

/** Where a title or a department may stand after a name; the first that is found gives the title. */
export const OFFICE_RULES: readonly OfficeRule[] = [
  { clue: 'title_bracket', between: /^ ?[([]/, read: titleAt },
  { clue: 'department', between: /^ ?[([]/, read: departmentAt },
  {
    clue: 'title_after',
    between: /^,? (?:\u2013|-|=|:|\/) (?:(?:he|she|who|that)(?:'s| is|'ll be) )?/,
    read: titleAt,
  },
  {
    clue: 'title_after',
    between:
      /^(?: here| speaking)?, (?:(?:who is|who's|he's|she's|he is|she is|that's|that is|that'd be|i'm|i am|it's|they're|cc'?d,?|in cc,?|um,?|uh,?) )?/,
    read: titleAt,
  },
  {
    clue: 'title_is',
    between:
      /^(?: here)?(?:,| beside me| next to me| over here)? (?:is|'s|was made|as|are|becomes|he's|she's|i'm|i am|he is|she is|who's|who is|you're|you are|will be|would be)(?: um,| uh,|,| now| still)? /,
    read: titleAt,
  },
  {
    clue: 'title_is',
    between: /^'s (?=(?:the|our|my|a|an|head|director|vp|chief) ?)/,
    read: titleAt,
  },
  { clue: 'title_bare', between: /^ (?=\p{L})/u, read: titleAt },
  {
    clue: 'of_department',
    between:
      /^,? (?:in|from|over in|down in|up in|of|who's in|who is in|he's in|she's in|i'm in|i'm at|i work in|works? in|at|i do|i'm) (?:the )?/,
    read: departmentAt,
  },
  { clue: 'department', between: /^, /, read: departmentAt },
  { clue: 'department', between: /^ (?:is|'s) (?:in )?/, read: departmentAt },
];

const RUNS = String.raw`(?:runs?|heads?|leads?|own|owns|handles?|manages?|managing|heading|leading|running|handling|looks? after|looking after|takes? care of|does|do|minds?|keeps?|signs?|approves?|holds?|chairs?|is (?:responsible|in charge|heading|leading|running|managing|handling)|am (?:responsible|in charge|heading|leading)|are (?:responsible|in charge)|'m (?:responsible|in charge)|has (?:the (?:wallet|purse|budget|pen|money|last word|final (?:say|word)))|decides?|oversees?|administers?|would be (?:the|our)|will be (?:the|our)|would (?:use|be using)|will (?:use|administer))\b`;

interface WordRule {
  readonly clue: Clue;
  readonly pattern: RegExp;
}

/** What is looked for in the words after a name. Those that say what somebody does belong to the quote. */
export const AFTER_RULES: readonly (WordRule & { readonly isTold: boolean })[] = [
  {
    clue: 'runs',
    isTold: true,
    pattern: new RegExp(
      String.raw`^,? ?(?:here,? )?(?:(?:who|he|she|i|you|we|that|also|and|just|really|has|he's the one who|she's the one who|i'm the one who|the one who|it's (?:him|her) who) ?){0,3}${RUNS}`,
    ),
  },
  {
    clue: 'who_clause',
    isTold: true,
    pattern: /^,? (?:who|he's the|she's the|she's our|he's our|the one who|it's (?:her|his) )/,
  },
  { clue: 'copied', isTold: false, pattern: /^,? ?\(?(?:cc'?d|in cc|in copy|copied|on cc|cc)\b/ },
  {
    clue: 'colleague',
    isTold: true,
    pattern: /^ from my (?:team|side|group)|^, my (?:colleague|boss|deputy|team)/,
  },
  {
    clue: 'acts',
    isTold: false,
    pattern:
      /^,? (?:says?|said|asked|asks|wants?|wanted|thinks?|thought|worried|worries|likes?|liked|loves?|loved|hates?|hated|needs?|signs?|signed|decides?|pushes|pushed|objects?|objected|nodded|agreed|agrees|confirmed|confirms|raised|insists?|insisted|mentioned|told|will|would|won't|wouldn't|has to|have to|must|can|could|is (?:afraid|worried|keen|sceptical|skeptical|against|nervous|happy|not)|was|gets?|joined|knows?|prefers?|expects?|showed|sent|to (?:send|check|confirm|get|ask|share|talk|speak|introduce|sign|review|provide|set|book|find|bring|look))\b/,
  },
  {
    clue: 'address_after',
    isTold: false,
    pattern: /^(?:,| [-\u2013:(<]| at)? ?[(<]?[\w.+-]{1,40}@[\w-]{1,40}\./,
  },
  { clue: 'next_label', isTold: false, pattern: /^ ?(?:[:\u2013-] |:)/ },
  {
    clue: 'company_after',
    isTold: false,
    pattern:
      /^(?: (?:ltd|limited|inc|llc|plc|gmbh|ag|sa|sas|bv|nv|oy|ab|as|aps|corp|corporation|group|holdings?|bank|hospital|university|college|council|clinic|hotel|school|church|road|street|avenue|drive|lane|square|park|airport|station|county|insurance|logistics|software|systems|solutions|services|partners|industries|foods|energy|health|healthcare|medical|centre|center|building|arena|stadium|fc|united)\b|\.(?:com|io|ai|net|org|example))/,
  },
];

/** What is looked for in the words right before a name. */
export const BEFORE_RULES: readonly WordRule[] = [
  {
    clue: 'self',
    pattern:
      /(?:^|[.!?,;:\u2013-] ?|\b(?:and|so|yes|hi|hello|yeah|well|but|okay|ok|here|uh|um),? )(?:i'm|i am|im|my name is|my name's|myself|i'm called|me,) $/,
  },
  {
    clue: 'this_is',
    pattern:
      /\b(?:this is|meet|here is|here's|beside me (?:is|sits)|with me (?:is|are)|joined by|introduce(?: you to)?|that's|that is|that would be|it'd be|it would be|goes to|up to|talk to|speak to|ask|cc'?ing|copying|adding|looping in|loop in|boss is|boss,|manager is|name is|name's|called) $/,
  },
  { clue: 'copied', pattern: /\bcc'?(?:ing)? $/ },
  {
    clue: 'colleague',
    pattern:
      /\b(?:colleagues?|boss|chef|deputy|assistant|manager|team ?mate|counterpart)(?: is| =|,|:)? $/,
  },
  {
    clue: 'kin',
    pattern:
      /\b(?:wife|husband|son|daughter|kids?|child|children|mother|mum|mom|dad|father|sister|brother|cousin|aunt|aunty|uncle|nephew|niece|grand\w+|girlfriend|boyfriend|fianc\u00e9e?|partner's|dog|cat|puppy|horse|neighbou?r|landlord|in-laws?|friend|mate|baby|toddler)(?:'s)?(?: (?:is )?(?:called|named))?,? $/,
  },
  {
    clue: 'place_before',
    pattern:
      /(?:^|[\s(])(?:at|in|near|to|from|via|around|outside|towards|through|using|use|on|with a|like) (?:the )?$/,
  },
];

/** Somebody who isn't there any more. */
export const GONE =
  /\b(?:former|ex-?|predecessor|used to|retired|previous|the late|old boss|has left|have left|left us|left in|is gone|has gone|was replaced|replaced)\b/;
