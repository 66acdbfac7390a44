import type { BriefGroup } from '../../brief/brief-item';
import { BRIEF_GROUPS } from '../../brief/brief-item';
import type { CapturedFact } from '../captured-fact';
import type { DayPlace } from './day-place';
import type { SuggestionGroup } from './suggestion';

/** The groups of a list of suggestions, as the brief has them; what was agreed comes last. */
export const SUGGESTION_GROUPS: readonly SuggestionGroup[] = [...BRIEF_GROUPS, 'steps'];

const GROUP_OF_PLACE: Readonly<Record<DayPlace['kind'], SuggestionGroup>> = {
  closeDate: 'commercials',
  startDate: 'commercials',
  renewalDate: 'commercials',
  reviewDate: 'success',
  criterion: 'success',
  eventDate: 'why',
  signal: 'why',
  unit: 'scope',
  step: 'steps',
};
const GROUP_OF_TYPE: Readonly<
  Record<Exclude<CapturedFact['type'], 'date' | 'commitment'>, BriefGroup | 'steps'>
> = {
  problem: 'why',
  compelling_event: 'why',
  person: 'people',
  success_criterion: 'success',
  objection: 'risks',
  competitor: 'risks',
  next_step: 'steps',
};

/** The group of the brief a fact goes to. */
export function groupOfFact(fact: CapturedFact, place: DayPlace | null): SuggestionGroup {
  if (fact.type === 'date') return place === null ? 'steps' : GROUP_OF_PLACE[place.kind];
  if (fact.type === 'commitment') return fact.value.by === 'us' ? 'promises' : 'steps';
  return GROUP_OF_TYPE[fact.type];
}
