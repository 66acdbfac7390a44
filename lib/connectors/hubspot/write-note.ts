import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer, CrmNote } from '../crm-connector';
import { keepNote } from '../note/keep-note';
import { failed } from '../request/answer';
import { mapped } from '../request/mapped';
import { isNumericId, numericId } from '../values/numeric-id';
import { findNote } from './find-note';
import { hubspotCall } from './hubspot-call';
import { portalOf } from './read-portal';

/** HubSpot's own association from a note to a deal. */
const NOTE_TO_DEAL = 214;
const writtenSchema = z.object({ id: numericId });

/**
 * Writes the deal's note. A new one is made together with its association, in one call.
 *
 * @see https://developers.hubspot.com/docs/api-reference/crm-notes-v3/guide
 */
export async function writeNote(
  access: CrmAccess,
  record: CrmRecordKey,
  note: CrmNote,
  noteId: string | null,
): Promise<CrmAnswer<{ readonly noteId: string }>> {
  const { recordId } = record;
  if (!isNumericId(recordId)) return failed('gone');
  const portal = await portalOf(access, record);
  if (!portal.ok) return portal;
  const ways = {
    update: (id: string) =>
      hubspotCall(access, {
        method: 'PATCH',
        path: `/crm/v3/objects/notes/${id}`,
        body: { properties: { hs_note_body: note.html } },
        schema: writtenSchema,
      }),
    find: () => findNote(access, recordId, note.marker),
    create: () => create(access, recordId, note.html),
  };
  return keepNote(ways, noteId !== null && isNumericId(noteId) ? noteId : null);
}

async function create(access: CrmAccess, dealId: string, html: string): Promise<CrmAnswer<string>> {
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: NOTE_TO_DEAL }];
  const answer = await hubspotCall(access, {
    method: 'POST',
    path: '/crm/v3/objects/notes',
    body: {
      properties: { hs_timestamp: access.now(), hs_note_body: html },
      associations: [{ to: { id: dealId }, types }],
    },
    schema: writtenSchema,
  });
  return mapped(answer, ({ id }) => id);
}
