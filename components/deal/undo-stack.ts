import type { BriefItem } from '@/lib/domain/brief/brief-item';
import type { FactState } from '@/lib/domain/brief/fact';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import type { Origin } from '@/lib/domain/brief/origin';
import type { Dossier } from '@/lib/domain/deals/dossier';

/** Origins that came with a change of a fact, and those that spoke for what it replaced. */
export interface OriginChange {
  readonly added: readonly Origin[];
  readonly outdated: readonly Origin[];
}

export const NO_ORIGINS: OriginChange = { added: [], outdated: [] };

/** A change of one fact: it is taken back by laying the way from `after` to `before` over what stands there. */
export interface FactStep {
  readonly kind: 'fact';
  readonly item: FactField;
  /** Names and row ids down to the part that changed, joined by dots; empty where several did. */
  readonly path: string;
  readonly before: FactState;
  readonly after: FactState;
  /** What it changed of where the fact was taken from; absent where it changed nothing. */
  readonly origins?: OriginChange;
  /** Whether it is writing in one text or number, which goes on in the next such step. */
  readonly isTyping: boolean;
}

/** A change of a record beside the facts, by whoever knows how to take it back. */
export interface DeedStep {
  readonly kind: 'deed';
  readonly item: BriefItem;
  /** The id of the record that changed. */
  readonly path: string;
  /** Each gives whether the deal as it is shown now had anything of it left to change. */
  readonly undo: (now: Dossier) => boolean;
  readonly redo: (now: Dossier) => boolean;
}

/** Several changes that were one deed of the rep's: they are taken back together, the last first. */
export interface JointStep {
  readonly kind: 'joint';
  /** Of the first of them. */
  readonly item: BriefItem | FactField;
  readonly path: string;
  readonly steps: readonly UndoStep[];
}

export type UndoStep = FactStep | DeedStep | JointStep;

/** A longer pause than this, in milliseconds, begins a new step. */
const TYPING_PAUSE_MS = 2_000;
const MOST_STEPS = 200;

/** What was done to one deal on this page, and what of it was taken back. */
export interface UndoStack {
  /** Notes a step at an instant in milliseconds; what had been taken back can then no longer be done again. */
  readonly push: (step: UndoStep, at: number) => void;
  /** The field was left: what comes next is a step of its own. */
  readonly cut: () => void;
  /**
   * The step to take back, which can then be done again; null when there is none.
   *
   * @param only - This step, whatever was done after it; the last one unless given.
   */
  readonly back: (only?: UndoStep) => UndoStep | null;
  /** The step to do again; null when there is none. */
  readonly forth: () => UndoStep | null;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

/** An empty stack. */
export function createUndoStack(): UndoStack {
  let done: readonly UndoStep[] = [];
  let undone: readonly UndoStep[] = [];
  let lastTyped: number | null = null;
  return {
    push: (step, at) => {
      const goesOn = lastTyped !== null && at - lastTyped <= TYPING_PAUSE_MS;
      const joined = goesOn ? join(done.at(-1), step) : null;
      done = joined === null ? [...done, step].slice(-MOST_STEPS) : [...done.slice(0, -1), joined];
      undone = [];
      lastTyped = step.kind === 'fact' && step.isTyping ? at : null;
    },
    cut: () => {
      lastTyped = null;
    },
    back: (only) => {
      const step = done.findLast((one) => only === undefined || one === only) ?? null;
      if (step === null) return null;
      done = done.filter((one) => one !== step);
      undone = [...undone, step];
      lastTyped = null;
      return step;
    },
    forth: () => {
      const step = undone.at(-1) ?? null;
      if (step === null) return null;
      undone = undone.slice(0, -1);
      done = [...done, step];
      lastTyped = null;
      return step;
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}

function join(last: UndoStep | undefined, next: UndoStep): FactStep | null {
  if (last?.kind !== 'fact' || next.kind !== 'fact' || !next.isTyping) return null;
  const isSamePart = last.item === next.item && last.path === next.path;
  return isSamePart ? { ...next, before: last.before } : null;
}
