import Dexie, {
  type DBCore,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type Middleware,
} from 'dexie';
import { isEqual } from '@/lib/domain/merge/is-equal';
import { profileSchema } from '@/lib/domain/profile';
import { z } from '@/lib/domain/zod';

/** What an overview is made of; each row names its deal. */
export const MADE_OF = [
  'deals',
  'people',
  'facts',
  'promises',
  'emails',
  'meetings',
  'calls',
  'readinessChecks',
  'recordLinks',
  'deliveryTriggers',
  'deliveryDays',
  'gateOverrules',
  'guardOverrules',
  'accountSignals',
  'phaseRefusals',
] as const;
const SOURCES: ReadonlySet<string> = new Set(MADE_OF);
/** An overview, and the row of it that a table shows. */
const MADE = ['overviews', 'overviewRows'] as const;
const SETTINGS = 'settings';

/** What of a rep's profile overviews are made by, see `viewerOf`. */
const viewerRow = z.object({
  value: profileSchema.pick({
    role: true,
    holidays: true,
    weekend: true,
    answerDays: true,
    payouts: true,
  }),
});

const rowSchema = z.looseObject({ id: z.unknown().optional(), dealId: z.unknown().optional() });

/**
 * Deletes the overview of every deal of which anything is written, in the transaction that writes it: one that is
 * there is true. Whoever reads them makes those that are missing.
 */
export const forgetOverviews: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'forget-overviews',
  // Above what tells of changes, so that forgetting is told as well.
  level: 1,
  create: (core) => {
    // While an old database is lifted there are none yet.
    if (core.schema.tables.every(({ name }) => name !== MADE[0])) return core;
    return {
      ...core,
      transaction(tables, mode, options) {
        const touches = mode === 'readwrite' && tables.some((name) => isSource(name));
        const all = touches ? [...new Set([...tables, ...MADE])] : tables;
        return core.transaction(all, mode, options);
      },
      table(name) {
        const table = core.table(name);
        return isSource(name)
          ? forgetting(
              table,
              MADE.map((made) => core.table(made)),
            )
          : table;
      },
    };
  },
};

function isSource(name: string): boolean {
  return SOURCES.has(name) || name === SETTINGS;
}

/** By `then` alone: over an `await` of ours Dexie's other layers would lose their transaction. */
function forgetting(table: DBCoreTable, made: readonly DBCoreTable[]): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      rowsBefore(table, request).then((before) =>
        table.mutate(request).then((answer) => {
          const dealIds = concerned(table, request, before);
          const { trans } = request;
          if (dealIds !== 'all' && dealIds.length === 0) return answer;
          const forget: DBCoreMutateRequest =
            dealIds === 'all'
              ? { type: 'deleteRange', trans, range: ANY_KEY }
              : { type: 'delete', trans, keys: dealIds };
          return Dexie.Promise.all(made.map((one) => one.mutate(forget))).then(() => answer);
        }),
      ),
  };
}

/** What is there before it is written: a row may go from one deal to another. */
function rowsBefore(table: DBCoreTable, request: DBCoreMutateRequest): Promise<unknown[]> {
  const isNew = request.type === 'add' || request.type === 'deleteRange';
  if (isNew) return Dexie.Promise.resolve([]);
  return table.getMany({ trans: request.trans, keys: keysOf(table, request) });
}

function keysOf(
  { schema }: DBCoreTable,
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
): unknown[] {
  if (request.type === 'delete') return request.keys;
  const keys: unknown[] | undefined = request.keys;
  const { extractKey } = schema.primaryKey;
  return keys ?? request.values.map((row: unknown): unknown => extractKey?.(row));
}

/** `DBCoreRangeType.Any` of Dexie, which as a const enum has no value at run time. */
const ANY_KEY: DBCoreKeyRange = {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
  type: 3,
  lower: undefined,
  upper: undefined,
};

/** The deals whose rows a request changes. */
function concerned(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  before: readonly unknown[],
): string[] | 'all' {
  if (request.type === 'deleteRange') return 'all';
  if (table.name === SETTINGS) {
    const at = keysOf(table, request).indexOf('profile');
    const after: unknown = request.type === 'delete' ? undefined : request.values[at];
    return at < 0 || isEqual(viewerOfRow(before[at]), viewerOfRow(after)) ? [] : 'all';
  }
  const rows: readonly unknown[] = request.type === 'delete' ? [] : request.values;
  const ids = [...rows, ...before].flatMap((row) => dealIdOf(table.name, row));
  return [...new Set(ids)];
}

function viewerOfRow(row: unknown): unknown {
  return viewerRow.safeParse(row).data?.value ?? null;
}

function dealIdOf(name: string, row: unknown): string[] {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) return [];
  const id = name === 'deals' ? parsed.data.id : parsed.data.dealId;
  return typeof id === 'string' ? [id] : [];
}
