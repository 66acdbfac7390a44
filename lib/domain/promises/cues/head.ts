import type { PromiseReasonCode, PromiseStrength } from '../promise-span';

/** A way in which "I" or "we" begin a promise. `head` is tried at the pronoun; the promised act follows it. */
export interface Head {
  readonly head: RegExp;
  /** What stands after the head and any {@link ADVERBS}; absent means that the head is all. */
  readonly then?: RegExp;
  /** What must follow the head; absent means any verb. */
  readonly act?: RegExp;
  /** What must not follow it. */
  readonly not?: RegExp;
  readonly strength: PromiseStrength;
  readonly reason?: PromiseReasonCode;
  /** Asks for more: a time, an object of the reader's, a condition in the sentence. */
  readonly needs?:
    'time' | 'present' | 'planned' | 'condition' | 'no_purpose' | 'start' | 'own_subject';
}

/** A pattern that is tried at one place only. */
export const sticky = (source: string): RegExp => new RegExp(source, 'y');
/** Words that may stand between the parts of a head; one pattern for all heads, as long ones take time to compile. */
export const ADVERBS = sticky(
  String.raw`(?: (?:also|then|definitely|certainly|gladly|happily|personally|just|still|now|of course|always|simply|shortly|again|only|both|each|all|even|further|quickly|immediately|promptly|therefore|instead|surely|absolutely|naturally|probably|prob|likely|hopefully|most likely|maybe|perhaps|easily|already|actually|really|obviously|sometime|today|tonight|tomorrow|asap|be sure to|make sure to|of course|for sure|however|at least|in turn|duly|kindly|myself|ourselves|separately|soon))*`,
);
/** Source of a pattern: the word before ends here. */
export const WORD_END = String.raw`(?![a-z'])`;
