import type { FactValue } from '../brief/fact-schemas';
import { asPhrase, midSentence } from '../emails/sentence';
import { writtenDate } from '../emails/written-date';

/** A success criterion as the sentence it stands for; empty while metric or target is. */
export function successSentence(
  { metric, baseline, target, byDate }: FactValue<'successCriteria'>[number],
  locale: string,
): string {
  if (asPhrase(metric) === '' || asPhrase(target) === '') return '';
  const by = byDate === null ? 'By day 90' : `By ${writtenDate(byDate, locale)}`;
  const from = asPhrase(baseline) === '' ? '' : ` from ${asPhrase(baseline)}`;
  return `${by} the customer expects ${midSentence(metric)} to go${from} to ${asPhrase(target)}.`;
}
