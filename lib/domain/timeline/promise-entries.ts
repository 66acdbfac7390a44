import { isoDay } from '../dates/calendar-day';
import { timeInZone } from '../dates/time-in-zone';
import type { WholeDeal } from '../deals/whole-deal';
import { endOfDay } from '../gate/end-of-day';
import { ledgerLines, type LedgerLine } from '../ledger/ledger-line';
import { saidAt } from '../ledger/said-at';
import {
  debt,
  happening,
  type EntryState,
  type Side,
  type TimelineEntry,
  type TimelineViewer,
} from './timeline-entry';

/** What was promised, from the day it was said to the day it was kept; and what was refused or put off. */
export function promiseEntries(
  { promises }: Pick<WholeDeal, 'promises'>,
  viewer: TimelineViewer,
): (TimelineEntry | null)[] {
  const here = timeInZone(viewer.now.toISOString(), viewer.calendar.timeZone);
  const today = here === null ? '' : isoDay(here.day);
  return ledgerLines(promises, today).map((line) => entryOf(line, viewer));
}

function entryOf(line: LedgerLine, viewer: TimelineViewer): TimelineEntry | null {
  const { promise } = line;
  const { id, owner: name, sentence: text } = promise;
  const from = saidAt(promise);
  const key = `promise ${id}`;
  if (line.state === 'declined' || line.state === 'deferred')
    return happening({ key, kind: 'refusal', code: line.state, text, at: from });
  const due = line.due === null ? null : endOfDay(line.due).toISOString();
  const end = endOf(line);
  const state = stateOf(line, due, end);
  const side = sideOf(name, viewer);
  return debt({ key, kind: 'promise', side, name, text, state, from, due, isDay: true, end });
}

/** When its state last changed, of one that is settled. */
function endOf({ state, promise: { history, updatedAt } }: LedgerLine): string | null {
  if (state === 'open' || state === 'overdue' || state === 'scheduled') return null;
  return history.findLast(({ what, to }) => what === 'status' && to === state)?.at ?? updatedAt;
}

function stateOf({ state }: LedgerLine, due: string | null, end: string | null): EntryState {
  if (state === 'overdue') return 'late';
  if (state === 'open') return 'open';
  if (state === 'scheduled') return 'ahead';
  if (state === 'broken') return 'broken';
  if (state !== 'kept') return 'dropped';
  return due !== null && end !== null && end > due ? 'done_late' : 'done';
}

/** What binds the company binds whoever looks, for nobody else would see to it. */
function sideOf(owner: string, { name, company }: TimelineViewer): Side {
  const isOurs = [name, company, ''].some((one) => one.trim() === owner.trim());
  return isOurs ? 'us' : 'colleague';
}
