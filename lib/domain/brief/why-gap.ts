import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';
import { missingParts } from './missing-parts';
import { judgeEvent } from './wording/judge-event';

/** What the problem lacks: anything at all. */
export function problemGap(problem: FactValue<'problem'> = ''): FieldReason | null {
  return isBlank(problem) ? fieldReason('problem_missing') : null;
}

/** What the compelling event lacks: something that happens to them, and when. */
export function eventGap(written: FactValue<'compellingEvent'> | undefined): FieldReason | null {
  if (written === undefined || isBlank(written.event)) return fieldReason('event_missing');
  const { lacksEvent, lacksTime } = judgeEvent(written);
  if (lacksEvent) return fieldReason('event_vague');
  return lacksTime ? fieldReason('event_undated') : null;
}

/** What the trigger quote lacks: their words, then whose they are. */
export function triggerGap(trigger: FactValue<'trigger'> | undefined): FieldReason | null {
  if (trigger === undefined || isBlank(trigger.quote)) return fieldReason('quote_missing');
  return isBlank(trigger.saidBy) ? fieldReason('quote_unsigned') : null;
}

/** What is not known of whom they had before: who, what worked, what did not. */
export function priorProviderGap(
  prior: FactValue<'priorProvider'> | undefined,
): FieldReason | null {
  if (prior === undefined || isBlank(prior)) return fieldReason('prior_missing');
  const missing = missingParts(prior);
  return missing.length > 0 ? fieldReason('prior_incomplete', {}, missing) : null;
}
