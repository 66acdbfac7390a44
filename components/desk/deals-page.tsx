import { i18n } from '#i18n';
import { DealSearch } from '@/components/deals/deal-search';
import { DealsInLink } from '@/components/import/deals-in-link';
import { dealHash } from './desk-route';

/** Every deal of the rep, to be found and opened. */
export function DealsPage() {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-3xl px-2 py-4">
        <header className="flex items-center justify-between gap-3 px-4">
          <h1 className="text-title font-semibold">{i18n.t('desk.deals')}</h1>
          <DealsInLink />
        </header>
        <DealSearch
          onChoose={(dealId) => {
            window.location.hash = dealHash(dealId, 'brief');
          }}
        />
      </div>
    </div>
  );
}
