import { listBlock, tableBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

/** What was proven: criterion by criterion. */
export function scorecardBlocks({ facts, words }: DocumentContext): DocumentBlock[] {
  return tableBlock(
    [
      words.say('document.label.criterion'),
      words.say('document.label.target'),
      words.say('document.label.result'),
      words.say('document.label.verdict'),
      words.say('document.label.evidence'),
    ],
    (facts.scorecard ?? []).map(({ criterion, target, result, verdict, evidence }) => [
      criterion,
      target,
      result,
      verdict === null ? '' : words.say(`document.verdict.${verdict}`),
      evidence,
    ]),
  );
}

/** What was not proven. */
export function gapBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return listBlock(facts.gaps);
}

/** What they think and did not say. */
export function hiddenObjectionBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return listBlock(facts.hiddenObjections);
}

/** What the AE should do next. */
export function nextStepBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return listBlock(facts.recommendedNextSteps);
}
