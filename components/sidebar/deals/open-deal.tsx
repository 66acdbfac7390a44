import { useQuery } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { DealView } from '@/lib/domain/page/deal-view';
import { dossierQuery } from '@/lib/queries/dossier-query';
import type { AutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { CaptureOver } from '../capture-over';
import { DealTabs } from '../deal-tabs';
import { ThreadNewsLine } from '@/components/capture/thread-news-line';
import { NextSteps } from '@/components/next-steps/next-steps';
import { Elsewhere } from '../elsewhere/elsewhere';
import type { PageSubject } from '../page-subject';
import { PlainHeader } from '../plain-header';
import type { Shown } from '../shown-deal';
import { useOpenThread } from '../use-open-thread';
import { useDealScope } from '@/components/deal/use-deal-scope';
import { DealHeader } from './deal-header';
import { DealSearch } from '@/components/deals/deal-search';
import { useFirstPlace } from './use-first-place';
import { PageStrip } from './page-strip';

export interface OpenDealProps {
  readonly dealId: string;
  readonly by: Extract<Shown, { kind: 'deal' }>['by'];
  /** Whether the rep chose or made it here: then the keys go on in it. */
  readonly isChosen: boolean;
  readonly subject: PageSubject;
  readonly hub: AutosaveHub;
  /** The view it begins with; null for its own. */
  readonly first: DealView | null;
  readonly onChoose: (dealId: string) => void;
}

/** One deal: its head, how it belongs to the page, and its three views. */
export function OpenDeal({ dealId, ...rest }: OpenDealProps) {
  const dossier = useQuery(dossierQuery(dealId));
  if (dossier.data) return <LoadedDeal dossier={dossier.data} {...rest} />;
  return (
    <>
      <PlainHeader title={i18n.t('sidebar.title')} />
      {dossier.isPending && <Skeleton rows={5} />}
      {dossier.isError && (
        <EmptyState
          icon={CloudOff}
          title={i18n.t('common.loadFailed')}
          text={i18n.t('common.loadFailedHint')}
        >
          <Button onClick={() => void dossier.refetch()}>{i18n.t('common.retry')}</Button>
        </EmptyState>
      )}
      {dossier.data === null && <DealSearch onChoose={rest.onChoose} />}
    </>
  );
}

interface LoadedDealProps extends Omit<OpenDealProps, 'dealId'> {
  readonly dossier: Dossier;
}

function LoadedDeal({ dossier, by, isChosen, subject, hub, first, onChoose }: LoadedDealProps) {
  useFirstPlace(isChosen);
  const scope = useDealScope(dossier, hub);
  const thread = useOpenThread();
  // A deal chosen by hand may have nothing to do with the thread beside.
  const isOurs = by !== 'choice';
  return (
    <DealProvider value={scope}>
      <DealHeader hub={hub} onChoose={onChoose} />
      <PageStrip subject={subject} dealId={dossier.deal.id} by={by} />
      <NextSteps thread={isOurs ? thread : null} className="border-b border-line" />
      <Elsewhere shown={shownFor(subject, dossier.deal.id)} />
      <CaptureOver>
        <ThreadNewsLine />
        <DealTabs subject={subject} isLinked={by === 'record'} first={first} />
      </CaptureOver>
    </DealProvider>
  );
}

function shownFor(subject: PageSubject, dealId: string) {
  if (subject.kind !== 'mail' || subject.thread === null) return null;
  return { dealId, threadId: subject.thread.threadId };
}
