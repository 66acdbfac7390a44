import { YES } from './cues/agreement';
import { isHarmless, isScheduling, PENDING, TOPIC, VALUE } from './cues/around';
import { CONTRAST } from './cues/correction';
import { agreementIn } from './agreement-in';
import { bare, clausesOf } from './clauses';
import type { Verdict } from './verdict';

/** What comes after a "but" and takes nothing back. */
const MILD =
  /^[\s,]*(?:it's |that's |this is |still |very |quite |only |in a )*(?:doable|do-able|what we (?:want|need)|fine|fair|realistic|manageable|achievable|ok|okay|worth it|good way|true|right|happy|we'll (?:manage|get there|cope)|we can (?:do|manage|live with) (?:it|that)|no matter|never mind|not (?:your (?:fault|problem)|in your power))\b/;

/** "Good, but": something is not. */
const APPROVING =
  /^(?:(?:hi|hello|ok|okay|yes|well|oh|so),? )*(?:yes|yep|yeah|ok|okay|correct|right|good|fine|agreed?|looks?|pretty|sounds|perfect|accurate|true|nearly|almost|close)\b/;

/** What has been done or said since. */
export const REPORTS =
  /\b(?:we|they|he|she|board|it) (?:told|said|decided|dropped|chose|cancelled|stopped|agreed|signed|moved|changed|heard|learned|met)\b/;

/** What a "but" makes of a sentence; null where there is none. */
export function turnIn(norm: string, asks: boolean): Verdict | null {
  const found = CONTRAST.exec(norm);
  if (found === null) return null;
  const before = norm.slice(0, found.index);
  const after = norm.slice(found.index + found[0].length);
  const agreedBefore = agreementIn(before);
  const agreedAfter = asks ? null : agreementIn(after);
  if (agreedAfter !== null && !PENDING.test(after)) return agreedAfter;
  if (PENDING.test(after) && !VALUE.test(after)) return 'pends';
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
