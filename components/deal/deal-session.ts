import type { BriefForm } from '@/lib/domain/brief/brief-form';
import type { BriefGroup, BriefItem } from '@/lib/domain/brief/brief-item';
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
}

/** What this page knows of one deal beside its records, for as long as the page lives. */
export interface DealSession {
  readonly chooseForm: (form: ShownForm) => void;
  readonly push: (step: UndoStep) => void;
  readonly cut: UndoStack['cut'];
  readonly back: () => UndoStep | null;
  readonly forth: () => UndoStep | null;
  /** Asks the editor to show a place: what a step changed, what a link or a gap leads to. */
  readonly point: (pointed: Pointed) => void;
  readonly snapshot: () => SessionSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A session in which nothing has happened yet. */
export function createDealSession(): DealSession {
  const stack = createUndoStack();
  const listeners = new Set<() => void>();
  let current: SessionSnapshot = { form: null, canUndo: false, canRedo: false, pointed: null };
  const publish = (change: Partial<SessionSnapshot>) => {
    current = { ...current, ...change, canUndo: stack.canUndo(), canRedo: stack.canRedo() };
    for (const listener of listeners) listener();
  };
  const moved = (step: UndoStep | null) => {
    publish({});
    return step;
  };
  return {
    chooseForm: (form) => {
      publish({ form });
    },
    push: (step) => {
      stack.push(step, Date.now());
      publish({});
    },
    cut: stack.cut,
    back: () => moved(stack.back()),
    forth: () => moved(stack.forth()),
    point: (pointed) => {
      publish({ pointed });
    },
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
