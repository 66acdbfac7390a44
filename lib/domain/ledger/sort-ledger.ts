import { LEDGER_GROUPS, type LedgerGroup, type LedgerLine } from './ledger-line';

/** A part of the ledger with its lines; none is empty. */
export interface LedgerPart {
  readonly group: LedgerGroup;
  readonly lines: readonly LedgerLine[];
}

/**
 * The ledger as it is read: what seems kept, what is overdue (oldest day on top, plain follow-ups last), what is
 * open by its day, then what was refused and what is settled, the latest first.
 */
export function sortLedger(lines: readonly LedgerLine[]): LedgerPart[] {
  const byGroup = new Map<LedgerGroup, LedgerLine[]>();
  for (const line of lines) {
    const part = byGroup.get(line.group);
    if (part === undefined) byGroup.set(line.group, [line]);
    else part.push(line);
  }
  return LEDGER_GROUPS.flatMap((group) => {
    const part = byGroup.get(group);
    if (part === undefined) return [];
    const isDone = group === 'refused' || group === 'settled';
    return [{ group, lines: part.sort(isDone ? byLatest : byDue) }];
  });
}

function byDue(a: LedgerLine, b: LedgerLine): number {
  if (a.group === 'overdue' && a.isQuiet !== b.isQuiet) return a.isQuiet ? 1 : -1;
  if (a.due === b.due) return byLatest(a, b);
  if (a.due === null) return 1;
  return b.due === null || a.due < b.due ? -1 : 1;
}

function byLatest(a: LedgerLine, b: LedgerLine): number {
  if (a.lastSaid !== b.lastSaid) return a.lastSaid < b.lastSaid ? 1 : -1;
  return a.promise.id < b.promise.id ? -1 : 1;
}
