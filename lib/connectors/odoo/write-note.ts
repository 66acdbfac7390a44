import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer, CrmNote } from '../crm-connector';
import { holdsMarker } from '../note/holds-marker';
import { keepNote } from '../note/keep-note';
import { failed, given } from '../request/answer';
import { mapped } from '../request/mapped';
import { odooCall } from './odoo-call';
import { odooText } from './odoo-schemas';
import { recordNumber } from './record-number';

/**
 * Writes the brief as an internal note in the opportunity's chatter. A body that isn't declared as HTML is
 * escaped when it is posted; a message's author may write it again (both ran, Odoo 19).
 */
export async function writeNote(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
  note: CrmNote,
  noteId: string | null,
): Promise<CrmAnswer<{ readonly noteId: string }>> {
  const lead = recordNumber(recordId);
  if (lead === null) return failed('gone');
  const ways = {
    update: (id: string) => update(access, lead, Number(id), note.html),
    find: () => find(access, lead, note.marker),
    create: () => post(access, lead, note.html),
  };
  return keepNote(ways, noteId !== null && recordNumber(noteId) !== null ? noteId : null);
}

async function post(access: CrmAccess, lead: number, body: string): Promise<CrmAnswer<string>> {
  const posted = await odooCall(access, {
    model: 'crm.lead',
    method: 'message_post',
    ids: [lead],
    named: {
      body,
      body_is_html: true,
      // A note as a user logs it, which they can edit; else it counts as one of Odoo's own.
      message_type: 'comment',
      subtype_xmlid: 'mail.mt_note',
    },
    // The web client gets the new message as a list of one id, a key's call as the id.
    schema: z.union([z.int(), z.tuple([z.int()]).transform(([id]) => id)]),
  });
  return mapped(posted, String);
}

/** Odoo says yes to writing a message that isn't there: whether it is has to be asked. */
async function update(
  access: CrmAccess,
  lead: number,
  id: number,
  body: string,
): Promise<CrmAnswer<unknown>> {
  const there = await messages(access, lead, ['id', '=', id]);
  if (!there.ok) return there;
  if (there.value.length === 0) return failed('gone');
  return odooCall(access, {
    model: 'mail.message',
    method: 'write',
    ids: [id],
    named: { vals: { body } },
    schema: z.literal(true),
  });
}

async function find(
  access: CrmAccess,
  lead: number,
  marker: string,
): Promise<CrmAnswer<string | null>> {
  const found = await messages(access, lead, ['body', 'ilike', searchable(marker)]);
  if (!found.ok) return found;
  const holding = found.value.find(({ body }) => holdsMarker(body, marker));
  return given(holding === undefined ? null : String(holding.id));
}

/** The longest run of the marker that HTML and a search pattern leave as it is. */
function searchable(marker: string): string {
  const runs = marker.match(/[a-z0-9-]+/gi) ?? [''];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

const messageSchema = z.object({ id: z.int(), body: odooText });

/** The opportunity's own messages that match, oldest first. */
function messages(
  access: CrmAccess,
  lead: number,
  condition: readonly [string, string, string | number],
): Promise<CrmAnswer<readonly z.infer<typeof messageSchema>[]>> {
  return odooCall(access, {
    model: 'mail.message',
    method: 'search_read',
    ids: null,
    named: {
      domain: [['model', '=', 'crm.lead'], ['res_id', '=', lead], condition],
      fields: ['body'],
      order: 'id',
    },
    schema: z.array(messageSchema),
  });
}
