import type { Dossier } from '@/lib/domain/deals/dossier';
import { noteOfCall, noteOfMeeting, type Note } from '@/lib/domain/deals/note';
import { localClock } from './local-clock';

/** A call or meeting of a deal as a note, as it is stored; null where there is none of that id. */
export function noteById(
  { calls, meetings }: Pick<Dossier, 'calls' | 'meetings'>,
  id: string,
): Note | null {
  const call = calls.find((one) => one.id === id);
  if (call !== undefined) return noteOfCall(call);
  const meeting = meetings.find((one) => one.id === id);
  return meeting === undefined ? null : noteOfMeeting(meeting, localClock);
}
