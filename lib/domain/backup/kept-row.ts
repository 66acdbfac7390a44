import { LEDGER_STATUSES } from '../ledger/promise-record';
import type { FileTable } from './file-tables';

const SETTINGS: readonly unknown[] = ['profile', 'crms'];
const MAILS: readonly unknown[] = ['scheduled', 'sent'];
const PROMISES: readonly unknown[] = LEDGER_STATUSES;

/** Whether every row of a table belongs to what a rep keeps. */
export function isKeptWhole(table: FileTable): boolean {
  return table !== 'settings' && table !== 'drafts' && table !== 'promises';
}

/**
 * Whether a row belongs to what a rep keeps. Settings that are this browser's own and mails that are being
 * written or sent at this moment do not: they are neither saved nor replaced.
 */
export function isKeptRow(table: FileTable, row: Readonly<Record<string, unknown>>): boolean {
  if (table === 'settings') return SETTINGS.includes(row['key']);
  if (table === 'drafts') return MAILS.includes(row['state']);
  return table !== 'promises' || PROMISES.includes(row['status']);
}
