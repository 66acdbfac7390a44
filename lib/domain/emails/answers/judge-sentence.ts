import { AGREEMENTS, APPROVALS, YES } from './cues/agreement';
import {
  ADDITIONS,
  ANNOUNCEMENTS,
  CONDITION,
  CONTRAST,
  CORRECTIONS,
  MOSTLY_RIGHT,
  PARTLY,
  POINTED,
  SOME_POINTS,
  SUGGESTS,
  WARY,
} from './cues/correction';
import {
  DECLINES,
  isContent,
  isHarmless,
  isScheduling,
  saysWhen,
  NOT_MEANT,
  OTHER_MATTER,
  PENDING,
  TOPIC,
  VALUE,
} from './cues/around';
import {
  FOREIGN_AGREEMENT,
  FOREIGN_CORRECTION,
  FOREIGN_FAULTLESS,
  FOREIGN_YES,
  tellsForeign,
} from './cues/foreign';
import { FAULTLESS, WHOLE_VERDICTS } from './cues/whole-verdict';
import { isFact, isOfWriter, isTelling } from './cues/world';
import { spellOut } from './spell-out';
import { withoutDenials } from './without-denials';
import type { AnswerSentence } from './answer-sentences';

/**
 * What one sentence does to the summary. `corrects`: it says so. `changes`: it brings something that differs
 * or comes in addition, beside an agreement. `announces`: it says that something is to be said of it. `states`: it says what a summary says, without a word of
 * whether that differs. `agrees` speaks of the summary; `nods` is a yes that may answer anything. `pends`:
 * the answer is still to come. `aside`: nothing of all that.
 */
export type Verdict =
  | 'corrects'
  | 'announces'
  | 'changes'
  | 'states'
  | 'fact'
  | 'tells'
  | 'agrees'
  | 'nods'
  | 'pends'
  | 'doubts'
  | 'aside';

/** "Kindly note that": it announces nothing by itself. */
const NOTED =
  /\b(?:kindly|please) (?:note|be informed|be advised|be aware)(?: that)? (?=(?:the |all |we |i |that |everything )?(?:\w+ ){0,6}(?:in order|ok|okay|correct|accurate|agreed?|confirm\w*|approved?)\b)/;

