import { useMutation, useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { saveFile } from '@/components/ledger/save-file';
import { collectDeal } from '@/lib/queries/collect-deal';
import { profileQuery } from '@/lib/queries/profile-query';

/** Saves a deal as a file for a colleague. */
export function useShareDeal() {
  const { data: profile } = useQuery(profileQuery);
  return useMutation({
    mutationFn: async (dealId: string) => {
      const now = new Date();
      const about = { savedAt: now.toISOString(), by: profile?.name ?? '' };
      const collected = await collectDeal(dealId, about);
      if (collected === null) throw new Error('gone');
      const slug = collected.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
      const name = [i18n.t('share.fileName'), slug.toLowerCase().slice(0, 60), localDay(now)];
      const parts = name.filter((part) => part !== '').join('-');
      saveFile(`${parts}.json`, 'application/json', collected.text);
    },
  });
}
