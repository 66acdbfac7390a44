import { writtenDate } from '../../emails/context/written-date';
import { entriesBlock, listBlock, pair, pairsBlock, quoteBlock, textBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

/** The problem in the customer's own words. */
export function problemBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return quoteBlock(facts.problem);
}

/** Why now rather than never, and when. */
export function eventBlocks({ form, facts, words, locale }: DocumentContext): DocumentBlock[] {
  const { event = '', date = null } = facts.compellingEvent ?? {};
  const day = date === null ? '' : writtenDate(date, locale);
  if (form === 'one_page') return entriesBlock([{ lead: event, aside: day }]);
  return [...textBlock(event), ...pairsBlock([pair(words.say('document.label.date'), day)])];
}

/** What was said when it became urgent. */
export function triggerBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return quoteBlock(facts.trigger?.quote, facts.trigger?.saidBy);
}

/** Whom they had before, what worked and what did not. */
export function priorProviderBlocks({ facts, words }: DocumentContext): DocumentBlock[] {
  const { name = '', worked = '', didNotWork = '' } = facts.priorProvider ?? {};
  return [
    ...textBlock(name),
    ...pairsBlock([
      pair(words.say('document.label.worked'), worked),
      pair(words.say('document.label.didNotWork'), didNotWork),
    ]),
  ];
}

/** What must not happen. */
export function redLineBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return listBlock(facts.redLines);
}

/** What nobody said and everybody noticed. */
export function softSignalBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return listBlock(facts.softSignals);
}
