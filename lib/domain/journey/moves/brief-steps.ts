import { by, type Situation } from './situation';
import { step, type Step } from './step';

/** What the brief lacks: its items, or only the class of its promises. By its clock, else by the close. */
export function briefSteps(situation: Situation): Step[] {
  const { briefGaps, clock } = situation;
  if (briefGaps.length === 0) return [];
  const isClassing = briefGaps.every(({ item }) => item === 'ledger');
  return [step('ae', isClassing ? 'class_promises' : 'complete_brief', by(clock('brief')))];
}
