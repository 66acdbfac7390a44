import { i18n } from '#i18n';
import { DealSearch } from '@/components/deals/deal-search';
import { dealHash } from './desk-route';

/** Every deal of the rep, to be found and opened. */
export function DealsPage() {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-3xl px-2 py-4">
        <h1 className="px-4 text-title font-semibold">{i18n.t('desk.deals')}</h1>
        <DealSearch
          onChoose={(dealId) => {
            window.location.hash = dealHash(dealId, 'brief');
          }}
        />
      </div>
    </div>
  );
}
