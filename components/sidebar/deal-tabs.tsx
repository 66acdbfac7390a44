import { Tabs } from '@base-ui/react/tabs';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { countedPromises } from '@/lib/domain/brief/promises-gap';
import { BriefView } from '@/components/brief/brief-view';
import { useDeal } from '@/components/deal/deal-context';
import { NotesView } from '@/components/notes/notes-view';
import type { DealView } from '@/lib/domain/page/deal-view';
import { dealViewOf, useDealView } from './use-deal-view';
import { usePointAt } from './use-point-at';
import { EmailsView } from './emails/emails-view';
import type { PageSubject } from './page-subject';
import { PromisesView } from './promises/promises-view';
import { RecordView } from './record/record-view';

const TAB =
  'relative flex min-h-10 shrink-0 items-center gap-1.5 px-1 text-body font-medium max-[360px]:gap-1 max-[360px]:px-0.5 max-[360px]:text-small text-ink-2 hover:text-ink data-[active]:text-ink data-[active]:after:absolute data-[active]:after:inset-x-0 data-[active]:after:bottom-0 data-[active]:after:h-0.5 data-[active]:after:rounded-full data-[active]:after:bg-accent data-[active]:after:content-[""] forced-colors:data-[active]:after:bg-[Highlight]';

export interface DealTabsProps {
  readonly subject: PageSubject;
  /** Whether the page's record is this deal's. */
  readonly isLinked: boolean;
  /** The view it begins with; null for its own. */
  readonly first: DealView | null;
}

/** The views of a deal: four, and beside a record of it what that is to the deal. */
export function DealTabs({ subject, isLinked, first }: DealTabsProps) {
  const { dossier, session } = useDeal();
  const record = subject.kind === 'record' && isLinked ? subject.record : null;
  const open = countedPromises(dossier.promises).filter((one) => one.status === 'open').length;
  const own = record === null ? 'brief' : 'record';
  const { view: wished, asked, sought, show } = useDealView(first ?? own);
  const view = wished === 'record' && record === null ? 'brief' : wished;
  const { pointed } = useSyncExternalStore(session.subscribe, session.snapshot);
  // What is pointed at stands in the brief.
  useEffect(() => {
    if (pointed !== null && view !== 'brief') show('brief');
  }, [pointed, view, show]);
  usePointAt(sought);
  return (
    <Tabs.Root
      value={view}
      onValueChange={(next) => {
        show(dealViewOf(next));
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <Tabs.List
        activateOnFocus
        aria-label={i18n.t('sidebar.tabs')}
        className="flex shrink-0 gap-x-2.5 overflow-x-auto max-[360px]:gap-x-2 border-b border-line px-3.5 [scrollbar-width:none]"
      >
        {record !== null && (
          <Tabs.Tab value="record" className={TAB}>
            {i18n.t('record.tab')}
          </Tabs.Tab>
        )}
        <Tabs.Tab value="brief" className={TAB}>
          {i18n.t('sidebar.brief')}
        </Tabs.Tab>
        <Tabs.Tab value="emails" className={TAB}>
          {i18n.t('sidebar.emails')}
        </Tabs.Tab>
        <Tabs.Tab value="promises" className={TAB}>
          {i18n.t('sidebar.promises')}
          {open > 0 && (
            <span className="rounded-full bg-sunken px-1.5 text-micro text-ink-2 tabular-nums">
              {open}
            </span>
          )}
        </Tabs.Tab>
        <Tabs.Tab value="calls" className={TAB}>
          {i18n.t('sidebar.calls')}
        </Tabs.Tab>
      </Tabs.List>
      {record !== null && (
        <Panel value="record">
          <RecordView record={record} onShow={show} />
        </Panel>
      )}
      <Panel value="brief">
        <BriefView />
      </Panel>
      <Panel value="emails">
        <EmailsView asked={asked} />
      </Panel>
      <Panel value="promises">
        <PromisesView />
      </Panel>
      <Panel value="calls">
        <NotesView />
      </Panel>
    </Tabs.Root>
  );
}

function Panel({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return (
    <Tabs.Panel
      value={value}
      className="relative flex min-h-0 flex-1 flex-col overflow-y-auto outline-offset-[-2px]"
    >
      {children}
    </Tabs.Panel>
  );
}
