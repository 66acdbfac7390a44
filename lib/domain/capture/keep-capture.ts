import { MOST_FACTS, type Capture, type FoundBy, type SuggestedFact } from './capture';
import type { CapturedFact } from './captured-fact';
import { factKey } from './fact-key';

/** What reading a source gave. */
export interface Reading extends Pick<Capture, 'id' | 'dealId' | 'source'> {
  readonly facts: readonly CapturedFact[];
  readonly foundBy: FoundBy;
}

/**
 * Lays a reading over what was kept of the same source: what the rep decided stays decided, so that nothing
 * refused comes back; what the same reader no longer finds and nobody decided goes.
 *
 * @param known - Null where the source is read for the first time.
 * @param now - ISO 8601, UTC.
 */
export function keepCapture(known: Capture | null, reading: Reading, now: string): Capture {
  const { facts, foundBy, ...source } = reading;
  const before = new Map(known?.facts.map((one) => [one.key, one]));
  const found = new Map<string, SuggestedFact>();
  for (const fact of facts) {
    const key = factKey(fact);
    if (found.has(key)) continue;
    const earlier = before.get(key);
    found.set(key, {
      key,
      fact,
      foundBy: earlier?.foundBy ?? foundBy,
      verdict: earlier?.verdict ?? { kind: 'open' },
    });
  }
  const kept = (known?.facts ?? []).filter(
    (one) => !found.has(one.key) && (one.verdict.kind !== 'open' || one.foundBy !== foundBy),
  );
  const all = [...kept, ...found.values()];
  const isOpen = ({ verdict }: SuggestedFact) => verdict.kind === 'open';
  return {
    ...source,
    // Decided ones first: they are never crowded out.
    facts: [...all.filter((one) => !isOpen(one)), ...all.filter(isOpen)].slice(0, MOST_FACTS),
    readAt: now,
    updatedAt: now,
  };
}

/** A capture with a verdict on some of its suggestions; those it doesn't have are passed over. */
export function withVerdict(
  capture: Capture,
  verdicts: readonly Pick<SuggestedFact, 'key' | 'verdict'>[],
  now: string,
): Capture {
  const by = new Map(verdicts.map(({ key, verdict }) => [key, verdict]));
  const facts = capture.facts.map((one) => ({ ...one, verdict: by.get(one.key) ?? one.verdict }));
  return { ...capture, facts, updatedAt: now };
}
