import { useQuery } from '@tanstack/react-query';
import { useDeal } from '@/components/deal/deal-context';
import { sideOf } from '@/lib/domain/capture/sides';
import { profileQuery } from '@/lib/queries/profile-query';
import type { Conversation } from './conversation';
import { readingContext } from './reading-context';

/** As many names tell one call from another. */
const MOST_NAMES = 3;

/** What a conversation is called until the rep says otherwise: by itself, its file, those who spoke, or the deal. */
export function useProposedTitle({ input, title, people, saidOfIt }: Conversation): string {
  const { dossier } = useDeal();
  const { data: profile } = useQuery(profileQuery);
  const context = readingContext(profile ?? null, dossier, saidOfIt);
  const theirs = people.filter((name) => sideOf({ name, address: null }, context) !== 'ours');
  const file = input.kind === 'text' ? input.name.replace(/\.[^.]+$/u, '') : '';
  return title.trim() || file || theirs.slice(0, MOST_NAMES).join(', ') || dossier.deal.name;
}
