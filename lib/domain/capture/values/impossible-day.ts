import { findImpossibleDays } from '../../dates/find-time-phrases';
import { ordinalsInDigits } from '../../dates/spelled-ordinals';
import { calendarOf } from '../../promises/calendar-of';
import { normalise } from '../../promises/text/normalise';
import { squeeze } from '../../promises/text/squeeze';
import type { CaptureContext } from '../capture-context';
import type { CapturedFact } from '../captured-fact';

/** A quote is read for days so far. */
const FAR_ENOUGH = 600;
/** Words before the day itself: "no later than the ", "on ". */
const BEFORE_DAY =
  /^(?:(?:no|not|later|than|at|the|latest|as|of|starting|effective|from|by|before|until|till|til|'til|through|on|for|around|about|within|in|due|to) )+/iu;

/**
 * The words that name a day which no calendar has, "30 February", where a fact wants a day and has none for that
 * reason; null for any other fact.
 *
 * @param at - When it was said, as an ISO instant.
 */
export function impossibleDay(
  fact: CapturedFact,
  at: string,
  context: CaptureContext,
): string | null {
  if (dayOf(fact) !== null) return null;
  const calendar = calendarOf({ ...context, sentAt: at });
  if (calendar === null) return null;
  const quote = fact.quote.slice(0, FAR_ENOUGH);
  const { norm, original } = squeeze(normalise(quote), quote);
  const { text, place } = ordinalsInDigits(norm);
  const [day] = findImpossibleDays(text, calendar);
  if (day === undefined) return null;
  return original.slice(place(day.start), place(day.end)).replace(BEFORE_DAY, '');
}

/** The day of a fact; undefined where one of its kind has none. */
function dayOf(fact: CapturedFact): string | null | undefined {
  switch (fact.type) {
    case 'commitment':
    case 'next_step':
      return fact.value.due;
    case 'success_criterion':
      return fact.value.byDate;
    case 'compelling_event':
    case 'date':
      return fact.value.date;
    default:
      return undefined;
  }
}
