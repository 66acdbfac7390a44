import { z } from '@/lib/domain/zod';
import { suggestedFactSchema, type Capture, type Verdict } from './capture';

/** A decision on a suggestion, as it is told by whoever made it. */
export const decisionSchema = suggestedFactSchema.pick({ key: true, verdict: true }).extend({
  /** What `open` takes back; where something else was decided meanwhile, that stays. */
  takesBack: z.enum(['taken', 'refused']).optional(),
});
export type FactDecision = z.infer<typeof decisionSchema>;

/**
 * A capture with decisions on some of its suggestions; those it doesn't have are passed over. What was taken is in the
 * brief: a refusal from a page that didn't know yet changes nothing, nor does taking back what stands no longer.
 */
export function withVerdict(
  capture: Capture,
  decisions: readonly FactDecision[],
  now: string,
): Capture {
  const by = new Map(decisions.map((decision) => [decision.key, decision]));
  const facts = capture.facts.map((one) => ({
    ...one,
    verdict: verdictAfter(one.verdict, by.get(one.key)),
  }));
  return { ...capture, facts, updatedAt: now };
}

function verdictAfter(known: Verdict, decision: FactDecision | undefined): Verdict {
  if (decision === undefined) return known;
  const { verdict, takesBack } = decision;
  if (verdict.kind === 'refused' && known.kind === 'taken') return known;
  if (verdict.kind === 'open' && takesBack !== undefined && takesBack !== known.kind) return known;
  return verdict;
}
