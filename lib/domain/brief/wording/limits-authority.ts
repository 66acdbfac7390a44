import { phraseList } from './phrase-list';
import { plainText } from './plain-text';

const LIMITS = phraseList(`
  limited authority, limited budget, limited influence, little authority, little influence, no authority, no budget, no say, no power, no mandate, no signature, no vote, without budget, without authority,
  can't sign, cannot sign, can't decide, cannot decide, can't approve, cannot approve, can't spend, may not sign, not allowed to sign, doesn't sign, does not sign, doesn't decide, does not decide, doesn't own the budget, does not own the budget, not a decision maker, no decision maker, not the decision maker, not in the room, has no seat,
  junior, intern, trainee, new in the role, new to the role, needs approval, needs sign off, needs permission, has to ask, must ask, always asks, overruled, sidelined, on the way out, low in the hierarchy, not heard
`);

/** Whether what is said of a person's standing means that they can decide little. */
export function limitsAuthority(standing: string): boolean {
  return plainText(standing).search(LIMITS) >= 0;
}
