import { linkRepeats } from './link-repeats';
import { saidAt } from './said-at';
import type { PromiseRecord, PromiseStatus } from './promise-record';
import { LEDGER_STATUSES } from './promise-record';

/** How a line stands today. `overdue` is an open promise whose day has passed. */
export type LedgerState =
  | 'overdue'
  | 'open'
  | 'scheduled'
  | 'kept'
  | 'broken'
  | 'reset'
  | 'withdrawn'
  | 'declined'
  | 'deferred';

/** The parts a ledger is read in, in this order. `offered`: a later sentence seems to deliver it. */
export const LEDGER_GROUPS = ['offered', 'overdue', 'open', 'refused', 'settled'] as const;
export type LedgerGroup = (typeof LEDGER_GROUPS)[number];

/** A sentence that seems to deliver a line's promise, and the record it was noted on. */
export interface SeenDelivery {
  readonly promiseId: string;
  readonly sentence: string;
  readonly at: string;
}

/** One promise as a rep reads it: said once, perhaps said again, standing somewhere today. */
export interface LedgerLine {
  /** The first time it was said; corrections go here. */
  readonly promise: PromiseRecord;
  /** The later times, oldest first. */
  readonly repeats: readonly PromiseRecord[];
  /** The day that holds now: the last one that was said or set. */
  readonly due: string | null;
  readonly state: LedgerState;
  readonly group: LedgerGroup;
  /** Null unless the promise still waits to be kept. */
  readonly delivery: SeenDelivery | null;
  /** A plain follow-up: kept in the list, never raised with alarm. */
  readonly isQuiet: boolean;
  /** Instant it was said, the last time. Corrections don't change it, so that no line jumps under the hand. */
  readonly lastSaid: string;
}

type SettledState = 'kept' | 'broken' | 'reset' | 'withdrawn';

/**
 * The ledger's lines. Repeats stand under the first time the promise was made; records of mails that have not
 * left are passed over.
 *
 * @param today - `YYYY-MM-DD` where the rep is.
 */
export function ledgerLines(promises: readonly PromiseRecord[], today: string): LedgerLine[] {
  const recorded = promises.filter(({ status }) => LEDGER_STATUSES.includes(status));
  return linkRepeats(recorded).map(({ root, repeats }) =>
    repeats.length === 0 ? lineOfOne(root, today) : lineOf(root, repeats, today),
  );
}

const known = new WeakMap<PromiseRecord, { readonly today: string; readonly line: LedgerLine }>();

/** The same line for the same record, so that after one correction ten thousand others need not be made again. */
function lineOfOne(promise: PromiseRecord, today: string): LedgerLine {
  const made = known.get(promise);
  if (made?.today === today) return made.line;
  const line = lineOf(promise, [], today);
  known.set(promise, { today, line });
  return line;
}

function lineOf(
  promise: PromiseRecord,
  repeats: readonly PromiseRecord[],
  today: string,
): LedgerLine {
  const due = repeats.length === 0 ? promise.due : lastWordOnDue(promise, repeats);
  const state = stateOf(promise, due, today);
  const isPending = state === 'overdue' || state === 'open';
  const delivery = isPending ? lastDelivery([promise, ...repeats]) : null;
  return {
    promise,
    repeats,
    due,
    state,
    group: groupOf(state, delivery),
    delivery,
    isQuiet: promise.kind === 'follow_up',
    lastSaid: saidAt(repeats.at(-1) ?? promise),
  };
}

/** A day that was set by hand after a repeat named one outweighs the repeat's. */
function lastWordOnDue(root: PromiseRecord, repeats: readonly PromiseRecord[]): string | null {
  const setAt = root.history.findLast(({ what }) => what === 'due')?.at ?? '';
  const said = repeats.findLast(
    (one) => one.due !== null && one.status !== 'withdrawn' && saidAt(one) > setAt,
  );
  return said?.due ?? root.due;
}

function stateOf({ status, type }: PromiseRecord, due: string | null, today: string): LedgerState {
  if (isSettled(status)) return status;
  if (type !== 'promise') return type;
  if (status === 'scheduled') return 'scheduled';
  return due !== null && due < today ? 'overdue' : 'open';
}

function isSettled(status: PromiseStatus): status is SettledState {
  return status === 'kept' || status === 'broken' || status === 'reset' || status === 'withdrawn';
}

function groupOf(state: LedgerState, delivery: SeenDelivery | null): LedgerGroup {
  if (delivery !== null) return 'offered';
  if (state === 'overdue') return 'overdue';
  if (state === 'open' || state === 'scheduled') return 'open';
  return state === 'declined' || state === 'deferred' ? 'refused' : 'settled';
}

function lastDelivery(records: readonly PromiseRecord[]): SeenDelivery | null {
  const told = records.findLast(({ delivery }) => delivery !== null);
  if (!told?.delivery) return null;
  const { sentence, at } = told.delivery;
  return { promiseId: told.id, sentence, at };
}
