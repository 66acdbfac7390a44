import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { useNow } from '@/components/gate/use-now';
import { localDay } from '@/components/ledger/local-day';
import { followUp, type FollowUp } from '@/lib/domain/capture/follow-up/follow-up';
import { laterWords } from '@/lib/domain/capture/follow-up/later-words';
import { withWrittenSteps } from '@/lib/domain/capture/follow-up/with-written-steps';
import { capturesQuery } from '@/lib/queries/captures-query';
import { openThreadQuery, type ReadableThread } from '@/lib/queries/open-thread-query';
import { profileQuery } from '@/lib/queries/profile-query';

/**
 * What was agreed with a deal, and what shows it done; null where nothing was. The thread that is open beside is
 * read only where something is still to be done, and what it says is kept nowhere.
 *
 * @param thread - A thread of the deal that is open beside; null for none.
 */
export function useFollowUp(thread: ReadableThread | null): FollowUp | null {
  const { deal, facts, promises } = useDeal().dossier;
  const kept = useQuery(capturesQuery(deal.id)).data;
  const captures = useMemo(
    () => kept && withWrittenSteps(kept, { facts, promises }),
    [kept, facts, promises],
  );
  const profile = useQuery(profileQuery).data ?? null;
  const today = localDay(useNow());
  const agreed = useMemo(
    () => (captures === undefined ? null : followUp({ captures, promises, later: [], today })),
    [captures, promises, today],
  );
  const from = agreed === null ? null : openSince(agreed);
  const reading = useQuery({
    ...openThreadQuery(thread ?? NO_THREAD),
    enabled: thread !== null && from !== null,
  }).data;
  return useMemo(() => {
    if (captures === undefined || from === null || profile === null) return agreed;
    if (reading?.state !== 'read') return agreed;
    const later = laterWords(reading, profile, from);
    return followUp({ captures, promises, later, today });
  }, [agreed, captures, promises, profile, reading, from, today]);
}

const NO_THREAD: ReadableThread = { threadId: '', messages: [] };

/** When the first of what isn't done yet was agreed; null where all is. */
function openSince({ steps, before }: FollowUp): string | null {
  const open = [...steps, ...before].filter(({ state }) => state !== 'done');
  const days = open.map(({ step }) => step.agreedAt).sort();
  return days[0] ?? null;
}
