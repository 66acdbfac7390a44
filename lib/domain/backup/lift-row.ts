import { NO_PLAN } from '../deals/meeting';
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
  const lifted = version >= 4 ? row : liftedTo4(table, row);
  if (version < 5 && table === 'recordLinks') return linkOf4(lifted);
  return version < 6 && table === 'meetings' ? meetingOf5(lifted) : lifted;
}

/** A meeting had no plan of its own. */
function meetingOf5(row: Row): Row {
  return { ...NO_PLAN, ...row };
}

/** A link knew nothing of its record but the key. */
function linkOf4(row: Row): Row {
  const parts = String(row['key']).split('/').map(decoded);
  const [crm = '', account = '', recordId = ''] = parts;
  const unseen = { name: '', stage: null, standing: null, wonAt: null, seenAt: null };
  return { ...unseen, filled: false, noteId: null, ...row, record: { crm, account, recordId } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function liftedTo4(table: FileTable, row: Row): Row {
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
