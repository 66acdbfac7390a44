import { findParty } from '../../emails/context/parties';
import { deliveryState, type DeliveryCondition } from '../../gate/delivery-state';
import type { ClockId } from '../../clocks/clock';
import { successorOf } from '../../clocks/successor-of';
import type { MoveCode } from '../move';
import { answerSteps, awaitedSteps } from './answer-steps';
import { briefSteps } from './brief-steps';
import { by, type Situation } from './situation';
import { step, type Step } from './step';

const CONDITION_MOVES: Readonly<Record<DeliveryCondition, MoveCode>> = {
  contractSigned: 'sign_contract',
  depositInvoiced: 'invoice_deposit',
  closedWon: 'mark_won',
};

/** What is to be done between the signature and the introduction. */
export function signedSteps(situation: Situation): Step[] {
  const isCsm = situation.whole.deal.handoffModel === 'csm_90_day';
  return [
    ...briefSteps(situation),
    ...answerSteps(situation),
    ...(isCsm ? csmSteps(situation) : managerSteps(situation)),
    step('ae', 'send_introduction', by(situation.clock('introduction_call'))),
    ...awaitedSteps(situation),
  ];
}

/** The CSM reads the brief, is aligned, shows that they have it; the champion is told of them in private. */
function csmSteps(situation: Situation): Step[] {
  const { isHeld, clock } = situation;
  return [
    ...(isBriefOut(situation) ? [] : [step('ae', 'send_brief', by(clock('alignment')))]),
    ...(isHeld('alignment') ? [] : [step('ae', 'hold_alignment', by(clock('alignment')))]),
    ...readinessSteps(situation),
    ...(isHeld('primer') ? [] : [step('ae', 'hold_primer', by(clock('introduction_call')))]),
  ];
}

/** The delivery trigger, then the account manager, who hears it all in the handoff call. */
function managerSteps(situation: Situation): Step[] {
  const { whole, isHeld, clock } = situation;
  const { missing } = deliveryState(whole.delivery);
  const isAssigned = findParty(whole.people, 'am') !== null;
  return [
    ...missing.slice(0, 1).map((condition) => step('ae', CONDITION_MOVES[condition])),
    ...(isAssigned ? [] : [step('delivery', 'assign_manager', by(clock('manager_assigned')))]),
    ...(isHeld('delivery_handoff')
      ? []
      : [step('ae', 'hold_delivery_handoff', by(clock('delivery_handoff')))]),
    ...readinessSteps(situation),
  ];
}

/** The handoff is not finished until who takes over has shown that they have it. */
export function readinessSteps(situation: Situation, clock: ClockId = 'introduction_call'): Step[] {
  const isReady = situation.whole.readinessChecks.some(({ result }) => result === 'ready');
  return isReady
    ? []
    : [step(successorOf(situation.whole.deal), 'pass_readiness', by(situation.clock(clock)))];
}

/** Whether the CSM has the brief, as far as can be seen here. */
function isBriefOut({ whole, isSent, isHeld, plannedAt }: Situation): boolean {
  return (
    isSent('brief_to_csm') ||
    whole.readinessChecks.length > 0 ||
    isHeld('alignment') ||
    plannedAt('alignment') !== null
  );
}
