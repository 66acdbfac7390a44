import { isBriefItem } from '@/lib/domain/brief/brief-item';
import type { DealScope } from './deal-context';
import { NO_ORIGINS, type UndoStep } from './undo-stack';

/**
 * Takes the last step back, and shows where; steps that others have overwritten since are passed over.
 *
 * @param only - This step and no other.
 */
export function stepBack(scope: DealScope, only?: UndoStep): void {
  walk(scope, 'undo', only);
}

/** Does what was taken back last again, and shows where. */
export function stepForth(scope: DealScope): void {
  walk(scope, 'redo');
}

type Direction = 'undo' | 'redo';

function walk(scope: DealScope, direction: Direction, only?: UndoStep): void {
  const { session } = scope;
  for (;;) {
    const step = direction === 'undo' ? session.back(only) : session.forth();
    if (step === null) return;
    if (!take(step, scope, direction)) continue;
    if (isBriefItem(step.item)) session.point({ kind: 'part', item: step.item, path: step.path });
    return;
  }
}

function take(step: UndoStep, scope: DealScope, direction: Direction): boolean {
  if (step.kind === 'joint') {
    const steps = direction === 'undo' ? step.steps.toReversed() : step.steps;
    return steps.map((one) => take(one, scope, direction)).some(Boolean);
  }
  if (step.kind === 'deed') return step[direction](scope.dossier);
  const { item, before, after, origins: { added, outdated } = NO_ORIGINS } = step;
  return direction === 'undo'
    ? scope.shift(item, { from: after, to: before, added: outdated, outdated: added })
    : scope.shift(item, { from: before, to: after, added, outdated });
}
