import { isHarmless, isScheduling, TOPIC, VALUE } from './cues/around';
import { SUGGESTS } from './cues/correction';
import { agreementIn } from './agreement-in';

const ASSERTS =
  /^(?:and |also |so |the |our |my |your |a |just |- )*(?:\w+ ){0,3}?(?:is|are|was|were|=|:|will be|would be|stays|remains|sits|now|has|have|goes|starts?|ends?|runs|moved|becomes|reports?|reads|takes?|covers?)\b|^[\w' -]{3,30}: ?\S|^(?:it's|that's|we're|they're|there (?:are|is)|there's|we (?:have|are|use|run|plan|aim|want|need|expect|start|go|did|decided|chose|compared|looked))\b/;
const MODAL =
  /\b(?:needs?|must|has to|have to|requires?|wants?|expects?|insists?|demands?|would (?:also )?(?:need|like|want)|'d (?:need|like|want)|no one|nobody|none of)\b/;
/** "There is no RFP", "we can't commit to May": said of the matter, not of the mail or the writer's day. */
const SAYS_NOT =
  /^(?:and |but |so |also )?(?:there(?:'s| is| are) (?:no|not|only|also|another)|there(?:'s| is| are)n't|(?:we|they|it|he|she)(?:'re not| aren't| isn't| don't| doesn't| can't| won't| didn't| haven't| hasn't| do (?!appreciate|hope|look)|'s not)) (?!fit|interested|need|receive|received|open|have access|work|find|join|make it|attend|hear|hurry|rush|problem|worries|see|mind|know|yet|attach|reach|had (?:a|the) )(?=\w+ ?\w)/;
/** "46 vans!" */
const BARE_FIGURE =
  /^[\u00a3$\u20ac]?\d[\d.,]*(?:k|m| ?%)? (?!am|pm|uhr|h|january|february|march|april|may|june|july|august|september|october|november|december|days?|hours?|minutes?|times?)[a-z]{3,}\W*$/;
/** "We need 250." */
const OF_US =
  /^(?:and |so |but )?(?:we|it|they|there)(?:'re| are| have| need| use| run| plan| aim|'s| is| was| were) (?!closed|open|off|attached|in a |on my|back|out |away|busy|late)/;
const DENIES = /n't\b|\b(?:not|never|no longer|any ?more|nobody|neither)\b|^we do (?!appreciate)/;
/** It says that something is as it was said to be. */
export const STILL_SO =
  /\b(?:as (?:planned|discussed|agreed|stated|you (?:wrote|say|said|noted|put|describe|mention)|written|described|before|noted|listed|mentioned|per)|indeed|still (?:stands|holds|the plan|valid|true|correct|on)|remains?|unchanged|hasn't changed|haven't changed|nothing (?:has )?changed|no change|on track|as promised|as requested|attached|enclosed|especially|in particular|including|you (?:wrote|noted|captured|described|listed))\b/;

/** Whether it says of a matter of the summary how it is. */
export function isStatement(norm: string): boolean {
  if (BARE_FIGURE.test(norm)) return true;
  if (SAYS_NOT.test(norm) && !isScheduling(norm)) return true;
  if (OF_US.test(norm) && VALUE.test(norm) && !isScheduling(norm)) return true;
  if (!TOPIC.test(norm)) return false;
  return MODAL.test(norm) || DENIES.test(norm) || (ASSERTS.test(norm) && VALUE.test(norm));
}

/** "All good, go-live is 3 May": a clause beside the agreement that says how it is. */
export function differsBeside(clause: string): boolean {
  if (agreementIn(clause) !== null || isHarmless(clause) || STILL_SO.test(clause)) return false;
  return (isStatement(clause) || SUGGESTS.test(clause)) && !isScheduling(clause);
}
