import { i18n } from '#i18n';
import type { useShareDeal } from './use-share-deal';

/** What became of sharing a deal, and for whom the file is; nothing while nothing was shared. */
export function ShareResult({
  share: { isSuccess, isError },
}: {
  readonly share: Pick<ReturnType<typeof useShareDeal>, 'isSuccess' | 'isError'>;
}) {
  return (
    <span role="status" className="min-w-0 text-small text-ink-3">
      {isSuccess && i18n.t('share.shared')}
      {isError && <span className="text-danger">{i18n.t('share.failed')}</span>}
    </span>
  );
}
