import type { FactValue } from '../../brief/fact-schemas';
import { successStatement } from '../../brief/success-statement';
import { writtenDate } from '../../emails/context/written-date';
import { oneLine, pair, pairsBlock, tableBlock, textBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

/** What the customer expects, said in sentences, then the way there. */
export function criteriaBlocks(context: DocumentContext): DocumentBlock[] {
  const { form, facts, words, locale } = context;
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
  const sentences = criteria.map((row) => statementOf(row, context));
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

/** The statement as one sentence; empty while it has holes: then the table tells what there is. */
function statementOf(
  criterion: FactValue<'successCriteria'>[number],
  { dossier, locale }: DocumentContext,
): string {
  const parts = successStatement(criterion, { customer: oneLine(dossier.deal.company), locale });
  return parts.some(({ kind }) => kind === 'hole') ? '' : parts.map(({ text }) => text).join('');
}
