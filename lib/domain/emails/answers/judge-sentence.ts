import {
  ANNOUNCEMENTS,
  ADDITIONS,
  CONDITION,
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
import { tellsForeign } from './cues/foreign';
import { matchesAny } from './cues/matches-any';
import { isFact, isOfWriter, isTelling } from './cues/world';
import { agreementIn } from './agreement-in';
import type { AnswerSentence } from './answer-sentences';
import { bare, clausesOf, withoutAddress } from './clauses';
import { correctionIn } from './correction-in';
import { differsBeside, isStatement, STILL_SO } from './says-how-it-is';
import { spellOut } from './spell-out';
import { REPORTS, turnIn } from './turn-in';
import type { Verdict } from './verdict';

/** "Kindly note that": it announces nothing by itself. */
const NOTED =
  /\b(?:kindly|please) (?:note|be informed|be advised|be aware)(?: that)? (?=(?:the |all |we |i |that |everything )?(?:\w+ ){0,6}(?:in order|ok|okay|correct|accurate|agreed?|confirm\w*|approved?)\b)/;

/** What can't be wrong in a summary: papers, links, logins. */
const OTHER_THINGS =
  /\b(?:invoices?|log-?in|logging in|password|link|attachment|webinar|portal|newsletter|unsubscribe|voicemail|badge|account|error \d+|access|ticket|website|account number|error message|demo (?:account|environment)|sandbox)\b/;
const OTHER_OFFER = /\byour (?:price|pricing|quote|offer|proposal|product|tool|fees?)\b/;
/** All but what was said before. */
const OTHERWISE = /\botherwise\b|\bapart from (?:that|this)\b|\bthe rest\b|\bthe other\b/;
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
const INSTEAD = /\b(?:instead|rather)\b/;
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
    return PENDING.test(norm) && agreement === null && !isTopical && !VALUE.test(norm)
      ? 'pends'
      : 'corrects';
  if (asks && INSTEAD.test(norm) && !saysWhen(norm)) return 'corrects';
  const turned = turnIn(norm, asks);
  if (turned !== null) return turned;
  if (MOSTLY_RIGHT.test(norm) && !asks && !meets) return 'corrects';
  if (NOT_MEANT.test(norm) && agreement === null && isFact(norm) && !asks && VALUE.test(norm))
    return 'states';
  if (NOT_MEANT.test(norm)) return isTopical && agreement !== null ? 'corrects' : 'doubts';
  if (PENDING.test(norm)) return OTHER_MATTER.test(norm) ? (agreement ?? 'aside') : 'pends';
  if (agreement !== null && !asks) {
    const isTurned =
      matchesAny(ANNOUNCEMENTS, norm.replace(/\bfor the record\b/, '')) || OTHERWISE.test(norm);
    if (isTurned || clausesOf(norm).some(differsBeside)) return 'corrects';
    if (PARTLY.test(norm) || SOME_POINTS.test(norm)) return partOf(norm) ? 'corrects' : agreement;
    if (CONDITION.test(norm)) return 'corrects';
    return agreement;
  }
  if (agreement !== null) return agreement;
  const isSaid = !asks && !isHarmless(bare(norm));
  if (isSaid && (matchesAny(ANNOUNCEMENTS, norm) || POINTED.test(norm)))
    return meets && !isTopical ? 'aside' : 'announces';
  if (asks || isHarmless(norm) || PRAISE.test(norm)) return 'aside';
  if (STILL_SO.test(norm)) return 'aside';
  if (isStatement(norm)) return meets && !VALUE.test(norm) ? 'aside' : 'states';
  if (matchesAny(ADDITIONS, norm) && isContent(norm))
    return meets && !isTopical ? 'aside' : 'changes';
  if (SUGGESTS.test(norm) && !meets) return 'changes';
  if (WARY.test(norm) && isContent(norm) && !meets && (isTopical || !isOfWriter(norm)))
    return 'changes';
  if (isFact(norm) || tellsForeign(norm)) return 'fact';
  return isTelling(norm) ? 'tells' : 'aside';
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

/** Whether it takes away from the agreement, and is no politeness: "all points", "almost word for word". */
function partOf(norm: string): boolean {
  return !/\b(?:almost word for word|all (?:the |of the |your )?(?:main|key)|the main (?:points|things) (?:are|is) all|half (?:an hour|a day)|so far so good|minor miracle|pretty much (?:exactly|perfect))\b/.test(
    norm,
  );
}
