import { Share2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ShareResult } from './share-result';
import { useShareDeal } from './use-share-deal';

/** Saves this deal as a file for a colleague, and says for whom it is. */
export function ShareDealButton({ dealId }: { readonly dealId: string }) {
  const share = useShareDeal();
  return (
    <>
      <ShareResult share={share} />
      <Button
        small
        title={i18n.t('share.hint')}
        disabled={share.isPending}
        onClick={() => {
          share.mutate(dealId);
        }}
      >
        <Share2 size={13} strokeWidth={1.75} aria-hidden />
        {i18n.t('share.button')}
      </Button>
    </>
  );
}
