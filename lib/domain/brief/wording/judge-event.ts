import type { FactValue } from '../fact-schemas';
import { clausesOf } from './clauses-of';
import { DENIED, HAPPENINGS, NEW_PLACES, OURS, OUTSIDERS, WISHES } from './event-words';
import { hasPhrase } from './phrase-list';
import { plainText } from './plain-text';
import { namesATimeOrSpan } from './time-words';

/** What a compelling event lacks: something that happens, a time, or both. */
export interface EventJudgement {
  readonly lacksEvent: boolean;
  readonly lacksTime: boolean;
}

/** One word is a heading. */
const FEWEST_WORDS = 2;

/** Whether something happens to the customer, and when: a need, a wish and our own deadline are no event. */
export function judgeEvent({ event, date }: FactValue<'compellingEvent'>): EventJudgement {
  const text = plainText(event);
  return {
    lacksEvent: text.split(' ').length < FEWEST_WORDS || !clausesOf(text).some(happens),
    lacksTime: date === null && !namesATimeOrSpan(text),
  };
}

function happens(clause: string): boolean {
  if (OURS.test(clause) || DENIED.test(clause)) return false;
  // What is wished for stands after the wish; what happens may stand before it.
  const wish = clause.search(WISHES);
  const told = wish < 0 ? clause : clause.slice(0, wish);
  return hasPhrase(told, HAPPENINGS) || NEW_PLACES.test(told) || hasPhrase(told, OUTSIDERS);
}
