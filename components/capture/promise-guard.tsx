import { useQuery } from '@tanstack/react-query';
import { useDeal } from '@/components/deal/deal-context';
import { CommercialNote } from '@/components/ledger/commercial-note';
import { localDay } from '@/components/ledger/local-day';
import { peopleToPromise } from '@/components/ledger/people-to-promise';
import type { CapturedOf } from '@/lib/domain/capture/captured-fact';
import { givesAway } from '@/lib/domain/ledger/concessions-in';
import { isCommercialOverstep } from '@/lib/domain/ledger/is-commercial-overstep';
import { profileQuery } from '@/lib/queries/profile-query';

export interface PromiseGuardProps {
  readonly value: CapturedOf<'commitment'>['value'];
  /** ISO instant. */
  readonly saidAt: string;
  /** Who spoke there, by name. */
  readonly people: readonly string[];
}

/** Beside a promise that is not the rep's to make: whose it is; nothing beside any other. */
export function PromiseGuard({ value, saidAt, people }: PromiseGuardProps) {
  const { dossier } = useDeal();
  const { data: profile } = useQuery(profileQuery);
  const kind = givesAway(value.what) ? 'pricing_or_concession' : (value.kind ?? 'follow_up');
  if (!profile || !isCommercialOverstep(profile.role, { type: 'promise', kind })) return null;
  const heard = peopleToPromise(dossier.people).filter(({ name }) => people.includes(name ?? ''));
  return (
    <CommercialNote
      dealId={dossier.deal.id}
      sentences={[value.what]}
      people={heard}
      saidOn={localDay(new Date(saidAt))}
    />
  );
}
