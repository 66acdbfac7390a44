import { useState } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { stepBack } from '@/components/deal/step-back';
import type { UndoStep } from '@/components/deal/undo-stack';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { takeAll, takenVerdict, type TakeWay } from '@/lib/domain/capture/suggest/take';
import { useWriteTakings } from './use-write-takings';
import type { Decision, Verdicts } from './use-verdicts';

/** What was done last with suggestions, and how it is taken back. */
export interface Deed {
  readonly kind: 'taken' | 'refused';
  readonly suggestions: readonly Suggestion[];
  /** Null for a refusal, which changes nothing in the brief. */
  readonly step: UndoStep | null;
}

export interface Taking {
  /** Takes what there is room for; gives what it took. */
  readonly take: (chosen: readonly Suggestion[], way?: TakeWay) => readonly Suggestion[];
  readonly refuse: (suggestion: Suggestion) => void;
  /** Brings a refused one back. */
  readonly reopen: (suggestion: Suggestion) => void;
  /** Takes the last deed back; gives what it was done with. */
  readonly undo: () => readonly Suggestion[];
  readonly last: Deed | null;
}

const OPEN = { kind: 'open' } as const;

/** Taking, refusing and taking back; what is taken is a step of the deal's undo, with its verdict. */
export function useTaking({ decide }: Pick<Verdicts, 'decide'>): Taking {
  const scope = useDeal();
  const { dossier, session } = scope;
  const write = useWriteTakings();
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const note = (deed: Deed) => {
    setDeeds((before) => [...before, deed]);
  };
  const open = (suggestions: readonly Suggestion[]) => {
    decide(suggestions.map(({ said }) => ({ said, verdict: OPEN })));
  };
  return {
    take: (chosen, way = 'take') => {
      const now = new Date().toISOString();
      const takings = takeAll(chosen, way, dossier, now);
      if (takings.length === 0) return [];
      const taken = takings.map(({ suggestion }) => suggestion);
      const decisions = takings.map((one): Decision => ({
        said: one.suggestion.said,
        verdict: takenVerdict(one.write, now),
      }));
      const step = session.together(() => {
        decide(decisions, write(takings));
        session.push({
          kind: 'deed',
          item: 'ledger',
          path: '',
          undo: () => {
            open(taken);
            return true;
          },
          redo: () => {
            decide(decisions);
            return true;
          },
        });
      });
      note({ kind: 'taken', suggestions: taken, step });
      return taken;
    },
    refuse: (suggestion) => {
      const verdict = { kind: 'refused', at: new Date().toISOString() } as const;
      decide([{ said: suggestion.said, verdict }]);
      note({ kind: 'refused', suggestions: [suggestion], step: null });
    },
    reopen: (suggestion) => {
      open([suggestion]);
      // Its refusal is taken back by that, and no longer what was done last.
      setDeeds((before) =>
        before.filter(
          ({ kind, suggestions: [first] }) => kind !== 'refused' || first?.id !== suggestion.id,
        ),
      );
    },
    undo: () => {
      const deed = deeds.at(-1);
      if (deed === undefined) return [];
      setDeeds((before) => before.slice(0, -1));
      if (deed.step === null) open(deed.suggestions);
      else {
        stepBack(scope, deed.step);
        // The rep stays with the list.
        session.point(null);
      }
      return deed.suggestions;
    },
    last: deeds.at(-1) ?? null,
  };
}
