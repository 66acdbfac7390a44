import type { Dossier } from '@/lib/domain/deals/dossier';
import type { NoteRow } from '@/lib/domain/deals/note';

/** A call or meeting as it is stored; null where there is none of that id. */
export function storedNote(
  { calls, meetings }: Pick<Dossier, 'calls' | 'meetings'>,
  id: string,
): NoteRow | null {
  const call = calls.find((one) => one.id === id);
  if (call !== undefined) {
    const { updatedAt: _, ...row } = call;
    return { kind: 'call', row };
  }
  const meeting = meetings.find((one) => one.id === id);
  if (meeting === undefined) return null;
  const { updatedAt: _, ...row } = meeting;
  return { kind: 'meeting', row };
}
