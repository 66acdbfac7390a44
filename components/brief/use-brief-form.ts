import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import type { ShownForm } from '@/components/deal/deal-session';
import { keepForm, keptForm } from '@/components/deal/kept-form';
import { profileQuery } from '@/lib/queries/profile-query';

/** The form the brief is written in: the one chosen for this deal, else what the rep's role writes first. */
export function useBriefForm(): readonly [ShownForm, (form: ShownForm) => void] {
  const { dossier, session } = useDeal();
  const dealId = dossier.deal.id;
  const { form } = useSyncExternalStore(session.subscribe, session.snapshot);
  const [kept] = useState(() => keptForm(dealId));
  const role = useQuery(profileQuery).data?.role;
  const choose = (chosen: ShownForm) => {
    keepForm(dealId, chosen);
    session.chooseForm(chosen);
  };
  return [form ?? kept ?? (role === 'se' ? 'technical_debrief' : 'one_page'), choose];
}
