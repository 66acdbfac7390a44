import type { QueryClient } from '@tanstack/react-query';
import { createAutosaver, type Autosaver, type SavePhase } from '@/components/deal/autosaver';
import { createBases } from '@/components/deal/bases';
import { localDay } from '@/components/ledger/local-day';
import { noteRow, type Note, type NoteRow } from '@/lib/domain/deals/note';
import { saveNote, type NoteToSave } from '@/lib/queries/save-note';
import { localClock } from './local-clock';

export interface NoteSnapshot {
  /** Notes that are not known to be saved, by id. */
  readonly drafts: ReadonlyMap<string, Note>;
  /** The least settled of all. */
  readonly phase: SavePhase;
}

/** The notes that are being written, beyond the life of the view they are written in. */
export interface NoteHub {
  /** A note is about to be written: this is how it is stored; null where it is not. */
  readonly begin: (id: string, stored: NoteRow | null) => void;
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
  const { flushLast, ...hub } = createNoteHub({
    rowOf: (note) => noteRow(note, localDay(new Date()), localClock),
    save: (input) => saveNote(client, input),
  });
  window.addEventListener('pagehide', flushLast);
  document.addEventListener('visibilitychange', hub.flushAll);
  hubs.set(client, hub);
  return hub;
}

export interface NoteHubParts {
  readonly rowOf: (note: Note) => NoteRow;
  /** Resolves once the note is safe. */
  readonly save: (input: NoteToSave) => Promise<void>;
}

/** Saves notes while they are typed, each by itself, over what others write into them meanwhile. */
export function createNoteHub({
  rowOf,
  save,
}: NoteHubParts): NoteHub & { readonly flushLast: () => void } {
  const bases = createBases<NoteRow | null>();
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
  const saveOver = async (draft: Note) => {
    const note = rowOf(draft);
    await bases.around(draft.id, { begun: null, sent: note }, (since) => save({ note, ...since }));
  };
  const saverOf = (id: string) => {
    const known = savers.get(id);
    if (known !== undefined) return known;
    const made: Autosaver<Note> = createAutosaver<Note>({
      // One that was dropped is not brought back by a save that comes late.
      save: (note) => (savers.get(id) === made ? saveOver(note) : Promise.resolve()),
      onChange: publish,
    });
    savers.set(id, made);
    return made;
  };
  return {
    begin: (id, stored) => {
      // What is still unsaved goes on from where it began.
      if (saverOf(id).draft() === null) bases.begin(id, stored);
    },
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
