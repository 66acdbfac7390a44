import type { PromiseReasonCode, PromiseStrength } from '../promise-span';

/** A passage that a rule takes for a promise; offsets count from the start of its sentence. The tagger weighs it with everything else. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly strength: PromiseStrength;
  readonly reason: PromiseReasonCode;
  /** `I`, `we`, or `name` when the name is to be read from the text at `start`. */
  readonly who: 'I' | 'we' | 'name';
}
