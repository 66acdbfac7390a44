/** What a promise is about; the first that fits wins, in this order. Source: the labelling rules of the domain. */
export const PROMISE_KINDS = [
  'pricing_or_concession',
  'integration',
  'feature_or_roadmap',
  'security_or_legal',
  'support_or_sla',
  'custom_work',
  'timeline',
  'people_or_access',
  'follow_up',
] as const;
/** One of {@link PROMISE_KINDS}. */
export type PromiseKind = (typeof PROMISE_KINDS)[number];

/** How hard a promise binds: `conditional` hangs on an act of the reader or another uncertain event. */
export const PROMISE_STRENGTHS = ['firm', 'soft', 'conditional'] as const;
/** One of {@link PROMISE_STRENGTHS}. */
export type PromiseStrength = (typeof PROMISE_STRENGTHS)[number];

/** What a flagged passage is: a promise, a no (`declined`) or a later (`deferred`). */
export const PROMISE_TYPES = ['promise', 'declined', 'deferred'] as const;
/** One of {@link PROMISE_TYPES}. */
export type PromiseType = (typeof PROMISE_TYPES)[number];

/**
 * Why a passage was flagged. A sentence in the user's language is made from the code and
 * {@link PromiseReason}'s params by whoever shows it; the detector holds no user-visible text.
 */
export const PROMISE_REASON_CODES = [
  /** "I'll send it": the writer binds themselves. */
  'binds_i',
  /** "we'll build it": the writer's company is bound. */
  'binds_we',
  /** "Mattias joins the call": a named colleague or team is bound. */
  'named_colleague',
  /** "you'll have it Friday": the reader is told what they get. */
  'you_will_get',
  /** "the fee will be waived", "it is live on Friday": no one is named, so the company is bound. */
  'passive',
  /** "net 30 is fine", "consider it done": something asked for is granted. */
  'granted',
  /** "shouldn't be a problem", "I'll see what I can do": readers take it as a yes. */
  'soft_yes',
  /** "if you sign by the 30th, we'll waive it": hangs on something that has not happened. */
  'conditional_offer',
  /** "we won't raise the fee": binds the writer not to do something. */
  'refrain',
  /** A no to something asked for, or a gap in the product told as an answer. */
  'declined',
  /** A later: "phase two", "after go-live". */
  'deferred',
] as const;
/** One of {@link PROMISE_REASON_CODES}. */
export type PromiseReasonCode = (typeof PROMISE_REASON_CODES)[number];

/** A due date. */
export interface PromiseDue {
  /** YYYY-MM-DD, or null when a time is named that is no fixed day ("after the summer"). */
  readonly date: string | null;
  /** The words that it was read from. */
  readonly text: string;
  /** Whether these words can be read as another day too (3/4). */
  readonly ambiguous: boolean;
}

/** Why a passage was flagged. */
interface PromiseReason {
  readonly code: PromiseReasonCode;
  /** The words that the code speaks of: `who` (as in the span), `act` (the promised words), `due` (as written); absent when unknown. */
  readonly params: Readonly<Record<string, string>>;
}

/** One flagged passage of a mail; offsets are UTF-16 code units into the text that was read, `text` is that slice. */
export interface PromiseSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: PromiseType;
  readonly kind: PromiseKind;
  readonly strength: PromiseStrength;
  /** `I`, `we`, or a name as written. */
  readonly who: string;
  /** `you` (the reader) or a named person or team. */
  readonly beneficiary: string;
  readonly due: PromiseDue | null;
  readonly reason: PromiseReason;
}
