import type { FileTable } from './file-tables';

/** What names a row of a table: one text, or two that do together. */
const KEYS: Readonly<Record<FileTable, readonly [string] | readonly [string, string]>> = {
  settings: ['key'],
  mailboxes: ['address'],
  mutedWordings: ['wording'],
  seenMessages: ['mailbox', 'messageId'],
  threadPins: ['mailbox', 'threadId'],
  recordLinks: ['key'],
  crmSites: ['origin'],
  gateOverrules: ['id'],
  deliveryTriggers: ['dealId'],
  deliveryDays: ['dealId'],
  guardOverrules: ['id'],
  accountSignals: ['id'],
  phaseRefusals: ['key'],
  notices: ['key'],
  captures: ['id'],
  templates: ['id'],
  drafts: ['key'],
  emails: ['id'],
  people: ['id'],
  facts: ['dealId', 'field'],
  versions: ['id'],
  calls: ['id'],
  meetings: ['id'],
  readinessChecks: ['id'],
  promises: ['id'],
  deals: ['id'],
};

/** The key of a row, as the database has it. */
export type RowKey = string | [string, string];

/** The key of a row of a table. */
export function rowKey(table: FileTable, row: Readonly<Record<string, unknown>>): RowKey {
  const [first, second] = KEYS[table];
  return second === undefined ? String(row[first]) : [String(row[first]), String(row[second])];
}

/** Whether a key comes after another of its table, in the order of the database: by UTF-16 code units. */
export function isKeyAfter(key: RowKey, other: RowKey): boolean {
  const [[a = '', b = ''], [c = '', d = '']] = [[key].flat(), [other].flat()];
  return a === c ? b > d : a > c;
}
