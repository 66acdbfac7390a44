import type { BriefFact } from './brief-item';

/** Facts a deal may truly not have: the rep can say "none", which is an answer. Landmines are not among them. */
export const MAY_BE_NONE = [
  'priorProvider',
  'redLines',
  'softSignals',
  'declined',
  'sideCommitments',
  'outOfScope',
  'objections',
  'competitors',
  'gaps',
  'hiddenObjections',
] as const satisfies readonly BriefFact[];

/** Whether "none" is an answer to a fact. */
export function mayBeNone(field: string): boolean {
  return (MAY_BE_NONE as readonly string[]).includes(field);
}
