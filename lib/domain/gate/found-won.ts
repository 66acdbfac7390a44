import type { RecordLink } from '../crm/record-link';
import type { Deal, DealPhase } from '../deals/deal';
import type { Dossier } from '../deals/dossier';
import { briefDeadline, type BriefDeadline } from './brief-deadline';
import { gateGaps, isBriefDone } from './gate-gaps';

/** A deal that was found won before its brief was complete. */
export interface FoundWon extends BriefDeadline {
  /** The record that said so. */
  readonly record: RecordLink;
}

/** Who works with the customer by then can ask for no brief any more. */
const SETTLED: ReadonlySet<DealPhase> = new Set(['first_90_days', 'steady']);

/**
 * Whether a deal is won in its CRM while its brief isn't complete, and since when. Of several records the one that
 * was won first counts.
 */
export function foundWon(
  dossier: Dossier,
  records: readonly RecordLink[],
  now: Date,
): FoundWon | null {
  const { deal } = dossier;
  if (!isWatched(deal) || isBriefDone(gateGaps(dossier, now))) return null;
  const [first] = records
    .filter(({ standing }) => standing === 'won')
    .flatMap((record) => {
      const clock = briefDeadline({ wonAt: record.wonAt, closeDate: deal.closeDate }, now);
      return clock === null ? [] : [{ ...clock, record }];
    })
    .toSorted((a, b) => a.wonAt.localeCompare(b.wonAt));
  return first ?? null;
}

function isWatched({ archivedAt, phase }: Deal): boolean {
  return archivedAt === null && !SETTLED.has(phase);
}
