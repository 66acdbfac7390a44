import type { Cue } from '../cues/cue';
import type { PromiseReasonCode, PromiseStrength, PromiseType } from '../promise-span';
import type { Party } from './who';

const REFRAIN =
  /\b(?:won't|wont|will not|'ll not|shall not|never|not going to|nothing|no one|nobody|without your)\b/;
const GRANTED =
  /\b(?:fine|ok|okay|agreed|accepted|approved|granted|works?|deal|no problem|sure|yes|consider it|free|waived|included|on us|no charge)\b/;
const YOU_GET = /^(?:you|u|ya|yall|y'all|your (?:team|people|users))\b/;

/**
 * Why a passage counts, for a sentence in the user's language to be made of.
 * @param clause the promised words, normalised
 */
export function reasonOf(
  clause: string,
  type: PromiseType,
  strength: PromiseStrength,
  party: Party,
  cue: Cue | null,
): PromiseReasonCode {
  if (type !== 'promise') return type;
  if (strength === 'conditional') return 'conditional_offer';
  if (strength === 'soft') return 'soft_yes';
  if (REFRAIN.test(clause)) return 'refrain';
  if (party === 'name') return 'named_colleague';
  if (YOU_GET.test(clause)) return 'you_will_get';
  if (cue !== null && cue.reason !== 'soft_yes') return cue.reason;
  if (party === 'I') return 'binds_i';
  if (/^(?:we|our)\b/.test(clause)) return 'binds_we';
  return GRANTED.test(clause) ? 'granted' : 'passive';
}
