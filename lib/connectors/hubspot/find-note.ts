import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { holdsMarker } from '../note/holds-marker';
import { failed, given } from '../request/answer';
import { numericId } from '../values/numeric-id';
import { hubspotCall } from './hubspot-call';

/** How many a page of associations and a batch of notes hold. */
const PAGE = 500;
const BATCH = 100;
/** A deal with more notes than these pages hold is not read to the end. */
const MOST_PAGES = 20;

const pageSchema = z.object({
  results: z.array(z.object({ toObjectId: numericId })),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).nullish(),
});
const notesSchema = z.object({
  results: z.array(
    z.object({
      id: numericId,
      properties: z.object({ hs_note_body: z.string().nullish() }),
    }),
  ),
});

/**
 * The oldest of a deal's notes with the marker. By the deal's associations and not by search: what was just
 * written is in the search only some seconds later.
 *
 * @see https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide
 */
export async function findNote(
  access: CrmAccess,
  dealId: string,
  marker: string,
): Promise<CrmAnswer<string | null>> {
  const ids = await noteIds(access, dealId);
  if (!ids.ok) return ids;
  // Ids grow: the lowest is the oldest, whatever order the associations come in.
  const sorted = [...ids.value].sort((a, b) => Number(BigInt(a) - BigInt(b)));
  for (let from = 0; from < sorted.length; from += BATCH) {
    const batch = sorted.slice(from, from + BATCH);
    const notes = await hubspotCall(access, {
      method: 'POST',
      path: '/crm/v3/objects/notes/batch/read',
      body: { properties: ['hs_note_body'], inputs: batch.map((id) => ({ id })) },
      schema: notesSchema,
    });
    if (!notes.ok) return notes;
    const holding = new Set(
      notes.value.results
        .filter(({ properties }) => holdsMarker(properties.hs_note_body ?? '', marker))
        .map(({ id }) => id),
    );
    const first = batch.find((id) => holding.has(id));
    if (first !== undefined) return given(first);
  }
  return given(null);
}

async function noteIds(access: CrmAccess, dealId: string): Promise<CrmAnswer<readonly string[]>> {
  const ids: string[] = [];
  let after = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const from = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
    const answer = await hubspotCall(access, {
      method: 'GET',
      path: `/crm/v4/objects/deals/${dealId}/associations/notes?limit=${String(PAGE)}${from}`,
      schema: pageSchema,
    });
    if (!answer.ok) return answer;
    ids.push(...answer.value.results.map(({ toObjectId }) => toObjectId));
    after = answer.value.paging?.next?.after ?? '';
    if (after === '') return given(ids);
  }
  // Not knowing whether the note is there, writing another would double it.
  return failed('changed', 'paging.next.after');
}
