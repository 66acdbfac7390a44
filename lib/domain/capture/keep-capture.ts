import {
  MOST_FACTS,
  MOST_PEOPLE,
  type Capture,
  type CaptureSource,
  type FoundBy,
  type SuggestedFact,
} from './capture';
import type { CapturedFact } from './captured-fact';
import { factKey } from './fact-key';
import { isNear } from './suggest/is-near';
import { MOST_MESSAGES } from './thread-reading';

/** What reading a source gave. */
export interface Reading extends Pick<Capture, 'id' | 'dealId' | 'source'> {
  readonly facts: readonly CapturedFact[];
  readonly foundBy: FoundBy;
}

/**
 * Lays a reading over what was kept of the same source: what the rep decided stays decided, so that nothing
 * refused comes back, in whichever place and words it is found now; what the same reader no longer finds and nobody
 * decided goes. A thread of which mails are folded
 * that were read before says nothing of those: what was found in them stays.
 *
 * @param known - Null where the source is read for the first time.
 * @param now - ISO 8601, UTC.
 */
export function keepCapture(known: Capture | null, reading: Reading, now: string): Capture {
  const { facts, foundBy, id, dealId } = reading;
  const isPart = known !== null && isPartOf(reading.source, known.source);
  const before = new Map(known?.facts.map((one) => [one.key, one]));
  const keys = new Set(facts.map(factKey));
  // Decided, and found no longer where it was: an earlier mail may say it first by now.
  const gone = (known?.facts ?? [])
    .filter((one) => !isOpen(one) && !keys.has(one.key))
    .map(({ fact }) => fact);
  const found = new Map<string, SuggestedFact>();
  for (const fact of facts) {
    const key = factKey(fact);
    const earlier = before.get(key);
    if (found.has(key) || (earlier === undefined && gone.some((one) => isNear(one, fact))))
      continue;
    found.set(key, {
      key,
      fact,
      // What Baton finds too is no longer the model's alone, and doesn't go when that passes over it.
      foundBy: foundBy === 'reader' ? foundBy : (earlier?.foundBy ?? foundBy),
      verdict: earlier?.verdict ?? { kind: 'open' },
    });
  }
  const kept = (known?.facts ?? []).filter(
    (one) => !found.has(one.key) && (isPart || !isOpen(one) || one.foundBy !== foundBy),
  );
  const all = [...kept, ...found.values()];
  return {
    id,
    dealId,
    source: isPart ? joined(known.source, reading.source) : reading.source,
    // Decided ones first: they are never crowded out.
    facts: [...all.filter((one) => !isOpen(one)), ...all.filter(isOpen)].slice(0, MOST_FACTS),
    readAt: now,
    updatedAt: now,
  };
}

function isOpen({ verdict }: SuggestedFact): boolean {
  return verdict.kind === 'open';
}

/** Whether some of the mails that were read before aren't among these. */
function isPartOf(now: CaptureSource, before: CaptureSource): boolean {
  const read = new Set(now.thread?.messages);
  return now.thread !== null && before.thread?.messages.some((id) => !read.has(id)) === true;
}

function joined(before: CaptureSource, now: CaptureSource): CaptureSource {
  const messages = [...(before.thread?.messages ?? []), ...(now.thread?.messages ?? [])];
  return {
    ...now,
    heldAt: before.heldAt > now.heldAt ? before.heldAt : now.heldAt,
    people: [...new Set([...before.people, ...now.people])].slice(0, MOST_PEOPLE),
    // The latest of them: by these a later look tells what is new.
    thread: now.thread && {
      ...now.thread,
      messages: [...new Set(messages)].slice(-MOST_MESSAGES),
    },
  };
}
