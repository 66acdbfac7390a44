import type { FactValue } from '../../brief/fact-schemas';
import { entriesBlock, oneLine, textBlock, type EntryParts } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

const LIKELIHOODS = ['high', 'medium', 'low'] as const;

/** What could blow up, the likeliest first. */
export function riskBlocks(context: DocumentContext): DocumentBlock[] {
  return entriesBlock(rankedRisks(context).map((row) => riskEntry(row, context)));
}

/** The landmines that say something, the likeliest first; those nobody rated stand last. */
export function rankedRisks({ facts }: Pick<DocumentContext, 'facts'>): FactValue<'risks'> {
  const rank = ({ likelihood }: FactValue<'risks'>[number]) =>
    likelihood === null ? LIKELIHOODS.length : LIKELIHOODS.indexOf(likelihood);
  return (facts.risks ?? [])
    .filter(({ risk }) => oneLine(risk) !== '')
    .toSorted((a, b) => rank(a) - rank(b));
}

/** One landmine, and what to do about it. */
export function riskEntry(
  { risk, likelihood, mitigation }: FactValue<'risks'>[number],
  { words }: DocumentContext,
): EntryParts {
  return {
    lead: risk,
    tags: [likelihood === null ? '' : words.say(`document.likelihood.${likelihood}`)],
    lines: [{ label: words.say('document.label.mitigation'), value: oneLine(mitigation) }],
  };
}

/** What spoke against it, and whether it still does. */
export function objectionBlocks({ facts, words }: DocumentContext): DocumentBlock[] {
  return entriesBlock(
    (facts.objections ?? []).map(({ objection, raisedBy, handling, status }) => ({
      lead: objection,
      aside: raisedBy,
      tags: [status === null ? '' : words.say(`document.concern.${status}`)],
      lines: [{ label: words.say('document.label.handling'), value: oneLine(handling) }],
    })),
  );
}

/** Who else was looked at. */
export function competitorBlocks({ facts, words }: DocumentContext): DocumentBlock[] {
  return entriesBlock(
    (facts.competitors ?? []).map(({ name, whyNot, lurking }) => ({
      lead: name,
      tags: [lurking ? words.say('document.lurking') : ''],
      lines: [{ label: words.say('document.label.whyNot'), value: oneLine(whyNot) }],
    })),
  );
}

/** Why they chose this product. */
export function whyUsBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return textBlock(facts.whyUs);
}
