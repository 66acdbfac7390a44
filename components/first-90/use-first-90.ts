import { useQuery } from '@tanstack/react-query';
import { useDeal } from '@/components/deal/deal-context';
import { useNow } from '@/components/gate/use-now';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { first90Of, type First90 } from '@/lib/domain/first-90/first-90';
import { viewerOf } from '@/lib/domain/overview/viewer';
import type { UserRole } from '@/lib/domain/roles';
import { profileQuery } from '@/lib/queries/profile-query';
import { wholeDealQuery } from '@/lib/queries/whole-deal-query';

/** What the first 90 days of this deal are shown from. */
export interface ShownFirst90 {
  readonly first90: First90;
  readonly whole: WholeDeal;
  readonly role: UserRole | null;
  readonly now: Date;
}

/** The first 90 days of this deal as they stand; null before it is signed, and while they are read. */
export function useFirst90(): ShownFirst90 | null {
  const { dossier } = useDeal();
  const { data: kept, dataUpdatedAt } = useQuery(wholeDealQuery(dossier.deal.id));
  const { data: profile } = useQuery(profileQuery);
  // What was just heard of may be later than the minute that is being shown.
  const now = new Date(Math.max(useNow().getTime(), dataUpdatedAt));
  if (!kept || profile === undefined) return null;
  const whole = { ...kept, ...dossier };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const viewer = viewerOf(profile, timeZone, now);
  const first90 = first90Of(whole, viewer);
  return first90 === null ? null : { first90, whole, role: viewer.role, now };
}
