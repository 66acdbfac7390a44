import { useQuery } from '@tanstack/react-query';
import { useNow } from '@/components/gate/use-now';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import type { Viewer } from '@/lib/domain/overview/viewer';
import { profileQuery } from '@/lib/queries/profile-query';

/** Who looks, where and when: on this computer's clock, with their days off. */
export function useViewer(): Viewer {
  const profile = useQuery(profileQuery).data ?? null;
  const now = useNow();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    role: profile?.role ?? null,
    calendar: answerCalendar(profile, timeZone),
    payouts: profile?.payouts ?? false,
    now,
  };
}
