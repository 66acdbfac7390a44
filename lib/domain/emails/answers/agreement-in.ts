import { AGREEMENTS, APPROVALS, YES } from './cues/agreement';
import { isHarmless, isScheduling } from './cues/around';
import { FOREIGN_AGREEMENT, FOREIGN_FAULTLESS, FOREIGN_YES } from './cues/foreign';
import { matchesAny } from './cues/matches-any';
import { FAULTLESS, WHOLE_VERDICTS } from './cues/whole-verdict';
import { bare, clausesOf } from './clauses';

/** "Timeline - yes". */
const ITEM_YES =
  /^[\w' ]{2,30} ?(?:-|:|\u2013|=) ?(?:yes|yep|ok|okay|correct|right|fine|good|agreed?|confirmed|tick|check|\+1)(?:$|,? (?:in that order|don't|as|to|invite|exactly|all))(?!.*\b(?:but|not|except|only|and)\b)/;
/** Somebody is to confirm, or is asked whether it is right. */
const NOT_YET =
  /\b(?:if|whether) (?:it|this|that|all|everything)(?:'s| is| looks| was) (?:all )?(?:correct|right|ok|okay|accurate|true|in order|fine)|\b(?:before|until|whether|when|once|if|as soon as|cannot|can't|please|could you|can you|could|would you|asked?|should|who can|who could|who will|he can|she can|they can|he'll|she'll|needs? to|must|let \w+|will)\b.{0,40}\b(?:confirm|approve|sign|agree|verify)/;

/** What a date is answered with too, unless it says what is meant. */
const OTHER_LEAVE = /\b(?:logo|slides?|case study|reference|quote from)\b/;
const MAY_BE_DATE =
  /^(?!.*\b(?:this|it|summary|recap|above|all|accura\w+|correct|everything|points)\b).*\b(?:confirm|agreed?\b)/;

/** Whether a stretch without question says that it is right as it stands. */
export function agreementIn(text: string): 'agrees' | 'nods' | null {
  const whole = bare(text);
  const clauses = clausesOf(text);
  const meets = isScheduling(text);
  if (NOT_YET.test(whole) || OTHER_LEAVE.test(whole)) return null;
  if (FOREIGN_AGREEMENT.test(whole) || FOREIGN_FAULTLESS.test(whole)) return 'agrees';
  for (const one of [whole, ...clauses]) {
    if ((matchesAny(AGREEMENTS, one) || isVerdict(one)) && !(meets && MAY_BE_DATE.test(one)))
      return 'agrees';
    const isOther = isScheduling(one) || isOtherLooksGood(one) || clauses.some(isAppointment);
    if (matchesAny(APPROVALS, one) && !isOther) return 'agrees';
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
    !isOtherLooksGood(clause) &&
    (matchesAny(WHOLE_VERDICTS, clause) || clause.search(FAULTLESS) >= 0)
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
