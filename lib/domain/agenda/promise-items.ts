import { isoDay, dayOf } from '../dates/calendar-day';
import { dayEnd } from '../dates/day-bounds';
import { dayInZone } from '../dates/day-in-zone';
import type { WholeDeal } from '../deals/whole-deal';
import { ledgerLines, type LedgerLine } from '../ledger/ledger-line';
import { saidAt } from '../ledger/said-at';
import type { Viewer } from '../overview/viewer';
import type { AgendaItem } from './agenda-item';
import { newItem } from './new-item';

/** The promises of a deal that wait to be kept by a day. Follow-ups, and what hangs on an act of the reader, are quiet. */
export function promiseItems({ deal, promises }: WholeDeal, viewer: Viewer): AgendaItem[] {
  const { timeZone } = viewer.calendar;
  const today = isoDay(dayInZone(viewer.now.toISOString(), timeZone));
  return ledgerLines(promises, today)
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .flatMap((line) =>
      line.due === null ? [] : [itemOf(line, { dealId: deal.id, due: line.due, timeZone })],
    );
}

interface Place {
  readonly dealId: string;
  readonly due: string;
  readonly timeZone: string;
}

function itemOf({ promise, isQuiet }: LedgerLine, { dealId, due, timeZone }: Place): AgendaItem {
  return newItem({
    dealId,
    kind: 'promise',
    names: [due, promise.id],
    id: promise.id,
    text: promise.sentence,
    name: promise.owner,
    since: saidAt(promise),
    dueAt: dayEnd(dayOf(due), timeZone),
    isDay: true,
    isQuiet: isQuiet || promise.strength === 'conditional',
  });
}
