import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer, CrmNote } from '../crm-connector';
import { holdsMarker } from '../note/holds-marker';
import { keepNote } from '../note/keep-note';
import { failed, given } from '../request/answer';
import { mapped } from '../request/mapped';
import { isNumericId, numericId } from '../values/numeric-id';
import { pipedriveCall } from './pipedrive-call';

const PAGE = 100;
/** A deal with more notes than these pages hold is not read to the end. */
const MOST_PAGES = 50;

const noteSchema = z.object({ id: numericId, content: z.string().nullish() });

/**
 * Writes the deal's note; a new one is made on its deal in one step. Notes are still in version 1.
 *
 * @see https://developers.pipedrive.com/docs/api/v1/Notes
 */
export async function writeNote(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
  note: CrmNote,
  noteId: string | null,
): Promise<CrmAnswer<{ readonly noteId: string }>> {
  if (!isNumericId(recordId)) return failed('gone');
  const content = note.html;
  const ways = {
    update: (id: string) =>
      pipedriveCall(access, {
        method: 'PUT',
        path: `/v1/notes/${id}`,
        body: { content },
        schema: noteSchema,
      }),
    find: () => findNote(access, recordId, note.marker),
    create: async () => {
      const created = await pipedriveCall(access, {
        method: 'POST',
        path: '/v1/notes',
        body: { content, deal_id: Number(recordId) },
        schema: noteSchema,
      });
      return mapped(created, ({ id }) => id);
    },
  };
  return keepNote(ways, noteId !== null && isNumericId(noteId) ? noteId : null);
}

/** The oldest of the deal's notes with the marker; they are listed by page, oldest first. */
async function findNote(
  access: CrmAccess,
  dealId: string,
  marker: string,
): Promise<CrmAnswer<string | null>> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = `deal_id=${dealId}&sort=${encodeURIComponent('id ASC')}&start=${String(page * PAGE)}&limit=${String(PAGE)}`;
    const notes = await pipedriveCall(access, {
      method: 'GET',
      path: `/v1/notes?${query}`,
      schema: z.array(noteSchema).nullable(),
    });
    if (!notes.ok) return notes;
    const listed = notes.value ?? [];
    const found = listed.find(({ content }) => holdsMarker(content ?? '', marker));
    if (found !== undefined) return given(found.id);
    if (listed.length < PAGE) return given(null);
  }
  // Not knowing whether the note is there, writing another would double it.
  return failed('changed', 'additional_data.pagination');
}
