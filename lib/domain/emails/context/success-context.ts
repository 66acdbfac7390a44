import type { FactValue } from '../../brief/fact-schemas';
import { asPhrase, midSentence } from './sentence';
import { writtenDate } from './written-date';

/** One success criterion as a mail words it. */
export interface SuccessRow {
  /** Its place in the fact, so that an answer finds it again. */
  readonly index: number;
  readonly metric: string;
  /** The metric inside a sentence. */
  readonly metricWithin: string;
  readonly baseline: string;
  readonly target: string;
  /** Written out; empty where no day is set. */
  readonly byDate: string;
}

/** The criteria in order; the first is the outcome a mail names. */
export interface SuccessContext {
  readonly rows: readonly SuccessRow[];
  readonly named: SuccessRow;
}

/** The most criteria a mail lists; the domain asks for two or three. */
const MOST_CRITERIA = 5;

/**
 * The success criteria a mail can state: those with metric and target. Where none is whole, the first
 * begun one, or an empty one, stands so that what it lacks can be asked.
 */
export function successContext(
  criteria: FactValue<'successCriteria'>,
  locale: string,
): SuccessContext {
  const rows = criteria.map((criterion, index) => ({
    index,
    metric: asPhrase(criterion.metric),
    metricWithin: midSentence(criterion.metric),
    baseline: asPhrase(criterion.baseline),
    target: asPhrase(criterion.target),
    byDate: criterion.byDate === null ? '' : writtenDate(criterion.byDate, locale),
  }));
  const whole = rows.filter((row) => row.metric !== '' && row.target !== '');
  const begun = rows.find((row) => row.metric !== '' || row.target !== '');
  const named = whole[0] ?? begun ?? blankRow();
  return { rows: whole.length > 0 ? whole.slice(0, MOST_CRITERIA) : [named], named };
}

function blankRow(): SuccessRow {
  return { index: 0, metric: '', metricWithin: '', baseline: '', target: '', byDate: '' };
}
