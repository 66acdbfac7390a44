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

export interface Verdicts {
  /** What was read for the deal, with decisions that are on their way; null while it is read. */
  readonly captures: readonly Capture[] | null;
  /**
   * Shows decisions at once and keeps them once `written` has come true: the brief has what they say before they
   * say it. Where it doesn't come true, they are forgotten.
   */
  readonly decide: (decisions: readonly Decision[], written?: Promise<unknown>) => void;
  readonly hasFailed: boolean;
  /** Whether something was refused last that had been taken elsewhere before: it stays taken. */
  readonly wasTaken: boolean;
}

/** Decisions on their way, by what they are on. */
type OnTheWay = ReadonlyMap<string, Omit<FactDecision, 'key'>>;

/** What was read for a deal, and the way to decide on it. */
export function useVerdicts(dealId: string): Verdicts {
  const { data: stored } = useQuery(capturesQuery(dealId));
  const { mutateAsync: keep } = useMutation(decideCapture);
  const [onTheWay, setOnTheWay] = useState<OnTheWay>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const [wasTaken, setWasTaken] = useState(false);
  const decide = useCallback(
    (decisions: readonly Decision[], written: Promise<unknown> = Promise.resolve()) => {
      const own: OnTheWay = new Map(
        decisions.flatMap(({ said, ...decision }) =>
          said.map((one) => [keyOf(one.captureId, one.key), decision] as const),
        ),
      );
      setFailed(false);
      setWasTaken(false);
      setOnTheWay((before) => new Map([...before, ...own]));
      const settle = () => {
        // Another decision on the same thing may have come meanwhile.
        setOnTheWay(
          (before) => new Map([...before].filter(([key, decision]) => own.get(key) !== decision)),
        );
      };
      const keepAll = async () => {
        await written;
        for (const [id, verdicts] of bySource(decisions)) {
          const kept = await keep({ dealId, id, verdicts });
          if (verdicts.some((one) => stayedTaken(one, kept))) setWasTaken(true);
        }
      };
      keepAll().then(settle, () => {
        settle();
        setFailed(true);
      });
    },
    [dealId, keep],
  );
  const captures = useMemo(
    () => stored?.map((capture) => withOnTheWay(capture, onTheWay)) ?? null,
    [stored, onTheWay],
  );
  return { captures, decide, hasFailed, wasTaken };
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
