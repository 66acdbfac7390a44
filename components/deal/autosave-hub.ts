import { joinOrigins, withoutOrigins } from '@/lib/domain/brief/join-origins';
import type { FactState } from '@/lib/domain/brief/fact';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import type { FactToSave } from '@/lib/queries/save-fact';
import { createAutosaver, type Autosaver, type SavePhase } from './autosaver';
import { createBases } from './bases';
import { createDealSession, type DealSession } from './deal-session';

/** Saves a fact over what stands there by now; `unheard` is what this page sent since `base` without an answer. */
type SaveFact = (fact: FactToSave, unheard: readonly FactState[]) => Promise<unknown>;

export interface AutosaveSnapshot {
  /** Fields that show something else than what was last read: not saved yet, or held while in focus. */
  readonly drafts: readonly FactToSave[];
  /** The least settled of all fields; `refused` where a field shows words that can't be saved as they are. */
  readonly phase: SavePhase | 'refused';
}

export interface AutosaveHub {
  readonly set: (fact: FactToSave) => void;
  /** Keeps a field as it is while the rep's cursor is in it, whatever another tab writes. */
  readonly hold: (fact: FactToSave) => void;
  /** The cursor left the field: saves what is not saved and shows what others wrote. */
  readonly release: (dealId: string, field: FactField) => void;
  /** Says whether a field shows words that its schema refuses, or that it no longer does. */
  readonly refuse: (dealId: string, field: FactField, isRefused: boolean) => void;
  /** Resolves once nothing that was written in a field is unsaved any more. */
  readonly whenSaved: (dealId: string, field: FactField) => Promise<void>;
  readonly flushAll: () => void;
  /** The page is going away, see {@link Autosaver.flushLast}. */
  readonly flushLast: () => void;
  /** What this page knows of a deal beside its records; the same for every view of the deal. */
  readonly sessionOf: (dealId: string) => DealSession;
  readonly snapshot: () => AutosaveSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
}

const LEAST_SETTLED = ['failed', 'saving', 'waiting', 'refused', 'saved'] as const;

/** All fields that are being written, of every deal, beyond the life of the view they were typed in. */
export function createAutosaveHub(save: SaveFact): AutosaveHub {
  const savers = new Map<string, Autosaver<FactToSave>>();
  const bases = createBases<FactState>();
  const held = new Map<string, FactToSave>();
  const refused = new Set<string>();
  const sessions = new Map<string, DealSession>();
  const listeners = new Set<() => void>();
  let current: AutosaveSnapshot = { drafts: [], phase: 'idle' };

  const publish = () => {
    const pending = [...savers].flatMap(([key, saver]) => {
      const draft = saver.draft();
      return draft === null ? [] : [[key, draft.value] as const];
    });
    const phases: AutosaveSnapshot['phase'][] = [...savers.values()].map((saver) => saver.phase());
    if (refused.size > 0) phases.push('refused');
    current = {
      drafts: [...new Map([...held, ...pending]).values()],
      phase: LEAST_SETTLED.find((phase) => phases.includes(phase)) ?? 'idle',
    };
    for (const listener of listeners) listener();
  };
  const saverOf = (key: string) => {
    const known = savers.get(key);
    if (known !== undefined) return known;
    const made = createAutosaver<FactToSave>({
      save: (fact) =>
        bases.around(key, { begun: fact.base, sent: fact.state }, ({ base, unheard }) =>
          save({ ...fact, base }, unheard),
        ),
      onChange: publish,
    });
    savers.set(key, made);
    return made;
  };
  return {
    set: (fact) => {
      const key = keyOf(fact.dealId, fact.field);
      const saver = saverOf(key);
      const unsaved = saver.draft();
      if (held.has(key)) held.set(key, fact);
      else if (unsaved === null) bases.begin(key, fact.base);
      // What goes in place of an unsaved draft has its words in it, and says where those were taken from too.
      const { origins: earlier = [], outdated: gone = [] } = unsaved?.value ?? {};
      const { origins, outdated = [] } = fact;
      saver.set({
        ...fact,
        origins: joinOrigins(withoutOrigins(earlier, outdated), origins),
        outdated: joinOrigins(withoutOrigins(gone, origins), outdated),
      });
    },
    hold: (fact) => {
      const key = keyOf(fact.dealId, fact.field);
      if (!held.has(key)) bases.begin(key, fact.base);
      held.set(key, fact);
      publish();
    },
    release: (dealId, field) => {
      const key = keyOf(dealId, field);
      savers.get(key)?.flush();
      held.delete(key);
      publish();
    },
    refuse: (dealId, field, isRefused) => {
      const key = keyOf(dealId, field);
      if (refused.has(key) === isRefused) return;
      if (isRefused) refused.add(key);
      else refused.delete(key);
      publish();
    },
    whenSaved: (dealId, field) =>
      new Promise((resolve) => {
        const settle = () => {
          const draft = savers.get(keyOf(dealId, field))?.draft() ?? null;
          if (draft !== null) return;
          listeners.delete(settle);
          resolve();
        };
        listeners.add(settle);
        settle();
      }),
    flushAll: () => {
      for (const saver of savers.values()) saver.flush();
    },
    flushLast: () => {
      for (const saver of savers.values()) saver.flushLast();
    },
    sessionOf: (dealId) => {
      const session = sessions.get(dealId) ?? createDealSession();
      sessions.set(dealId, session);
      return session;
    },
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOf(dealId: string, field: FactField): string {
  return `${dealId}/${field}`;
}
