interface Base<State> {
  readonly state: State;
  readonly unheard: readonly State[];
}

/** What a save is laid over others' by: what its writing began with, and what was sent since without an answer. */
export interface Since<State> {
  readonly base: State;
  readonly unheard: readonly State[];
}

const MOST_UNHEARD = 20;

/** What each thing's writing began with: the background lays a save over others' by what changed since. */
export function createBases<State>() {
  const bases = new Map<string, Base<State>>();
  return {
    /** Something is about to be written: this is what stands there. */
    begin: (key: string, state: State): void => {
      bases.set(key, { state, unheard: [] });
    },
    /**
     * Saves, with what the writing began with; once that is heard, what was sent is what it goes on from.
     *
     * @param begun - What it began with where nobody has said so.
     */
    around: async <Answer>(
      key: string,
      { begun, sent }: { readonly begun: State; readonly sent: State },
      save: (since: Since<State>) => Promise<Answer>,
    ): Promise<Answer> => {
      const { state: base, unheard } = bases.get(key) ?? { state: begun, unheard: [] };
      bases.set(key, { state: base, unheard: [...unheard, sent].slice(-MOST_UNHEARD) });
      const answer = await save({ base, unheard });
      bases.set(key, { state: sent, unheard: [] });
      return answer;
    },
  };
}
