import type { QueryClient } from '@tanstack/react-query';
import { createAutosaver, type Autosaver, type SavePhase } from '@/components/deal/autosaver';
import { createBases } from '@/components/deal/bases';
import type { OwnTemplate } from '@/lib/domain/emails/template/own-template';
import { newId } from '@/lib/domain/ids';
import { addTemplate } from '@/lib/queries/change-templates';
import { saveTemplate } from '@/lib/queries/save-template';
import { duplicatedSource } from './template-names';

/** A template that two pages wrote at once. */
export interface TemplateConflict {
  /** As it is written here; not saved. */
  readonly mine: string;
  /** As it stands; null where it was removed. */
  readonly theirs: OwnTemplate | null;
}

export interface TemplateSnapshot {
  /** Sources that are not known to be saved, by id. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly conflicts: ReadonlyMap<string, TemplateConflict>;
  readonly phase: SavePhase | 'refused';
}

/** The templates that are being written, beyond the life of the view they are written in. */
export interface TemplateHub {
  /** Takes what was typed; `shown` is what it was typed over. */
  readonly set: (id: string, source: string, shown: string) => void;
  /** Ends a conflict: what is written here stays, or what stands there, or each as a template of its own. */
  readonly settle: (id: string, choice: 'mine' | 'theirs' | 'both') => void;
  readonly flushAll: () => void;
  /** Saves it no more: it is about to be removed. */
  readonly drop: (id: string) => void;
  readonly snapshot: () => TemplateSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
}

const LEAST_SETTLED = ['failed', 'saving', 'waiting', 'refused', 'saved'] as const;
const hubs = new WeakMap<QueryClient, TemplateHub>();

/** The one hub of a page: leaving the view, or the page, saves what is not saved yet. */
export function templateHubOf(client: QueryClient): TemplateHub {
  const known = hubs.get(client);
  if (known !== undefined) return known;
  const { flushLast, ...hub } = createTemplateHub({
    save: (input) => saveTemplate(client, input),
    copyOf: duplicatedSource,
    add: (input) => client.getMutationCache().build(client, addTemplate).execute(input),
  });
  window.addEventListener('pagehide', flushLast);
  document.addEventListener('visibilitychange', hub.flushAll);
  hubs.set(client, hub);
  return hub;
}

type Save = (
  input: Pick<OwnTemplate, 'id' | 'source'> & { base: string; unheard: string[] },
) => ReturnType<typeof saveTemplate>;
type Add = (
  input: Pick<OwnTemplate, 'id' | 'source'> & { place: number | null },
) => Promise<unknown>;

/** Saves templates while they are typed, each by itself; words of two pages are never laid over one another. */
export function createTemplateHub({
  save,
  add,
  copyOf,
}: {
  readonly save: Save;
  readonly add: Add;
  /** A source as that of a copy. */
  readonly copyOf: (source: string) => string;
}): TemplateHub & { readonly flushLast: () => void } {
  const bases = createBases<string>();
  const savers = new Map<string, Autosaver<string>>();
  const conflicts = new Map<string, TemplateConflict>();
  const listeners = new Set<() => void>();
  let current: TemplateSnapshot = { drafts: new Map(), conflicts: new Map(), phase: 'idle' };
  const publish = () => {
    const drafts = [...savers].flatMap(([id, saver]) => {
      const draft = saver.draft();
      return draft === null ? [] : [[id, draft.value] as const];
    });
    const phases: TemplateSnapshot['phase'][] = [...savers.values()].map((saver) => saver.phase());
    if (conflicts.size > 0) phases.push('refused');
    current = {
      drafts: new Map(drafts),
      conflicts: new Map(conflicts),
      phase: LEAST_SETTLED.find((one) => phases.includes(one)) ?? 'idle',
    };
    for (const listener of listeners) listener();
  };
  const saveOver = async (id: string, source: string) => {
    const open = conflicts.get(id);
    if (open !== undefined) {
      conflicts.set(id, { ...open, mine: source });
      return;
    }
    const answer = await bases.around(id, { begun: source, sent: source }, ({ base, unheard }) =>
      save({ id, source, base, unheard: [...unheard] }),
    );
    if (answer.kind === 'conflict' && savers.has(id))
      conflicts.set(id, { mine: savers.get(id)?.draft()?.value ?? source, theirs: answer.theirs });
  };
  const saverOf = (id: string) => {
    const known = savers.get(id);
    if (known !== undefined) return known;
    const made: Autosaver<string> = createAutosaver<string>({
      // One that was dropped is not brought back by a save that comes late.
      save: (source) => (savers.get(id) === made ? saveOver(id, source) : Promise.resolve()),
      onChange: publish,
    });
    savers.set(id, made);
    return made;
  };
  const keepMine = (id: string, { mine, theirs }: TemplateConflict) => {
    if (theirs === null) {
      void add({ id, source: mine, place: null });
      return;
    }
    bases.begin(id, theirs.source);
    saverOf(id).set(mine);
    saverOf(id).flush();
  };
  return {
    set: (id, source, shown) => {
      const saver = saverOf(id);
      if (saver.draft() === null && !conflicts.has(id)) bases.begin(id, shown);
      saver.set(source);
    },
    settle: (id, choice) => {
      const conflict = conflicts.get(id);
      if (conflict === undefined) return;
      const mine = savers.get(id)?.draft()?.value ?? conflict.mine;
      conflicts.delete(id);
      savers.delete(id);
      if (choice === 'mine') keepMine(id, { ...conflict, mine });
      if (choice === 'both') void add({ id: newId(), source: copyOf(mine), place: null });
      publish();
    },
    flushAll: () => {
      for (const saver of savers.values()) saver.flush();
    },
    flushLast: () => {
      for (const [id, saver] of savers) {
        const conflict = conflicts.get(id);
        if (conflict === undefined) saver.flushLast();
        // Nobody has decided: what is written here must not go with the page.
        else {
          const source = copyOf(saver.draft()?.value ?? conflict.mine);
          void add({ id: newId(), source, place: null });
        }
      }
    },
    drop: (id) => {
      savers.delete(id);
      conflicts.delete(id);
      publish();
    },
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
