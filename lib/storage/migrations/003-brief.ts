import type { Transaction } from 'dexie';
import type { Migration } from './migration';

interface OldFact {
  field: string;
  value: unknown;
  updatedAt: string;
  source?: { kind: string; ref: string | null };
}

function upgradeFact(row: OldFact): void {
  const { source } = row;
  const origins =
    source === undefined || source.kind === 'rep'
      ? []
      : [{ part: '', kind: source.kind, ref: source.ref ?? '', quote: '', at: row.updatedAt }];
  delete row.source;
  Object.assign(row, { origins, none: false });
  if (row.field === 'involvement' && typeof row.value === 'object')
    row.value = { agreedWithCsm: false, ...row.value };
}

// As they were before names refused markup; a name is shown as text wherever it stands.
const plainName = (name: string) => (/<[a-z!/?]/iu.test(name) ? name.replace(/[<>]/gu, '') : name);

async function upgrade(transaction: Transaction): Promise<void> {
  await transaction.table<OldFact>('facts').toCollection().modify(upgradeFact);
  await transaction
    .table<{ name: string }>('people')
    .toCollection()
    .modify((row) => {
      Object.assign(row, { authority: null, concernsStatus: null, name: plainName(row.name) });
    });
  await transaction
    .table<{ name: string; company: string }>('deals')
    .toCollection()
    .modify((row) => {
      row.name = plainName(row.name);
      row.company = plainName(row.company);
    });
}

/**
 * The brief keeps its versions, its readiness checks and where each fact came from; deals can be searched
 * by their words; a file that is to be restored waits in a table of its own.
 */
export const brief: Migration = {
  version: 3,
  stores: {
    versions: 'id, [dealId+startedAt]',
    readinessChecks: 'id, dealId',
    searchTexts: 'dealId',
    searchPostings: 'word',
    stagedRows: '[restoreId+seq], restoreId',
  },
  upgrade,
};
