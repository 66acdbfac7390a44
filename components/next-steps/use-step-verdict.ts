import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Verdict } from '@/lib/domain/capture/capture';
import type { AgreedStep } from '@/lib/domain/capture/follow-up/agreed-step';
import type { Evidence, StepStanding } from '@/lib/domain/capture/follow-up/follow-up';
import { decideCapture } from '@/lib/queries/decide-capture';
import { updatePromise } from '@/lib/queries/update-promise';

type Taken = AgreedStep['verdict'];

/** What the rep last said of a step, to be taken back. */
export interface LastDeed {
  readonly deed: 'done' | 'refused';
  readonly step: AgreedStep;
}

export interface StepVerdict {
  readonly last: LastDeed | null;
  readonly isError: boolean;
  readonly isPending: boolean;
  readonly setDone: (standing: StepStanding) => void;
  /** The words don't show it. */
  readonly refuse: (step: AgreedStep, evidence: Evidence) => void;
  /** It isn't done after all. */
  readonly reopen: (step: AgreedStep) => void;
  /** Puts the last deed's step back as it was. */
  readonly undo: () => void;
}

/** Says of agreed steps whether they are done: a promise in the ledger, anything else with its suggestion. */
export function useStepVerdict(): StepVerdict {
  const verdict = useMutation(decideCapture);
  const promise = useMutation(updatePromise);
  const [last, setLast] = useState<LastDeed | null>(null);
  const keep = ({ capture, key }: AgreedStep, next: Verdict, deed: LastDeed | null) => {
    const { id, dealId } = capture;
    verdict.mutate(
      { dealId, id, verdicts: [{ key, verdict: next }] },
      {
        onSuccess: () => {
          setLast(deed);
        },
      },
    );
  };
  const settle = (id: string, status: 'kept' | 'open', deed: LastDeed | null) => {
    promise.mutate(
      { id, patch: { status } },
      {
        onSuccess: () => {
          setLast(deed);
        },
      },
    );
  };
  const reopen = (step: AgreedStep) => {
    if (step.promise !== null) settle(step.promise.id, 'open', null);
    else keep(step, withoutDone(step.verdict), null);
  };
  return {
    last,
    isError: verdict.isError || promise.isError,
    isPending: verdict.isPending || promise.isPending,
    setDone: (standing) => {
      const { step } = standing;
      const deed = { deed: 'done', step } as const;
      if (step.promise !== null) settle(step.promise.id, 'kept', deed);
      else keep(step, { ...step.verdict, done: doneBy(standing) }, deed);
    },
    refuse: (step, { quote }) => {
      const refusedQuotes = [...(step.verdict.refusedQuotes ?? []), quote];
      keep(step, { ...step.verdict, refusedQuotes }, { deed: 'refused', step });
    },
    reopen,
    undo: () => {
      if (last === null) return;
      if (last.deed === 'done') reopen(last.step);
      else keep(last.step, last.step.verdict, null);
    },
  };
}

function doneBy(standing: StepStanding): NonNullable<Taken['done']> {
  const at = new Date().toISOString();
  if (!('evidence' in standing)) return { at, quote: '', by: '', saidAt: null };
  const { quote, by, at: saidAt } = standing.evidence;
  return { at, quote, by, saidAt };
}

function withoutDone({ done: _, ...verdict }: Taken): Taken {
  return verdict;
}
