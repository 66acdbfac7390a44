import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Capture, Verdict } from '@/lib/domain/capture/capture';
import { withVerdict, type FactDecision } from '@/lib/domain/capture/with-verdict';
import type { SaidIn } from '@/lib/domain/capture/suggest/suggestion';
import { capturesQuery } from '@/lib/queries/captures-query';
import { decideCapture } from '@/lib/queries/decide-capture';

/** A decision on what was said in some places. */
export interface Decision {
  readonly said: readonly SaidIn[];
  readonly verdict: Verdict;
  /** What `open` takes back. */
  readonly takesBack?: 'taken' | 'refused';
}

/**
 * What didn't come of a decision. `waits`: it could not be written or kept, so it is to be decided again. `stays`: it
 * could not be taken back. `unnoted`: the brief has it, but that it was taken here could not be kept.
 */
export type VerdictFailure = 'waits' | 'stays' | 'unnoted';

export interface Verdicts {
  /** What was read for the deal, with decisions that are on their way; null until it is there. */
  readonly captures: readonly Capture[] | null;
  /** Asks for it again where it didn't come; null where it came or is on its way. */
  readonly loadAgain: (() => void) | null;
  /**
   * Shows decisions at once and keeps each once what was `written` for it, in their order, has come true: the brief has
   * what it says before it says it. A decision for which it doesn't come true is forgotten.
   */
  readonly decide: (decisions: readonly Decision[], written?: readonly Promise<unknown>[]) => void;
  /** What went wrong last; null where nothing did since. */
  readonly failure: VerdictFailure | null;
  /** Whether something was refused last that had been taken elsewhere before: it stays taken. */
  readonly wasTaken: boolean;
}

/** Decisions on their way, by what they are on. */
type OnTheWay = ReadonlyMap<string, Omit<FactDecision, 'key'>>;

/** What was read for a deal, and the way to decide on it. */
export function useVerdicts(dealId: string): Verdicts {
  const { data: stored, isError, refetch } = useQuery(capturesQuery(dealId));
  const { mutateAsync: keep } = useMutation(decideCapture);
  const [onTheWay, setOnTheWay] = useState<OnTheWay>(new Map());
  const [failure, setFailure] = useState<VerdictFailure | null>(null);
  const [wasTaken, setWasTaken] = useState(false);
  const decide = useCallback(
    (decisions: readonly Decision[], written: readonly Promise<unknown>[] = []) => {
      const own: OnTheWay = new Map(decisions.flatMap(onTheWayOf));
      setFailure(null);
      setWasTaken(false);
      setOnTheWay((before) => new Map([...before, ...own]));
      const settle = () => {
        // Another decision on the same thing may have come meanwhile.
        setOnTheWay(
          (before) => new Map([...before].filter(([key, decision]) => own.get(key) !== decision)),
        );
      };
      const keepAll = async () => {
        const ends = await Promise.allSettled(written);
        const isWritten = (_: Decision, index: number) => ends[index]?.status !== 'rejected';
        const lost = decisions.filter((one, index) => !isWritten(one, index));
        if (lost[0] !== undefined) setFailure(isBack(lost[0]) ? 'stays' : 'waits');
        for (const [id, verdicts] of bySource(decisions.filter(isWritten))) {
          const kept = await keep({ dealId, id, verdicts });
          if (verdicts.some((one) => stayedTaken(one, kept))) setWasTaken(true);
        }
      };
      keepAll().then(settle, () => {
        settle();
        const [first] = decisions;
        if (first === undefined) return;
        const isTaken = first.verdict.kind === 'taken';
        setFailure(isBack(first) ? 'stays' : isTaken ? 'unnoted' : 'waits');
      });
    },
    [dealId, keep],
  );
  const captures = useMemo(
    () => stored?.map((capture) => withOnTheWay(capture, onTheWay)) ?? null,
    [stored, onTheWay],
  );
  const loadAgain = isError && captures === null ? () => void refetch() : null;
  return { captures, loadAgain, decide, failure, wasTaken };
}

function onTheWayOf({ said, ...decision }: Decision) {
  return said.map((one) => [keyOf(one.captureId, one.key), decision] as const);
}

/** Whether something is taken back. */
function isBack({ verdict }: Decision): boolean {
  return verdict.kind === 'open';
}

function bySource(decisions: readonly Decision[]): Map<string, FactDecision[]> {
  const sources = new Map<string, FactDecision[]>();
  for (const { said, ...decision } of decisions)
    for (const { captureId, key } of said)
      sources.set(captureId, [...(sources.get(captureId) ?? []), { key, ...decision }]);
  return sources;
}

/** Whether a refusal came after another page had taken it. */
function stayedTaken({ key, verdict }: FactDecision, { facts }: Capture): boolean {
  const kept = facts.find((one) => one.key === key)?.verdict;
  return verdict.kind === 'refused' && kept?.kind === 'taken';
}

function withOnTheWay(capture: Capture, onTheWay: OnTheWay): Capture {
  const verdicts = capture.facts.flatMap(({ key }): FactDecision[] => {
    const decision = onTheWay.get(keyOf(capture.id, key));
    return decision === undefined ? [] : [{ key, ...decision }];
  });
  return verdicts.length === 0 ? capture : withVerdict(capture, verdicts, capture.updatedAt);
}

function keyOf(captureId: string, key: string): string {
  return `${captureId} ${key}`;
}
