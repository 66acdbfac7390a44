import { ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ShareResult } from '@/components/share/share-result';
import { useShareDeal } from '@/components/share/use-share-deal';
import { TodayButton } from '@/components/today/today-button';
import { Dialog } from '@/components/ui/dialog';
import type { AutosaveHub } from '@/components/deal/autosave-hub';
import { SaveStatus } from '@/components/deal/save-status';
import { useDeal } from '@/components/deal/deal-context';
import { DealMenu } from '@/components/deals/deal-menu';
import { DealSearch } from '@/components/deals/deal-search';
import { OverdueFlag } from '@/components/deals/overdue-flag';
import { FoundWonFlag } from '@/components/gate/found-won-flag';
import { MoveLine } from '@/components/journey/move-line';
import { PhaseOffer } from '@/components/journey/phase-offer';
import { DealStanding } from '@/components/deals/deal-standing';
import { CloseButton } from '../close-button';
import { useDealWays } from './use-deal-ways';

export interface DealHeaderProps {
  readonly hub: AutosaveHub;
  readonly onChoose: (dealId: string) => void;
}

/** Which deal this is, whether all of it is saved, and the deal's rarer deeds. */
export function DealHeader({ hub, onChoose }: DealHeaderProps) {
  const { deal } = useDeal().dossier;
  const [isSwitching, setIsSwitching] = useState(false);
  const share = useShareDeal();
  const ways = useDealWays(deal.id, () => {
    share.mutate(deal.id);
  });
  const leave = () => {
    setIsSwitching(false);
  };
  return (
    <header className="border-b border-line pr-2 pb-2 pl-3">
      <div className="flex min-h-12 items-center gap-1">
        <h1 className="min-w-0 flex-1">
          <button
            type="button"
            aria-label={`${deal.name}. ${i18n.t('deal.switch')}`}
            aria-haspopup="dialog"
            className="flex max-w-full items-center gap-1 rounded-md px-1.5 py-1 hover:bg-sunken"
            onClick={() => {
              setIsSwitching(true);
            }}
          >
            <span className="truncate text-title font-semibold">{deal.name}</span>
            <ChevronsUpDown size={14} aria-hidden className="shrink-0 text-ink-3" />
          </button>
        </h1>
        <SaveStatus hub={hub} />
        <TodayButton />
        <DealMenu deal={deal} more={ways} />
        <CloseButton />
      </div>
      <DealStanding deal={deal} className="px-1.5" />
      <PhaseOffer key={deal.id} deal={deal} className="px-1.5 pt-1.5 empty:hidden" />
      <MoveLine dealId={deal.id} className="px-1.5 pt-1" />
      <FoundWonFlag className="px-1.5 pt-1" />
      <OverdueFlag className="px-1.5 pt-1" />
      {share.variables === deal.id && (
        <div className="px-1.5 pt-2 empty:hidden">
          <ShareResult share={share} />
        </div>
      )}
      <Dialog flush title={i18n.t('deal.switch')} open={isSwitching} onClose={leave}>
        <DealSearch
          currentId={deal.id}
          onChoose={(id) => {
            leave();
            onChoose(id);
          }}
        />
      </Dialog>
    </header>
  );
}
