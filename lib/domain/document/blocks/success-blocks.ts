import { writtenDate } from '../../emails/written-date';
import { pair, pairsBlock, tableBlock, textBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';
import { successSentence } from '../success-sentence';

/** What the customer expects, said in sentences, then the way there. */
export function criteriaBlocks({ form, facts, words, locale }: DocumentContext): DocumentBlock[] {
  const criteria = facts.successCriteria ?? [];
  const label = (name: 'metric' | 'today' | 'day30' | 'day60' | 'target' | 'by' | 'owner') =>
    words.say(`document.label.${name}`);
  const columns = [
    label('metric'),
    label('today'),
    label('day30'),
    label('day60'),
    label('target'),
    label('by'),
    label('owner'),
  ];
  const rows = criteria.map((row) => [
    row.metric,
    row.baseline,
    row.day30,
    row.day60,
    row.target,
    row.byDate === null ? '' : writtenDate(row.byDate, locale),
    row.owner,
  ]);
  const sentences = criteria.map((row) => successSentence(row, locale));
  const told = textBlock(sentences.join('\n'));
  // On one page the sentences say it all, unless one is not whole yet.
  const isTold = form === 'one_page' && sentences.every((sentence) => sentence !== '');
  return [...told, ...(isTold ? [] : tableBlock(columns, rows))];
}

/** When the first 90 days count as done. */
export function definedDoneBlocks({ facts, words, locale }: DocumentContext): DocumentBlock[] {
  const {
    live = '',
    outcomes = [],
    championConfirms = '',
    reviewDate = null,
  } = facts.definedDone ?? {};
  const review = reviewDate === null ? '' : writtenDate(reviewDate, locale);
  return pairsBlock([
    pair(words.say('document.label.live'), live),
    ...outcomes.map((outcome) => pair(words.say('document.label.outcome'), outcome)),
    pair(words.say('document.label.championConfirms'), championConfirms),
    pair(words.say('document.label.review'), review),
  ]);
}
