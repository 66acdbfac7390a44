import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { trackedEmails, type TrackedEmail } from '@/lib/domain/emails/tracking/tracked-emails';
import { overdueQuery } from '@/lib/queries/overdue-query';
import { profileQuery } from '@/lib/queries/profile-query';

/** The deal's mails that asked for confirmation, the latest first, as they stand now. */
export function useTracked(): readonly TrackedEmail[] {
  const { emails } = useDeal().dossier;
  const profile = useQuery(profileQuery).data ?? null;
  // The background tells when days have passed: then it is asked, and this is drawn anew.
  const { dataUpdatedAt: askedAt } = useQuery(overdueQuery);
  return useMemo(() => {
    if (profile === null) return [];
    const now = askedAt === 0 ? new Date() : new Date(askedAt);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return trackedEmails(emails, now.toISOString(), answerCalendar(profile, timeZone));
  }, [emails, profile, askedAt]);
}
