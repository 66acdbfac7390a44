import { Share2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useShareDeal } from './use-share-deal';

/** Saves this deal as a file for a colleague, and says for whom it is. */
export function ShareDealButton({ dealId }: { readonly dealId: string }) {
  const { mutate, isPending, isSuccess, isError } = useShareDeal();
  return (
    <>
      <span role="status" className="min-w-0 text-small text-ink-3">
        {isSuccess && i18n.t('share.shared')}
        {isError && <span className="text-danger">{i18n.t('share.failed')}</span>}
      </span>
      <Button
        small
        title={i18n.t('share.hint')}
        disabled={isPending}
        onClick={() => {
          mutate(dealId);
        }}
      >
        <Share2 size={13} strokeWidth={1.75} aria-hidden />
        {i18n.t('share.button')}
      </Button>
    </>
  );
}
