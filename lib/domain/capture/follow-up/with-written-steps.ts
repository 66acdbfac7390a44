import { factValues } from '../../brief/fact';
import type { Dossier } from '../../deals/dossier';
import type { Capture, SuggestedFact, Verdict } from '../capture';
import { isSaidIn } from '../suggest/says-the-same';
import { takenId } from '../suggest/taken-id';

/**
 * Conversations with those steps as taken that the brief or the ledger has from them: a step is written there before
 * its verdict is kept, and the page may be closed between the two.
 */
export function withWrittenSteps(
  captures: readonly Capture[],
  { facts, promises }: Pick<Dossier, 'facts' | 'promises'>,
): Capture[] {
  const origins = facts.find(({ field }) => field === 'callSummary')?.origins ?? [];
  const nextSteps = factValues(facts).callSummary?.nextSteps ?? '';
  const known = new Set(promises.map(({ id }) => id));
  const written = (capture: Capture, { key, fact }: SuggestedFact): Verdict | null => {
    const taken = { kind: 'taken', at: capture.updatedAt } as const;
    const id = takenId(capture.id, key);
    if (known.has(id)) return { ...taken, into: 'promise', ref: id, part: '' };
    if (fact.type !== 'next_step' && fact.type !== 'commitment' && fact.type !== 'date')
      return null;
    const isFrom = origins.some(({ ref, quote }) => ref === capture.id && quote === fact.quote);
    // The origin stays where the step was taken back, or written over.
    if (!isFrom || !isSaidIn(nextSteps, fact.value.what.replace(/\s+/gu, ' '))) return null;
    return { ...taken, into: 'nextStep', ref: 'callSummary', part: 'nextSteps' };
  };
  return captures.map((capture) => ({
    ...capture,
    facts: capture.facts.map((one) =>
      one.verdict.kind === 'open' ? { ...one, verdict: written(capture, one) ?? one.verdict } : one,
    ),
  }));
}
