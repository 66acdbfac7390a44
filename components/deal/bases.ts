import type { FactState } from '@/lib/domain/brief/fact';
import type { FactToSave } from '@/lib/queries/save-fact';

/** Saves a fact over what stands there by now; `unheard` is what this page sent since `base` without an answer. */
export type SaveFact = (fact: FactToSave, unheard: readonly FactState[]) => Promise<unknown>;

interface Base {
  readonly state: FactState;
  readonly unheard: readonly FactState[];
}

const MOST_UNHEARD = 20;

/** What each field's writing began with: the background lays a save over others' by what changed since. */
export function createBases() {
  const bases = new Map<string, Base>();
  return {
    /** A field is about to be written: this is what stands there. */
    begin: (key: string, state: FactState): void => {
      bases.set(key, { state, unheard: [] });
    },
    /** Saves, with what the writing began with; once that is heard, what was sent is what it goes on from. */
    around: async (key: string, fact: FactToSave, save: SaveFact): Promise<unknown> => {
      const { state: base, unheard } = bases.get(key) ?? { state: fact.base, unheard: [] };
      bases.set(key, { state: base, unheard: [...unheard, fact.state].slice(-MOST_UNHEARD) });
      const answer = await save({ ...fact, base }, unheard);
      bases.set(key, { state: fact.state, unheard: [] });
      return answer;
    },
  };
}
