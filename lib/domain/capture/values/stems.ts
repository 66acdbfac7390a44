import { findAll } from '../../promises/text/find-all';

const WORD = /[\p{L}\d]{4,}/gu;
/** As much of a word as is compared: "drawings" and "drawing" are one. */
const STEM = 6;
/** Words that any agreement or doubt may have. */
const COMMON = new Set(
  'that this with from your have will them they then than what when where would could should please send sent share over back give thanks also just some more very know need want like make take been were into about after before because there their which until friday monday tuesday wednesday thursday saturday sunday january february march april june july august september october november december tomorrow today week month next call meeting meet agreed phone yesterday attached here promised discussed team people office time year years only even does done doesn didn isn wasn much many good think said says told well okay still'.split(
    ' ',
  ),
);

/** The words of a passage by which another is known to be about the same, cut to their stems. */
export function stemsOf(norm: string): ReadonlySet<string> {
  return new Set(
    findAll(WORD, norm)
      .map(([word]) => word)
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, STEM)),
  );
}
