import type { QueryClient } from '@tanstack/react-query';
import { createAutosaver, type Autosaver, type SavePhase } from '@/components/deal/autosaver';
import { localDay } from '@/components/ledger/local-day';
import type { Note } from '@/lib/domain/deals/note';
import { saveNote } from '@/lib/queries/save-note';
import { localClock } from './local-clock';

export interface NoteSnapshot {
  /** Notes that are not known to be saved, by id. */
  readonly drafts: ReadonlyMap<string, Note>;
  /** The least settled of all. */
  readonly phase: SavePhase;
}

/** The notes that are being written, beyond the life of the view they are written in. */
export interface NoteHub {
  readonly set: (note: Note) => void;
  readonly flushAll: () => void;
  /** Sends what is left of a note, and saves it no more: it is about to be taken out. */
  readonly drop: (id: string) => void;
  readonly snapshot: () => NoteSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
}

const LEAST_SETTLED: readonly SavePhase[] = ['failed', 'saving', 'waiting', 'saved'];
const hubs = new WeakMap<QueryClient, NoteHub>();

/** The one hub of a page: leaving the view, or the page, saves what is not saved yet. */
export function noteHubOf(client: QueryClient): NoteHub {
  const known = hubs.get(client);
  if (known !== undefined) return known;
  const { flushLast, ...hub } = createNoteHub((note) =>
    saveNote(client, { note, today: localDay(new Date()), clock: localClock }),
  );
  window.addEventListener('pagehide', flushLast);
  document.addEventListener('visibilitychange', hub.flushAll);
  hubs.set(client, hub);
  return hub;
}

/**
 * Saves notes while they are typed, each by itself.
 *
 * @param save - Resolves once the note is safe.
 */
export function createNoteHub(
  save: (note: Note) => Promise<void>,
): NoteHub & { readonly flushLast: () => void } {
  const savers = new Map<string, Autosaver<Note>>();
  const listeners = new Set<() => void>();
  let current: NoteSnapshot = { drafts: new Map(), phase: 'idle' };
  const publish = () => {
    const drafts = [...savers].flatMap(([id, saver]) => {
      const draft = saver.draft();
      return draft === null ? [] : [[id, draft.value] as const];
    });
    const phases = [...savers.values()].map((saver) => saver.phase());
    const phase = LEAST_SETTLED.find((one) => phases.includes(one)) ?? 'idle';
    current = { drafts: new Map(drafts), phase };
    for (const listener of listeners) listener();
  };
  const saverOf = (id: string) => {
    const known = savers.get(id);
    if (known !== undefined) return known;
    const made: Autosaver<Note> = createAutosaver<Note>({
      // One that was dropped is not brought back by a save that comes late.
      save: (note) => (savers.get(id) === made ? save(note) : Promise.resolve()),
      onChange: publish,
    });
    savers.set(id, made);
    return made;
  };
  return {
    set: (note) => {
      saverOf(note.id).set(note);
    },
    flushAll: () => {
      for (const saver of savers.values()) saver.flush();
    },
    flushLast: () => {
      for (const saver of savers.values()) saver.flushLast();
    },
    drop: (id) => {
      savers.get(id)?.flushLast();
      savers.delete(id);
      publish();
    },
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
