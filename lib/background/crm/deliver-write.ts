import type { CrmAnswer } from '@/lib/connectors/crm-connector';
import { crmRecordId, type CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { briefNote } from '@/lib/domain/crm/note/brief-note';
import { noteLimit } from '@/lib/domain/crm/note/note-limit';
import type { OutboxItem } from '@/lib/domain/crm/outbox-item';
import { isoDay } from '@/lib/domain/dates/calendar-day';
import { timeInZone } from '@/lib/domain/dates/time-in-zone';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { noteWords } from '@/lib/i18n/note-words';
import { readDossier } from '@/lib/storage/repositories/deals-repository';
import { callCrm, type CrmPlace } from './call-crm';
import type { CrmContext } from './crm-context';
import { forgetCached } from './session-cache';

/** Whether a write has happened; where it has, the id of its note if it was one. */
export type Delivered = CrmAnswer<{ readonly noteId: string | null }>;

/**
 * Writes into a CRM what the outbox has for it. A note is made here, from the deal as it stands now; null where
 * the deal is gone, as a restored backup leaves it, and with it what there was to say.
 */
export async function deliverWrite(
  context: CrmContext,
  place: CrmPlace,
  { record, work, dealId }: OutboxItem,
): Promise<Delivered | null> {
  const dossier = await readDossier(context.db, dealId);
  if (dossier === null) return null;
  if (work.kind === 'note') return deliverNote(context, place, record, dossier);
  const answer = await callCrm(context, place, (connector, access) =>
    connector.writeFields(access, record, work.fields),
  );
  // What was read before is no longer what the CRM says.
  await forgetCached(place, 'deal', record.account, record.recordId);
  return answer.ok ? { ok: true, value: { noteId: null } } : answer;
}

async function deliverNote(
  context: CrmContext,
  place: CrmPlace,
  record: CrmRecordKey,
  dossier: Dossier,
): Promise<Delivered> {
  const { db, now } = context;
  const note = briefNote(dossier, {
    today: localToday(now()),
    locale: navigator.language,
    words: noteWords,
    limit: noteLimit(record.crm),
  });
  const noteId = (await db.recordLinks.get(crmRecordId(record)))?.noteId ?? null;
  return callCrm(context, place, (connector, access) =>
    connector.writeNote(access, record, note, noteId),
  );
}

function localToday(now: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isoDay(timeInZone(now, timeZone)?.day ?? 0);
}
