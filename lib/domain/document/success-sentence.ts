import type { FactValue } from '../brief/fact-schemas';
import { asPhrase, midSentence } from '../emails/sentence';
import { writtenDate } from '../emails/written-date';

/** A success criterion as the sentence it stands for; empty while metric or target is. */
export function successSentence(
  { metric, baseline, target, byDate, day30, day60, owner }: FactValue<'successCriteria'>[number],
  locale: string,
): string {
  if (asPhrase(metric) === '' || asPhrase(target) === '') return '';
  const by = byDate === null ? 'By day 90' : `By day 90, ${writtenDate(byDate, locale)},`;
  const from = asPhrase(baseline) === '' ? '' : `, from ${asPhrase(baseline)} today`;
  const way = [at(day30, 'day 30'), at(day60, 'day 60')].filter((part) => part !== '').join(', ');
  return [
    `${by} the customer expects ${midSentence(metric)} to reach ${asPhrase(target)}${from}.`,
    way === '' ? '' : `Milestones: ${way}.`,
    asPhrase(owner) === '' ? '' : `${asPhrase(owner)} tracks it.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function at(milestone: string, day: string): string {
  return asPhrase(milestone) === '' ? '' : `${asPhrase(milestone)} at ${day}`;
}
