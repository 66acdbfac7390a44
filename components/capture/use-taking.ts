import { useMemo, useState } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { stepBack } from '@/components/deal/step-back';
import type { UndoStep } from '@/components/deal/undo-stack';
import { canTakeBack } from '@/lib/domain/capture/suggest/can-take-back';
import type { Write } from '@/lib/domain/capture/suggest/laid';
import { withOnTheWay } from '@/lib/domain/capture/suggest/on-the-way';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import {
  takeAll,
  takenVerdict,
  type TakeWay,
  type Taking as Taken,
} from '@/lib/domain/capture/suggest/take';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { useWriteTakings } from './use-write-takings';
import type { Decision, Verdicts } from './use-verdicts';

/** What was done last with suggestions, and how it is taken back. */
export interface Deed {
  readonly kind: 'taken' | 'refused';
  readonly suggestions: readonly Suggestion[];
  /** What was written; nothing of a refusal. */
  readonly takings: readonly Taken[];
  /** How many were left that were to be taken too: they say something else than what stands. */
  readonly left: number;
  /** Null for a refusal, which changes nothing in the brief. */
  readonly step: UndoStep | null;
}

export interface Taking {
  /** The deal with all that was taken, also what isn't on disk yet. */
  readonly stands: Dossier;
  /** Takes what there is room for, and what nothing contradicts unless a way was chosen; gives what it took. */
  readonly take: (chosen: readonly Suggestion[], way?: TakeWay) => readonly Suggestion[];
  readonly refuse: (suggestion: Suggestion) => void;
  /** Brings a refused one back. */
  readonly reopen: (suggestion: Suggestion) => void;
  /** Takes the last deed back; gives what it was done with. */
  readonly undo: () => readonly Suggestion[];
  readonly last: Deed | null;
  /** What could not be taken back, for it was changed since. */
  readonly stays: readonly Suggestion[];
}

const OPEN = { kind: 'open' } as const;

/** Taking, refusing and taking back; what is taken is a step of the deal's undo, with its verdict. */
export function useTaking({ decide, captures }: Pick<Verdicts, 'decide' | 'captures'>): Taking {
  const scope = useDeal();
  const { dossier, session } = scope;
  const { write, whenTurned } = useWriteTakings(captures ?? []);
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [stays, setStays] = useState<readonly Suggestion[]>([]);
  const [onTheWay, setOnTheWay] = useState<readonly Write[]>([]);
  const stands = useMemo(
    () => withOnTheWay(dossier, onTheWay, new Date().toISOString()),
    [dossier, onTheWay],
  );
  const note = (deed: Deed) => {
    setStays([]);
    setDeeds((before) => [...before, deed]);
  };
  const open = (suggestions: readonly Suggestion[]) => {
    decide(suggestions.map(({ said }) => ({ said, verdict: OPEN, takesBack: 'refused' })));
  };
  const forget = (takings: readonly Taken[]) => {
    setOnTheWay((before) => before.filter((one) => takings.every((taken) => taken.write !== one)));
  };
  /** What could not be written is not taken, and there is nothing of it to take back. */
  const lose = (lost: Taken | undefined) => {
    if (lost === undefined) return;
    forget([lost]);
    setDeeds((before) => before.flatMap((deed) => withoutTaking(deed, lost)));
  };
  return {
    stands,
    take: (chosen, way = 'take') => {
      const now = new Date().toISOString();
      const { takings, left } = takeAll(chosen, way, stands, now);
      if (takings.length === 0) return [];
      const taken = takings.map(({ suggestion }) => suggestion);
      const decisions = takings.map((one): Decision => ({
        said: one.suggestion.said,
        verdict: takenVerdict(one, now),
      }));
      const step = session.together(() => {
        const written = write(takings);
        setOnTheWay((before) => [...before, ...takings.map((one) => one.write)]);
        written.forEach((one, index) => {
          one.catch(() => {
            lose(takings[index]);
          });
        });
        decide(decisions, written);
        session.push({
          kind: 'deed',
          item: 'ledger',
          path: '',
          undo: (at) => {
            const back = takings.filter((one) => canTakeBack(one.write, at));
            forget(back);
            const opened = back.map(({ suggestion: { said } }): Decision => ({
              said,
              verdict: OPEN,
              takesBack: 'taken',
            }));
            if (back.length > 0) decide(opened, back.map(whenTurned));
            return back.length > 0;
          },
          redo: () => {
            decide(decisions, takings.map(whenTurned));
            return true;
          },
        });
      });
      note({ kind: 'taken', suggestions: taken, takings, left, step });
      return taken;
    },
    refuse: (suggestion) => {
      const verdict = { kind: 'refused', at: new Date().toISOString() } as const;
      decide([{ said: suggestion.said, verdict }]);
      note({ kind: 'refused', suggestions: [suggestion], takings: [], left: 0, step: null });
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
      if (deed.step === null) {
        open(deed.suggestions);
        return deed.suggestions;
      }
      stepBack(scope, deed.step);
      // The rep stays with the list.
      session.point(null);
      const stay = deed.takings.filter((one) => !canTakeBack(one.write, stands));
      setStays(stay.map(({ suggestion }) => suggestion));
      return deed.suggestions;
    },
    last: deeds.at(-1) ?? null,
    stays,
  };
}

/** A deed without one of its takings; none where that was all of it. */
function withoutTaking(deed: Deed, lost: Taken): Deed[] {
  const takings = deed.takings.filter((one) => one !== lost);
  if (takings.length === deed.takings.length) return [deed];
  const suggestions = takings.map(({ suggestion }) => suggestion);
  return takings.length === 0 ? [] : [{ ...deed, takings, suggestions }];
}
