import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import type { SelectOption } from '@/components/ui/select-input';
import type { SharedDeal } from '@/lib/domain/share/shared-deal';
import { knownDealsQuery } from '@/lib/queries/import-deals';
import { sharedMatchQuery } from '@/lib/queries/share-deal';

/** Stands for a new deal among the choices. */
export const NEW_DEAL = 'new';

/** The deals a shared one can go into, the likeliest first; null until they are known. */
export function useTargets(
  shared: SharedDeal,
): { readonly options: readonly SelectOption[]; readonly likeliest: string } | null {
  const match = useQuery(sharedMatchQuery(shared));
  const names = useQuery(knownDealsQuery);
  if (match.data === undefined || names.data === undefined) return null;
  const { same, candidates } = match.data;
  const first = same === null ? candidates : [same, ...candidates];
  const rest = names.data
    .filter(({ id }) => !first.some((deal) => deal.id === id))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const options = [
    ...first.map(({ id, name }) => ({
      value: id,
      label: i18n.t(id === same?.id ? 'share.sameDeal' : 'share.likely', { name }),
    })),
    // The same deal is never made twice.
    ...(same === null ? [{ value: NEW_DEAL, label: i18n.t('share.newDeal') }] : []),
    ...rest.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return { options, likeliest: options[0]?.value ?? NEW_DEAL };
}
