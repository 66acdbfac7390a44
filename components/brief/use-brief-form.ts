import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import type { ShownForm } from '@/components/deal/deal-session';
import { profileQuery } from '@/lib/queries/profile-query';

/** The form the brief is written in: the one chosen for this deal, else what the rep's role writes first. */
export function useBriefForm(): readonly [ShownForm, (form: ShownForm) => void] {
  const { session } = useDeal();
  const { form } = useSyncExternalStore(session.subscribe, session.snapshot);
  const role = useQuery(profileQuery).data?.role;
  return [form ?? (role === 'se' ? 'technical_debrief' : 'one_page'), session.chooseForm];
}
