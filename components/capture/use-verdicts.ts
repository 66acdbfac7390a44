import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Capture, Verdict } from '@/lib/domain/capture/capture';
import { withVerdict } from '@/lib/domain/capture/keep-capture';
import type { SaidIn } from '@/lib/domain/capture/suggest/suggestion';
import { capturesQuery } from '@/lib/queries/captures-query';
import { decideCapture } from '@/lib/queries/decide-capture';

/** A decision on what was said in some places. */
export interface Decision {
  readonly said: readonly SaidIn[];
  readonly verdict: Verdict;
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
}

/** Decisions on their way, by what they are on. */
type OnTheWay = ReadonlyMap<string, Verdict>;

/** What was read for a deal, and the way to decide on it. */
export function useVerdicts(dealId: string): Verdicts {
  const { data: stored } = useQuery(capturesQuery(dealId));
  const { mutateAsync: keep } = useMutation(decideCapture);
  const [onTheWay, setOnTheWay] = useState<OnTheWay>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const decide = useCallback(
    (decisions: readonly Decision[], written: Promise<unknown> = Promise.resolve()) => {
      const own = new Map(
        decisions.flatMap(({ said, verdict }) =>
          said.map((one): [string, Verdict] => [keyOf(one.captureId, one.key), verdict]),
        ),
      );
      setFailed(false);
      setOnTheWay((before) => new Map([...before, ...own]));
      const settle = () => {
        // Another decision on the same thing may have come meanwhile.
        setOnTheWay(
          (before) => new Map([...before].filter(([key, verdict]) => own.get(key) !== verdict)),
        );
      };
      const keepAll = async () => {
        await written;
        for (const [id, verdicts] of bySource(decisions)) await keep({ dealId, id, verdicts });
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
  return { captures, decide, hasFailed };
}

type KeptVerdict = Pick<Capture['facts'][number], 'key' | 'verdict'>;

function bySource(decisions: readonly Decision[]): Map<string, KeptVerdict[]> {
  const sources = new Map<string, KeptVerdict[]>();
  for (const { said, verdict } of decisions)
    for (const { captureId, key } of said)
      sources.set(captureId, [...(sources.get(captureId) ?? []), { key, verdict }]);
  return sources;
}

function withOnTheWay(capture: Capture, onTheWay: OnTheWay): Capture {
  const verdicts = capture.facts.flatMap(({ key }) => {
    const verdict = onTheWay.get(keyOf(capture.id, key));
    return verdict === undefined ? [] : [{ key, verdict }];
  });
  return verdicts.length === 0 ? capture : withVerdict(capture, verdicts, capture.updatedAt);
}

function keyOf(captureId: string, key: string): string {
  return `${captureId} ${key}`;
}
