import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';
import { shownWords } from './missing-parts';
import { judgeMetric } from './wording/judge-metric';

type Criteria = FactValue<'successCriteria'>;

/** The criteria of which anything is written. */
export function writtenCriteria(criteria: Criteria): Criteria {
  return criteria.filter((row) => !isBlank(row));
}

/** What keeps the success metric from being done: a number, something counted, a day; every criterion written must pass. */
export function successGap(criteria: Criteria = []): FieldReason | null {
  const written = writtenCriteria(criteria);
  if (written.length === 0) return fieldReason('metric_missing');
  return written.map(criterionGap).find((gap) => gap !== null) ?? null;
}

/** What keeps one criterion from being one that can be measured, with all that it lacks; null when nothing does. */
export function criterionGap(criterion: Criteria[number]): FieldReason | null {
  if (isBlank(criterion.metric) && isBlank(criterion.target)) return fieldReason('metric_missing');
  const { missing, isMood } = judgeMetric(criterion);
  // Who tracks it is wished for; its lack alone holds nothing up.
  if (missing.every((part) => part === 'owner')) return null;
  return fieldReason(isMood ? 'metric_mood' : 'metric_incomplete', wordsOf(criterion), missing);
}

/** What would make a measured criterion better: who tracks it, and where it stands at day 30 and day 60. */
export function successHint(criteria: Criteria = []): FieldReason | null {
  const written = writtenCriteria(criteria);
  const ownerless = written.find(({ owner }) => isBlank(owner));
  if (ownerless !== undefined) return fieldReason('metric_ownerless', wordsOf(ownerless));
  const unpaced = written.find(({ day30, day60 }) => isBlank(day30) || isBlank(day60));
  return unpaced === undefined ? null : fieldReason('metric_milestones_missing', wordsOf(unpaced));
}

function wordsOf({ metric, target }: Criteria[number]): { words: string } {
  return { words: shownWords(isBlank(metric) ? target : metric) };
}
