import type { BriefItem } from '../brief/brief-item';
import { clientBlocks } from './blocks/client-blocks';
import { commercialsBlocks } from './blocks/commercials-blocks';
import { involvementBlocks } from './blocks/involvement-blocks';
import { buyerBlocks, championBlocks, peopleMapBlocks } from './blocks/people-blocks';
import {
  declinedBlocks,
  ledgerBlocks,
  outOfScopeBlocks,
  sideCommitmentBlocks,
} from './blocks/promise-blocks';
import {
  gapBlocks,
  hiddenObjectionBlocks,
  nextStepBlocks,
  scorecardBlocks,
} from './blocks/proof-blocks';
import { competitorBlocks, objectionBlocks, riskBlocks, whyUsBlocks } from './blocks/risk-blocks';
import { scopeBlocks } from './blocks/scope-blocks';
import { criteriaBlocks, definedDoneBlocks } from './blocks/success-blocks';
import {
  eventBlocks,
  priorProviderBlocks,
  problemBlocks,
  redLineBlocks,
  softSignalBlocks,
  triggerBlocks,
} from './blocks/why-blocks';
import type { DocumentBlock } from './document';
import type { DocumentContext } from './document-context';

/** What each item of a brief says on paper; nothing where nothing is written. */
export const ITEM_BLOCKS: Readonly<
  Record<BriefItem, (context: DocumentContext) => DocumentBlock[]>
> = {
  problem: problemBlocks,
  compellingEvent: eventBlocks,
  trigger: triggerBlocks,
  priorProvider: priorProviderBlocks,
  redLines: redLineBlocks,
  softSignals: softSignalBlocks,
  peopleMap: peopleMapBlocks,
  championProfile: championBlocks,
  buyerPriorities: buyerBlocks,
  successCriteria: criteriaBlocks,
  definedDone: definedDoneBlocks,
  ledger: ledgerBlocks,
  declined: declinedBlocks,
  sideCommitments: sideCommitmentBlocks,
  outOfScope: outOfScopeBlocks,
  scope: scopeBlocks,
  risks: riskBlocks,
  objections: objectionBlocks,
  competitors: competitorBlocks,
  whyUs: whyUsBlocks,
  commercials: commercialsBlocks,
  clientBasics: clientBlocks,
  scorecard: scorecardBlocks,
  gaps: gapBlocks,
  hiddenObjections: hiddenObjectionBlocks,
  recommendedNextSteps: nextStepBlocks,
  involvement: involvementBlocks,
};
