import { calendarDay, isoDay, weekdayOfWeek } from '../dates/calendar-day';
import type { PromiseKind } from '../promises/promise-span';
import type { LedgerLine, LedgerState } from './ledger-line';
import type { PromiseRecord } from './promise-record';
import { foldText, searchText } from './search-text';

/** Days a ledger can be narrowed to. `week` ends on Sunday, `month` 30 days from today. */
export const DUE_FILTERS = ['overdue', 'week', 'month', 'none'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

/** States a ledger can be narrowed to. `pending`: whatever still waits to be kept. */
export const STATE_FILTERS = [
  'pending',
  'offered',
  'overdue',
  'open',
  'scheduled',
  'kept',
  'broken',
  'reset',
  'withdrawn',
  'declined',
  'deferred',
] as const satisfies readonly (LedgerState | 'pending' | 'offered')[];
export type StateFilter = (typeof STATE_FILTERS)[number];

/** Stands for "no deal known"; no id is that short. */
export const NO_DEAL = 'none';

/** What a rep narrows the ledger to; null is "any". */
export interface LedgerFilter {
  readonly query: string;
  /** A deal's id, or {@link NO_DEAL}. */
  readonly deal: string | null;
  readonly owner: string | null;
  readonly kind: PromiseKind | null;
  readonly due: DueFilter | null;
  readonly state: StateFilter | null;
  readonly review: PromiseRecord['review'] | null;
  readonly source: PromiseRecord['source'] | null;
}

/** Nothing left out. */
export const WHOLE_LEDGER: LedgerFilter = {
  query: '',
  deal: null,
  owner: null,
  kind: null,
  due: null,
  state: null,
  review: null,
  source: null,
};

/** What the lines themselves don't know. */
export interface LedgerFacts {
  /** `YYYY-MM-DD` where the rep is. */
  readonly today: string;
  /** Deals' names by id, which a search finds too. */
  readonly dealNames: ReadonlyMap<string, string>;
}

type Test = (line: LedgerLine) => boolean;

/** The lines that a filter leaves, in the order they came. Every word of the query must be found. */
export function filterLedger(
  lines: readonly LedgerLine[],
  filter: LedgerFilter,
  facts: LedgerFacts,
): readonly LedgerLine[] {
  const tests = testsOf(filter, facts);
  if (tests.length === 0) return lines;
  return lines.filter((line) => tests.every((test) => test(line)));
}

/** Cheap tests first; the search reads text. */
function testsOf(filter: LedgerFilter, facts: LedgerFacts): Test[] {
  const { deal, owner, kind, review, source, state, due } = filter;
  const tests: Test[] = [];
  if (deal !== null) {
    const dealId = deal === NO_DEAL ? null : deal;
    tests.push(({ promise }) => promise.dealId === dealId);
  }
  if (owner !== null) tests.push(({ promise }) => promise.owner === owner);
  if (kind !== null) tests.push(({ promise }) => promise.kind === kind);
  if (review !== null) tests.push(({ promise }) => promise.review === review);
  if (source !== null) tests.push(({ promise }) => promise.source === source);
  if (state !== null) tests.push(stateTest(state));
  if (due !== null) tests.push(dueTest(due, facts.today));
  const words = foldText(filter.query).split(/\s+/u).filter(Boolean);
  if (words.length > 0) tests.push(searchTest(words, facts.dealNames));
  return tests;
}

function stateTest(wanted: StateFilter): Test {
  if (wanted === 'offered') return ({ group }) => group === 'offered';
  if (wanted === 'pending') {
    return ({ state }) => state === 'overdue' || state === 'open' || state === 'scheduled';
  }
  return ({ state }) => state === wanted;
}

function dueTest(wanted: DueFilter, today: string): Test {
  if (wanted === 'overdue') return ({ state }) => state === 'overdue';
  if (wanted === 'none') return ({ due }) => due === null;
  const [year = 0, month = 0, dayOfMonth = 0] = today.split('-').map(Number);
  const day = calendarDay(year, month, dayOfMonth);
  const last = isoDay(wanted === 'week' ? weekdayOfWeek(day, 7, 0) : day + 30);
  return ({ due }) => due !== null && due >= today && due <= last;
}

function searchTest(words: readonly string[], dealNames: ReadonlyMap<string, string>): Test {
  const names = new Map([...dealNames].map(([id, name]) => [id, foldText(name)]));
  return (line) => {
    const text = searchText(line);
    const name = names.get(line.promise.dealId ?? '') ?? '';
    return words.every((word) => text.includes(word) || name.includes(word));
  };
}
