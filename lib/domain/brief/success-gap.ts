import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';

type Criterion = FactValue<'successCriteria'>[number];

/** Words that name a wish rather than something one can count. */
const MOOD =
  /\b(?:efficien(?:cy|t(?:ly)?)|grow(?:th|ing)?|more value|value|better|improv(?:e[ds]?|ing|ements?)|happ(?:y|ier|iness)|use (?:it )?more|more usage|success(?:ful)?|productiv(?:e|ity)|transform(?:ation)?|scal(?:e|ing)|faster|easier|smoother|strategic|excellence|optimi[sz](?:e|ed|ation)|roi|impact|satisf(?:ied|action)|engagement|adoption)\b/giu;
const FILLER =
  /\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|be|is|are|get|gets|getting|have|we|they|it|our|their|us|them|team|business|company|more|less|overall|general|want|need|should|will|make|more|much|up|out|all)\b/giu;
const NUMBER =
  /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred|half|halve[ds]?|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing))\b/iu;
const UNIT = /%|[$€£¥]|\p{L}{2,}|\b\d+(?:[.,]\d+)?\s?(?:h|d|m|s|k|x)\b/iu;

/** What keeps the success metric from being done: a number, something counted, a day; every criterion written must pass. */
export function successGap(criteria: readonly Criterion[]): FieldReason | null {
  const written = criteria.filter((row) => !isBlank(row));
  if (written.length === 0) return fieldReason('metric_missing');
  return written.map(criterionGap).find((gap) => gap !== null) ?? null;
}

function criterionGap({ metric, target, byDate }: Criterion): FieldReason | null {
  const words = `${metric} ${target}`.trim();
  const counted = words.replace(MOOD, ' ').replace(FILLER, ' ');
  if (words === '') return fieldReason('metric_missing');
  const namesNothing = !/\p{L}{2,}|[%$€£¥]/u.test(counted);
  const isMood = counted !== words && (namesNothing || !NUMBER.test(words));
  if (isMood && words.match(MOOD) !== null)
    return fieldReason('metric_mood', { words: (metric.trim() || words).slice(0, 60) });
  if (!NUMBER.test(words)) return fieldReason('metric_no_number');
  if (!UNIT.test(counted)) return fieldReason('metric_no_unit');
  return byDate === null ? fieldReason('metric_undated') : null;
}
