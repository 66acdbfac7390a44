import type { CrmAnswer } from '../crm-connector';
import { given } from '../request/answer';
import { mapped } from '../request/mapped';

/** What a CRM can do with the notes of one record. */
export interface NoteWays {
  /** `gone` where there is no such note any more. */
  readonly update: (noteId: string) => Promise<CrmAnswer<unknown>>;
  /** The oldest of the record's notes that holds the marker; null where none does. */
  readonly find: () => Promise<CrmAnswer<string | null>>;
  /** Makes the note on the record in one step, so that it is never left without its record. */
  readonly create: () => Promise<CrmAnswer<string>>;
}

/**
 * Writes a record's one note: the one known by its id, else the one with the marker, else a new one. A write
 * whose answer was lost is found by its marker when it is repeated.
 */
export async function keepNote(
  ways: NoteWays,
  noteId: string | null,
): Promise<CrmAnswer<{ readonly noteId: string }>> {
  if (noteId !== null) {
    const updated = await ways.update(noteId);
    if (updated.ok) return given({ noteId });
    if (updated.failure.kind !== 'gone') return updated;
  }
  const found = await ways.find();
  if (!found.ok) return found;
  const { value } = found;
  if (value === null) return mapped(await ways.create(), (id) => ({ noteId: id }));
  return mapped(await ways.update(value), () => ({ noteId: value }));
}
