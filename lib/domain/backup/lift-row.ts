import type { FileTable } from './file-tables';

type Row = Readonly<Record<string, unknown>>;

/** The mails of the handoff there were before version 4; every other template was no mail of it. */
const KINDS_OF_3: readonly unknown[] = ['call_summary', 'champion_recap', 'csm_introduction'];

/**
 * A row that an older Baton saved, in today's shape; what doesn't fit is left to the row's schema to refuse.
 *
 * @param version - The database's number when it was saved.
 */
export function liftRow(table: FileTable, row: Row, version: number): Row {
  if (version >= 4) return row;
  if (table === 'emails')
    return { ...row, kind: kindOf(row), text: '', answers: [], outcome: null };
  if (table !== 'drafts') return row;
  const { origin } = row;
  return typeof origin === 'object' && origin !== null
    ? { ...row, text: '', origin: { ...origin, kind: kindOf(origin) } }
    : { ...row, text: '' };
}

function kindOf(from: object): unknown {
  const id = 'templateId' in from ? from.templateId : null;
  return KINDS_OF_3.includes(id) ? id : null;
}