const GREETING =
  /^(?:hi|hello|hey|dear|hej|hallo|hola|bonjour|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|gr\u00fc\u00dfe|servus|moin)(?: (?!yes|that|all|this|looks)[\w'.\u00c0-\u024f-]+){0,3} ?[,!.:;\u2013-]+ */;
/** "Maya, …": any first word but those that answers begin with. */
const NAME =
  /^(?!(?:signed|noted|seen|read|checked|reviewed|affirmative|spot|tick|ditto|done|going|fab|mostly|yes|yep|yeah|yup|no|nope|nah|ok|okay|all|perfect|great|correct|agreed?|confirmed|exactly|thanks|right|fine|sure|good|true|accurate|absolutely|definitely|approved|sounds|looks|hmm+|sorry|well|so|also|and|but|however|actually|indeed|precisely|super|excellent|lovely|nice|wonderful|brilliant|genau|passt|stimmt|ja|oui|si|claro|perfecto|parfait|otherwise|please|overall|close|almost|nearly|today|now|still|again|instead|though)\b)[a-z\u00c0-\u024f'-]{2,14}, +/;
const THANKS =
  /(?:^|[\s,;.!\u2013-]+)(?:(?:and |so |many |much |a lot |with |once again |again )*(?:thanks?|thank you|thanx|thx|tks|ty|cheers|ta|appreciated|appreciate it|(?:thanks|thank you) all|danke|merci|gracias|grazie|tack|bedankt|obrigad[oa])(?: (?:again|a lot|so much|very much|much|a million|a bunch|for (?:this|that|the|your|writing|sending|putting|taking|such)(?: \w+){0,5}|to you|both|team|you|vielmals|dir|ihnen|beaucoup|sch\u00f6n))*|please|sir|madam)(?: [a-z\u00c0-\u024f'-]{2,12})?(?=$|[\s,;.!\u2013-])/g;
const EDGES = /^[\s,;.!:)("'*\u2013-]+|[\s,;.!:)("'*\u2013-]+$/g;
/** What can't be wrong in a summary: papers, links, logins. */
const OTHER_THINGS =
  /\b(?:invoices?|log-?in|logging in|password|link|attachment|webinar|portal|newsletter|unsubscribe|voicemail|badge|account|error \d+|access|ticket|website|account number|error message|demo (?:account|environment)|sandbox)\b/;
const OTHER_OFFER = /\byour (?:price|pricing|quote|offer|proposal|product|tool|fees?)\b/;
const ASSERTS =
  /^(?:and |also |so |the |our |my |your |a |just |- )*(?:\w+ ){0,3}?(?:is|are|was|were|=|:|will be|would be|stays|remains|sits|now|has|have|goes|starts?|ends?|runs|moved|becomes|reports?|reads|takes?|covers?)\b|^[\w' -]{3,30}: ?\S|^(?:it's|that's|we're|they're|there (?:are|is)|there's|we (?:have|are|use|run|plan|aim|want|need|expect|start|go|did|decided|chose|compared|looked))\b/;
const MODAL =
  /\b(?:needs?|must|has to|have to|requires?|wants?|expects?|insists?|demands?|would (?:also )?(?:need|like|want)|'d (?:need|like|want)|no one|nobody|none of)\b/;
/** "There is no RFP", "we can't commit to May": said of the matter, not of the mail or the writer's day. */
const SAYS_NOT =
  /^(?:and |but |so |also )?(?:there(?:'s| is| are) (?:no|not|only|also|another)|there(?:'s| is| are)n't|(?:we|they|it|he|she)(?:'re not| aren't| isn't| don't| doesn't| can't| won't| didn't| haven't| hasn't| do (?!appreciate|hope|look)|'s not)) (?!fit|interested|need|receive|received|open|have access|work|find|join|make it|attend|hear|hurry|rush|problem|worries|see|mind|know|yet|attach|reach|had (?:a|the) )(?=\w+ ?\w)/;
/** "46 vans!" */
const BARE_FIGURE =
  /^[\u00a3$\u20ac]?\d[\d.,]*(?:k|m| ?%)? (?!am|pm|uhr|h|january|february|march|april|may|june|july|august|september|october|november|december|days?|hours?|minutes?|times?)[a-z]{3,}\W*$/;
/** "We need 250." */
const OF_US =
  /^(?:and |so |but )?(?:we|it|they|there)(?:'re| are| have| need| use| run| plan| aim|'s| is| was| were) (?!closed|open|off|attached|in a |on my|back|out |away|busy|late)/;
const DENIES = /n't\b|\b(?:not|never|no longer|any ?more|nobody|neither)\b|^we do (?!appreciate)/;
const STILL_SO =
  /\b(?:as (?:planned|discussed|agreed|stated|you (?:wrote|say|said|noted|put|describe|mention)|written|described|before|noted|listed|mentioned|per)|indeed|still (?:stands|holds|the plan|valid|true|correct|on)|remains?|unchanged|hasn't changed|haven't changed|nothing (?:has )?changed|no change|on track|as promised|as requested|attached|enclosed|especially|in particular|including|you (?:wrote|noted|captured|described|listed))\b/;

/** All but what was said before. */
const OTHERWISE = /\botherwise\b|\bapart from (?:that|this)\b|\bthe rest\b|\bthe other\b/;
/** Somebody is to confirm, or is asked whether it is right. */
/** "It's Thursday the 20th": no proposal, it is so. */
const ITS_DAY =
  /^(?:it's|it was|it is|that's|the \w+(?: \w+)? is|we said) (?:actually |now |really )?(?:on )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!.*\b(?:good|fine|works?|ok|okay|great|perfect|for (?:me|us))\b)/;
/** An exception or a denial, said as it is. */
const SAYS_SO =
  /\b(?:except|apart from|other than|aside from|but for|wrong|mistake)\b|\b(?:is|was|are|were|be|'s)\b.{1,40},? (?:and )?not (?!sure|yet|possible|good|free|available|able|in)\w/;
/** Read in part, so far. */
const HALF_READ =
  /\b(?:only|just|so far|have|i)\b.{0,12}\b(?:read|got|seen|skimmed|looked|made it|gone|been)\b.{0,16}\b(?:half|part|bits?|page|top|beginning|first (?:two|three|few|page|bit|half|part|paragraph|couple))\b|\bmore (?:tonight|tomorrow|later|to follow)\b|\bhaven't finished\b/;
/** Of the mail's writer or the call: how good they are. */
const PRAISE =
  /^(?:and |also |so )?you(?: were|'re| are|'ve| have| must| clearly| really| know| always| did)\b|\b(?:vendors?|suppliers?|reps?|people|person|salesperson) (?:who|that) (?:really |actually )?(?:listens?|gets?|understands?|takes?|does|pays?|reads?)\b|^(?:i |we )?(?:love[ds]?|liked?|enjoyed) (?!to\b)/;
/** "Timeline - yes". */
const ITEM_YES =
  /^[\w' ]{2,30} ?(?:-|:|\u2013|=) ?(?:yes|yep|ok|okay|correct|right|fine|good|agreed?|confirmed|tick|check|\+1)(?:$|,? (?:in that order|don't|as|to|invite|exactly|all))(?!.*\b(?:but|not|except|only|and)\b)/;
const INSTEAD = /\b(?:instead|rather)\b/;
const NOT_YET =
  /\b(?:if|whether) (?:it|this|that|all|everything)(?:'s| is| looks| was) (?:all )?(?:correct|right|ok|okay|accurate|true|in order|fine)|\b(?:before|until|whether|when|once|if|as soon as|cannot|can't|please|could you|can you|could|would you|asked?|should|who can|who could|who will|he can|she can|they can|he'll|she'll|needs? to|must|let \w+|will)\b.{0,40}\b(?:confirm|approve|sign|agree|verify)/;

/** What a date is answered with too, unless it says what is meant. */
const OTHER_LEAVE = /\b(?:logo|slides?|case study|reference|quote from)\b/;
const MAY_BE_DATE =
  /^(?!.*\b(?:this|it|summary|recap|above|all|accura\w+|correct|everything|points)\b).*\b(?:confirm|agreed?\b)/;

const has = (patterns: readonly RegExp[], text: string) => patterns.some((one) => one.test(text));

/** The clause without greeting, thanks and what stands at its edges. */
function bare(clause: string): string {
  return clause.replace(THANKS, ' ').replace(/ ?;/g, ' ').replace(EDGES, '').replace(/ +/g, ' ');
}

/** Without "Hi Maya,"; a bare name is taken away only where somebody is spoken to. */
function withoutAddress(norm: string): string {
  const rest = norm.replace(GREETING, '');
  const unnamed = rest.replace(NAME, '');
  return unnamed === '' || FOREIGN_AGREEMENT.test(rest) ? rest : unnamed;
}

function clausesOf(norm: string): string[] {
  return norm
    .split(/[,;:.!()\u2013]| - /)
    .map(bare)
    .filter((clause) => clause !== '');
}

/** Whether a stretch without question says that it is right as it stands. */
function agreementIn(text: string): 'agrees' | 'nods' | null {
  const whole = bare(text);
  const clauses = clausesOf(text);
  const meets = isScheduling(text);
  if (NOT_YET.test(whole) || OTHER_LEAVE.test(whole)) return null;
  if (FOREIGN_AGREEMENT.test(whole) || FOREIGN_FAULTLESS.test(whole)) return 'agrees';
  for (const one of [whole, ...clauses]) {
    if ((has(AGREEMENTS, one) || isVerdict(one)) && !(meets && MAY_BE_DATE.test(one)))
      return 'agrees';
    const isOther = isScheduling(one) || isOtherLooksGood(one) || clauses.some(isAppointment);
    if (has(APPROVALS, one) && !isOther) return 'agrees';
  }
  const first = clauses[0] ?? '';
  if (YES.test(whole) || FOREIGN_YES.test(whole) || ITEM_YES.test(whole)) return 'nods';
  if (clauses.length > 0 && clauses.every((one) => YES.test(one) || FOREIGN_YES.test(one)))
    return 'nods';
  return (YES.test(first) || FOREIGN_YES.test(first)) && !meets && isEcho(clauses.slice(1))
    ? 'nods'
    : null;
}

function isVerdict(clause: string): boolean {
  return (
    !isOtherLooksGood(clause) && (has(WHOLE_VERDICTS, clause) || clause.search(FAULTLESS) >= 0)
  );
}

/** "Tuesday at ten then." */
function isAppointment(clause: string): boolean {
  return isScheduling(clause) && !isHarmless(clause);
}

/** "Yes, I'll send it": what follows the yes is no answer to something else. */
function isEcho(rest: readonly string[]): boolean {
  return rest.every(
    (one) =>
      (isHarmless(one) ||
        /^(?:very )?(?:nice|great|good|thorough|impressive|helpful|well)\b/.test(one)) &&
      !/\b(?:please|send|will|'ll)\b/.test(one),
  );
}

/** "The new demo looks good." */
function isOtherLooksGood(clause: string): boolean {
  return /\b(?:demo|proposal|quote|offer|slides?|deck|contract|product|feature|video|website|plan b|agenda|price|pricing|discount)\b/.test(
    clause,
  );
}

/** Whether it says by itself that something is not as it should be. */
function correctionIn(norm: string): boolean {
  const spoken = withoutDenials(norm);
  const isNo = NOPE.test(norm) && agreementIn(norm.replace(NOPE, '')) !== null;
  if (isNo && !has(CORRECTIONS, spoken.replace(NOPE, ''))) return false;
  return (
    has(CORRECTIONS, spoken) ||
    NO.test(norm.replace(EDGES, '')) ||
    FOREIGN_CORRECTION.test(spoken.replace(FOREIGN_FAULTLESS, ' '))
  );
}

const NOPE = /^(?:no|nope|nah),? /;
const NO =
  /^(?:no|nope|nah|nein|non|nee|nej)(?: (?:sorry|sir|unfortunately|not (?:quite|really|exactly)))?$/;

/** Judges one sentence by itself; what the others say is up to whoever asks. */
export function judgeSentence({ norm: spoken, asks }: AnswerSentence): Verdict {
  const given = spellOut(spoken).replace(NOTED, '');
  const norm = withoutAddress(given);
  const meets = isScheduling(norm);
  const isTopical = TOPIC.test(norm);
  const agreement = asks ? agreementIn(beforeQuestion(norm)) : agreementIn(norm);
  const isElsewhere = OTHER_OFFER.test(norm) || (OTHER_THINGS.test(norm) && !isTopical);
  if (ITS_DAY.test(norm) && !asks) return 'states';
  if (DECLINES.test(norm) && agreement === null) return 'aside';
  if (HALF_READ.test(norm) && !isTopical) return 'pends';
  if (correctionIn(given) && !isElsewhere && !(meets && !isTopical && isProposal(norm, asks)))
    return isWaiting(norm) && agreement === null && !isTopical && !VALUE.test(norm)
      ? 'pends'
      : 'corrects';
  if (asks && INSTEAD.test(norm) && !saysWhen(norm)) return 'corrects';
  const turned = turnIn(norm, asks);
  if (turned !== null) return turned;
  if (MOSTLY_RIGHT.test(norm) && !asks && !meets) return 'corrects';
  if (NOT_MEANT.test(norm) && agreement === null && isFact(norm) && !asks && VALUE.test(norm))
    return 'states';
  if (NOT_MEANT.test(norm)) return isTopical && agreement !== null ? 'corrects' : 'doubts';
  if (isWaiting(norm)) return OTHER_MATTER.test(norm) ? (agreement ?? 'aside') : 'pends';
  if (agreement !== null && !asks) {
    const isTurned =
      has(ANNOUNCEMENTS, norm.replace(/\bfor the record\b/, '')) || OTHERWISE.test(norm);
    if (isTurned || clausesOf(norm).some(differsBeside)) return 'corrects';
    if (PARTLY.test(norm) || SOME_POINTS.test(norm)) return partOf(norm) ? 'corrects' : agreement;
    if (CONDITION.test(norm)) return 'corrects';
    return agreement;
  }
  if (agreement !== null) return agreement;
  const isSaid = !asks && !isHarmless(bare(norm));
  if (isSaid && (has(ANNOUNCEMENTS, norm) || POINTED.test(norm)))
    return meets && !isTopical ? 'aside' : 'announces';
  if (asks || isHarmless(norm) || PRAISE.test(norm)) return 'aside';
  if (STILL_SO.test(norm)) return 'aside';
  if (isStatement(norm)) return meets && !VALUE.test(norm) ? 'aside' : 'states';
  if (has(ADDITIONS, norm) && isContent(norm)) return meets && !isTopical ? 'aside' : 'changes';
  if (SUGGESTS.test(norm) && !meets) return 'changes';
  if (WARY.test(norm) && isContent(norm) && !meets && (isTopical || !isOfWriter(norm)))
    return 'changes';
  if (isFact(norm) || tellsForeign(norm)) return 'fact';
  return isTelling(norm) ? 'tells' : 'aside';
}

/** Whether it says of a matter of the summary how it is. */
function isStatement(norm: string): boolean {
  if (BARE_FIGURE.test(norm)) return true;
  if (SAYS_NOT.test(norm) && !isScheduling(norm)) return true;
  if (OF_US.test(norm) && VALUE.test(norm) && !isScheduling(norm)) return true;
  if (!TOPIC.test(norm)) return false;
  return MODAL.test(norm) || DENIES.test(norm) || (ASSERTS.test(norm) && VALUE.test(norm));
}

/** "All good, go-live is 3 May": a clause beside the agreement that says how it is. */
function differsBeside(clause: string): boolean {
  if (agreementIn(clause) !== null || isHarmless(clause) || STILL_SO.test(clause)) return false;
  return (isStatement(clause) || SUGGESTS.test(clause)) && !isScheduling(clause);
}

const ASKING =
  /^(?:and |so )?(?:if|when|whether|is|are|was|were|does|do|did|can|could|would|should|who|what|how|why|where|assuming|since|given)\b/;

/** "All good, shall we talk on Thursday?": the question is only the last clause. */
function beforeQuestion(norm: string): string {
  const end = Math.max(
    norm.lastIndexOf(','),
    norm.lastIndexOf(' - '),
    norm.lastIndexOf(' \u2013 '),
  );
  const before = end < 0 ? '' : norm.slice(0, end);
  return ASKING.test(before) ? '' : before;
}

/** "Instead", "not", "move" said of a date to meet, as a wish, not as how it was. */
function isProposal(norm: string, asks: boolean): boolean {
  return (
    isMeetingTalk(norm) && (asks || (saysWhen(norm) && !SAYS_SO.test(norm) && !REPORTS.test(norm)))
  );
}

function isMeetingTalk(norm: string): boolean {
  return !/\b(?:agreed|said|discussed|decided|wrote|write|summary|recap|correction|corrections|typo|incorrect|inaccurate|misunder\w+|notes)\b/.test(
    norm,
  );
}

function isWaiting(norm: string): boolean {
  return PENDING.test(norm);
}

/** Whether it takes away from the agreement, and is no politeness: "all points", "almost word for word". */
function partOf(norm: string): boolean {
  return !/\b(?:almost word for word|all (?:the |of the |your )?(?:main|key)|the main (?:points|things) (?:are|is) all|half (?:an hour|a day)|so far so good|minor miracle|pretty much (?:exactly|perfect))\b/.test(
    norm,
  );
}

/** What comes after a "but" and takes nothing back. */
const MILD =
  /^[\s,]*(?:it's |that's |this is |still |very |quite |only |in a )*(?:doable|do-able|what we (?:want|need)|fine|fair|realistic|manageable|achievable|ok|okay|worth it|good way|true|right|happy|we'll (?:manage|get there|cope)|we can (?:do|manage|live with) (?:it|that)|no matter|never mind|not (?:your (?:fault|problem)|in your power))\b/;

/** "Good, but": something is not. */
const APPROVING =
  /^(?:(?:hi|hello|ok|okay|yes|well|oh|so),? )*(?:yes|yep|yeah|ok|okay|correct|right|good|fine|agreed?|looks?|pretty|sounds|perfect|accurate|true|nearly|almost|close)\b/;

/** What has been done or said since. */
const REPORTS =
  /\b(?:we|they|he|she|board|it) (?:told|said|decided|dropped|chose|cancelled|stopped|agreed|signed|moved|changed|heard|learned|met)\b/;

/** What a "but" makes of a sentence; null where there is none. */
function turnIn(norm: string, asks: boolean): Verdict | null {
  const found = CONTRAST.exec(norm);
  if (found === null) return null;
  const before = norm.slice(0, found.index);
  const after = norm.slice(found.index + found[0].length);
  const agreedBefore = agreementIn(before);
  const agreedAfter = asks ? null : agreementIn(after);
  if (agreedAfter !== null && !isWaiting(after)) return agreedAfter;
  if (isWaiting(after) && !VALUE.test(after)) return 'pends';
  const rest = bare(after);
  if (agreedBefore === null && MILD.test(after) && !VALUE.test(norm))
    return YES.test(clausesOf(before)[0]?.replace(/ - .*$/, '') ?? '') ? 'nods' : 'aside';
  if (agreedBefore === null) {
    if (asks || isHarmless(norm)) return 'aside';
    if (TOPIC.test(norm) && !isScheduling(norm)) return 'announces';
    if (isScheduling(norm) && !REPORTS.test(after)) return 'aside';
    return APPROVING.test(before) && rest !== '' ? 'corrects' : 'changes';
  }
  // "Though" at the end turns the sentence before it.
  if (rest === '') return 'corrects';
  const isNothing =
    (isHarmless(after) || MILD.test(after) || isScheduling(after)) && !TOPIC.test(after);
  return isNothing ? agreedBefore : 'corrects';
}
