import { mergeValue, type LostPart } from '../merge/merge-value';
import { othersLosses } from '../merge/others-losses';
import type { FactState } from './fact';
import { factSchemas, type FactField } from './fact-schemas';
import { isBlank } from './is-blank';

/** A save of a fact: what the page began with, what it makes of it, and what it sent before unheard. */
export interface FactEdit {
  readonly field: FactField;
  readonly base: FactState;
  readonly mine: FactState;
  /** What the same page sent since `base` without hearing an answer: its own words are nobody's loss. */
  readonly unheard: readonly FactState[];
}

export interface MergedFact {
  readonly state: FactState;
  readonly lost: readonly LostPart[];
}

/**
 * Lays a save over what stands there by now, part by part.
 *
 * @param theirs - The fact as it is kept; null where nobody has written it.
 */
export function mergeFact(
  { field, base, mine, unheard }: FactEdit,
  theirs: FactState | null,
): MergedFact {
  if (theirs === null) return { state: settled(mine), lost: [] };
  const merged = mergeValue(base.value, mine.value, theirs.value);
  // Two sides' rows may be more than a fact holds: then the later side's stand.
  const parsed = factSchemas[field].safeParse(merged.value);
  const whole = { path: '', lost: theirs.value, kept: mine.value };
  const { value, lost } = parsed.success ? merged : { value: mine.value, lost: [whole] };
  return {
    state: settled({
      value,
      toConfirm: mine.toConfirm === base.toConfirm ? theirs.toConfirm : mine.toConfirm,
      none: mine.none === base.none ? theirs.none : mine.none,
    }),
    lost: othersLosses(
      lost,
      unheard.map((sent) => sent.value),
    ),
  };
}

/** Something written is not none. */
function settled(state: FactState): FactState {
  return state.none && !isBlank(state.value) ? { ...state, none: false } : state;
}
