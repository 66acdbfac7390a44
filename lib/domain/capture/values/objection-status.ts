import { CONCERN_STATUSES } from '../../people/person';
import { unpackTable, type LinearTable } from '../../promises/tagger/linear-table';
import { finish } from '../../steps';
import { weigh } from '../weigh';
import type { Around } from './around';
import { objectionFeatures } from './objection-features';
import { weights } from './objection-weights';
import { saidOutright, type Status } from './told-status';

let shipped: LinearTable | null = null;

/**
 * Whether an objection was settled, partly or not, by what its own sentence says and what they say after it.
 *
 * @param table - Trained weights, their outcomes in the order of {@link CONCERN_STATUSES}; those shipped with Baton
 *   unless others are to be tried.
 */
export function objectionStatus(around: Around, table?: LinearTable): Status {
  const raised = around.sentences[around.index];
  const said = around.voice === 'notes' && raised !== undefined ? saidOutright(raised) : null;
  if (said !== null) return said;
  const scores = weigh(
    objectionFeatures(around),
    table ?? (shipped ??= finish(unpackTable(weights))),
  );
  const best = scores.indexOf(Math.max(...scores));
  return CONCERN_STATUSES[best] ?? 'open';
}
