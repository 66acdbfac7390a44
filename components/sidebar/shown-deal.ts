import type { Deal } from '@/lib/domain/deals/deal';
import type { DealMatch } from '@/lib/domain/deals/deal-match';

/** A deal the rep chose by hand, and what the page was about then. */
export interface DealChoice {
  readonly dealId: string;
  readonly subjectKey: string | null;
}

/** What the sidebar shows. `by` says how the deal was found. */
export type Shown =
  | {
      readonly kind: 'deal';
      readonly dealId: string;
      readonly by: Extract<DealMatch, { kind: 'one' }>['by'] | 'choice';
    }
  | { readonly kind: 'ask'; readonly candidates: readonly Deal[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'list' }
  | { readonly kind: 'wait' };

export interface ShownInput {
  /** Null while the page is about nothing a deal could be found by. */
  readonly subjectKey: string | null;
  /** Undefined while it is being looked up. */
  readonly match: DealMatch | undefined;
  readonly choice: DealChoice | null;
  /** The deal shown a moment ago: it stays while nothing better is known. */
  readonly before: string | null;
}

/**
 * Which deal to show: the rep's own choice until the page turns to another thread or record, then what
 * the page says; between threads the deal stays, so that nobody loses it under their hands.
 */
export function shownDeal({ subjectKey, match, choice, before }: ShownInput): Shown {
  const isChosen = choice !== null && (subjectKey === null || choice.subjectKey === subjectKey);
  if (isChosen) {
    const isMatched = match?.kind === 'one' && match.dealId === choice.dealId;
    return { kind: 'deal', dealId: choice.dealId, by: isMatched ? match.by : 'choice' };
  }
  if (subjectKey === null) {
    return before === null ? { kind: 'list' } : { kind: 'deal', dealId: before, by: 'choice' };
  }
  if (match === undefined)
    return before === null ? { kind: 'wait' } : { kind: 'deal', dealId: before, by: 'choice' };
  if (match.kind === 'one') return { kind: 'deal', dealId: match.dealId, by: match.by };
  return match.kind === 'several'
    ? { kind: 'ask', candidates: match.candidates }
    : { kind: 'unknown' };
}
