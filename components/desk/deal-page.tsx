import { useQuery } from '@tanstack/react-query';
import { CloudOff, FileQuestion } from 'lucide-react';
import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import { BriefView } from '@/components/brief/brief-view';
import { CapturePart } from '@/components/capture/capture-part';
import type { AutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { OnDesk } from '@/components/deal/desk-link';
import { SaveStatus } from '@/components/deal/save-status';
import { useDealScope } from '@/components/deal/use-deal-scope';
import { DealMenu } from '@/components/deals/deal-menu';
import { DealStanding } from '@/components/deals/deal-standing';
import { FoundWonFlag } from '@/components/gate/found-won-flag';
import { First90Part } from '@/components/first-90/first-90-part';
import { HandoverPart } from '@/components/handover/handover-part';
import { ReadinessPart } from '@/components/readiness/readiness-part';
import { HistoryView } from '@/components/history/history-view';
import { MoveLine } from '@/components/journey/move-line';
import { PhaseOffer } from '@/components/journey/phase-offer';
import { NextSteps } from '@/components/next-steps/next-steps';
import { NotesView } from '@/components/notes/notes-view';
import { ShareDealButton } from '@/components/share/share-deal-button';
import { TimelinePart } from '@/components/timeline/timeline-part';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { dossierQuery } from '@/lib/queries/dossier-query';
import { Confirmations } from './confirmations';
import { DealParts } from './deal-parts';
import type { DealPart } from './desk-route';
import { useTitle } from './use-title';

const PARTS: Readonly<Record<DealPart, ComponentType<{ readonly focus: string | null }>>> = {
  brief: BriefView,
  capture: CapturePart,
  timeline: TimelinePart,
  calls: NotesView,
  first90: First90Part,
  handover: HandoverPart,
  readiness: ReadinessPart,
  history: HistoryView,
};

export interface DealPageProps {
  readonly dealId: string;
  readonly part: DealPart;
  /** What of the part is to be shown first. */
  readonly focus: string | null;
  readonly hub: AutosaveHub;
}

/** One deal in full width: its brief and everything around it, one part at a time. */
export function DealPage({ dealId, ...rest }: DealPageProps) {
  const dossier = useQuery(dossierQuery(dealId));
  useTitle(dossier.data ? null : i18n.t('desk.deals'));
  if (dossier.data) return <LoadedDeal dossier={dossier.data} {...rest} />;
  if (dossier.isPending) return <Skeleton rows={6} />;
  if (dossier.isError)
    return (
      <EmptyState
        icon={CloudOff}
        title={i18n.t('common.loadFailed')}
        text={i18n.t('common.loadFailedHint')}
      >
        <Button onClick={() => void dossier.refetch()}>{i18n.t('common.retry')}</Button>
      </EmptyState>
    );
  return (
    <>
      <h1 className="sr-only">{i18n.t('desk.deals')}</h1>
      <EmptyState icon={FileQuestion} title={i18n.t('desk.gone')} text={i18n.t('desk.goneHint')}>
        <ButtonLink href="#deals">{i18n.t('desk.deals')}</ButtonLink>
      </EmptyState>
    </>
  );
}

interface LoadedDealProps extends Omit<DealPageProps, 'dealId'> {
  readonly dossier: Dossier;
}

function LoadedDeal({ dossier, part, focus, hub }: LoadedDealProps) {
  const scope = useDealScope(dossier, hub);
  const Part = PARTS[part];
  useTitle(`${dossier.deal.name}, ${i18n.t(`dealPart.${part}`)}`);
  return (
    <OnDesk value>
      <DealProvider value={scope}>
        <header className="flex shrink-0 flex-wrap items-center justify-end gap-x-1 gap-y-1 px-4 sm:gap-x-3 pt-4 md:px-6">
          <h1 className="min-w-32 flex-1 basis-full truncate sm:basis-0 text-title font-semibold">
            {dossier.deal.name}
          </h1>
          <SaveStatus hub={hub} />
          <Confirmations />
          <ShareDealButton dealId={dossier.deal.id} />
          <DealMenu deal={dossier.deal} />
          <div className="w-full">
            <DealStanding deal={dossier.deal} className="max-w-80" />
            <div className="flex max-w-200 flex-col gap-1.5 pt-1.5 empty:hidden">
              <PhaseOffer
                key={dossier.deal.id}
                deal={dossier.deal}
                className="max-w-140 empty:hidden"
              />
              {/* The timeline says it larger. */}
              {part !== 'timeline' && <MoveLine dealId={dossier.deal.id} />}
              <FoundWonFlag />
              <NextSteps thread={null} className="rounded-md border border-line" />
            </div>
          </div>
        </header>
        <DealParts dealId={dossier.deal.id} part={part} />
        {/* In a low window the whole page scrolls, the head with it. */}
        <div className="relative flex min-h-0 flex-1 flex-col overflow-y-auto low:min-h-auto low:overflow-visible">
          <Part focus={focus} />
        </div>
      </DealProvider>
    </OnDesk>
  );
}
