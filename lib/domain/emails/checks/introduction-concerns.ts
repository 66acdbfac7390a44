import type { DraftOrigin } from '../draft-origin';
import { checkIntroduction, INTRODUCTION_ELEMENTS } from './check-introduction';

/** What may be wrong with an introduction of the CSM that is about to go; `primer`: no primer call is logged. */
export const INTRODUCTION_CONCERNS = [...INTRODUCTION_ELEMENTS, 'primer'] as const;
export type IntroductionConcern = (typeof INTRODUCTION_CONCERNS)[number];

/**
 * What to tell the rep of a mail before it goes; nothing of one that is no introduction of the CSM.
 *
 * @param text - The mail in its writer's own words.
 */
export function introductionConcerns(text: string, origin: DraftOrigin): IntroductionConcern[] {
  if (origin.kind !== 'csm_introduction') return [];
  const lost = checkIntroduction(text, origin.pairingReason);
  return origin.lacksPrimer ? [...lost, 'primer'] : lost;
}
