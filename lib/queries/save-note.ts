import type { QueryClient } from '@tanstack/react-query';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { callOf, meetingOf, type LocalClock, type Note } from '@/lib/domain/deals/note';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** A note, and how days and instants belong together where it was written. */
export interface NoteToSave {
  readonly note: Note;
  /** `YYYY-MM-DD`; a meeting on a later day is planned, not held. */
  readonly today: string;
  readonly clock: LocalClock;
}

/**
 * Saves a note as the call or meeting it is, and takes it out of where it was before its kind changed; the
 * cache shows it at once.
 *
 * @throws RequestError - Not saved, or nobody knows: repeating it does no harm.
 */
export async function saveNote(
  client: QueryClient,
  { note, today, clock }: NoteToSave,
): Promise<void> {
  const { dealId, id } = note;
  const isCall = note.kind === 'call';
  const saved = isCall
    ? { call: await request('calls.save', callOf(note)) }
    : { meeting: await request('meetings.save', meetingOf(note, today, clock)) };
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
      calls: saved.call === undefined ? calls : [...calls, saved.call],
      meetings: saved.meeting === undefined ? meetings : [...meetings, saved.meeting],
    };
  });
}
