import { useQuery } from '@tanstack/react-query';
import { useDeal } from '@/components/deal/deal-context';
import { concessionsIn } from '@/lib/domain/ledger/concessions-in';
import { profileQuery } from '@/lib/queries/profile-query';
import { CommercialNote } from './commercial-note';
import { peopleToPromise } from './people-to-promise';

export interface SaidConcessionsProps {
  /** What was noted. */
  readonly notes: string;
  /** The day it was said, `YYYY-MM-DD`. */
  readonly saidOn: string;
  /** Who heard it; empty for nobody named. */
  readonly names: readonly string[];
}

/** Beside notes of a sales engineer that give something away: whose that is to give. */
export function SaidConcessions({ notes, saidOn, names }: SaidConcessionsProps) {
  const { dossier } = useDeal();
  const { data: profile } = useQuery(profileQuery);
  const sentences = profile?.role === 'se' ? concessionsIn(notes) : [];
  if (sentences.length === 0) return null;
  const people = peopleToPromise(dossier.people).filter(({ name }) => names.includes(name ?? ''));
  return (
    <CommercialNote
      dealId={dossier.deal.id}
      sentences={sentences}
      people={people}
      saidOn={saidOn}
    />
  );
}
