import { useMutation } from '@tanstack/react-query';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { TrackingChange } from '@/lib/domain/emails/tracking/tracking-change';
import { isEqual } from '@/lib/domain/merge/is-equal';
import { trackEmail } from '@/lib/queries/track-email';

/** Says something of a mail that asked for confirmation. */
export function useTrack(email: SentEmail) {
  const { mutate, data, variables, isPending, isError } = useMutation(trackEmail);
  return {
    track: (change: TrackingChange) => {
      mutate({ id: email.id, base: email.outcome, change });
    },
    isPending,
    isError,
    /** Somebody else has said something else meanwhile. */
    isLate:
      data !== undefined &&
      variables.change.what === 'outcome' &&
      !isEqual(data.outcome?.state ?? null, variables.change.state),
  };
}
