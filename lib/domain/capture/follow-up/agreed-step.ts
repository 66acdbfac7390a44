import type { PromiseRecord } from '../../ledger/promise-record';
import type { Capture, SuggestedFact, Verdict } from '../capture';
import type { CapturedFact } from '../captured-fact';

export type Taken = Extract<Verdict, { kind: 'taken' }>;

/** Something that was to be done after a conversation: what the rep took of it as agreed, ours and theirs. */
export interface AgreedStep {
  readonly capture: Pick<Capture, 'id' | 'dealId' | 'source'>;
  /** Names it within its conversation. */
  readonly key: string;
  readonly verdict: Taken;
  /** Who does it, as the words name them; empty where they don't. */
  readonly who: string;
  /** Whose it is; null where nothing tells. */
  readonly side: 'us' | 'them' | null;
  /** What is to be done, short; the whole quote where nothing shorter was told. */
  readonly what: string;
  readonly quote: string;
  readonly due: string | null;
  /** When it was said, as far as the source tells; ISO instant. */
  readonly agreedAt: string;
  /** The words of the same conversation that show it was done; empty where none do. */
  readonly doneQuote: string;
  /** What the ledger has of it; null for what is kept as an agreed step alone. */
  readonly promise: PromiseRecord | null;
}

/** What a step's fact tells of it. */
type Told = Pick<AgreedStep, 'who' | 'side' | 'what' | 'due' | 'doneQuote'>;

/** What was agreed in a deal's conversations, in the order of the captures: taken by the rep, and not dropped since. */
export function agreedSteps(
  captures: readonly Capture[],
  promises: readonly PromiseRecord[],
): AgreedStep[] {
  const byId = new Map(promises.map((promise) => [promise.id, promise]));
  return captures.flatMap((capture) =>
    capture.facts.flatMap((suggested) => stepOf(capture, suggested, byId) ?? []),
  );
}

/** Promises that nobody waits for any longer. */
const DROPPED: readonly PromiseRecord['status'][] = ['withdrawn', 'broken', 'discarded'];

function stepOf(
  { id, dealId, source }: Capture,
  { key, fact, verdict }: SuggestedFact,
  promises: ReadonlyMap<string, PromiseRecord>,
): AgreedStep | null {
  if (verdict.kind !== 'taken') return null;
  const told = toldBy(verdict.as ?? fact);
  if (told === null) return null;
  const isOurs = verdict.into === 'promise';
  if (!isOurs && verdict.into !== 'nextStep') return null;
  const promise = isOurs ? (promises.get(verdict.ref) ?? null) : null;
  if (isOurs && (promise === null || DROPPED.includes(promise.status))) return null;
  return {
    capture: { id, dealId, source },
    key,
    verdict,
    ...told,
    what: told.what === '' ? fact.quote : told.what,
    // The ledger may have other words and another day since.
    ...(promise !== null && { what: promise.sentence, due: promise.due }),
    quote: fact.quote,
    agreedAt: fact.at ?? source.heldAt,
    promise,
  };
}

function toldBy(fact: CapturedFact): Told | null {
  switch (fact.type) {
    case 'next_step':
      return fact.value;
    case 'commitment': {
      const { who, by: side, what, due } = fact.value;
      return { who: who === '' ? (fact.author?.name ?? '') : who, side, what, due, doneQuote: '' };
    }
    case 'date':
      return { ...NOBODY, what: fact.value.what, due: fact.value.date };
    default:
      return null;
  }
}
const NOBODY = { who: '', side: null, doneQuote: '' } as const;
