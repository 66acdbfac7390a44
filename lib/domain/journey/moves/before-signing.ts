import { factValues } from '../../brief/fact';
import { criterionGap, writtenCriteria } from '../../brief/success-gap';
import { awaitedEmails } from '../../emails/tracking/tracked-emails';
import { findReason } from '../../emails/choosing/find-reason';
import type { Mover } from '../move';
import { answerSteps, awaitedSteps } from './answer-steps';
import { briefSteps } from './brief-steps';
import { by, byDay, hasEnded, type Situation } from './situation';
import { step, type Step } from './step';

/** What is to be done while the customer tries the product: summaries, and the proof. */
export function evaluatingSteps(situation: Situation): Step[] {
  return [
    ...answerSteps(situation),
    ...summarySteps(situation),
    ...awaitedSteps(situation),
    ...handToAe(situation),
    step(prover(situation), 'run_proof'),
  ];
}

/** What the SE has left to do after the technical win, then what there is before a signature. */
export function technicalWinSteps(situation: Situation): Step[] {
  const { isHeld, isSent, clock } = situation;
  return [
    ...(isHeld('debrief') || hasEnded(clock('debrief'))
      ? []
      : [step('se', 'debrief', by(clock('debrief')))]),
    ...(isSent('champion_recap') ? [] : [step('se', 'send_recap')]),
    ...negotiatingSteps(situation),
  ];
}

/** What there is to do before a signature. */
export function negotiatingSteps(situation: Situation): Step[] {
  return [
    ...answerSteps(situation),
    ...summarySteps(situation),
    ...successSteps(situation),
    ...awaitedSteps(situation),
    ...briefSteps(situation),
    step('ae', 'close_deal', byDay(situation.whole.deal.closeDate, situation)),
  ];
}

/** A call without its summary; of a deal that has never seen one the first. */
function summarySteps(situation: Situation): Step[] {
  const { whole, viewer, tracked, isSent } = situation;
  const role = qualifier(situation);
  const isFirst = situation.phase === 'evaluating' && !isSent('call_summary');
  const moment = {
    role: viewer.role ?? 'ae',
    dossier: whole,
    awaited: awaitedEmails(tracked),
    thread: null,
    now: viewer.now,
  };
  return isFirst || findReason('call_summary', moment) !== null
    ? [step(role, 'write_summary')]
    : [];
}

/** A customer who has confirmed what the SDR understood is the AE's. */
function handToAe(situation: Situation): Step[] {
  const isSettled = situation.tracked.some(({ tracking: { state } }) =>
    ['confirmed', 'corrected'].includes(state),
  );
  return isSettled && qualifier(situation) === 'sdr' ? [step('sdr', 'hand_to_ae')] : [];
}

/** Who writes the summaries: the SDR until the deal is the AE's. */
function qualifier({ whole, viewer, isSent, phase }: Situation): Mover {
  const hasSdr = viewer.role === 'sdr' || whole.people.some(({ role }) => role === 'sdr');
  return phase === 'evaluating' && hasSdr && !isSent('sdr_to_ae') ? 'sdr' : 'ae';
}

/** Who proves it: the AE where no engineer is on the deal. */
function prover({ whole, viewer }: Situation): Mover {
  return viewer.role === 'se' || whole.people.some(({ role }) => role === 'se') ? 'se' : 'ae';
}

/** Success is defined with the customer before they sign. */
function successSteps({ whole, isHeld, clock }: Situation): Step[] {
  const criteria = writtenCriteria(factValues(whole.facts).successCriteria ?? []);
  const isMeasured = criteria.some((criterion) => criterionGap(criterion) === null);
  const running = clock('success_conversation');
  if (isHeld('success_conversation') || isMeasured || hasEnded(running)) return [];
  return [step('ae', 'hold_success_conversation', by(running))];
}
