import type { Dossier } from '../deals/dossier';
import type { BriefItem } from './brief-item';
import { clientGap } from './client-gap';
import { commercialsGap } from './commercials-gap';
import { definedDoneGap } from './defined-done-gap';
import type { Facts } from './fact';
import { fieldReason, type FieldReason, type FieldReasonCode } from './field-reason';
import { involvementGap } from './involvement-gap';
import { isBlank } from './is-blank';
import { peopleMapGap } from './people-map-gap';
import { buyerGap, championGap } from './person-gaps';
import { declinedGap, promisesGap, sideCommitmentsGap } from './promises-gap';
import { competitorsGap, landminesGap, objectionsGap } from './risks-gap';
import { scopeGap } from './scope-gap';
import { scorecardGap } from './scorecard-gap';
import { successGap } from './success-gap';
import { eventGap, priorProviderGap, problemGap, triggerGap } from './why-gap';

type Rule = (facts: Facts, dossier: Dossier) => FieldReason | null;

const RULES: Readonly<Record<BriefItem, Rule>> = {
  problem: ({ problem }) => problemGap(problem),
  compellingEvent: ({ compellingEvent }) => eventGap(compellingEvent),
  trigger: ({ trigger }) => triggerGap(trigger),
  priorProvider: ({ priorProvider }) => priorProviderGap(priorProvider),
  redLines: ({ redLines }) => unwritten(redLines, 'red_lines_missing'),
  softSignals: ({ softSignals }) => unwritten(softSignals, 'soft_signals_missing'),
  peopleMap: (_, { people }) => peopleMapGap(people),
  championProfile: (_, { people }) => championGap(people),
  buyerPriorities: (_, { people }) => buyerGap(people),
  successCriteria: ({ successCriteria }) => successGap(successCriteria),
  definedDone: ({ definedDone }) => definedDoneGap(definedDone),
  ledger: (_, { promises }) => promisesGap(promises),
  declined: ({ declined }) => declinedGap(declined),
  sideCommitments: ({ sideCommitments }) => sideCommitmentsGap(sideCommitments),
  outOfScope: ({ outOfScope }) => unwritten(outOfScope, 'out_of_scope_missing'),
  scope: ({ scope }) => scopeGap(scope),
  risks: ({ risks }) => landminesGap(risks),
  objections: ({ objections }) => objectionsGap(objections),
  competitors: ({ competitors }) => competitorsGap(competitors),
  whyUs: ({ whyUs }) => unwritten(whyUs, 'why_us_missing'),
  commercials: ({ commercials }) => commercialsGap(commercials),
  clientBasics: ({ clientBasics }) => clientGap(clientBasics),
  scorecard: ({ scorecard }) => scorecardGap(scorecard),
  gaps: ({ gaps }) => unwritten(gaps, 'proof_gaps_missing'),
  hiddenObjections: ({ hiddenObjections }) =>
    unwritten(hiddenObjections, 'hidden_objections_missing'),
  recommendedNextSteps: ({ recommendedNextSteps }) =>
    unwritten(recommendedNextSteps, 'next_steps_missing'),
  involvement: ({ involvement }) => involvementGap(involvement),
};

/** What keeps an item of the brief from being done, by what is written in it; null when nothing does. */
export function itemGap(item: BriefItem, dossier: Dossier, facts: Facts): FieldReason | null {
  return RULES[item](facts, dossier);
}

/** Texts and lists that are done with anything in them. */
function unwritten(value: unknown, code: FieldReasonCode): FieldReason | null {
  return isBlank(value) ? fieldReason(code) : null;
}
