import { asPhrase, midSentence } from '../emails/context/sentence';
import { writtenDate } from '../emails/context/written-date';
import type { FactValue } from './fact-schemas';

/** A part of a criterion that its statement needs. */
export type StatementColumn = 'metric' | 'target' | 'byDate' | 'day30' | 'day60' | 'owner';

/** A stretch of the success statement: words, something the rep wrote, or a hole that names what lacks. */
export interface StatementPart {
  readonly kind: 'words' | 'written' | 'hole';
  readonly text: string;
  /** What of the criterion a hole waits for; else null. */
  readonly lacks: StatementColumn | null;
}

export interface StatementOptions {
  /** Who expects it; empty for "the customer". */
  readonly customer: string;
  /** BCP 47, for the date; the statement itself is English. */
  readonly locale: string;
}

/**
 * The sentence a customer is asked to confirm of one success criterion, with a hole for each thing that
 * lacks, so that one sees what is still to be asked.
 */
export function successStatement(
  criterion: FactValue<'successCriteria'>[number],
  { customer, locale }: StatementOptions,
): StatementPart[] {
  const { metric, baseline, target, byDate, day30, day60, owner } = criterion;
  const day = byDate === null ? '' : writtenDate(byDate, locale);
  const today = asPhrase(baseline);
  return [
    words('By day 90, '),
    filled(day, 'byDate', 'which date'),
    words(`, ${customer.trim() || 'the customer'} expects `),
    filled(midSentence(metric), 'metric', 'what they measure'),
    words(' to reach '),
    filled(asPhrase(target), 'target', 'which target'),
    ...(today === '' ? [] : [words(', from '), written(today), words(' today')]),
    words('. Milestones: '),
    filled(midSentence(day30), 'day30', 'how far'),
    words(' at day 30, '),
    filled(midSentence(day60), 'day60', 'how far'),
    words(' at day 60. '),
    filled(asPhrase(owner), 'owner', 'Who of them'),
    words(' tracks it.'),
  ];
}

function words(text: string): StatementPart {
  return { kind: 'words', text, lacks: null };
}

function written(text: string): StatementPart {
  return { kind: 'written', text, lacks: null };
}

function filled(text: string, column: StatementColumn, hole: string): StatementPart {
  return text.trim() === '' ? { kind: 'hole', text: hole, lacks: column } : written(text);
}
