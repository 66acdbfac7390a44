import { useEffect, useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { useEscape } from '@/components/ui/use-escape';
import type { DealView } from '@/lib/domain/page/deal-view';
import { closeSidebar } from '@/lib/queries/close-sidebar';
import { pageContextQuery } from '@/lib/queries/page-context-query';
import type { AutosaveHub } from '@/components/deal/autosave-hub';
import { DealSearch } from '@/components/deals/deal-search';
import { TodayProvider } from '@/components/today/today-context';
import { BackupReminder } from '@/components/files/backup-reminder';
import { OpenDeal } from './deals/open-deal';
import { UnknownDeal } from './deals/unknown-deal';
import { WhoseDeal } from './deals/whose-deal';
import { DragHandle } from './drag-handle';
import { NoDealNote } from './no-deal-note';
import { PanelProvider, usePanel } from './panel-context';
import { PlainHeader } from './plain-header';
import { UnknownPage } from './unknown-page';
import { TodayView } from './today-view';
import { useShownDeal, type ShownDeal } from './use-shown-deal';
import type { HostPermissions } from '@/components/settings/host-permissions';

export interface SidebarProps {
  readonly hub: AutosaveHub;
  /** The browser's question for a site, where this stands in the browser's own panel; null in a page's frame. */
  readonly panel: HostPermissions | null;
}

/** The whole sidebar: what the page is about, the deal that belongs to it, and the deal's three views. */
export function Sidebar({ hub, panel }: SidebarProps) {
  return (
    <PanelProvider value={panel}>
      <main className="relative isolate flex h-dvh flex-col border-l border-line bg-surface">
        {panel === null && <FrameManners />}
        <SidebarContent hub={hub} />
      </main>
    </PanelProvider>
  );
}

/** What only a frame in the page has: its look is the page's, its edge is dragged, Esc closes it. */
function FrameManners() {
  const page = useQuery(pageContextQuery);
  const { mutate: close } = useMutation(closeSidebar);
  const theme = page.data?.theme;
  useEffect(() => {
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEscape(() => {
    close({});
  });
  return <DragHandle />;
}

function SidebarContent({ hub }: { readonly hub: AutosaveHub }) {
  const page = useQuery(pageContextQuery);
  const panel = usePanel();
  const [finds, setFinds] = useState(false);
  // Another page is another question.
  if (finds && page.data !== null) setFinds(false);
  if (panel !== null && page.data === null && !finds) {
    const onFind = () => {
      setFinds(true);
    };
    return <UnknownPage permissions={panel} onFind={onFind} />;
  }
  return (
    <>
      {page.isError && page.data === undefined ? (
        <>
          <PlainHeader title={i18n.t('sidebar.title')} />
          <EmptyState
            icon={CloudOff}
            title={i18n.t('sidebar.unreachable')}
            text={i18n.t('sidebar.unreachableHint')}
          >
            <Button onClick={() => void page.refetch()}>{i18n.t('common.retry')}</Button>
          </EmptyState>
        </>
      ) : (
        <>
          <SidebarBody hub={hub} />
          <NoDealNote context={page.data ?? null} />
          <BackupReminder below />
        </>
      )}
    </>
  );
}

/** A deal's view that was asked for on Today; `at` tells one asking from the next. */
interface Asked {
  readonly dealId: string;
  readonly view: DealView;
  readonly at: number;
}

/** What belongs to the page, or Today in its place; what is behind Today stays as the rep left it. */
function SidebarBody({ hub }: { readonly hub: AutosaveHub }) {
  const deal = useShownDeal();
  const { key } = deal.subject;
  const [today, setToday] = useState<{ readonly of: string | null } | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  // Another page is another question.
  if (today !== null && key !== null && today.of !== key) setToday(null);
  return (
    <TodayProvider
      value={() => {
        setToday({ of: key });
      }}
    >
      {today !== null && (
        <TodayView
          onBack={() => {
            setToday(null);
          }}
          onOpen={(dealId, view) => {
            setAsked({ dealId, view, at: (asked?.at ?? 0) + 1 });
            setToday(null);
            deal.choose(dealId);
          }}
        />
      )}
      <div className={today === null ? 'contents' : 'hidden'}>
        <PageDeal deal={deal} hub={hub} asked={asked} />
      </div>
    </TodayProvider>
  );
}

interface PageDealProps {
  readonly deal: ShownDeal;
  readonly hub: AutosaveHub;
  readonly asked: Asked | null;
}

/** The deal of the page, or the way to one. */
function PageDeal({ deal: { subject, shown, chosenId, choose }, hub, asked }: PageDealProps) {
  switch (shown.kind) {
    case 'deal': {
      const own = asked?.dealId === shown.dealId ? asked : null;
      return (
        <OpenDeal
          key={`${shown.dealId} ${String(own?.at ?? 0)}`}
          dealId={shown.dealId}
          by={shown.by}
          isChosen={shown.dealId === chosenId}
          subject={subject}
          hub={hub}
          first={own?.view ?? null}
          onChoose={choose}
        />
      );
    }
    case 'ask':
      return <WhoseDeal candidates={shown.candidates} subject={subject} onChoose={choose} />;
    case 'unknown':
      return <UnknownDeal key={subject.key} subject={subject} onChoose={choose} />;
    case 'list':
      return (
        <>
          <PlainHeader title={i18n.t('deal.find')} />
          <div className="min-h-0 flex-1 overflow-y-auto">
            <DealSearch onChoose={choose} />
          </div>
        </>
      );
    case 'wait':
      return (
        <>
          <PlainHeader title={i18n.t('sidebar.title')} />
          <Skeleton rows={4} />
        </>
      );
  }
}
