import type { TimePhrase } from '../dates/find-time-phrases';

const TAIL =
  /(?:[\s,.;:!?|)*_"'\u2013-]|\b(?:and|but|or|so|then|too|also|as well|please|thanks|ok|okay|though|lol|xx?|at the latest|is that ok|if that'?s ok|myself|jk))+$/;
const AFTER_TIME =
  /^ ?(?:,|to |so |for (?:your|the|you|review|whatever)|with |in (?:your|order)|and |which|as (?:we|you|i|agreed)|at the latest|when |because|after |from )/;

/**
 * Ends a span after its time phrase when only a purpose or a manner follows, and drops punctuation and fillers at its end.
 * @param timePhrases those of the sentence that name a day
 */
export function trimEnd(
  norm: string,
  start: number,
  end: number,
  timePhrases: readonly TimePhrase[],
): number {
  let stop = end;
  const time = timePhrases.findLast((phrase) => phrase.start > start + 8 && phrase.end <= end);
  if (time && AFTER_TIME.test(norm.slice(time.end, end))) stop = time.end;
  const tail = TAIL.exec(norm.slice(start, stop).slice(-60));
  if (tail) stop -= tail[0].length;
  return Math.max(stop, start + 1);
}
