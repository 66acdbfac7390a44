import type { PromiseStrength } from '../promise-span';
import { findAll } from '../text/find-all';

/** Words that open a condition; not those of "let me know if", "see if", "as if". */
const CONDITION =
  /(?<![a-z'-])(?:(?<!(?:know|see|check|ask|asks|asked|find out|wonder|tell|confirm|sure|as|even|what|only|happened|clear|hear|verify|conversations since .{0,30}) )(?:if|unless)|provided(?: that)?(?= (?:you|we|the|your|that|it|there|all|legal|no))|providing|assuming|as long as|so long as|on condition|on the condition|subject to|contingent|conditional on|should you|in case|in the event|in exchange for|in return for|once (?:approved|confirmed|agreed|you|your|you've|we (?:have|get|receive)|i (?:have|get|receive)|the (?:contract|order|po|paper|signature|sow|msa)|signed|it'?s signed|that'?s signed|legal)|upon (?:signature|signing|receipt|your)|when you (?:sign|send|confirm|give)|(?:the (?:minute|moment|day)|as soon as) (?:you|your|i (?:have|get) your|we (?:have|get|receive) (?:your|the)))(?![a-z])/g;
const DOUBT =
  /(?<![a-z'-])(?:probably|prob|likely|hopefully|maybe|perhaps|possibly|in all likelihood|fingers crossed|all being well|i think|i reckon|i guess|i believe|should be (?:able|doable|fine)|we expect|with (?:any|a bit of) luck|or thereabouts tbc|planned|tentatively|provisional(?:ly)?|if all goes (?:well|to plan))(?![a-z])/;

const DOUBT_BEFORE =
  /(?:i think|i guess|i reckon|i believe|hopefully|maybe|perhaps|probably|prob|most likely|i hope|i'd hope|i imagine|i expect|we hope|we think|we believe|i'm hoping|chances are)(?: that)?(?:[ ,]+| [^,;:.]{1,20} )$/;

/** A stretch of a sentence. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What the word lists say of a promise's strength: an explicit condition beats softness.
 * @param found what the cue it lies on says, `firm` where there is none
 * @param others all promises of the sentence, in order, to know which of them a condition belongs to
 */
export function listedStrength(
  norm: string,
  promise: Stretch,
  found: PromiseStrength,
  others: readonly Stretch[],
): PromiseStrength {
  if (found === 'conditional' || hasCondition(norm, promise, others)) return 'conditional';
  if (found === 'soft') return 'soft';
  const before = norm.slice(Math.max(0, promise.start - 24), promise.start);
  return DOUBT.test(norm.slice(promise.start, promise.end)) || DOUBT_BEFORE.test(before)
    ? 'soft'
    : 'firm';
}

/** A condition before a promise is that promise's; one after it belongs to the promise next to it, unless it opens another. */
function hasCondition(norm: string, promise: Stretch, others: readonly Stretch[]): boolean {
  for (const match of findAll(CONDITION, norm)) {
    const at = match.index;
    if (
      /^if (?:all goes|possible|useful|helpful)\b/.test(norm.slice(at)) &&
      /possible|all goes/.test(norm.slice(at, at + 20))
    )
      continue;
    if (at < promise.start) return true;
    if (at < promise.end) return true;
    const between = others.some(
      (other) => other !== promise && other.start > promise.start && other.start < at,
    );
    const opensAnother =
      others.some((other) => other.start > at) &&
      /[,;.]\s*$|\band $|\bbut $/.test(norm.slice(promise.end, at));
    if (!between && !opensAnother) return true;
  }
  return false;
}
