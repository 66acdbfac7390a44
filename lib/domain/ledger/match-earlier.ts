import type { PromiseKind, PromiseType } from '../promises/promise-span';
import type { PromiseStatus } from './promise-record';
import { compareWordings, type Likeness } from './wording/compare-wordings';
import { readWording, type Wording } from './wording/read-wording';

/** A passage of a mail that is being written. */
export interface WrittenPassage {
  readonly sentence: string;
  readonly type: PromiseType;
  readonly kind: PromiseKind;
  /** YYYY-MM-DD, or null when no day is named. */
  readonly due: string | null;
}

/** A promise, a no or a later that the same people got before. */
export interface EarlierPassage extends WrittenPassage {
  readonly id: string;
  /** ISO instant. */
  readonly sentAt: string | null;
  readonly status: PromiseStatus;
}

/**
 * How a passage stands to an earlier one: it says the same once more, or something else about the same
 * thing: another day, another amount, a yes after a no or a no after a yes.
 */
export type EarlierMatch =
  | { readonly id: string; readonly relation: 'repeats'; readonly about: null }
  | {
      readonly id: string;
      readonly relation: 'contradicts';
      readonly about: 'due' | 'amount' | 'answer';
    };

/** Tells what a passage repeats or contradicts. Any string is safe. */
export type EarlierMatcher = (passage: WrittenPassage) => EarlierMatch | null;

/** An earlier passage as it is compared. */
interface Prepared {
  readonly earlier: EarlierPassage;
  readonly wording: Wording;
}

/** Of candidates nearly as like, the one said last counts. */
const NEAR: Readonly<Record<PromiseKind, readonly string[]>> = {
  pricing_or_concession: ['price'],
  integration: ['product'],
  feature_or_roadmap: ['product'],
  custom_work: ['product', 'service'],
  timeline: ['product', 'service'],
  support_or_sla: ['service', 'people'],
  people_or_access: ['service', 'people'],
  security_or_legal: ['legal'],
  follow_up: ['price', 'product', 'service', 'people', 'legal'],
};

function areKindsAlike(one: WrittenPassage, other: WrittenPassage): boolean {
  // A no has often no words that tell its kind.
  if (one.type !== 'promise' || other.type !== 'promise') return true;
  return NEAR[one.kind].some((group) => NEAR[other.kind].includes(group));
}
