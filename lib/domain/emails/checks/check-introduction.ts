import { PLACEHOLDER_PATTERN } from '../gaps/placeholder';
import { saysAeOnCall } from './says-ae-on-call';
import { saysNoRepeat } from './says-no-repeat';
import { saysPairingReason } from './says-pairing-reason';

/** What an introduction of the CSM may not lose: nothing explained twice, why this CSM, the AE on the first call. */
export const INTRODUCTION_ELEMENTS = ['no_repeat', 'pairing_reason', 'ae_on_call'] as const;
export type IntroductionElement = (typeof INTRODUCTION_ELEMENTS)[number];

/**
 * Which of its required elements an introduction's text lacks. Placeholders count as absent. Read as a rep means
 * it: many wordings of each are known, and a wording that is not may be told of without need.
 *
 * @param text - The mail as the rep left it, plain text or Markdown.
 * @param pairingReason - The reason as recorded, where known: a mail that still tells it needs no lead-in.
 */
export function checkIntroduction(text: string, pairingReason = ''): IntroductionElement[] {
  const plain = text
    .replace(PLACEHOLDER_PATTERN, '')
    .replace(/[*_\\]/gu, '')
    .replace(/[^\S\n]+/gu, ' ');
  const says: Readonly<Record<IntroductionElement, boolean>> = {
    no_repeat: saysNoRepeat(plain),
    pairing_reason: saysPairingReason(plain, pairingReason),
    ae_on_call: saysAeOnCall(plain),
  };
  return INTRODUCTION_ELEMENTS.filter((element) => !says[element]);
}
