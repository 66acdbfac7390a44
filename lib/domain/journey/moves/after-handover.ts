import { factValues } from '../../brief/fact';
import type { Clock, ClockId } from '../../clocks/clock';
import { successorOf } from '../../clocks/successor-of';
import type { MoveCode } from '../move';
import { answerSteps, awaitedSteps } from './answer-steps';
import { briefSteps } from './brief-steps';
import { readinessSteps } from './handing-over';
import { duePromises } from './promise-steps';
import { by, isOpen, type Situation } from './situation';
import { step, type Step } from './step';

/** The clocks that run with the customer, and what each asks for. */
const LATER: Readonly<Partial<Record<ClockId, MoveCode>>> = {
  day_30_call: 'hold_day_30_call',
  day_30_milestone: 'reach_milestone',
  day_60_milestone: 'reach_milestone',
  day_90_review: 'hold_day_90_review',
  renewal: 'watch_renewal',
};

/** What is to be done from the introduction to the first call with whoever took over. */
export function handedOverSteps(situation: Situation): Step[] {
  const { clock, plannedAt } = situation;
  const contact = clock('first_contact');
  const who = successorOf(situation.whole.deal);
  const planned = plannedAt('introduction', 'kickoff');
  const call = clock('introduction_call');
  return [
    ...briefSteps(situation),
    ...answerSteps(situation),
    ...(isOpen(contact) ? [step(who, 'contact_customer', by(contact))] : []),
    ...readinessSteps(situation),
    step(
      who,
      'hold_first_call',
      isOpen(call) && call.dueAt !== null ? by(call) : { dueAt: planned, isDay: true },
    ),
  ];
}

/** What the first 90 days and the time after ask for: what is missing of the handoff, then what is due next. */
export function laterSteps(situation: Situation): Step[] {
  return [
    ...(situation.phase === 'steady'
      ? []
      : [...briefSteps(situation), ...readinessSteps(situation)]),
    ...answerSteps(situation),
    ...[...laterClocks(situation), ...duePromises(situation)].toSorted(byDueAt),
    ...awaitedSteps(situation),
  ];
}

function laterClocks(situation: Situation): Step[] {
  return Object.entries(LATER).flatMap(([id, code]) => {
    const clock = situation.clock(id as ClockId);
    if (!isOpen(clock) || clock.dueAt === null) return [];
    return [step(clock.owner, code, { ...by(clock), ...ofMilestone(clock, situation) })];
  });
}

/** Which milestone of the first criterion that has one, and who tracks it for the customer. */
function ofMilestone(clock: Clock, { whole }: Situation): Partial<Step> {
  const part = clock.id === 'day_30_milestone' ? 'day30' : 'day60';
  if (clock.id !== 'day_30_milestone' && clock.id !== 'day_60_milestone') return {};
  const criterion = (factValues(whole.facts).successCriteria ?? []).find(
    (one) => one[part].trim() !== '',
  );
  if (criterion === undefined) return {};
  const owner = clock.owner === 'customer' ? criterion.owner.trim() : '';
  return { about: criterion[part].trim(), name: owner === '' ? null : owner };
}

/** What has no day comes last. */
function byDueAt(a: Step, b: Step): number {
  return (a.dueAt ?? '~').localeCompare(b.dueAt ?? '~');
}
