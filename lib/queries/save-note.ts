import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { NoteRow } from '@/lib/domain/deals/note';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';
import { whenHeard } from './when-heard';

/** A note to be saved over what stands there by now. */
export interface NoteToSave {
  readonly note: NoteRow;
  /** What its writing began with; null for a new one. */
  readonly base: NoteRow | null;
  /** What this page sent since without hearing an answer. */
  readonly unheard: readonly (NoteRow | null)[];
}

/**
 * Saves a note as the call or meeting it is, and takes it out of where it was before its kind changed; the
 * cache shows it at once, and every view has heard of it when this answers.
 *
 * @throws RequestError - Not saved, or nobody knows: repeating it does no harm.
 */
export async function saveNote(client: QueryClient, input: NoteToSave): Promise<void> {
  const { dealId, id } = input.note.row;
  const isCall = input.note.kind === 'call';
  const saved = await saveRow(input);
  const key = [queryKeys.dossier, dealId];
  const known = client.getQueryData<Dossier | null>(key);
  const isElsewhere = (isCall ? known?.meetings : known?.calls)?.some((other) => other.id === id);
  if (isElsewhere === true)
    await request(isCall ? 'meetings.remove' : 'calls.remove', { dealId, id });
  client.setQueryData<Dossier | null>(key, (dossier) => {
    if (!dossier) return dossier;
    const calls = dossier.calls.filter((other) => other.id !== id);
    const meetings = dossier.meetings.filter((other) => other.id !== id);
    return {
      ...dossier,
      calls: 'call' in saved ? [...calls, saved.call] : calls,
      meetings: 'meeting' in saved ? [...meetings, saved.meeting] : meetings,
    };
  });
  await whenHeard();
}

/** Of another kind than before there is nothing to lay it over. */
async function saveRow({ note, base, unheard }: NoteToSave) {
  if (note.kind === 'call')
    return request('calls.save', {
      call: note.row,
      base: base?.kind === 'call' ? base.row : null,
      unheard: unheard.flatMap((sent) => (sent?.kind === 'call' ? [sent.row] : [])),
    });
  return request('meetings.save', {
    meeting: note.row,
    base: base?.kind === 'meeting' ? base.row : null,
    unheard: unheard.flatMap((sent) => (sent?.kind === 'meeting' ? [sent.row] : [])),
  });
}

/** Puts words that were overwritten back into a note as it stands. */
export const mendNote = mutationOptions({
  mutationFn: (input: Omit<NoteToSave, 'unheard'>) => saveRow({ ...input, unheard: [] }),
});
