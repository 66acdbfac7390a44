import {
  successStatement,
  type StatementColumn,
  type StatementOptions,
} from '../../brief/success-statement';
import type { FactValue } from '../../brief/fact-schemas';
import { placeholderFor } from '../gaps/placeholder';
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
  /** How far it is at day 30, inside a sentence. */
  readonly day30: string;
}

/** The criteria in order; the first is the outcome a mail names. */
export interface SuccessContext {
  readonly rows: readonly SuccessRow[];
  readonly named: SuccessRow;
  /** Each begun criterion as the sentence the customer is asked to confirm, with a placeholder for each thing that lacks. */
  readonly statements: readonly SuccessStatement[];
}

export interface SuccessStatement {
  /** Its criterion's place in the fact. */
  readonly index: number;
  readonly text: string;
}

/** How each part that lacks shows in a statement. */
const STATEMENT_LABELS: Readonly<Record<StatementColumn, string>> = {
  metric: 'what they measure',
  target: 'its target',
  byDate: 'by which day',
  day30: 'how far at day 30',
  day60: 'how far at day 60',
  owner: 'who tracks it',
};
const BLANK_CRITERION: FactValue<'successCriteria'>[number] = {
  id: '',
  metric: '',
  baseline: '',
  target: '',
  byDate: null,
  day30: '',
  day60: '',
  owner: '',
};

/** The most criteria a mail lists; the domain asks for two or three. */
const MOST_CRITERIA = 5;

/**
 * The success criteria a mail can state: those with metric and target. Where none is whole, the first
 * begun one, or an empty one, stands so that what it lacks can be asked.
 */
export function successContext(
  criteria: FactValue<'successCriteria'>,
  { company, locale }: { readonly company: string; readonly locale: string },
): SuccessContext {
  const rows = criteria.map((criterion, index) => ({
    index,
    metric: asPhrase(criterion.metric),
    metricWithin: midSentence(criterion.metric),
    baseline: asPhrase(criterion.baseline),
    target: asPhrase(criterion.target),
    byDate: criterion.byDate === null ? '' : writtenDate(criterion.byDate, locale),
    day30: midSentence(criterion.day30),
  }));
  const whole = rows.filter((row) => row.metric !== '' && row.target !== '');
  const begun = rows.find((row) => row.metric !== '' || row.target !== '');
  const named = whole[0] ?? begun ?? blankRow();
  return {
    rows: whole.length > 0 ? whole.slice(0, MOST_CRITERIA) : [named],
    named,
    statements: statementsOf(criteria, { customer: company || 'your team', locale }),
  };
}

function blankRow(): SuccessRow {
  return {
    index: 0,
    metric: '',
    metricWithin: '',
    baseline: '',
    target: '',
    byDate: '',
    day30: '',
  };
}

/** The statements of all criteria somebody began, of an empty one where nobody did. */
function statementsOf(
  criteria: FactValue<'successCriteria'>,
  options: StatementOptions,
): SuccessStatement[] {
  const begun = criteria
    .map((criterion, index) => ({ criterion, index }))
    .filter(({ criterion }) => asPhrase(criterion.metric + criterion.target) !== '')
    .slice(0, MOST_CRITERIA);
  const told = begun.length > 0 ? begun : [{ criterion: BLANK_CRITERION, index: 0 }];
  return told.map(({ criterion, index }, place) => ({
    index,
    text: successStatement(criterion, options)
      .map(({ text, lacks }) =>
        lacks === null ? text : placeholderFor(statementLabel(lacks, place, told.length)),
      )
      .join(''),
  }));
}

/** How a hole of a statement shows: numbered where there are several statements. */
export function statementLabel(column: StatementColumn, place: number, count: number): string {
  const label = STATEMENT_LABELS[column];
  return count > 1 ? `${label}, criterion ${String(place + 1)}` : label;
}
