import { isEqual } from '../merge/is-equal';
import type { FileTable } from './file-tables';

type Row = Readonly<Record<string, unknown>>;

/** Which row stands after a merge: `new` where there was none here, `same` where they don't differ. */
export type Picked = 'new' | 'same' | 'theirs' | 'ours';

/** By what the later of two rows is known; where nothing tells, what is here stays. */
const LATER_BY: Readonly<Partial<Record<FileTable, readonly string[]>>> = {
  deals: ['updatedAt'],
  people: ['updatedAt'],
  facts: ['updatedAt', 'revision'],
  calls: ['updatedAt'],
  meetings: ['updatedAt'],
  promises: ['updatedAt'],
  drafts: ['updatedAt'],
  versions: ['endedAt'],
  seenMessages: ['decided'],
  captures: ['updatedAt'],
  recordLinks: ['seenAt'],
  crmSites: ['addedAt'],
  deliveryTriggers: ['updatedAt'],
  deliveryDays: ['updatedAt'],
  accountSignals: ['updatedAt'],
  notices: ['updatedAt'],
};

/** Which of two rows with one key stands when a file is merged: the later one. */
export function pickRow(table: FileTable, ours: Row | undefined, theirs: Row): Picked {
  if (ours === undefined) return 'new';
  if (isEqual(ours, theirs)) return 'same';
  if (table === 'emails') return pickEmail(ours, theirs);
  for (const name of LATER_BY[table] ?? []) {
    const order = compare(theirs[name], ours[name]);
    if (order !== 0) return order > 0 ? 'theirs' : 'ours';
  }
  return 'ours';
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'string' && typeof other === 'string')
    return one === other ? 0 : one > other ? 1 : -1;
  return Number(one) - Number(other);
}

/** Of one mail the side that was settled last stands, else the one that has read more answers. */
function pickEmail(ours: Row, theirs: Row): Picked {
  const order =
    compare(settledAt(theirs), settledAt(ours)) || compare(answers(theirs), answers(ours));
  return order > 0 ? 'theirs' : 'ours';
}

function settledAt({ outcome }: Row): string {
  return typeof outcome === 'object' && outcome !== null && 'at' in outcome
    ? String(outcome.at)
    : '';
}

function answers(row: Row): number {
  return Array.isArray(row['answers']) ? row['answers'].length : 0;
}
