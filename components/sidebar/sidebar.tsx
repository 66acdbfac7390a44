import { useEffect } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { closeSidebar } from '@/lib/queries/close-sidebar';
import { pageContextQuery } from '@/lib/queries/page-context-query';
import type { AutosaveHub } from '@/components/deal/autosave-hub';
import { DealSearch } from '@/components/deals/deal-search';
import { BackupReminder } from '@/components/files/backup-reminder';
import { OpenDeal } from './deals/open-deal';
import { UnknownDeal } from './deals/unknown-deal';
import { WhoseDeal } from './deals/whose-deal';
import { DragHandle } from './drag-handle';
import { PlainHeader } from './plain-header';
import { useShownDeal } from './use-shown-deal';

/** The whole sidebar: what the page is about, the deal that belongs to it, and the deal's three views. */
export function Sidebar({ hub }: { readonly hub: AutosaveHub }) {
  const page = useQuery(pageContextQuery);
  const { mutate: close } = useMutation(closeSidebar);
  const theme = page.data?.theme;
  useEffect(() => {
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(
    () =>
      closeOnEscape(() => {
        close({});
      }),
    [close],
  );
  return (
    <main className="relative isolate flex h-dvh flex-col border-l border-line bg-surface">
      <DragHandle />
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
          <BackupReminder below />
        </>
      )}
    </main>
  );
}

function SidebarBody({ hub }: { readonly hub: AutosaveHub }) {
  const { subject, shown, choose } = useShownDeal();
  switch (shown.kind) {
    case 'deal':
      return (
        <OpenDeal
          key={shown.dealId}
          dealId={shown.dealId}
          by={shown.by}
          subject={subject}
          hub={hub}
          onChoose={choose}
        />
      );
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

/** What Esc closes or puts back first; the last is an item held by its handle. */
const SMALLER =
  '[role="dialog"], [role="menu"], [role="listbox"], [aria-roledescription][aria-pressed="true"]';

/** Esc closes the sidebar, unless it has something smaller to close first. */
function closeOnEscape(close: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // In the capture phase, so that an open dialog or menu is still there to be seen.
    if (document.querySelector(SMALLER) === null) close();
  };
  window.addEventListener('keydown', listen, { capture: true });
  return () => {
    window.removeEventListener('keydown', listen, { capture: true });
  };
}
