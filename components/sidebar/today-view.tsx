import { ArrowLeft } from 'lucide-react';
import { i18n } from '#i18n';
import { TodayContent } from '@/components/today/today-content';
import { useToday } from '@/components/today/use-today';
import { IconButton } from '@/components/ui/icon-button';
import { useEscape } from '@/components/ui/use-escape';
import { itemPlace } from '@/lib/domain/agenda/item-place';
import type { DealView } from '@/lib/domain/page/deal-view';
import { CloseButton } from './close-button';

export interface TodayViewProps {
  readonly onOpen: (dealId: string, view: DealView) => void;
  readonly onBack: () => void;
}

/** What all deals ask for, in the place of the deal; a press shows that deal where the thing is done. */
export function TodayView({ onOpen, onBack }: TodayViewProps) {
  const today = useToday();
  useEscape(onBack);
  return (
    <>
      <header className="flex min-h-12 items-center gap-1 border-b border-line pr-2 pl-2">
        <IconButton label={i18n.t('today.back')} icon={ArrowLeft} autoFocus onClick={onBack} />
        <h1 className="min-w-0 flex-1 truncate text-title font-semibold">
          {i18n.t('today.title')}
        </h1>
        <CloseButton />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-1 py-3">
        <TodayContent
          today={today}
          onOpen={({ item, deal }) => {
            onOpen(deal.dealId, itemPlace(item));
          }}
        />
      </div>
    </>
  );
}
