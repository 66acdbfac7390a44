import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { suggestEmails, type Suggestion } from '@/lib/domain/emails/choosing/suggest-emails';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import type { Profile } from '@/lib/domain/profile';
import { awaitedEmails } from '@/lib/domain/emails/tracking/tracked-emails';
import { pageContextQuery } from '@/lib/queries/page-context-query';
import { templatesQuery } from '@/lib/queries/templates-query';
import { useTracked } from './tracking/use-tracked';

/** The mails in the order the rep wants them at this moment. */
export function useSuggestions(profile: Profile): readonly Suggestion[] {
  const { dossier } = useDeal();
  const page = useQuery(pageContextQuery).data;
  const usable = useQuery(templatesQuery).data;
  const thread = page?.kind === 'mail' ? page.thread : null;
  const tracked = useTracked();
  return useMemo(
    () =>
      suggestEmails(usable?.map(({ template }) => template) ?? BUILT_IN_TEMPLATES, {
        role: profile.role,
        dossier,
        awaited: awaitedEmails(tracked),
        thread,
        now: new Date(),
      }),
    [profile.role, dossier, tracked, thread, usable],
  );
}
