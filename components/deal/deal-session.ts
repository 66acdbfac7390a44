import type { BriefForm } from '@/lib/domain/brief/brief-form';
import type { BriefGroup, BriefItem } from '@/lib/domain/brief/brief-item';
import type { Person } from '@/lib/domain/people/person';
import { createUndoStack, type UndoStack, type UndoStep } from './undo-stack';

/** The forms a brief can be written in, and all there is at once. */
export type ShownForm = BriefForm | 'everything';

/** A place of the brief that is to be shown: a part of an item by its path, or a group by its title. */
export type Pointed =
  | { readonly kind: 'part'; readonly item: BriefItem; readonly path: string }
  | { readonly kind: 'group'; readonly group: BriefGroup };

export interface SessionSnapshot {
  /** The form the rep chose for this deal; null while they have not. */
  readonly form: ShownForm | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly pointed: Pointed | null;
  /** The people map as it is being written; null while it stands as it was read. */
  readonly people: readonly Person[] | null;
}

/** What this page knows of one deal beside its records, for as long as the page lives. */
export interface DealSession {
  readonly chooseForm: (form: ShownForm) => void;
  readonly push: (step: UndoStep) => void;
  /** What is pushed while it runs is one step, which it gives; null where nothing was. */
  readonly together: (run: () => void) => UndoStep | null;
  readonly cut: UndoStack['cut'];
  readonly back: UndoStack['back'];
  readonly forth: () => UndoStep | null;
  /** Asks the editor to show a place: what a step changed, what a link or a gap leads to; null once it has. */
  readonly point: (pointed: Pointed | null) => void;
  readonly showPeople: (people: readonly Person[] | null) => void;
  readonly snapshot: () => SessionSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A session in which nothing has happened yet. */
export function createDealSession(): DealSession {
  const stack = createUndoStack();
  const listeners = new Set<() => void>();
  let current: SessionSnapshot = {
    form: null,
    canUndo: false,
    canRedo: false,
    pointed: null,
    people: null,
  };
  let joint: UndoStep[] | null = null;
  const publish = (change: Partial<SessionSnapshot>) => {
    current = { ...current, ...change, canUndo: stack.canUndo(), canRedo: stack.canRedo() };
    for (const listener of listeners) listener();
  };
  const push = (step: UndoStep) => {
    if (joint !== null) {
      joint.push(step);
      return;
    }
    stack.push(step, Date.now());
    publish({});
  };
  const moved = (step: UndoStep | null) => {
    publish({});
    return step;
  };
  return {
    chooseForm: (form) => {
      publish({ form });
    },
    push,
    together: (run) => {
      const steps: UndoStep[] = [];
      joint = steps;
      try {
        run();
      } finally {
        joint = null;
      }
      const step = joined(steps);
      if (step !== null) push(step);
      return step;
    },
    cut: stack.cut,
    back: (only) => moved(stack.back(only)),
    forth: () => moved(stack.forth()),
    point: (pointed) => {
      publish({ pointed });
    },
    showPeople: (people) => {
      publish({ people });
    },
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function joined(steps: readonly UndoStep[]): UndoStep | null {
  const [first, ...others] = steps;
  if (first === undefined || others.length === 0) return first ?? null;
  return { kind: 'joint', item: first.item, path: first.path, steps };
}
