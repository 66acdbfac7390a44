import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { countedPromises } from '@/lib/domain/brief/promises-gap';
import { BriefView } from '@/components/brief/brief-view';
import { useDeal } from '@/components/deal/deal-context';
import { NotesView } from '@/components/notes/notes-view';
import { dealViewOf, useDealView } from './use-deal-view';
import { EmailsView } from './emails/emails-view';
import { PromisesView } from './promises/promises-view';

const TAB =
  'relative flex min-h-10 items-center gap-1.5 px-1 text-body font-medium text-ink-2 hover:text-ink data-[active]:text-ink data-[active]:after:absolute data-[active]:after:inset-x-0 data-[active]:after:bottom-0 data-[active]:after:h-0.5 data-[active]:after:rounded-full data-[active]:after:bg-accent data-[active]:after:content-[""]';

/** The four views of a deal. */
export function DealTabs() {
  const { dossier } = useDeal();
  const open = countedPromises(dossier.promises).filter((one) => one.status === 'open').length;
  const { view, asked, show } = useDealView();
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
        className="flex shrink-0 gap-3 border-b border-line px-4"
      >
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
