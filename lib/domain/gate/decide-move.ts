import type { DealStanding } from '../crm/deal-standing';
import type { GateState } from './gate-state';
import { standingByLabel } from './standing-by-label';

/** Where a press would move a deal; `stage` is null where the control means won, whatever the stage is called. */
export interface Move {
  readonly stage: { readonly id: string | null; readonly label: string } | null;
}

/**
 * Whether a move may be made without a word. Only a move to won is held, of a deal that isn't won yet and lacks
 * something. What isn't known lets it pass.
 *
 * @param state - What is known of the record's gate; null while it isn't.
 * @param standing - How the record stands now.
 */
export function decideMove(
  state: GateState | null,
  move: Move,
  standing: DealStanding | null,
): 'pass' | 'hold' {
  if (state === null || state.mode === 'off' || state.gaps.length === 0) return 'pass';
  if (standing === 'won') return 'pass';
  return isWonMove(move, state) ? 'hold' : 'pass';
}

/** A stage is told by its id where the CRM was asked, or by the name it has there; else by what its name says. */
function isWonMove({ stage }: Move, { wonStages }: GateState): boolean {
  if (stage === null) return true;
  if (wonStages === null) return standingByLabel(stage.label) === 'won';
  const label = comparable(stage.label);
  return wonStages.some(
    (won) => won.id === stage.id || (label !== '' && comparable(won.label) === label),
  );
}

function comparable(label: string): string {
  return label.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
