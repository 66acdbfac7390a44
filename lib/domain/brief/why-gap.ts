import type { Facts } from './fact';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';
import { namesATime } from './names-a-time';

const RESTATES_NEED =
  /^(?:they|the\s+(?:customer|client|team)|customer|client|we)?\s*(?:just|really|simply)?\s*(?:need(?:ed|s)?|want(?:ed|s)?|looking\s+for|decided\s+(?:on|to\s+buy)|liked?|loved?)\b[^,;:]{0,60}$/iu;
const FEWEST_WORDS = 2;

/** What keeps "why they bought" from being done: the problem, then an event that names what happens and when. */
export function whyGap({ problem = '', compellingEvent }: Facts): FieldReason | null {
  if (isBlank(problem)) return fieldReason('problem_missing');
  const event = compellingEvent?.event.trim() ?? '';
  if (event === '') return fieldReason('event_missing');
  const dated = (compellingEvent?.date ?? null) !== null || namesATime(event);
  const words = event.split(/\s+/u).length;
  if (words < FEWEST_WORDS || (RESTATES_NEED.test(event) && !namesATime(event)))
    return fieldReason('event_vague');
  return dated ? null : fieldReason('event_undated');
}
