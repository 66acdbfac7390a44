import type { DetectOptions } from '../promises/create-promise-reader';

/** What a side is told by. All lower case but the names. */
export interface KnownSide {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** Mail domains; their subdomains count too. */
  readonly domains: readonly string[];
}

/**
 * What a conversation is read against: who is on our side and, as far as known, on theirs, and how dates are
 * meant where a turn has no time of its own.
 */
export interface CaptureContext extends Omit<DetectOptions, 'writerName'> {
  readonly ours: KnownSide;
  readonly theirs: KnownSide;
}
