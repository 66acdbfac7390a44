import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';
import { namesATime } from './names-a-time';

const RESTATES_NEED =
  /^(?:they|the\s+(?:customer|client|team)|customer|client|we)?\s*(?:just|really|simply)?\s*(?:need(?:ed|s)?|want(?:ed|s)?|looking\s+for|decided\s+(?:on|to\s+buy)|liked?|loved?)\b[^,;:]{0,60}$/iu;
const FEWEST_WORDS = 2;

/** What the problem lacks: anything at all. */
export function problemGap(problem: FactValue<'problem'> = ''): FieldReason | null {
  return isBlank(problem) ? fieldReason('problem_missing') : null;
}

/** What the compelling event lacks: something that happens, and when. */
export function eventGap(written: FactValue<'compellingEvent'> | undefined): FieldReason | null {
  const event = written?.event.trim() ?? '';
  if (event === '') return fieldReason('event_missing');
  const dated = (written?.date ?? null) !== null || namesATime(event);
  const words = event.split(/\s+/u).length;
  if (words < FEWEST_WORDS || (RESTATES_NEED.test(event) && !namesATime(event)))
    return fieldReason('event_vague');
  return dated ? null : fieldReason('event_undated');
}
